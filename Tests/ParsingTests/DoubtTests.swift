import Parsing
import Resolutions
import Testing

@Suite("What the parser is not sure of")
struct DoubtTests {
  /// A text, and the kinds and places of the warnings that it gives.
  struct Doubt: Sendable, CustomTestStringConvertible {
    var text: String
    var warnings: [String]
    var testDescription: String { text }
  }

  @Test(
    "A doubt is a warning of a kind at a place",
    arguments: [
      Doubt(
        text: "The General Assembly,\n\n1. Decides to meet;\n\n2. Requests a report.", warnings: []),
      Doubt(
        text: "The General Assembly,\n\n1. Decides to meet;\n\n3. Requests a report.",
        warnings: ["numbering at OP3: number 3 follows number 1"]),
      Doubt(
        text: "The General Assembly,\n\n1. Notes it;\n\n2. Decides to meet;\n\n2 bis. Requests it.",
        warnings: []),
      Doubt(
        text: "The General Assembly,\n\n3. Decides to meet;\n\n2. Requests a report.",
        warnings: [
          "numbering at OP3: number 3 follows number 0",
          "numbering at OP2: number 2 comes after 3",
        ]),
      Doubt(
        text: "The General Assembly,\n\n1. Decides to meet.\n\n1/ A/67/1.",
        warnings: ["uncalled note at note 1: no mark for the note 1"]),
      Doubt(
        text: "A/67/L.1\n\n1. Decides to meet;\n\n2. Requests a report.",
        warnings: [
          "no enacting formula at -: no enacting formula was found before the clauses"
        ]),
      Doubt(
        text: "A/67/L.1\n\nGeneral Assembly\n\nA title",
        warnings: ["no clause at -: no clause was found: no paragraph opens as clauses do"]),
    ])
  func doubts(_ doubt: Doubt) throws {
    let warnings = try parse(doubt.text).warnings
    #expect(
      warnings.map { "\($0.kind.rawValue) at \($0.place ?? "-"): \($0.text)" } == doubt.warnings)
  }

  @Test("A note that the title or the closing lines call is called")
  func calledElsewhere() throws {
    let resolution = try parse(
      """
      65 (1948). Resolution of 19 August 1948

      The Security Council,

      Decides to meet.

      Adopted without vote at the 395th meeting. 22

      22 The Soviet Union was absent.
      """)
    #expect(resolution.notes.map(\.marker) == ["22"])
    #expect(resolution.warnings.isEmpty)
  }
}
