import Foundation
import Testing

@testable import Readers

/// Pages as `pdftohtml -xml` describes them, of which a test states only the lines.
private func pages(_ pages: [String]) -> [UInt8] {
  let fonts = """
    <fontspec id="0" size="15"/><fontspec id="1" size="13"/><fontspec id="2" size="9"/>\
    <fontspec id="3" size="18"/>
    """
  let body = pages.enumerated().map { number, lines in
    "<page number=\"\(number + 1)\" height=\"1188\" width=\"918\">\(fonts)\(lines)</page>"
  }
  return Array("<pdf2xml>\(body.joined())</pdf2xml>".utf8)
}

private func text(
  _ top: Int, _ left: Int, _ content: String, width: Int = 500, font: Int = 0, height: Int = 17
) -> String {
  """
  <text top="\(top)" left="\(left)" width="\(width)" height="\(height)" font="\(font)">\(content)</text>
  """
}

/// The paragraphs of pages that begin with a long one, which shows where lines begin.
private func paragraphs(_ lines: [String]) throws -> [StyledParagraph] {
  let long = String(repeating: "words that run from edge to edge ", count: 4)
  var lines = lines
  lines[0] = text(120, 185, long) + text(138, 185, long) + text(156, 185, long + ".") + lines[0]
  return Array(PDFParagraphs.text(of: try PDFPage.pages(pages(lines))).paragraphs.dropFirst())
}

