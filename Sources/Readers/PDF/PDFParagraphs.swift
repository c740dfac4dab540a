/// Makes paragraphs of the lines of a PDF: what runs over a page is whole again, notes stand after it.
struct PDFParagraphs {
  private var paragraphs: [StyledParagraph] = []
  private var furniture: [StyledParagraph] = []
  /// The notes of the page that is being read; they follow the paragraph that runs over its end.
  private var notes: [StyledParagraph] = []
  private var heldNotes: [StyledParagraph] = []
  private var last: PDFLine?
  private var isInNotes = false
  /// The size in which most of the text is set.
  private let bodySize: Int
  /// The left edge of the lines that begin no paragraph.
  private let bodyLeft: Int
  /// Whether the first line of a paragraph stands further to the right than the rest.
  private let indentsParagraphs: Bool

  /// The text of a document's pages.
  static func text(of pages: [PDFPage]) -> StyledText {
    let lines = pages.enumerated().map { number, page in PDFLine.lines(of: page, number: number) }
    var builder = PDFParagraphs(lines.joined())
    for (page, lines) in zip(pages, lines) { builder.read(page, lines) }
    let all = builder.paragraphs + builder.heldNotes + builder.notes
    let kept = withoutRepeats(all, &builder.furniture)
    return StyledText(
      paragraphs: kept.filter { !$0.text.isEmpty }, furniture: builder.furniture)
  }

  private init(_ lines: some Sequence<PDFLine>) {
    var edges: [Int: Int] = [:]
    let size = PDFPage.mainSize(lines.map { ($0.size, $0.content.text.utf8.count) })
    // A short text has more lines in its bold cover page than in its body.
    for line in lines where line.size == size && !line.isBold {
      edges[line.left, default: 0] += line.content.text.utf8.count
    }
    bodySize = size
    let left = edges.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
    bodyLeft = left
    let indents = zip(lines, lines.dropFirst()).filter { first, second in
      first.size == size && second.size == size && first.left > left + 20
        && abs(second.left - left) <= 4 && !first.opensWithLabel
        && (1...size * 14 / 10).contains(second.top - first.top)
    }
    indentsParagraphs = !indents.isEmpty
  }

  private mutating func read(_ page: PDFPage, _ lines: [PDFLine]) {
    heldNotes += notes
    notes = []
    isInNotes = false
    var isFirst = true
    var above: PDFLine?
    for line in lines {
      defer { above = line }
      if isFurniture(line, page), !isInFoot(line, below: above) {
        furniture.append(line.content)
        continue
      }
      if isRule(line) {
        isInNotes = true
        continue
      }
      // Where the rule is a drawing, the first small or distant line with a mark opens the notes.
      if opensNotes(line, below: above) { isInNotes = true }
      if isInNotes {
        takeNote(line)
      } else {
        take(line, isFirstOfPage: isFirst)
        isFirst = false
      }
    }
  }

  // MARK: Furniture

  /// Whether a line stands so low as page numbers do, but belongs to the notes.
  private func isInFoot(_ line: PDFLine, below above: PDFLine?) -> Bool {
    if opensNotes(line, below: above) { return true }
    guard isInNotes, !notes.isEmpty, let above else { return false }
    return line.content.openingSuperscript != nil || isNext(line, below: above)
  }

  /// Whether a line opens with a raised mark, and is too small or too far below to go on with a text.
  private func opensNotes(_ line: PDFLine, below above: PDFLine?) -> Bool {
    guard line.content.openingSuperscript != nil else { return false }
    return line.size < bodySize || above.map { !isNext(line, below: $0) } ?? false
  }

  /// Whether a line follows as closely as lines of one paragraph do, at the same edge.
  private func isNext(_ line: PDFLine, below above: PDFLine) -> Bool {
    let step = line.top - above.top
    return step > 0 && step * 10 <= max(above.size, line.size) * 14
      && abs(line.left - above.left) < 60 && abs(line.size - above.size) <= 1
  }

  /// Running heads above the text and job numbers below it.
  private func isFurniture(_ line: PDFLine, _ page: PDFPage) -> Bool {
    if line.top * 1000 > page.height * 925 { return true }
    return line.page > 0 && line.top * 1000 < page.height * 92 && line.size < bodySize
  }

