import Readers

/// Notes that stand in brackets among the words that call them: "(Footnote: A/78/664, para.13.)".
///
/// The Assembly's list of decisions prints them so; they have no mark of their own.
struct InlineNotes {
  /// What stands in the paragraph where a note was taken out.
  static let sign = "\u{FFFC}"

  private static let opening = "(Footnote:"

  /// The paragraph, a raised sign in the place of each note.
  let paragraph: StyledParagraph
  /// The notes in their order, without the brackets.
  let notes: [StyledParagraph]

  /// Takes the notes out of a paragraph; `nil` where it has none.
  init?(in paragraph: StyledParagraph) {
    guard paragraph.text.contains(ascii: InlineNotes.opening) else { return nil }
    var rest = paragraph.slice(0..<0)
    var notes: [StyledParagraph] = []
    let bytes = Array(paragraph.text.utf8)
    var start = 0
    while let found = InlineNotes.next(in: bytes, from: start) {
      rest.append(paragraph.slice(start..<found.lowerBound), separator: "")
      rest.append(InlineNotes.raisedSign, separator: "")
      let words = (found.lowerBound + InlineNotes.opening.utf8.count)..<(found.upperBound - 1)
      notes.append(paragraph.slice(words).unwrapped())
      start = found.upperBound
    }
    guard !notes.isEmpty else { return nil }
    rest.append(paragraph.slice(start..<bytes.count), separator: "")
    self.paragraph = rest
    self.notes = notes
  }

  private static let raisedSign = StyledParagraph(
    text: sign, spans: [StyleSpan(range: 0..<sign.utf8.count, style: .superscript)])

  /// The next note with its brackets, which may hold others: "Supplement (A/78/7)".
  private static func next(in bytes: [UInt8], from start: Int) -> Range<Int>? {
    let opening = Array(Self.opening.utf8)
    var index = start
    while index + opening.count <= bytes.count {
      guard bytes[index] == opening[0], bytes[index...].starts(with: opening) else {
        index += 1
        continue
      }
      var depth = 0
      for end in index..<bytes.count {
        if bytes[end] == UInt8(ascii: "(") { depth += 1 }
        if bytes[end] == UInt8(ascii: ")") { depth -= 1 }
        if depth == 0 { return index..<(end + 1) }
      }
      return nil
    }
    return nil
  }
}
