/// How a file shows where its paragraphs end, told from the shape of all its lines.
///
/// Two lines without a blank line between them meet *closed* when the first ends with a stop and the
/// second opens like a paragraph (a capital, a number, a bracketed letter), and *broken* when they do
/// neither, as where a long line was wrapped. Where blank lines are few, lines that nearly always
/// meet closed are paragraphs; where lines are wrapped, a paragraph ends with a line that the next
/// word would have fitted on.
enum ParagraphLayout {
  /// Paragraphs are parted by blank lines only.
  case blankLines
  /// Every line that opens like a paragraph is one.
  case everyLine
  /// Lines are filled up to a width in bytes, and nothing else parts paragraphs.
  case filledLines(width: Int)
  /// The same, with a blank line behind every line.
  case spacedLines(width: Int)

  /// The layout of these lines.
  init(_ lines: [TextLine]) {
    var parted = 0
    var closed = 0
    var broken = 0
    var joints = 0
    var width = 0
    for (line, next) in zip(lines, lines.dropFirst()) {
      guard !next.isParted, line.headingMark == 0 else {
        parted += 1
        continue
      }
      joints += 1
      let opens = LineShape.opensParagraph(next.content)
      let ends = LineShape.endsParagraph(line.content)
      if opens, ends { closed += 1 }
      if !opens, !ends {
        broken += 1
        width = max(width, line.content.count)
      }
    }
    if let width = ParagraphLayout.spacedWidth(lines) {
      self = .spacedLines(width: width)
    } else if closed > 1, parted * 4 <= joints, broken * 4 <= closed {
      self = .everyLine
    } else if closed > 1, parted * 10 <= joints {
      self = .filledLines(width: width)
    } else {
      self = .blankLines
    }
  }

  /// The width of the lines where blank lines part all of them and sentences run on over these; else `nil`.
  private static func spacedWidth(_ lines: [TextLine]) -> Int? {
    var spaced = 0
    var broken = 0
    var width = 0
    for (line, next) in zip(lines, lines.dropFirst()) where line.headingMark + next.headingMark == 0
    {
      guard next.blanks > 0 else { continue }
      spaced += 1
      if next.content.first.map({ (97...122).contains($0) }) ?? false,
        !LineShape.endsParagraph(line.content)
      {
        broken += 1
        width = max(width, line.content.count)
      }
    }
    guard broken > 3, spaced * 20 >= lines.count * 17, broken * 4 >= spaced else { return nil }
    return width
  }

  /// Whether a paragraph ends between two lines.
  func parts(_ line: TextLine, _ next: TextLine) -> Bool {
    guard case .spacedLines(let width) = self else {
      return next.isParted || partsUnspaced(line, next)
    }
    let first = next.content.first ?? 0
    let isPoint = LineShape.isNumbered(next.content) || first == UInt8(ascii: "-")
    if next.followsPageEnd || next.headingMark > 0 || next.blanks > 1 || isPoint { return true }
    if line.content.count * 2 <= width { return true }
    guard LineShape.endsParagraph(line.content), !(97...122).contains(first) else { return false }
    // Behind a semicolon no sentence goes on with a capital.
    return line.content.last == UInt8(ascii: ";")
      || line.content.count + 1 + next.content.prefix { $0 != 0x20 }.count <= width
  }

  private func partsUnspaced(_ line: TextLine, _ next: TextLine) -> Bool {
    if LineShape.opensMacro(next.content) { return true }
    // What takes a page apart by its blocks puts a number on a line of its own.
    if LineShape.isLoneNumber(next.content), LineShape.endsParagraph(line.content),
      !LineShape.announcesNumber(line.content)
    {
      return true
    }
    switch self {
    case .blankLines, .spacedLines:
      // The line above a numbered clause may have lost its blank line.
      return LineShape.opensClause(next.content) && LineShape.endsParagraph(line.content)
    case .everyLine: return LineShape.opensParagraph(next.content)
    case .filledLines(let width):
      let isShort = line.content.count * 2 <= width
      guard LineShape.opensParagraph(next.content),
        isShort || LineShape.endsParagraph(line.content)
      else { return false }
      let word = next.content.prefix { $0 != 0x20 }
      return LineShape.isNumbered(next.content) || line.content.count + 1 + word.count <= width
    }
  }
}
