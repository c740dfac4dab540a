/// Reads plain text and Markdown into styled text.
///
/// Paragraphs are parted by blank lines; in a file that has hardly any, by the shape of its lines:
/// lines that end with a stop and are followed by a capital, a number or a bracketed letter are
/// paragraphs where nearly all lines meet so, and hard-wrapped lines are joined up to one that is
/// shorter than it need be, as they are where every line has a blank line behind it. A form feed, or a gap of three blank lines and more, is where a page
/// ends, and so is a comment on a line of its own, which is left out.
///
/// `*word*`, `_word_` and `<i>` are italic, `**word**` and `<b>` are bold, `¹²³` and `<sup>1</sup>`
/// are superscript; a line that begins with `#` is a heading, a paragraph of its own in bold. Links
/// keep their words, character references are characters, and a backslash takes the meaning from a
/// sign. A macro of TeX with two arguments, \operative{Calls}{upon ...}, is a clause with its lead.
public enum PlainTextReader {
  /// The blank lines that people leave where a page ended.
  private static let pageGap = 3

  /// The styled text of a file.
  ///
  /// - Parameter data: The bytes of the file.
  /// - Throws: ``TextDecoding/Failure`` when they are no text.
  public static func read(_ data: [UInt8]) throws(TextDecoding.Failure) -> StyledText {
    let lines = TextLine.lines(of: try TextDecoding.utf8(data))
    let layout = ParagraphLayout(lines)
    var paragraphs: [StyledParagraph] = []
    var pending: [UInt8] = []
    var startsPage = false
    var first = 0
    for (index, line) in lines.enumerated() {
      if line.followsPageEnd || line.blanks >= pageGap && !paragraphs.isEmpty { startsPage = true }
      if index == first {
        pending = Array(line.content)
      } else {
        pending.append(0x0A)
        pending += line.content
      }
      let next = index + 1
      let goesOn =
        next < lines.count && line.headingMark == 0
        && (line.breaksWord && !lines[next].followsPageEnd || !layout.parts(line, lines[next]))
      if goesOn { continue }
      var paragraph = self.paragraph(pending, opening: lines[first])
      first = next
      guard !paragraph.text.isEmpty else { continue }
      paragraph.startsPage = startsPage
      startsPage = false
      paragraphs.append(paragraph)
    }
    return StyledText(paragraphs: paragraphs)
  }

  private static func paragraph(_ bytes: [UInt8], opening line: TextLine) -> StyledParagraph {
    var paragraph: StyledParagraph
    if line.headingMark > 0 {
      paragraph = InlineMarkup.read(Array(withoutClosingSigns(bytes.dropFirst(line.headingMark))))
      let whole = StyleSpan(range: 0..<paragraph.text.utf8.count, style: .bold)
      paragraph.spans.removeAll { $0.style == .bold }
      if !whole.range.isEmpty { paragraph.spans.insert(whole, at: 0) }
    } else if LineShape.opensMacro(bytes[...]), let clause = TeXMacro.clause(bytes) {
      paragraph = InlineMarkup.read(clause)
    } else {
      paragraph = InlineMarkup.read(bytes)
    }
    paragraph.line = line.number
    return paragraph
  }

  /// A heading without the number signs that may close it, after a space.
  private static func withoutClosingSigns(_ heading: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = heading
    while rest.last == UInt8(ascii: "#") { rest.removeLast() }
    guard rest.isEmpty || rest.last == 0x20 else { return heading }
    while rest.last == 0x20 { rest.removeLast() }
    return rest
  }
}
