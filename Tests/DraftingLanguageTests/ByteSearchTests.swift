import DraftingLanguage
import Testing

@Suite("Searches by bytes")
struct ByteSearchTests {
  /// A text, the words, and what stands before and after them; `nil` where they do not stand.
  private static let rows: [(text: String, words: String, around: [String]?)] = [
    ("At its 60th meeting, held", " meeting", ["At its 60th", ", held"]),
    ("mmeeting", "meeting", ["m", ""]),
    ("“décidé” at its meeting", " at its ", ["“décidé”", "meeting"]),
    ("meetin", "meeting", nil),
    ("Meeting", "meeting", nil),
    ("", "a", nil),
    ("a", "", ["", "a"]),
  ]

  @Test("Words are found where they first stand", arguments: rows)
  func wordsAreFound(_ row: (text: String, words: String, around: [String]?)) {
    // A piece of a longer text has bytes of its own too.
    for text in [row.text[...], "<\(row.text)>".dropFirst().dropLast()] {
      let range = text.firstRange(ofASCII: row.words)
      let around = range.map { [String(text[..<$0.lowerBound]), String(text[$0.upperBound...])] }
      #expect(around == row.around)
      #expect(text.contains(ascii: row.words) == (row.around != nil))
      #expect(text.opens(ascii: row.words) == (row.around?.first == ""))
    }
  }
}