@Suite("Paragraphs of a PDF")
struct PDFLayoutTests {
  @Test("A first-line indent and a gap begin a paragraph")
  func indents() throws {
    let found = try paragraphs([
      text(200, 221, "<i>Recalling</i> its resolution on the tides of the northern seas, ")
        + text(218, 185, "adopted at its last session, ")
        + text(236, 221, "<i>Noting</i> the rest, ")
        + text(280, 185, "and the gap.")
    ])
    #expect(
      found.map(\.text) == [
        "Recalling its resolution on the tides of the northern seas, \nadopted at its last session, ",
        "Noting the rest, ", "and the gap.",
      ])
    #expect(found[0].openingItalics == 0..<9)
  }

  @Test("A small digit in the upper part of a line is a note mark")
  func raisedDigits() throws {
    let found = try paragraphs([
      text(200, 185, "of 8 September 2000,", width: 150)
        + text(201, 336, "2", width: 5, font: 2, height: 9)
        + text(200, 341, " its resolution", width: 100)
    ])
    #expect(found.map(\.text) == ["of 8 September 2000,2 its resolution"])
    #expect(found[0].spans == [StyleSpan(range: 20..<21, style: .superscript)])
  }

  @Test("What runs over a page is whole again, heads and job numbers gone, notes after it")
  func pageEnds() throws {
    let found = try paragraphs([
      text(200, 221, "1. <i>Recalls</i> the declaration of the Assembly,", width: 450)
        + text(218, 185, "which was adopted to commemorate")
        + text(1011, 149, "__________________ ", width: 111, font: 1)
        + text(1030, 175, "1", width: 4, font: 2, height: 7)
        + text(1029, 180, "  Resolution 66/3.", width: 120, font: 1, height: 14)
        + text(1124, 90, "25-17758", width: 60, font: 2),
      text(65, 90, "<b>A/C.3/80/L.35 </b>", width: 80, font: 1)
        + text(110, 185, "the tenth anniversary of the Programme;")
        + text(137, 221, "2. <i>Decides</i> to meet.", width: 200)
        + text(1124, 90, "<b>2/4 </b>", width: 20, font: 1),
    ])
    #expect(
      found.map(\.text) == [
        "1. Recalls the declaration of the Assembly,\nwhich was adopted to commemorate\n"
          + "the tenth anniversary of the Programme;",
        "1  Resolution 66/3.", "2. Decides to meet.",
      ])
    #expect(found[1].openingSuperscript == "1")
  }

  @Test("A mark that stands higher than the words of its note is theirs")
  func highMarks() throws {
    let found = try paragraphs([
      text(1068, 149, "_______________ ", width: 105, font: 1, height: 12)
        + text(1088, 175, "6", width: 4, font: 2, height: 7)
        + text(1090, 179, "  Ibid., vol. 2225.", width: 296, font: 1, height: 12)
    ])
    #expect(found.map(\.text) == ["6  Ibid., vol. 2225."])
    #expect(found.first?.openingSuperscript == "6")
  }

  @Test("A bold line is a paragraph of its own")
  func headings() throws {
    let found = try paragraphs([
      text(200, 221, "<i>Decides</i> to meet every year in the capital of a Member State;")
        + text(218, 185, "<b>Political process </b>", width: 150)
        + text(236, 185, "and so on.", width: 80)
    ])
    #expect(found.map { $0.text.prefix(9) } == ["Decides t", "Political", "and so on"])
    #expect(found.map(\.isBold) == [false, true, false])
  }

  @Test("The number of a title stands out to the left of its further lines")
  func titles() throws {
    let found = try paragraphs([
      text(
        300, 90, "<b>  79/132.  Credentials of representatives to the session of the </b>", font: 3)
        + text(320, 185, "<b>General Assembly </b>", width: 150, font: 3)
        + text(
          400, 221, "<i>Having considered</i> the report of the Credentials Committee and the ")
        + text(418, 185, "recommendation contained therein,")
    ])
    #expect(found.count == 2)
    #expect(found[0].unwrapped().text.hasSuffix("session of the General Assembly"))
  }

  @Test("A digit as large as the words is a mark where it stands above their line")
  func largeRaisedDigits() throws {
    let found = try paragraphs([
      text(220, 185, "the report on tropical diseases,", width: 300, height: 15)
        + text(210, 486, "2", width: 8, height: 14)
        + text(220, 494, " ", width: 4, height: 15)
        + text(244, 185, "and recalling it;", width: 120, height: 15)
    ])
    #expect(found.map(\.text) == ["the report on tropical diseases,2\nand recalling it;"])
    #expect(found[0].spans == [StyleSpan(range: 32..<33, style: .superscript)])
  }

  @Test("An asterisk on the line of its note is not raised from the next line")
  func levelAsterisks() throws {
    let found = try paragraphs([
      text(1000, 149, "__________________ ", width: 111, font: 1)
        + text(1012, 173, "* ", width: 10, font: 1, height: 14)
        + text(1012, 185, "On behalf of the States of the Group", width: 546, font: 1, height: 14)
        + text(1028, 185, "and China.", width: 100, font: 1, height: 14)
    ])
    #expect(found.map(\.text) == ["* On behalf of the States of the Group\nand China."])
  }

  @Test("Notes without a rule above stand at the foot, however low, and once")
  func notesWithoutRule() throws {
    let foot =
      text(1106, 108, "2 ", width: 12, height: 14)
      + text(1117, 120, "Document A66/20. ", width: 131, height: 15)
    let found = try paragraphs([
      text(300, 185, "the report on tropical diseases,", width: 300, height: 15)
        + text(290, 486, "2", width: 8, height: 14) + foot,
      text(113, 185, "and recalling it;", width: 120, height: 15) + foot
        + text(1150, 185, "3/4", width: 20, height: 15),
    ])
    #expect(
      found.map(\.text) == [
        "the report on tropical diseases,2\nand recalling it;", "2 Document A66/20. ",
      ])
  }

  @Test("A number that stands apart from its words begins a paragraph at the top of a page")
  func labelsAtPageTops() throws {
    let found = try paragraphs([
      text(
        200, 221, "(k) Reaffirms the duty of States to ensure full respect and the renewal",
        width: 515)
        + text(218, 185, "without delay of his or her rights under the Convention, as agreed;"),
      text(113, 185, "6.", width: 12) + text(113, 221, "<i>Emphasizes</i>", width: 75)
        + text(113, 297, " the importance of it;", width: 200),
    ])
    #expect(found.map { $0.text.prefix(4) } == ["(k) ", "6. E"])
  }

  @Test(
    "Without indents, the words tell whether a paragraph ends with its page",
    arguments: [
      ("retention strategies;", "Recalling resolution WHA63.16", 2),
      ("retention strategies:", "(1) to improve the supply", 2),
      ("retention strategies of", "Member States,", 1),
      ("retention strategies;", "and to report on them.", 1),
    ])
  func pageEndsWithoutIndents(ending: String, opening: String, count: Int) throws {
    let found = try paragraphs([text(300, 185, ending), text(113, 185, opening)])
    #expect(found.count == count)
  }

  @Test("A title goes on where its line breaks at a hyphen and a mark makes room")
  func brokenTitles() throws {
    let found = try paragraphs([
      text(300, 185, "<b>Recommendations of the Commission on Life-</b>", height: 15)
        + text(326, 185, "<b>Saving Commodities</b>", width: 328, height: 15)
        + text(315, 514, "<b>1</b>", width: 8, height: 14)
    ])
    #expect(
      found.map { $0.unwrapped().text } == [
        "Recommendations of the Commission on Life-Saving Commodities1"
      ])
  }

  @Test("The space after italic words is outside of them")
  func italicSpaces() throws {
    let found = try paragraphs([text(200, 221, "<i>Reaffirming </i>its resolution", width: 200)])
    #expect(found[0].openingItalics == 0..<11)
  }

  @Test("A number that links to its call opens a note, one in the text is none")
  func linkedNumbers() throws {
    let found = try paragraphs([
      text(200, 185, "<a href=\"x.html#2\">12</a> members of the Council agreed.")
        + text(1030, 141, "<a href=\"x.html#1\">1</a>A/465/212.", width: 120, font: 1, height: 14)
        + text(1046, 141, "<a href=\"x.html#1\">2</a>Ibid.", width: 120, font: 1, height: 14)
    ])
    #expect(found.map(\.text) == ["12 members of the Council agreed.", "1A/465/212.", "2Ibid."])
    #expect(found.map(\.openingSuperscript) == [nil, "1", "2"])
  }

  @Test("Columns that stand far apart are not one line")
  func columns() throws {
    let found = try paragraphs([
      text(200, 185, "General Assembly", width: 130) + text(200, 596, "Distr.: General", width: 99)
    ])
    #expect(found.map(\.text) == ["General Assembly", "Distr.: General"])
  }

  @Test("Careless tags and control signs are read as far as they go")
  func carelessXML() throws {
    let found = try paragraphs([
      text(200, 185, "on the <i>report <a href=\"x\">(</i></a>A/79/469\u{1}) ")
    ])
    #expect(found.map { $0.text.contains("report") } == [true])
  }
}

