import Testing

@testable import Readers

@Suite("Spaces that are not on the page of a PDF")
struct PDFWordGapsTests {
  /// A word as `pdftotext -bbox` describes it, ten points high.
  private func word(_ text: String, from left: Double, to right: Double, top: Double = 72) -> String
  {
    """
    <word xMin="\(left)" yMin="\(top)" xMax="\(right)" yMax="\(top + 10)">\(text)</word>
    """
  }

  /// The texts of a page, its false spaces closed.
  private func closed(_ fragments: [(left: Int, width: Int, text: String)], _ words: String) throws
    -> [String]
  {
    let layout = PDFPage(
      width: 900, height: 1200,
      fragments: fragments.map {
        PDFPage.Fragment(
          left: $0.left, top: 108, width: $0.width, height: 15, size: 15,
          content: StyledParagraph(text: $0.text))
      })
    let xhtml = "<html><page width=\"600\" height=\"800\">\(words)</page></html>"
    return try PDFWordGaps(Array(xhtml.utf8), of: [layout]).closed([layout])[0].fragments
      .map(\.content.text)
  }

  @Test(
    "A gap of a tenth of the height is no space, one of a quarter is",
    arguments: [
      ("Econo", "mic", 1.1, "the Economic body"), ("fo", "r", 1.3, "the for body"),
      ("Secretary", "-General", 1.0, "the Secretary-General body"),
      ("COVID-", "19", 0.9, "the COVID-19 body"), ("General", "Assembly", 1.6, nil),
      ("short-", "and", 2.5, nil), ("A", "part", 2.5, nil),
      ("2015–2030", "15", 0.6, nil),
    ])
  func widths(first: String, second: String, gap: Double, expected: String?) throws {
    let words =
      word("the", from: 100, to: 115) + word(first, from: 118, to: 150)
      + word(second, from: 150 + gap, to: 170) + word("body", from: 173, to: 190)
    let text = "the \(first) \(second) body"
    #expect(try closed([(150, 135, text)], words) == [expected ?? text])
  }

  @Test("Of the same words twice in a line, those at the gap are joined")
  func places() throws {
    let words =
      word("in", from: 100, to: 110) + word("to", from: 112.5, to: 120)
      + word("and", from: 122.5, to: 140) + word("in", from: 142.5, to: 152)
      + word("to", from: 153, to: 160)
    #expect(try closed([(150, 90, "in to and in to")], words) == ["in to and into"])
  }

  @Test("A gap may stand for several spaces")
  func wide() throws {
    let words = word("non-", from: 100, to: 120) + word("discrimination", from: 120.4, to: 180)
    #expect(try closed([(150, 120, "non-   discrimination")], words) == ["non-discrimination"])
  }

  @Test("A word may be torn where its style changes")
  func edges() throws {
    let words = word("Secretary", from: 100, to: 140) + word("-General", from: 141, to: 180)
    #expect(
      try closed([(150, 61, "Secretary "), (211, 60, "-General")], words)
        == ["Secretary", "-General"])
  }

  @Test("Styles keep their places")
  func styles() {
    var fragment = PDFPage.Fragment(
      left: 150, top: 108, width: 90, height: 15, size: 15,
      content: StyledParagraph(
        text: "Reaffir ming its", spans: [StyleSpan(range: 0..<12, style: .italic)]))
    fragment.content.remove(7..<8)
    #expect(fragment.content.text == "Reaffirming its")
    #expect(fragment.content.spans == [StyleSpan(range: 0..<11, style: .italic)])
  }
}
