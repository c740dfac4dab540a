import Resolutions
import Testing

/// Texts of which each is a fraction of a second where every step is linear, and minutes where one is not.
@Suite("Texts of hostile size")
struct HostileSizeTests {
  private static let count = 20_000

  private static func many(_ text: String) -> String { String(repeating: text, count: count) }

  /// A body, and how many clauses, notes and calls of notes it has.
  struct Row: CustomTestStringConvertible {
    let testDescription: String
    let body: String
    var clauses = 1
    var notes = 0
    var calls = 0
  }

  static let rows = [
    Row(testDescription: "one long line", body: many("Recalling the work of all peoples, ") + "\n"),
    Row(
      testDescription: "marks of as many notes in one clause",
      body: "Recalling " + many("a\u{B9} ") + ",\n\n" + many("\u{B9} See there.\n\n"),
      notes: count, calls: count),
    Row(
      testDescription: "marks without a note",
      body: "Recalling " + (1...count).map { "a<sup>\($0)</sup> " }.joined() + ",", calls: count),
    Row(
      testDescription: "clauses of the same number", body: many("1. Decides to go on;\n\n"),
      clauses: count),
    Row(
      testDescription: "parts of a clause that pages cut off",
      body: "1. Decides to\n\n" + many("2/5\n\nMembers of all\n\n")),
    Row(
      testDescription: "sub-paragraphs of one clause",
      body: "1. Decides:\n\n" + many("(a) To go on;\n\n")),
    Row(
      testDescription: "emphasis that ends far away",
      body: "Recalling " + many("*a ") + "a*,\n\n1. Decides.", clauses: 2),
    Row(
      testDescription: "lines of one paragraph in many styles",
      body: "The General Assembly,\n" + many("Recalling *a* and **b**\n")),
    Row(testDescription: "brackets that only open", body: "1. Decides " + many("[")),
    Row(testDescription: "labels in one line", body: "1. Decides " + many("(a) ")),
    Row(testDescription: "numbers in one line", body: "1. Decides " + many("1. ")),
    Row(testDescription: "short paragraphs", body: "1. Decides:\n\n" + many("It.\n\n")),
    Row(
      testDescription: "headings in a row", body: many("A heading\n\n") + "1. Decides to go on."),
  ]

  @Test("Every step is linear", arguments: rows)
  func everyStepIsLinear(_ row: Row) throws {
    let resolution = try parse(body: row.body)
    #expect(resolution.clauses.count == row.clauses)
    #expect(resolution.notes.count == row.notes)
    #expect(resolution.clauses.reduce(0) { $0 + $1.noteCalls.count } == row.calls)
    #expect(Set(resolution.clauses.map(\.id)).count == row.clauses)
  }
}
