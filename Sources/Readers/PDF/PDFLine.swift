/// A line of text on a page, or a stretch of one that stands apart as the cell of a table does.
struct PDFLine {
  let page: Int
  let left: Int
  let right: Int
  let top: Int
  let bottom: Int
  /// The size of the font that most of the line is set in.
  let size: Int
  /// Whether all of the line is bold.
  let isBold: Bool
  /// Whether it opens with a number or letter of a list that stands apart from the words.
  let opensWithLabel: Bool
  /// The words, raised ones marked as superscript.
  let content: StyledParagraph

  /// A gap of so many pixels parts a line: columns of a cover page, cells of a table.
  private static let columnGap = 80

  /// The lines of a page from top to bottom.
  static func lines(of page: PDFPage, number: Int) -> [PDFLine] {
    let visible = page.visibleFragments
    var words: [PDFPage.Fragment] = []
    var marks: [(mark: PDFPage.Fragment, host: PDFPage.Fragment)] = []
    for fragment in visible {
      // Between two columns the mark belongs to the nearer one.
      let isMark = fragment.isMark && !visible.contains { fragment.isBeside($0) }
      let hosts = isMark ? visible.filter { fragment.isRaised(from: $0) } : []
      if let host = hosts.min(by: { fragment.distance(to: $0) < fragment.distance(to: $1) }) {
        marks.append((fragment, host))
      } else {
        words.append(fragment)
      }
    }
    var rows = rows(of: words)
    for (mark, host) in marks {
      let row = rows.firstIndex {
        $0.contains { ($0.top, $0.left, $0.width) == (host.top, host.left, host.width) }
      }
      guard let row else { continue }
      var mark = mark
      mark.isRaised = true
      rows[row].append(mark)
    }
    return rows.flatMap { row in
      stretches(of: row.sorted { $0.left < $1.left }).map { PDFLine($0, page: number) }
    }
  }

  private static func rows(of fragments: [PDFPage.Fragment]) -> [[PDFPage.Fragment]] {
    var rows: [[PDFPage.Fragment]] = []
    var bounds = (top: 0, bottom: -1)
    for fragment in fragments.sorted(by: { ($0.top, $0.left) < ($1.top, $1.left) }) {
      if let last = rows.indices.last,
        (bounds.top...bounds.bottom).contains(fragment.middle)
          || (fragment.top...fragment.bottom).contains((bounds.top + bounds.bottom) / 2)
      {
        rows[last].append(fragment)
        bounds.bottom = max(bounds.bottom, fragment.bottom)
      } else {
        rows.append([fragment])
        bounds = (fragment.top, fragment.bottom)
      }
    }
    return rows
  }

  private static func stretches(of row: [PDFPage.Fragment]) -> [[PDFPage.Fragment]] {
    var stretches: [[PDFPage.Fragment]] = []
    for fragment in row {
      if let last = stretches.indices.last, let before = stretches[last].last,
        fragment.left - before.right < columnGap
      {
        stretches[last].append(fragment)
      } else {
        stretches.append([fragment])
      }
    }
    return stretches
  }

  private init(_ fragments: [PDFPage.Fragment], page: Int) {
    self.page = page
    left = fragments.map(\.left).min() ?? 0
    right = fragments.map(\.right).max() ?? 0
    let main = PDFPage.mainSize(fragments.map { ($0.size, $0.content.text.count) })
    size = main
    let plain = fragments.filter { $0.size >= main && !$0.isRaised }
    top = plain.map(\.top).min() ?? 0
    let lowest = plain.map(\.bottom).max() ?? 0
    bottom = lowest
    opensWithLabel =
      fragments.count > 1 && fragments[0].isLabel && !fragments[0].isRaised
      && (fragments[1].left - fragments[0].right) * 5 > main * 3
    var content = StyledParagraph(text: "")
    var last: PDFPage.Fragment?
    for fragment in fragments {
      var piece = fragment.content
      // A note mark is small and stands in the upper part of the line.
      let isRaised =
        fragment.isRaised
        || fragment.size * 10 <= main * 8 && fragment.bottom < lowest && fragment.hasWords
      if isRaised { piece = PDFLine.raised(piece) }
      let gap = last.map { fragment.left - $0.right } ?? 0
      let needsSpace =
        gap * 5 > main && !content.text.hasSuffix(" ") && !piece.text.hasPrefix(" ") && !isRaised
      content.append(piece, separator: needsSpace ? " " : "")
      last = fragment
    }
    self.content = PDFLine.joiningSpans(content)
    isBold = plain.allSatisfy { $0.isBlank || $0.content.isBold }
  }

  /// The piece as one raised mark, without the space around it.
  private static func raised(_ piece: StyledParagraph) -> StyledParagraph {
    let mark = piece.text.filter { $0 != " " }
    guard !mark.isEmpty else { return piece }
    let tail = piece.text.hasSuffix(" ") ? " " : ""
    return StyledParagraph(
      text: mark + tail,
      spans: [StyleSpan(range: 0..<mark.utf8.count, style: .superscript)])
  }

  /// Joins stretches of one style that only space parts.
  static func joiningSpans(_ content: StyledParagraph) -> StyledParagraph {
    let bytes = Array(content.text.utf8)
    var joined: [StyleSpan] = []
    for span in content.spans.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      if let place = joined.lastIndex(where: { $0.style == span.style }),
        joined[place].range.upperBound <= span.range.lowerBound,
        bytes[joined[place].range.upperBound..<span.range.lowerBound]
          .allSatisfy({ $0 == 0x20 || $0 == 0x0A }),
        span.style != .superscript
      {
        joined[place].range = joined[place].range.lowerBound..<span.range.upperBound
      } else {
        joined.append(span)
      }
    }
    var result = content
    result.spans = joined
    return result
  }
}
