import AkomaNtoso
import Markup
import Testing

@Suite("XML that is refused")
struct XMLFailureTests {
  private func failure(_ file: String) -> XMLFailure? {
    do throws(XMLFailure) {
      _ = try AkomaNtosoReader.read(Array(file.utf8), source: "a.xml")
      return nil
    } catch {
      return error
    }
  }

  /// A broken file, and the lines on which a person may look for the break.
  struct Broken: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var file: String
    var lines: ClosedRange<Int>

    init(_ description: String, _ file: String, _ lines: ClosedRange<Int>) {
      testDescription = description
      self.file = file
      self.lines = lines
    }
  }

  @Test(
    "Broken XML is refused with its line",
    arguments: [
      Broken("an element that is not closed", "<akomaNtoso>\n<statement>\n</akomaNtoso>\n", 3...3),
      Broken("a file that was cut off", "<akomaNtoso>\n<statement>\n<p>Recalling", 3...3),
      Broken("an ampersand alone", "<akomaNtoso>\n<p>Q & A</p>\n</akomaNtoso>", 2...2),
      Broken("an attribute without quotes", "<akomaNtoso>\n\n<p class=x>a</p></akomaNtoso>", 3...3),
      Broken("a second root", "<akomaNtoso/>\n<akomaNtoso/>", 2...2),
      Broken("words after the root", "<akomaNtoso/>\nRecalling", 2...2),
      Broken("no root", "<?xml version=\"1.0\"?>\n", 1...2),
      Broken("no XML at all", "Recalling its resolution", 1...1),
      Broken("a wrong name", "<akomaNtoso>\n<1p/></akomaNtoso>", 2...2),
    ])
  func malformed(row: Broken) throws {
    guard case .malformed(let line, let reason) = failure(row.file) else {
      Issue.record("\(String(describing: failure(row.file)))")
      return
    }
    #expect(row.lines.contains(line), "line \(line)")
    #expect(!reason.isEmpty)
    #expect(!reason.contains("\n"))
  }

  @Test("An empty file is refused")
  func empty() {
    #expect(failure("") != nil)
  }

  @Test(
    "An entity is refused before it can grow or open a file",
    arguments: [
      """
      <!DOCTYPE akomaNtoso [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
      <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>
      <akomaNtoso><p>&d;</p></akomaNtoso>
      """,
      """
      <!DOCTYPE akomaNtoso [<!ENTITY d SYSTEM "file:///etc/hostname">]>


      <akomaNtoso><p>&d;</p></akomaNtoso>
      """,
      """
      <!DOCTYPE akomaNtoso [
      <!ENTITY d "harmless">]>
      <akomaNtoso><p>&d;</p></akomaNtoso>
      """,
    ])
  func entities(file: String) throws {
    let found = failure(file)
    // Entities in entities are refused as a loop.
    if file.contains("&a;"), case .malformed(let line, _) = found {
      #expect(line == 3)
      return
    }
    let lines = file.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains("<p>&d;") }) + 1
    #expect(found == .entity(line: line, name: "d"))
  }

  @Test("The line of an entity is its own, however much follows")
  func entityLine() {
    let rest = String(repeating: "<p>Recalling its resolution,</p>\n", count: 100)
    let file = """
      <!DOCTYPE akomaNtoso [<!ENTITY d "x">]>
      <akomaNtoso>
      <p>&d;</p>
      \(rest)</akomaNtoso>
      """
    #expect(failure(file) == .entity(line: 3, name: "d"))
  }

  @Test("What stands for a sign in an attribute is the sign")
  func signsInAttributes() throws {
    let root = try XMLTreeBuilder().tree(Array("<a b='x &amp; &lt;&#233;' c=''/>".utf8))
    #expect(root.attributes["b"] == "x & <é")
    #expect(root.attributes["c"] == "")
    #expect(root.attributes["d"] == nil)
  }

  @Test("An external document type is not opened")
  func externalDocumentType() {
    let file = """
      <!DOCTYPE akomaNtoso SYSTEM "file:///no/such/file.dtd">
      <akomaNtoso><statement/></akomaNtoso>
      """
    #expect(failure(file) == nil)
  }

  @Test("An entity in an attribute opens nothing")
  func attributeEntity() {
    let file = """
      <!DOCTYPE akomaNtoso [<!ENTITY d SYSTEM "file:///etc/hostname">]>
      <akomaNtoso><p class="&d;">a</p></akomaNtoso>
      """
    #expect(failure(file) != nil)
  }

  @Test(
    "A document of another kind is told by its root",
    arguments: ["html", "feed", "AkomaNtoso", "statement"])
  func otherRoots(root: String) {
    #expect(failure("<\(root)><p>a</p></\(root)>") == .notAkomaNtoso(root: root))
  }

  @Test("Elements that are nested without end are refused")
  func depth() {
    let open = String(repeating: "<p>\n", count: 250)
    let close = String(repeating: "</p>", count: 250)
    guard case .tooDeep(let line) = failure("<akomaNtoso>\(open)\(close)</akomaNtoso>") else {
      Issue.record("it was read")
      return
    }
    #expect((198...204).contains(line))
  }

  @Test(
    "A failure is one line for a person",
    arguments: [
      (.missingLibrary, "libxml2"), (.malformed(line: 3, reason: "cut"), "line 3: cut"),
      (.entity(line: 4, name: "d"), "&d;"), (.tooDeep(line: 5), "line 5"),
      (.notAkomaNtoso(root: "html"), "<html>"),
    ] as [(XMLFailure, String)])
  func descriptions(failure: XMLFailure, words: String) {
    #expect(failure.description.contains(words))
    #expect(!failure.description.contains("\n"))
  }

  @Test("A file with a declaration, comments and other namespaces is read")
  func wellFormed() throws {
    let file = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- an unofficial copy -->
      <an:akomaNtoso xmlns:an="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
        <an:statement><an:mainBody><an:paragraph><an:num>1.</an:num><!-- a number -->
        <an:content><an:p><![CDATA[Decides]]> to meet.</an:p></an:content></an:paragraph>
        </an:mainBody></an:statement>
      </an:akomaNtoso>
      """
    let resolution = try AkomaNtosoReader.read(Array(file.utf8), source: "a.xml")[0]
    #expect(resolution.clauses.map(\.text) == ["Decides to meet."])
  }
}
