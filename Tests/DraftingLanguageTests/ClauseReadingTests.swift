import DraftingLanguage
import Resolutions
import Testing

@Suite("The names of clauses, and what they cite")
struct ClauseReadingTests {
  /// Clauses as a document has them, and the names that drafters give them.
  struct Naming: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var clauses: [Clause]
    var names: [String]

    init(_ description: String, _ clauses: [Clause], _ names: [String]) {
      testDescription = description
      self.clauses = clauses
      self.names = names
    }
  }

  private static func preambular(letter: String? = nil, section: String? = nil) -> Clause {
    Clause(
      part: .preambular, place: Place(letter: letter, section: section),
      text: "Recalling the Charter,"
    )
  }

  private static func operative(
    _ number: String?, letter: String? = nil, section: String? = nil
  ) -> Clause {
    Clause(
      part: .operative, place: Place(letter: letter, section: section), number: number,
      text: "Decides to meet;")
  }

  private static func annex(
    _ number: String? = nil, letter: String? = nil, annex: String = "Annex"
  ) -> Clause {
    Clause(
      part: .annex, place: Place(letter: letter, annex: annex), number: number, text: "The text.")
  }

  @Test(
    "A clause is named by its part and its number",
    arguments: [
      Naming(
        "a plain resolution", [preambular(), preambular(), operative("1"), operative("2")],
        ["PP1", "PP2", "OP1", "OP2"]),
      Naming(
        "the end of a paragraph before paragraph 9", [operative(nil), operative("9")],
        ["OP8", "OP9"]),
      Naming(
        "a paragraph without a number between numbered ones",
        [operative("1"), operative(nil, section: "II"), operative("2", section: "II")],
        ["OP1", "OP1-2", "OP2"]),
      Naming("a single paragraph without a number", [operative(nil)], ["OP1"]),
      Naming("two paragraphs without numbers", [operative(nil), operative(nil)], ["OP1", "OP2"]),
      Naming(
        "later insertions", [operative("3"), operative("3 bis"), operative("3 ter")],
        ["OP3", "OP3bis", "OP3ter"]),
      Naming(
        "numbers that do not begin with 1", [operative("7"), operative("9")], ["OP7", "OP9"]),
      Naming(
        "resolutions A and B",
        [
          preambular(letter: "A"), operative("1", letter: "A"), preambular(letter: "B"),
          operative("1", letter: "B"), operative("2", letter: "B"),
        ],
        ["A.PP1", "A.OP1", "B.PP1", "B.OP1", "B.OP2"]),
      Naming(
        "sections whose numbers run on",
        [operative("1", section: "I"), operative("2", section: "II")], ["OP1", "OP2"]),
      Naming(
        "sections whose numbers start again",
        [
          operative("1", section: "I"), operative("2", section: "I"),
          operative("1", section: "II"),
        ],
        ["I.OP1", "I.OP2", "II.OP1"]),
      Naming(
        "a number before the sections that start again",
        [operative("1"), operative("1", section: "I"), operative("1", section: "II")],
        ["OP1", "I.OP1", "II.OP1"]),
      Naming(
        "preambular paragraphs are counted through all sections",
        [
          preambular(section: "I"), operative("1", section: "I"), preambular(section: "II"),
          operative("1", section: "II"),
        ],
        ["PP1", "I.OP1", "PP2", "II.OP1"]),
      Naming(
        "sections of one part start again, those of the other do not",
        [
          operative("1", letter: "A", section: "I"), operative("1", letter: "A", section: "II"),
          operative("1", letter: "B", section: "I"), operative("2", letter: "B", section: "II"),
        ],
        ["A.I.OP1", "A.II.OP1", "B.OP1", "B.OP2"]),
      Naming(
        "the paragraphs of annexes are counted",
        [operative("1"), annex("1"), annex(), annex("1", annex: "Annex II")],
        ["OP1", "AN1", "AN2", "AN3"]),
      Naming(
        "the annex of a lettered part", [operative("1", letter: "A"), annex("1", letter: "A")],
        ["A.OP1", "A.AN1"]),
    ])
  func names(row: Naming) {
    var resolution = Resolution(source: "")
    resolution.clauses = row.clauses
    ClauseReading.complete(&resolution)
    #expect(resolution.clauses.map(\.id) == row.names)
  }

  @Test("No two clauses share a name, even where numbers are repeated by mistake")
  func uniqueNames() {
    var resolution = Resolution(source: "")
    resolution.clauses = [
      Self.operative("1"), Self.operative(nil), Self.operative("2"), Self.operative("2"),
      Self.operative(nil), Self.operative("2", section: "I"), Self.preambular(), Self.annex(),
    ]
    ClauseReading.complete(&resolution)
    let names = resolution.clauses.map(\.id)
    #expect(Set(names).count == names.count)
    #expect(names[0] == "OP1")
    #expect(names[2] == "OP2")
    #expect(!names.contains(""))
  }

  @Test("A clause cites what its words and the notes that it calls cite")
  func citations() {
    var resolution = Resolution(source: "")
    resolution.organ = .generalAssembly
    resolution.notes = [
      Footnote(marker: "1", text: "A/CONF.157/24 (Part I), chap. III."),
      Footnote(marker: "2", text: "See resolution 55/2."),
      Footnote(marker: "3", text: "Ibid."),
    ]
    resolution.clauses = [
      Clause(
        part: .preambular, text: "Recalling its resolution 66/152,",
        noteCalls: [
          NoteCall(marker: "2", offset: 31, note: 1), NoteCall(marker: "1", offset: 31, note: 0),
        ]),
      Clause(
        part: .operative, text: "Decides to meet.",
        noteCalls: [
          NoteCall(marker: "3", offset: 16, note: 2), NoteCall(marker: "9", offset: 16, note: nil),
        ]),
      Clause(
        part: .operative, text: "Recalls the Declaration.",
        noteCalls: [NoteCall(marker: "2", offset: 24, note: 1)]),
    ]
    ClauseReading.complete(&resolution)
    let cited = resolution.clauses.map { $0.citations.compactMap(\.symbol?.text) }
    #expect(
      cited == [
        ["A/RES/66/152", "A/RES/55/2", "A/CONF.157/24 (Part I)"], ["A/RES/55/2"], ["A/RES/55/2"],
      ])
    #expect(resolution.clauses[0].citations.map(\.note) == [nil, 1, 0])
  }

  @Test("“Its resolution” in a clause is one of the organ of the text")
  func organ() {
    var resolution = Resolution(source: "")
    resolution.organ = .humanRightsCouncil
    resolution.clauses = [Clause(part: .operative, text: "Recalls its resolution 46/7;")]
    ClauseReading.complete(&resolution)
    #expect(resolution.clauses[0].citations.compactMap(\.symbol?.text) == ["A/HRC/RES/46/7"])
  }
}
