import Testing

@testable import Readers

/// Space that is more than one between two words, wherever it stands in steps of eight bytes.
@Suite("Gaps in a paragraph")
struct LineGapTests {
  @Test("A paragraph is one line", arguments: 0...17)
  func closed(_ shift: Int) {
    let word = String(repeating: "w", count: shift)
    let rows = [
      ("\(word)a b", "\(word)a b"), ("\(word)a\nb", "\(word)a b"), ("\(word)a \n b", "\(word)a b"),
      ("\(word)a  b", "\(word)a b"), ("\(word)a b \n", "\(word)a b"), ("\(word)a b ", "\(word)a b"),
      (" \(word)a\n\nb", "\(word)a b"), ("\n\(word)a b\n", "\(word)a b"),
      ("\(word)a-\nb c", "\(word)a-b c"), ("\(word)a- \nb", "\(word)a-b"),
      ("\(word)a–\nb", "\(word)a–b"), ("\(word)a-\nand b", "\(word)a- and b"),
      ("\(word)a -\nb", "\(word)a - b"), ("\(word)a- b", "\(word)a- b"), (" ", ""), ("", ""),
    ]
    for (text, expected) in rows {
      #expect(StyledParagraph(text: text).unwrapped().text == expected, "\(text)")
    }
  }

  @Test("Styles stay with their words")
  func styles() throws {
    let text = "  Recalling\n  also  its\nco-\noperation "
    let words = ["Recalling", "also", "its", "co-\noperation", "\n  also  its\n", " "]
    let spans = try words.map { word in
      let range = try #require(text.firstRange(of: word))
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      return StyleSpan(range: start..<(start + word.utf8.count), style: .italic)
    }
    let unwrapped = StyledParagraph(text: text, spans: spans).unwrapped()
    #expect(unwrapped.text == "Recalling also its co-operation")
    let bytes = Array(unwrapped.text.utf8)
    #expect(
      unwrapped.spans.map { String(decoding: bytes[$0.range], as: UTF8.self) }
        == ["Recalling", "also", "its", "co-operation", " also its "])
  }
}
