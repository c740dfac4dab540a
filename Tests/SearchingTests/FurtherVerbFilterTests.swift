import DraftingLanguage
import Searching
import Testing

@Suite("Filtering by any verb of a clause")
struct FurtherVerbFilterTests {
  private static let document = Sample.resolution(
    "A/RES/500/1", preamble: ["Recalling its resolutions, and strongly condemning the attacks,"],
    decisions: [
      "Requests a report", "Welcomes the report, and requests another",
      "Welcomes the talks, and strongly condemns the delay, and urges and encourages all States to act",
      "Notes that the Office reports, and chastises nobody",
      "Condemns the delay, and expresses its concern at its length",
    ])

  private struct VerbCase: Sendable, CustomTestStringConvertible {
    var asked: String
    var names: [String]

    var testDescription: String { asked }
  }

  @Test(
    "A verb finds the clauses that have it anywhere",
    arguments: [
      VerbCase(asked: "request", names: ["OP1", "OP2"]),
      VerbCase(asked: "Requests", names: ["OP1", "OP2"]),
      VerbCase(asked: "Requesting", names: []),
      VerbCase(asked: "welcome", names: ["OP2", "OP3"]),
      VerbCase(asked: "condemn", names: ["PP1", "OP3", "OP5"]),
      VerbCase(asked: "condemning", names: ["PP1"]),
      // The adverb belongs to the verb that was asked for.
      VerbCase(asked: "strongly condemns", names: ["OP3"]),
      VerbCase(asked: "strongly welcomes", names: []),
      VerbCase(asked: "encourage", names: ["OP3"]),
      VerbCase(asked: "express", names: ["OP5"]),
      VerbCase(asked: "express concern", names: ["OP5"]),
      VerbCase(asked: "chastises", names: []),
    ])
  private func aVerbFindsTheClausesThatHaveItAnywhere(_ test: VerbCase) async throws {
    let (names, count, others) = try await Workspace.lend { workspace in
      let index = try await workspace.index(["a.txt": FurtherVerbFilterTests.document])
      var filters = Filters()
      filters.anyVerb = LeadGrammar.verb(asked: test.asked)
      let search = ClauseSearch(index)
      let query = QueryParser("any-verb:\"\(test.asked)\" NOT any-verb:\"\(test.asked)\"").query
      return (
        try search.page(Query(filters: filters, order: .symbol)).hits.map(\.name),
        try search.count(Query(filters: filters)), try search.count(Query(text: query))
      )
    }
    #expect(names == test.names)
    #expect(count == test.names.count)
    #expect(others == 0)
  }

  @Test("The further verbs of a clause come back from the index")
  func theFurtherVerbsOfAClauseComeBackFromTheIndex() async throws {
    let verbs = try await Workspace.lend { workspace in
      let index = try await workspace.index(["a.txt": FurtherVerbFilterTests.document])
      return try DocumentLookup(index).resolutions(named: "A/RES/500/1").flatMap(\.clauses)
        .map { $0.furtherVerbs.map { "\($0.offset) \($0.lead.text) \($0.lead.verb ?? "")" } }
    }
    #expect(
      verbs == [
        ["31 strongly condemning condemn"], [], ["25 requests request"],
        ["24 strongly condemns condemn", "57 urges and encourages urge"], [],
        ["24 expresses its concern express concern"],
      ])
  }
}
