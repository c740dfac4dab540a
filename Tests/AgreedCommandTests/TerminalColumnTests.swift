import Agreed
import Testing

@testable import AgreedCommand
@testable import Searching

@Suite("Columns of the terminal")
struct TerminalColumnTests {
  @Test(
    "Signs take none, one or two columns",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("人权", 4), ("한국", 4), ("ｱ", 1), ("Ａ", 2),
      ("حقوق", 4), ("🌊", 2), ("👨‍👩‍👧", 2), ("…", 1), ("“a”", 3), ("\u{1B}[1mab\u{1B}[0m", 2),
      ("\u{200B}", 0),
    ])
  func signsTakeNoneOneOrTwoColumns(_ text: String, _ columns: Int) {
    #expect(TerminalColumns.count(text) == columns)
  }

  @Test(
    "What is cut fits its columns and tells that it was cut",
    arguments: [
      ("abcdef", 6, "abcdef", "abcdef"), ("abcdef", 4, "abc…", "…def"), ("人权人权", 8, "人权人权", "人权人权"),
      ("人权人权", 6, "人权…", "…人权"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…", "…e\u{301}"),
      ("abc", 1, "…", "…"), ("abc", 0, "", ""),
    ])
  func whatIsCutFitsItsColumns(_ text: String, _ columns: Int, _ head: String, _ tail: String) {
    #expect(TerminalColumns.head(of: text, columns: columns) == head)
    #expect(TerminalColumns.tail(of: text, columns: columns) == tail)
  }

  private static func line(_ left: String, _ match: String, _ right: String, _ source: String)
    -> Concordance.Line
  {
    Concordance.Line(
      document: IndexedDocument(Resolution(source: source)), clause: "OP1", left: left,
      match: match, right: right, clauses: 1)
  }

  private static let words = "Recalls the many words that stand on either side of what was found "

  private static let lines = [
    line("", "calm", "", "a.txt"), line(words, "calm", words, "b.txt"),
    line(words + "人权 人权 ", "calm", " 人权人权人权人权人权人权人权人权人权人权人权人权人权人权", "人权.txt"),
    line("(a) Line\n(b) e\u{301}tude ", "calmness\nand calm", "\n(c) e\u{301}tudes", "c.txt"),
    line(words, String(words.prefix(50)), words, String(repeating: "long-", count: 40)),
  ]

  @Test(
    "The matches of a concordance stand in one column, and no line is too long",
    arguments: [40, 80, 200])
  func theMatchesStandInOneColumn(_ width: Int) {
    let layout = ConcordanceLayout(TerminalColumnTests.lines, width: width)
    var columns: Set<Int> = []
    for line in TerminalColumnTests.lines {
      let parts = layout.parts(of: line)
      columns.insert(TerminalColumns.count(parts.label + "  " + parts.left))
      let whole = parts.label + "  " + parts.left + parts.match + parts.right
      #expect(TerminalColumns.count(whole) <= width, "\(whole)")
      #expect(!whole.contains("\n"))
      #expect(!parts.match.isEmpty)
    }
    #expect(columns.count == 1)
  }
}