@Suite("PDF files")
struct PDFReaderTests {
  private static let isInstalled = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"]
    .contains { FileManager.default.isExecutableFile(atPath: $0 + "/pdftohtml") }

  /// A PDF of one page with these lines; poppler mends its missing table of objects.
  private static func pdf(_ lines: [String]) -> String {
    let stream =
      "BT /F1 12 Tf 72 720 Td " + lines.map { "(\($0)) Tj 0 -30 Td" }.joined(separator: " ") + " ET"
    return """
      %PDF-1.4
      1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
      2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
      3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R\
      /Resources<</Font<</F1 5 0 R>>>>>> endobj
      4 0 obj <</Length \(stream.utf8.count)>> stream
      \(stream)
      endstream endobj
      5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Times-Roman>> endobj
      trailer <</Root 1 0 R>>
      """
  }

  @Test(
    "A page gives its lines",
    .enabled(if: isInstalled, "pdftohtml is missing: apt-get install poppler-utils"))
  func lines() throws {
    let text = try PDFReader.read(
      Array(PDFReaderTests.pdf(["The General Assembly,", "1. Decides to meet."]).utf8))
    #expect(text.paragraphs.map { $0.unwrapped().text }.contains("The General Assembly,"))
    #expect(text.paragraphs.map { $0.unwrapped().text }.contains("1. Decides to meet."))
  }

  @Test(
    "A page without letters needs OCR",
    .enabled(if: isInstalled, "pdftohtml is missing: apt-get install poppler-utils"))
  func scans() {
    #expect(throws: PDFReader.Failure.noText) {
      try PDFReader.read(Array(PDFReaderTests.pdf([]).utf8))
    }
  }

  @Test(
    "A damaged file says so",
    .enabled(if: isInstalled, "pdftohtml is missing: apt-get install poppler-utils"),
    arguments: ["%PDF-1.7\n%broken", "%PDF-"])
  func damaged(content: String) {
    #expect(throws: PDFReader.Failure.self) { try PDFReader.read(Array(content.utf8)) }
  }
}