  /// The row of underscores above the notes.
  private func isRule(_ line: PDFLine) -> Bool {
    let signs = line.content.text.utf8.filter { $0 != 0x20 }
    return signs.count > 5 && signs.allSatisfy { $0 == 0x5F }
  }

  // MARK: Paragraphs

  private mutating func take(_ line: PDFLine, isFirstOfPage: Bool) {
    let goesOn: Bool
    if let last, !paragraphs.isEmpty {
      goesOn =
        isFirstOfPage ? runsOver(from: last, to: line) : isSameParagraph(last, line)
    } else {
      goesOn = false
    }
    if goesOn {
      paragraphs[paragraphs.count - 1].append(line.content, separator: "\n")
      paragraphs[paragraphs.count - 1] = PDFLine.joiningSpans(paragraphs[paragraphs.count - 1])
    } else {
      flushNotes()
      paragraphs.append(line.content)
    }
    last = line
  }

  /// Notes that were held back stand after the paragraph that called them.
  private mutating func flushNotes() {
    paragraphs += heldNotes
    heldNotes = []
  }

  /// Whether a line goes on with the paragraph of the line above it.
  private func isSameParagraph(_ last: PDFLine, _ line: PDFLine) -> Bool {
    guard abs(last.size - line.size) <= 1, last.isBold == line.isBold, !line.opensWithLabel else {
      return false
    }
    let step = line.top - last.top
    // Lines of a paragraph follow closely, a little less so where a raised mark makes room; a
    // first-line indent begins a new one.
    let goesOn =
      indentsParagraphs ? breaksWord(last, line) : goesOnInSentence(from: last, to: line)
    let reach = goesOn && last.left == line.left ? 18 : 14
    guard step > 0, step * 10 <= max(last.size, line.size) * reach else { return false }
    if line.left > bodyLeft + 20, last.left <= bodyLeft + 4 { return false }
    // The number of a title stands out to the left of its further lines.
    return abs(line.left - last.left) < (line.size > bodySize ? 140 : 60)
  }

  /// Whether the first line of a page goes on with the last paragraph of the page before.
  private func runsOver(from last: PDFLine, to line: PDFLine) -> Bool {
    guard abs(last.size - line.size) <= 1, !last.isBold, !line.isBold, !line.opensWithLabel else {
      return false
    }
    // Without indents, only the words tell whether a paragraph ended with the page.
    guard indentsParagraphs else { return goesOnInSentence(from: last, to: line) }
    return abs(line.left - bodyLeft) <= 4 && abs(last.left - bodyLeft) < 60
  }

  /// Whether a line goes on with a word of the line above, or opens with a small letter.
  private func breaksWord(_ last: PDFLine, _ line: PDFLine) -> Bool {
    let opening = line.content.text.first { !$0.isWhitespace }
    return opening?.isLowercase ?? false || last.content.text.last { !$0.isWhitespace } == "-"
  }

  /// Whether the words of a line go on with those of the line above: no stop, or a small letter.
  private func goesOnInSentence(from last: PDFLine, to line: PDFLine) -> Bool {
    let ending = last.content.text.last { !$0.isWhitespace && !$0.isNumber }
    return breaksWord(last, line) || !(ending.map { ".;:,".contains($0) } ?? true)
  }

  private mutating func takeNote(_ line: PDFLine) {
    let opens = line.content.openingSuperscript != nil || line.content.text.hasPrefix("*")
    if !opens, !notes.isEmpty {
      notes[notes.count - 1].append(line.content, separator: "\n")
    } else {
      notes.append(line.content)
    }
  }

  /// The notes without those that stand again at the foot of a further page.
  private static func withoutRepeats(
    _ paragraphs: [StyledParagraph], _ furniture: inout [StyledParagraph]
  ) -> [StyledParagraph] {
    var known: Set<StyledParagraph> = []
    return paragraphs.filter { paragraph in
      guard paragraph.openingSuperscript != nil, !known.insert(paragraph).inserted else {
        return true
      }
      furniture.append(paragraph)
      return false
    }
  }
}
