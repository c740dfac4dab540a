import Archives
import Readers
import TestFiles
import Testing

@Suite(
  "Word files as paragraphs", .enabled(if: Archive.isReadable, "libarchive is not installed"))
struct WordReaderTests {
  /// A document, and the paragraphs that it is read into.
  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var body: String
    var paragraphs: [String]
    var styles: [[String]]?

    init(
      _ description: String, _ body: String, _ paragraphs: [String], styles: [[String]]? = nil
    ) {
      testDescription = description
      self.body = body
      self.paragraphs = paragraphs
      self.styles = styles
    }
  }

  private static let styleSheet = """
    <styles><docDefaults><rPrDefault><rPr/></rPrDefault></docDefaults>
    <style type="paragraph" default="1" styleId="Normal"/>
    <style type="character" styleId="Emphasis"><rPr><i/></rPr></style>
    <style type="character" styleId="Lead"><basedOn val="Emphasis"/></style>
    <style type="paragraph" styleId="Quote"><rPr><i/></rPr></style>
    <style type="paragraph" styleId="Title"><pPr><pageBreakBefore/></pPr><rPr><b/></rPr></style>
    <style type="paragraph" styleId="Listed"><pPr><numPr><numId val="1"/></numPr></pPr></style>
    <style type="paragraph" styleId="Second"><basedOn val="Listed"/><pPr><numPr><ilvl val="1"/>
    </numPr></pPr></style>
    <style type="paragraph" styleId="Loop"><basedOn val="Loop"/></style></styles>
    """

  private static let numbers = """
    <numbering><abstractNum abstractNumId="0">
    <lvl ilvl="0"><start val="1"/><numFmt val="decimal"/><lvlText val="%1."/></lvl>
    <lvl ilvl="1"><start val="1"/><numFmt val="lowerLetter"/><lvlText val="(%2)"/></lvl>
    <lvl ilvl="2"><start val="1"/><numFmt val="lowerRoman"/><lvlText val="(%3)"/></lvl></abstractNum>
    <abstractNum abstractNumId="1"><lvl ilvl="0"><start val="4"/><numFmt val="upperRoman"/>
    <lvlText val="%1"/></lvl><lvl ilvl="1"><numFmt val="decimal"/><lvlText val="%1.%2"/></lvl>
    </abstractNum>
    <abstractNum abstractNumId="2"><lvl ilvl="0"><numFmt val="bullet"/><lvlText val="\u{F0B7}"/></lvl>
    <lvl ilvl="1"><numFmt val="upperLetter"/><lvlText val="%2)"/></lvl></abstractNum>
    <num numId="1"><abstractNumId val="0"/></num><num numId="2"><abstractNumId val="1"/></num>
    <num numId="3"><abstractNumId val="2"/></num><num numId="4"><abstractNumId val="0"/>
    <lvlOverride ilvl="0"><startOverride val="7"/></lvlOverride></num></numbering>
    """

  private static let footnotes = """
    <footnotes><footnote type="separator" id="0"><p><r><t>-</t></r></p></footnote>
    <footnote id="5"><p><r><footnoteRef/></r><r><t xml:space="preserve"> A/67/1.</t></r></p></footnote>
    <footnote id="2"><p><r><footnoteRef/><t xml:space="preserve">See </t></r><r><rPr><i/></rPr><t>Records</t></r></p>
    <p><r><t>Second.</t></r></p></footnote>
    <footnote id="3"><p><r><t>* For Cuba.</t></r></p></footnote></footnotes>
    """

  private static func file(_ body: String) -> [UInt8] {
    ZipFile.bytes([
      ("word/document.xml", "<document><body>\(body)</body></document>"),
      ("[Content_Types].xml", "<Types/>"), ("word/styles.xml", styleSheet),
      ("word/numbering.xml", numbers), ("word/footnotes.xml", footnotes),
    ])
  }

  private static func p(_ content: String, _ properties: String = "") -> String {
    "<p><pPr>\(properties)</pPr>\(content)</p>"
  }

  private static func r(_ words: String, _ properties: String = "") -> String {
    "<r><rPr>\(properties)</rPr><t xml:space=\"preserve\">\(words)</t></r>"
  }

  private static func item(_ words: String, _ level: Int, _ list: Int = 1) -> String {
    p(r(words), "<numPr><ilvl val=\"\(level)\"/><numId val=\"\(list)\"/></numPr>")
  }

  private static func style(_ name: String) -> String { "<pStyle val=\"\(name)\"/>" }

  private static func note(_ id: Int) -> String { "<r><footnoteReference id=\"\(id)\"/></r>" }

  private func check(_ row: Row) throws {
    let found = try WordReader.read(.bytes(WordReaderTests.file(row.body))).paragraphs
    #expect(found.map(\.text) == row.paragraphs)
    if let styles = row.styles { #expect(found.map(\.described) == styles) }
  }

  @Test(
    "Runs keep their look, and runs of one look are one stretch",
    arguments: [
      Row("italics", p(r("Urges", "<i/>") + r(" all")), ["Urges all"], styles: [["i:Urges"]]),
      Row(
        "a stretch in pieces",
        p(r("Re", "<i/>") + r("calling ", "<i/>") + r("also", "<i/>") + r("it")),
        ["Recalling alsoit"], styles: [["i:Recalling also"]]),
      Row(
        "upright space in italics", p(r("Calls", "<i/>") + r(" ") + r("upon", "<i/>")),
        ["Calls upon"], styles: [["i:Calls upon"]]),
      Row("bold, off", p(r("A", "<b val=\"0\"/>")), ["A"], styles: [[]]),
      Row(
        "superscript", p(r("m") + r("2", "<vertAlign val=\"superscript\"/>")), ["m2"],
        styles: [["s:2"]]),
      Row("subscript", p(r("2", "<vertAlign val=\"subscript\"/>")), ["2"], styles: [[]]),
      Row("raised by points", p(r("2", "<position val=\"6\"/>")), ["2"], styles: [["s:2"]]),
      Row("a character style", p(r("A", "<rStyle val=\"Lead\"/>")), ["A"], styles: [["i:A"]]),
      Row("a paragraph style", p(r("A"), style("Quote")), ["A"], styles: [["i:A"]]),
      Row(
        "emphasis in italics", p(r("A", "<rStyle val=\"Lead\"/>"), style("Quote")), ["A"],
        styles: [[]]),
      Row("a style of itself", p(r("A"), style("Loop")), ["A"]),
      Row("hidden text", p(r("A") + r("job number", "<vanish/>")), ["A"]),
      Row("space around", p(r(" A ", "<i/>")), ["A"], styles: [["i:A"]]),
      Row("no-break space", p(r("13\u{A0}June")), ["13 June"]),
    ])
  func looks(row: Row) throws { try check(row) }

  @Test(
    "Signs that are elements, fields, changes and containers",
    arguments: [
      Row("a tab", p("<r><t>1.</t><tab/><t>Urges</t></r>"), ["1. Urges"]),
      Row("a line break", p("<r><t>A</t><br/><t>B</t></r>"), ["A\nB"]),
      Row("hyphens", p("<r><t>S</t><noBreakHyphen/><t>26</t><softHyphen/></r>"), ["S-26"]),
      Row("a sign of a font", p("<r><sym font=\"Times\" char=\"00B7\"/></r>"), ["·"]),
      Row("a link", p("<hyperlink>" + r("A/67/1") + "</hyperlink>"), ["A/67/1"]),
      Row(
        "a field",
        p(
          """
          <r><fldChar fldCharType="begin"/></r><r><instrText>PAGE</instrText><t>no</t></r>
          <r><fldChar fldCharType="separate"/></r><r><t>5</t></r><r><fldChar fldCharType="end"/></r>
          """), ["5"]),
      Row(
        "tracked changes",
        p(
          "<ins>" + r("new ") + "</ins><del><r><delText>old</delText></r></del><moveFrom>"
            + r("gone")
            + "</moveFrom><moveTo>" + r("here") + "</moveTo>"), ["new here"]),
      Row("a deleted paragraph end", p(r("A "), "<rPr><del/></rPr>") + p(r("B")), ["A B"]),
      Row(
        "a content control", "<sdt><sdtPr/><sdtContent>" + p(r("A")) + "</sdtContent></sdt>", ["A"]),
      Row(
        "a text box, once",
        p(
          "<r><AlternateContent><Choice><drawing><txbxContent>" + p(r("box"))
            + "</txbxContent></drawing></Choice><Fallback><pict><txbxContent>" + p(r("box"))
            + "</txbxContent></pict></Fallback></AlternateContent></r>" + r("A")), ["A", "box"]),
      Row("empty paragraphs", p("") + p(r("A")) + p(r(" ")), ["A"]),
    ])
  func content(row: Row) throws { try check(row) }

  @Test(
    "Lists are counted",
    arguments: [
      Row(
        "levels",
        item("A", 0) + item("B", 1) + item("C", 2) + item("D", 1) + item("E", 0) + item("F", 1),
        ["1. A", "(a) B", "(i) C", "(b) D", "2. E", "(a) F"]),
      Row(
        "between other paragraphs", item("A", 0) + p(r("B")) + item("C", 0), ["1. A", "B", "2. C"]),
      Row("a start", item("A", 0, 2) + item("B", 1, 2), ["IV A", "IV.1 B"]),
      Row(
        "a new start", item("A", 0) + item("B", 0, 4) + item("C", 0, 4), ["1. A", "7. B", "8. C"]),
      Row("bullets and letters", item("A", 0, 3) + item("B", 1, 3), ["• A", "A) B"]),
      Row(
        "by a style", p(r("A"), style("Listed")) + p(r("B"), style("Second")), ["1. A", "(a) B"]),
      Row(
        "taken from a style", p(r("A"), style("Listed") + "<numPr><numId val=\"0\"/></numPr>"),
        ["A"]),
      Row("an empty one", item("A", 0) + item("", 0) + item("B", 0), ["1. A", "3. B"]),
      Row("a list that is not there", item("A", 0, 99), ["A"]),
    ])
  func lists(row: Row) throws { try check(row) }

  @Test(
    "Notes follow the paragraph that calls them, numbered in that order",
    arguments: [
      Row(
        "two", p(r("A") + note(2) + note(5) + r(",")) + p(r("B")),
        ["A12,", "1 See Records\nSecond.", "2 A/67/1.", "B"],
        styles: [["s:1", "s:2"], ["s:1", "i:Records"], ["s:2"], []]),
      Row(
        "a mark of its own",
        p(
          r("Cuba:") + "<r><footnoteReference id=\"3\" customMarkFollows=\"1\"/><t>*</t></r>"
            + note(5)),
        ["Cuba:*1", "* For Cuba.", "1 A/67/1."]),
      Row("a note that is not there", p(r("A") + note(77)), ["A"]),
    ])
  func notes(row: Row) throws { try check(row) }

  private static func table(_ rows: [[String]]) -> String {
    let cells = rows.map { "<tr>" + $0.map { "<tc>\($0)</tc>" }.joined() + "</tr>" }
    return "<tbl>\(cells.joined())</tbl>"
  }

  @Test(
    "A row is a paragraph, unless the table only sets text beside text",
    arguments: [
      Row(
        "a table", p(r("A")) + table([[p(r("1")), p(""), p(r("2"))], [p(""), p(""), p("")]]),
        ["A", "1\t\t2"]),
      Row(
        "with styles and a note", p(r("A")) + table([[p(r("1")), p(r("2", "<i/>") + note(5))]]),
        ["A", "1\t21", "1 A/67/1."], styles: [[], ["i:2", "s:1"], ["s:1"]]),
      Row(
        "a cover page", table([[p(r("United Nations")), p(r("A/67/L.1"))]]),
        ["United Nations", "A/67/L.1"]),
      Row(
        "text beside text", p(r("A")) + table([[p(r("1")) + p(r("2")), p(r("3"))]]),
        ["A", "1", "2", "3"]),
    ])
  func tables(row: Row) throws { try check(row) }

  @Test("Page and section breaks begin pages")
  func pages() throws {
    let body =
      WordReaderTests.p("<r><t>a</t><br type=\"page\"/></r>") + WordReaderTests.p("<r><t>b</t></r>")
      + WordReaderTests.p("<r><t>c</t></r>", WordReaderTests.style("Title"))
      + WordReaderTests.p("<r><t>d</t></r>", "<sectPr/>") + WordReaderTests.p("<r><t>e</t></r>")
    let found = try WordReader.read(.bytes(WordReaderTests.file(body))).paragraphs
    #expect(found.map(\.text) == ["a", "b", "c", "d", "e"])
    #expect(found.map(\.startsPage) == [false, true, true, false, true])
  }

  @Test("A file that cannot be read says why in one line")
  func failures() throws {
    let rows: [([UInt8], String)] = [
      (ZipFile.bytes([("[Content_Types].xml", "")]), "no document part"),
      (ZipFile.bytes([("word/document.xml", "<document><body>")]), "broken XML"),
      (
        ZipFile.bytes([("word/document.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")]),
        "entity"
      ),
      (WordReaderTests.file(""), "without text"), ([0x50, 0x4B, 0x03, 0x04], "damaged"),
    ]
    for (bytes, words) in rows {
      let failure = try #require(throws: WordReader.Failure.self) {
        _ = try WordReader.read(.bytes(bytes))
      }
      #expect(failure.description.contains(words), "\(failure)")
      #expect(!failure.description.contains("\n"))
    }
  }
}
