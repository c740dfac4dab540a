import Intake
import Resolutions
import Testing

@Suite("Reading a file of any kind")
struct DocumentReaderTests {
  private static let resolution = """
    A/RES/67/169

    The General Assembly,

    1. *Decides* to meet.
    """

  private static let markup = """
    <akomaNtoso><statement><coverPage><docNumber>A/RES/67/169</docNumber></coverPage>
    <mainBody><paragraph><num>1.</num><content><p><span class="italic">Decides</span> to meet.</p>
    </content></paragraph></mainBody></statement></akomaNtoso>
    """

  private static func utf16(_ text: String) -> [UInt8] {
    [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
  }

  /// A file, whatever its name ends in.
  struct Sound: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]

    init(_ description: String, _ bytes: [UInt8]) {
      testDescription = description
      self.bytes = bytes
    }
  }

  @Test("A page of a printed volume holds several resolutions, and the end of another")
  func printedPage() throws {
    let text = """
      should be admitted to membership.

      Decides to admit the Republic of Mali to membership in the United Nations.

      876th plenary meeting,

      28 September 1960.

      1492 (XV). Admission of the Federation of Nigeria

      The General Assembly,

      Having considered the application of Nigeria,

      Decides to admit the Federation of Nigeria.

      893rd plenary meeting,

      7 October 1960.

      1495 (XV). Co-operation of Member States

      The General Assembly,

      Decides to go on.
      """
    let read = try DocumentReader.read(Array(text.utf8), source: "A_RES_1495(XV).txt")
    #expect(read.resolutions.map { $0.symbol?.text } == [nil, "A/RES/1492(XV)", "A/RES/1495(XV)"])
    #expect(read.resolutions.map { $0.clauses.count } == [2, 2, 1])
    #expect(read.resolutions.map { $0.warnings.map(\.kind) } == [[.noFormula], [], []])
    #expect(read.resolutions.map { $0.date?.description } == ["1960-09-28", "1960-10-07", nil])
  }

  @Test(
    "The same resolution is read from every kind of file",
    arguments: [
      Sound("plain text", Array(resolution.utf8)),
      Sound("with a byte order mark", [0xEF, 0xBB, 0xBF] + Array(resolution.utf8)),
      Sound("UTF-16", utf16(resolution)),
      Sound("line ends of two bytes", Array(resolution.replacing("\n", with: "\r\n").utf8)),
      Sound(
        "after a screen of space",
        Array(repeating: 0x20, count: FileKind.headLength)
          + Array(("\n" + resolution).utf8)),
      Sound(
        "a web page",
        Array(
          "<html><nav>Home</nav><p>A/RES/67/169<p>The General Assembly,<p>1. <i>Decides</i> to meet."
            .utf8)),
      Sound("the UN's markup", Array(markup.utf8)),
      Sound(
        "the UN's markup with a declaration",
        Array(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + markup).utf8)),
    ])
  func kinds(row: Sound) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.text", row.bytes)
    for file in [
      try DocumentReader.read(path: path), try DocumentReader.read(row.bytes, source: "a.text"),
    ] {
      #expect(file.failures.isEmpty)
      #expect(file.resolutions.count == 1)
      let found = try #require(file.resolutions.first)
      #expect(found.source == "a.text")
      #expect(found.symbol?.text == "A/RES/67/169")
      #expect(found.clauses.map(\.id) == ["OP1"])
      #expect(found.clauses.map(\.text) == ["Decides to meet."])
      #expect(found.clauses.map(\.lead?.verb) == ["decide"])
    }
  }

  /// A file that gives no resolution, and what a person is told.
  struct Refusal: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var words: String
    /// Whether the file is sound and merely no resolution.
    var isOther: Bool

    init(_ description: String, _ bytes: [UInt8], _ words: String, isOther: Bool = false) {
      testDescription = description
      self.bytes = bytes
      self.words = words
      self.isOther = isOther
    }

    init(_ text: String, _ words: String, isOther: Bool = false) {
      self.init(text, Array(text.utf8), words, isOther: isOther)
    }
  }

  @Test(
    "A file that gives no resolution says why in one line",
    arguments: [
      Refusal("", "empty"),
      Refusal(" \n\t\n", "empty"),
      Refusal("\u{FEFF}", "empty"),
      Refusal("an image named like a text", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "PNG"),
      Refusal("%PDF-1.7\n%broken", "PDF"),
      Refusal("a zip file cut off", [0x50, 0x4B, 0x03, 0x04, 0x00], "damaged"),
      Refusal("<!DOCTYPE html><p>About us</p>", "no resolution", isOther: true),
      Refusal("binary", [0x41, 0x00, 0x42], "binary"),
      Refusal(
        "a zero byte after the head",
        Array(repeating: 0x41, count: 5000) + [0x00], "binary"),
      Refusal("damaged UTF-8", Array("The General Assembly,\n\n".utf8) + [0xE9, 0x02], "line 3"),
      Refusal("{\"title\": \"The General Assembly,\"}", "JSON", isOther: true),
      Refusal(
        "# Corpus\n\nThe files in this folder were written for tests.", "no resolution",
        isOther: true),
      Refusal("name,date\nA,2012\n", "no resolution", isOther: true),
      Refusal("<rss><p/></rss>", "<rss>"),
      Refusal("<akomaNtoso><statement>", "line 1"),
      Refusal("<akomaNtoso/>", "no resolution", isOther: true),
    ])
  func refusals(row: Refusal) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", row.bytes)
    for read in [
      { try DocumentReader.read(path: path) },
      { try DocumentReader.read(row.bytes, source: "a.txt") },
    ] {
      let failure = try #require(throws: IntakeFailure.self) { try read() }
      #expect(failure.description.contains(row.words))
      #expect(!failure.description.contains("\n"))
      #expect(failure.isOtherContent == row.isOther)
    }
  }

  @Test("A file that is not there is missing")
  func missing() throws {
    let folder = try TemporaryFolder()
    #expect(throws: IntakeFailure.missing) {
      try DocumentReader.read(path: folder.path + "/no-such-file.txt")
    }
  }

  @Test("A folder is no document")
  func folder() throws {
    let folder = try TemporaryFolder()
    let failure = try #require(throws: IntakeFailure.self) {
      try DocumentReader.read(path: folder.path)
    }
    guard case .unreadable = failure else {
      Issue.record("\(failure)")
      return
    }
    #expect(!failure.description.contains("\n"))
  }

  @Test("A readable document with a symbol and no clause is kept")
  func symbolOnly() throws {
    let file = try DocumentReader.read(
      Array("A/C.3/80/L.56\n\nCuba: amendment to draft resolution A/C.3/80/L.2".utf8), source: "a")
    let found = try #require(file.resolutions.first)
    #expect(found.symbol?.text == "A/C.3/80/L.56")
    #expect(found.clauses.isEmpty)
  }

  @Test("A resolution that is known by its file's name alone is kept")
  func namedOnly() throws {
    let file = try DocumentReader.read(
      Array("MILITARY STAFF COMMITTEE\n\nBy Article 47 of the Charter it is agreed to meet.".utf8),
      source: "S_RES_0001_1946_EN.txt")
    #expect(file.resolutions.first?.symbol?.text == "S/RES/1(1946)")
    #expect(file.resolutions.first?.organ == .securityCouncil)
  }
}
