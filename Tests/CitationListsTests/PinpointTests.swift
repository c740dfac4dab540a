import Resolutions
import Testing

@testable import CitationLists

@Suite("Pinpoints")
struct PinpointTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var pinpoints: [Pinpoint]
    var wordings: [String]

    init(_ pinpoints: [Pinpoint], _ wordings: String...) {
      self.pinpoints = pinpoints
      self.wordings = wordings
    }

    var testDescription: String { wordings[0] }
  }

  private static func clause(
    _ part: Part, _ name: String, _ number: String? = nil, letter: String? = nil,
    section: String? = nil, annex: String? = nil
  ) -> Pinpoint {
    Pinpoint(
      part: part, name: name, number: number,
      place: Place(letter: letter, section: section, annex: annex))
  }

  @Test(
    "Each style has its words",
    arguments: [
      Row([.op("3")], "para. 3", "para 3", "¶ 3", "para. 3", "para. 3"),
      Row(
        [.op("3"), .op("5"), .op("7")], "paras. 3, 5 and 7", "paras 3, 5 and 7", "¶¶ 3, 5, 7",
        "paras. 3, 5, and 7", "paras. 3, 5, 7"),
      Row([.op("3"), .op("4")], "paras. 3 and 4", "paras 3 and 4", "¶¶ 3, 4", "paras. 3 and 4"),
      Row([.op("3"), .op("4"), .op("5")], "paras. 3–5", "paras 3–5", "¶¶ 3–5", "paras. 3–5"),
      Row([.op("3 bis")], "para. 3 bis", "para 3 bis", "¶ 3 bis", "para. 3 bis"),
      Row(
        [.pp(7)], "seventh preambular para.", "preambular para 7", "pmbl. ¶ 7",
        "preambular para. 7", "preambular para. 7"),
      Row(
        [.pp(2), .pp(21)], "second and twenty-first preambular paras.", "preambular paras 2 and 21",
        "pmbl. ¶¶ 2, 21"),
      Row([.pp(4), .pp(5), .pp(6)], "fourth to sixth preambular paras.", "preambular paras 4–6"),
      Row([.pp(100)], "preambular para. 100"),
      Row(
        [.pp(1), .op("3")], "first preambular para.; para. 3", "preambular para 1; para 3",
        "pmbl. ¶ 1; ¶ 3"),
      // A paragraph that prints no number is counted, and the entry says so.
      Row([clause(.operative, "OP1")], "operative para. 1", "operative para 1", "operative ¶ 1"),
      Row(
        [clause(.annex, "AN12", "3", annex: "Annex II")], "annex II, para. 3", "annex II, para 3",
        "annex II, ¶ 3"),
      // The names of annex paragraphs count through all annexes: no number is known.
      Row([clause(.annex, "AN12", annex: "Annex II")], "annex II"),
      Row([clause(.annex, "AN2")], "annex"),
      Row(
        [
          clause(.operative, "A.OP3", "3", letter: "A"),
          clause(.operative, "B.OP1", "1", letter: "B"),
        ],
        "part A, para. 3; part B, para. 1"),
      Row(
        [clause(.operative, "II.OP1", "1", section: "II")], "sect. II, para. 1", "s II, para 1",
        "§ II, ¶ 1", "sec. II, para. 1", "section II, para. 1"),
      // Where the numbers run through all sections, the number is enough.
      Row([clause(.operative, "OP12", "12", section: "II")], "para. 12"),
      Row([clause(.operative, "OP3-2", "3")], "para. 3"),
      Row(
        [.words("paragraphs 3 and 5")], "paras. 3 and 5", "paras 3 and 5", "¶¶ 3 and 5",
        "paras. 3 and 5"),
      Row([.words("annex II"), .words("annex I")], "annex II; annex I"),
      Row([.words("chap. III, sect. A")], "chap. III, sect. A", "ch III, s A", "ch. III, § A"),
    ])
  func wordings(row: Row) {
    for (style, wording) in zip(CitationStyle.allCases, row.wordings) {
      let work = Work.document("A/RES/67/169", at: row.pinpoints)
      #expect(style.pinpoint(work) == wording, "\(style)")
    }
  }

  @Test("All of a work has no pinpoint")
  func none() {
    for style in CitationStyle.allCases {
      #expect(style.pinpoint(Work.document("A/RES/67/169")) == nil)
    }
  }

  @Test("Ordinals are words up to ninety-nine")
  func ordinals() {
    let words = [1: "first", 12: "twelfth", 19: "nineteenth", 20: "twentieth", 40: "fortieth"]
    for (number, word) in words { #expect(EnglishOrdinal.word(number) == word) }
    #expect(EnglishOrdinal.word(99) == "ninety-ninth")
    for number in [-1, 0, 100] { #expect(EnglishOrdinal.word(number) == nil) }
    let all = (1...99).compactMap(EnglishOrdinal.word)
    #expect(Set(all).count == 99)
  }
}
