import Searching
import TestFiles
import Testing

@Suite("Citations in a pasted text")
struct PastedTextTests {
  private static func found(_ text: String) -> [String] {
    PastedText(text).citations.map { "\($0.line) \($0.citation.work.name ?? "?")" }
  }

  private static let rows: [(String, [String])] = [
    ("", []), ("Nothing.\n", []),
    ("Recalling A/RES/66/152,", ["1 A/RES/66/152"]),
    // Words go on over the end of a line, and the line is that of the number.
    (
      "Recalling General Assembly resolution\n66/152 of 19 December 2011\nand 67/1,\n",
      ["2 A/RES/66/152", "3 A/RES/67/1"]
    ),
    ("\n\n\nSee A/67/53.\r\n\r\nSee A/67/54.\r\n", ["4 A/67/53", "6 A/67/54"]),
    // The organ that speaks is the one whose formula came last.
    (
      "The Human Rights Council,\n\nRecalling its resolution 19/33,\n\n*The General Assembly*,\n\n"
        + "Recalling its resolution 66/152,",
      ["3 A/HRC/RES/19/33", "7 A/RES/66/152"]
    ),
    // No passage reaches over an empty line.
    ("Recalling General Assembly resolutions 66/1\n\nand 66/2", ["1 A/RES/66/1"]),
    // A note refers to the one before it, or to the one of a mark.
    ("1 See A/67/53.\n\n2 Ibid., annex.", ["1 A/67/53", "3 A/67/53"]),
    (
      "[1] See A/67/53.\n\n[2] A/67/54.\n\n[3] See note 1 above.\n\n[4] Ibid.",
      ["1 A/67/53", "3 A/67/54", "5 A/67/53", "7 A/67/53"]
    ),
    ("1. Recalls A/67/53;\n\n2. Recalls also note 1 above", ["1 A/67/53", "3 ?"]),
  ]

  @Test("Each citation has its line and its work", arguments: rows)
  func eachCitationHasItsLineAndItsWork(_ text: String, _ expected: [String]) {
    #expect(PastedTextTests.found(text) == expected)
  }

  @Test("The words stand where the citation says, in any text", arguments: 1...8)
  func theWordsStandWhereTheCitationSays(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let pieces = [
      "resolution 66/152", "A/67/53", "\n", "\n\n", " \r\n\r\n", " and ", "é – ", "\u{A0}",
      "decisions 65/281 and 65/282", "The Security Council,", "resolution 1325\n(2000)", "👪", "\r",
    ]
    for _ in 0..<200 {
      let text = (0..<random.below(12)).map { _ in random.pick(pieces) }.joined()
      let bytes = Array(text.utf8)
      for found in PastedText(text).citations {
        let end = found.citation.offset + found.citation.written.utf8.count
        try #require(end <= bytes.count)
        let written = bytes[found.citation.offset..<end].map { [10, 13].contains($0) ? 32 : $0 }
        #expect(String(decoding: written, as: UTF8.self) == found.citation.written)
        #expect(found.line == 1 + bytes[..<found.citation.offset].filter { $0 == 10 }.count)
      }
    }
  }
}
