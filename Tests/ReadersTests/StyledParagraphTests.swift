import Readers
import Testing

@Suite("Styled paragraphs")
struct StyledParagraphTests {
  /// A paragraph with the words `styled` in italics.
  private func paragraph(_ text: String, italic styled: String = "", line: Int = 0) throws
    -> StyledParagraph
  {
    guard !styled.isEmpty else { return StyledParagraph(text: text, line: line) }
    let bytes = Array(text.utf8)
    let range = try #require(bytes.firstRange(of: Array(styled.utf8)))
    return StyledParagraph(
      text: text, spans: [StyleSpan(range: range, style: .italic)], line: line)
  }

  @Test(
    "Line breaks and runs of space become one space, and the styles stay on their words",
    arguments: [
      ("one\ntwo\nthree", "two", "one two three", ["i:two"]),
      ("a  b \n  c", "c", "a b c", ["i:c"]),
      ("\n a\n", "a", "a", ["i:a"]),
      (
        "Reaffirms\nonce  more that", "Reaffirms\nonce  more", "Reaffirms once more that",
        ["i:Reaffirms once more"]
      ),
      ("confidence-\nbuilding", "building", "confidence-building", ["i:building"]),
      ("thirty-\n  eighth", "thirty", "thirty-eighth", ["i:thirty"]),
      ("the Inter-\nParliamentary Union", "Union", "the Inter-Parliamentary Union", ["i:Union"]),
      ("pre -\npost", "post", "pre - post", ["i:post"]),
      ("1992-\n1993", "1993", "1992-1993", ["i:1993"]),
      ("a - b", "b", "a - b", ["i:b"]),
      (
        "caf\u{E9}\n\u{201C}x\u{201D} end", "\u{201C}x\u{201D}", "caf\u{E9} \u{201C}x\u{201D} end",
        ["i:\u{201C}x\u{201D}"]
      ),
      ("plain", "", "plain", []),
      ("", "", "", []),
      (" \n ", "", "", []),
    ])
  func unwrapped(text: String, italic: String, expected: String, spans: [String]) throws {
    let whole = try paragraph(text, italic: italic, line: 7).unwrapped()
    #expect(whole.text == expected)
    #expect(whole.described == spans)
    #expect(whole.line == 7)
    #expect(whole.unwrapped() == whole)
  }

  @Test("A style on nothing but space goes with the space")
  func emptyStyle() {
    let paragraph = StyledParagraph(
      text: "a \n", spans: [StyleSpan(range: 1..<3, style: .italic)])
    #expect(paragraph.unwrapped() == StyledParagraph(text: "a"))
  }

  @Test("The lines of a paragraph keep their styles and know their numbers")
  func lines() throws {
    let lines = try paragraph("one two\nthree\n\nfour", italic: "two\nthree", line: 5).lines()
    #expect(lines.map(\.text) == ["one two", "three", "", "four"])
    #expect(lines.map(\.described) == [["i:two"], ["i:three"], [], []])
    #expect(lines.map(\.line) == [5, 6, 7, 8])
  }

  @Test(
    "Dropping the first bytes moves the styles with their words",
    arguments: [
      (0, "1. Reaffirms that", ["i:Reaffirms"]), (3, "Reaffirms that", ["i:Reaffirms"]),
      (5, "affirms that", ["i:affirms"]), (12, " that", []), (17, "", []),
    ])
  func dropping(count: Int, text: String, spans: [String]) throws {
    let rest = try paragraph("1. Reaffirms that", italic: "Reaffirms").dropping(count)
    #expect(rest.text == text)
    #expect(rest.described == spans)
  }

  @Test("Adding a paragraph adds its styles after a separator")
  func append() throws {
    var whole = try paragraph("Décide que", italic: "Décide")
    whole.append(try paragraph("(a) See annex", italic: "See"), separator: "\n")
    #expect(whole.text == "Décide que\n(a) See annex")
    #expect(whole.described == ["i:Décide", "i:See"])
  }

  @Test("Only a style at the very start opens a paragraph")
  func openings() throws {
    #expect(try paragraph("Reaffirms that", italic: "Reaffirms").openingItalics == 0..<9)
    #expect(try paragraph("1. Reaffirms", italic: "Reaffirms").openingItalics == nil)
    #expect(try paragraph("plain").openingItalics == nil)
    let raised = StyledParagraph(
      text: "12 See annex", spans: [StyleSpan(range: 0..<2, style: .superscript)])
    #expect(raised.openingSuperscript == "12")
    #expect(raised.dropping(2).openingSuperscript == nil)
    #expect(raised.openingItalics == nil)
    #expect(try paragraph("12 See", italic: "12").openingSuperscript == nil)
  }
}
