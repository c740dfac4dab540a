import Readers
import Testing

@Suite("Plain text as paragraphs")
struct PlainTextReaderTests {
  private func paragraphs(_ text: String) throws -> [StyledParagraph] {
    try PlainTextReader.read(Array(text.utf8)).paragraphs
  }

  /// A file, and its paragraphs.
  struct Layout: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var file: String
    var paragraphs: [String]

    init(_ description: String, _ file: String, _ paragraphs: [String]) {
      testDescription = description
      self.file = file
      self.paragraphs = paragraphs
    }
  }

  @Test(
    "Blank lines and page ends part paragraphs, single line ends do not",
    arguments: [
      Layout("a blank line", "a\n\nb", ["a", "b"]),
      Layout("many blank lines", "\n\n\na\n\n\n\nb\n\n", ["a", "b"]),
      Layout("a hard-wrapped paragraph", "one\ntwo\nthree", ["one\ntwo\nthree"]),
      Layout("space around the lines", "  one  \n\t two\t\n   \nb", ["one\ntwo", "b"]),
      Layout("line ends of two bytes", "one\r\ntwo\r\n\r\nb\r\n", ["one\ntwo", "b"]),
      Layout("a line of no-break spaces", "a\n\u{A0}\u{A0}\nb", ["a", "b"]),
      Layout("a page end on a line of its own", "a\n\u{C}\nb", ["a", "b"]),
      Layout("a page end before a word", "a\n\u{C}b", ["a", "b"]),
      Layout("a page end in a line", "a\u{C}b", ["a", "b"]),
      Layout("a byte order mark", "\u{FEFF}a\n\nb", ["a", "b"]),
      Layout("no line end after the last line", "a\n\nb", ["a", "b"]),
      Layout("one-byte line ends of old", "a\rb\r\rc", ["a\nb", "c"]),
      Layout("a carriage return inside a line", "a\rb\nc", ["ab\nc"]),
      Layout("a heading", "a\n# B\nc\n## D\n## E", ["a", "B", "c", "D", "E"]),
    ])
  func layouts(row: Layout) throws {
    #expect(try paragraphs(row.file).map(\.text) == row.paragraphs)
  }

  @Test("A paragraph knows the line that it starts on")
  func lines() throws {
    let found = try paragraphs("\na\nb\n\n\n  c\n\u{C}\nd\u{C}e\n")
    #expect(found.map(\.line) == [2, 6, 8, 8])
  }

  @Test("The first paragraph after a page end starts a page, and no other")
  func pages() throws {
    let found = try paragraphs("a\n\nb\n\u{C}\nc\n\nd\u{C}e\n\n\u{C}\u{C}\n\nf")
    #expect(found.map(\.text) == ["a", "b", "c", "d", "e", "f"])
    #expect(found.map(\.startsPage) == [false, false, true, false, true, true])
  }

  @Test("A gap of three blank lines is a page end, and one of two is none")
  func pageGaps() throws {
    let found = try paragraphs("\n\n\n\na\n\n\nb\n\n\n\nc\n\n\n\n\n\nd\n\ne")
    #expect(found.map(\.text) == ["a", "b", "c", "d", "e"])
    #expect(found.map(\.startsPage) == [false, false, true, true, false])
  }

  @Test("A comment on a line of its own is left out and ends a page")
  func comments() throws {
    let found = try paragraphs("<!-- Page 1 -->\na <!-- kept -->\n\n <!-- Page 2 --> \n\nb\n\nc")
    #expect(found.map(\.text) == ["a <!-- kept -->", "b", "c"])
    #expect(found.map(\.startsPage).suffix(2) == [true, false])
    #expect(found.map(\.line) == [2, 6, 8])
  }

  @Test("A file without a word is refused")
  func failures() {
    #expect(throws: TextDecoding.Failure.empty) { try PlainTextReader.read([]) }
    #expect(throws: TextDecoding.Failure.empty) { try PlainTextReader.read(Array("\n \n".utf8)) }
    #expect(throws: TextDecoding.Failure.binary(offset: 1)) {
      try PlainTextReader.read([0x41, 0x00])
    }
  }

  @Test("A long paragraph of unclosed marks is read in one pass")
  func unclosedMarks() throws {
    let file = String(repeating: "*a _b **c ", count: 4000)
    #expect(try paragraphs(file).count == 1)
  }

  @Test("A blank line behind every line parts no paragraphs")
  func spacedLines() throws {
    let lines = """
      The Security Council,
      Affirming its support for the 2018 Agreement on the Resolution of
      the Conflict in the Republic of South Sudan, stressing that the peace
      process only remains viable with the full commitment by all parties,
      and welcoming encouraging developments in implementing the
      Revitalized Agreement, including reconstituting the Transitional
      Assembly, in order to create the conditions,
      Expressing appreciation for the leadership of the Authority and
      commending the ongoing mediation by the Community,
      Arms embargo
      1. Decides to renew until 31 May 2022 the measures imposed by
      paragraph 4 of resolution 2428 (2018):
      (a) the completion, by the Government, of Stages 1, 2, and 3 of the
      Review process contained in the Agreement;
      """
    let found = try paragraphs(lines.replacing("\n", with: "\n\n"))
    #expect(
      found.map { String($0.text.replacing("\n", with: " ").suffix(24)) }
        == [
          "The Security Council,", "o create the conditions,", "iation by the Community,",
          "Arms embargo", "f resolution 2428 (2018):", "tained in the Agreement;",
        ].map { String($0.suffix(24)) })
  }
}
