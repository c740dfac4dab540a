import DraftingLanguage
import Resolutions
import Searching
import Testing

/// A verb in any form, with or without its adverbs, finds the clauses that open with it.
@Suite("Filtering by verb")
struct VerbFilterTests {
  private struct VerbCase: Sendable, CustomTestStringConvertible {
    var asked: String
    var clauses: Int

    var testDescription: String { asked }
  }

  @Test(
    "A verb finds its clauses in the samples",
    arguments: [
      VerbCase(asked: "reaffirm", clauses: 22),
      VerbCase(asked: "REAFFIRM", clauses: 22),
      VerbCase(asked: "Reaffirms", clauses: 16),
      VerbCase(asked: "Reaffirming", clauses: 6),
      VerbCase(asked: "also reaffirms", clauses: 3),
      VerbCase(asked: "further decides", clauses: 1),
      VerbCase(asked: "condemn", clauses: 6),
      VerbCase(asked: "Strongly condemns", clauses: 6),
      VerbCase(asked: "weakly condemns", clauses: 0),
      VerbCase(asked: "Recalling also", clauses: 9),
      VerbCase(asked: "also recalling", clauses: 9),
      VerbCase(asked: "call", clauses: 17),
      VerbCase(asked: "call upon", clauses: 15),
      VerbCase(asked: "calls on", clauses: 15),
      VerbCase(asked: "call for", clauses: 2),
      VerbCase(asked: "take note", clauses: 11),
      VerbCase(asked: "Takes note", clauses: 4),
      VerbCase(asked: "Taking note of", clauses: 7),
      VerbCase(asked: "note", clauses: 12),
      VerbCase(asked: "express", clauses: 11),
      VerbCase(asked: "express concern", clauses: 7),
      VerbCase(asked: "Expresses its deep concern", clauses: 7),
      VerbCase(asked: "Expressing its condolences", clauses: 1),
      VerbCase(asked: "concerned", clauses: 8),
      VerbCase(asked: "Deeply concerned", clauses: 8),
      VerbCase(asked: "Guided by", clauses: 7),
      VerbCase(asked: "mindful", clauses: 6),
      VerbCase(asked: "Having considered", clauses: 6),
      VerbCase(asked: "consider", clauses: 7),
      VerbCase(asked: "bear in mind", clauses: 8),
      VerbCase(asked: "looks forward", clauses: 2),
      VerbCase(asked: "authorise", clauses: 1),
      VerbCase(asked: "abolish", clauses: 0),
      VerbCase(asked: "xyzzy", clauses: 0),
      VerbCase(asked: "%", clauses: 0),
      VerbCase(asked: "_ecides", clauses: 0),
    ])
  private func aVerbFindsItsClausesInTheSamples(_ test: VerbCase) async throws {
    var filters = Filters()
    filters.verb = LeadGrammar.verb(asked: test.asked)
    #expect(try await Corpus.search().count(Query(filters: filters)) == test.clauses)
  }

  private static let document = Sample.resolution(
    "A/RES/500/1",
    preamble: [
      "*Reaffirming* its resolutions,", "*Once again deploring* the delay,",
      "*Noting with concern* the delay,",
    ],
    decisions: [
      "*Notes with concern* the delay", "*Notes with appreciation* the report",
      "*Notes* the report", "*Welcomes and encourages* the effort",
      "*Welcomes and expresses its appreciation for* the effort", "*Strongly reaffirms* the rule",
      "*Reiterates and strongly reaffirms* the rule", "*Chastises* the delay",
      "*Once again calls upon* the parties", "*Takes note with appreciation* of the report",
      "*Calls once again upon* the parties", "*Zounds loudly* at the delay",
    ])

  private struct PlaceCase: Sendable, CustomTestStringConvertible {
    var asked: String
    var names: [String]
    var isKnownIssue = false

    var testDescription: String { asked }
  }

  @Test(
    "A verb finds its clauses",
    arguments: [
      PlaceCase(asked: "reaffirm", names: ["PP1", "OP6", "OP7"]),
      PlaceCase(asked: "Reaffirms", names: ["OP6", "OP7"]),
      PlaceCase(asked: "welcome", names: ["OP4", "OP5"]),
      PlaceCase(asked: "encourage", names: ["OP4"]),
      PlaceCase(asked: "express appreciation", names: ["OP5"]),
      PlaceCase(asked: "note", names: ["PP3", "OP1", "OP2", "OP3"]),
      PlaceCase(asked: "take note", names: ["OP10"]),
      PlaceCase(asked: "once again call upon", names: ["OP9", "OP11"]),
      PlaceCase(asked: "Once again deploring", names: ["PP2"]),
      PlaceCase(asked: "Chastises", names: ["OP8"]),
      PlaceCase(asked: "Zounds loudly", names: ["OP12"]),
      PlaceCase(asked: "Strongly reaffirms", names: ["OP6"], isKnownIssue: false),
      // A fixed complement is a part of what is asked.
      PlaceCase(asked: "Notes with concern", names: ["OP1"], isKnownIssue: true),
      PlaceCase(asked: "note with concern", names: ["PP3", "OP1"], isKnownIssue: true),
      PlaceCase(asked: "take note with appreciation", names: ["OP10"]),
      // The second verb counts like the first.
      PlaceCase(asked: "express", names: ["OP5"], isKnownIssue: true),
      // A verb that is counted under its base form must be found by it.
      PlaceCase(asked: "chastise", names: ["OP8"], isKnownIssue: true),
    ])
  private func aVerbFindsItsClauses(_ test: PlaceCase) async throws {
    let names = try await Workspace.lend { workspace in
      let index = try await workspace.index(["a.txt": VerbFilterTests.document])
      var filters = Filters()
      filters.verb = LeadGrammar.verb(asked: test.asked)
      return try ClauseSearch(index).page(Query(filters: filters, order: .symbol)).hits.map(\.name)
    }
    withKnownIssue("the verb as it was asked finds other clauses") {
      #expect(names == test.names)
    } when: {
      test.isKnownIssue
    }
  }
}
