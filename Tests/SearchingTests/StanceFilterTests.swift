import DraftingLanguage
import GRDB
import Indexing
import Resolutions
import Searching
import Testing

@Suite("Stances and modifiers")
struct StanceFilterTests {
  @Test("A stance is found as often as it is counted", arguments: Stance.allCases)
  func aStanceIsFoundAsOftenAsItIsCounted(_ stance: Stance) async throws {
    let search = try await Corpus.search()
    let counts = try search.stances(Query())
    let found = try search.hits("stance:\(stance.rawValue)")
    #expect(found.count == counts.first { $0.name == stance.rawValue }?.clauses ?? 0)
    let verbs = try await Corpus.index().database.read { database in
      try ClauseLeads.all(database)
    }
    let expected = verbs.filter { lead in
      lead.verbs.contains { Stance(verb: $0, adverbs: lead.adverbs) == stance }
    }
    #expect(found.count == expected.count)
  }

  @Test("A modifier is found as often as it is counted")
  func aModifierIsFoundAsOftenAsItIsCounted() async throws {
    let search = try await Corpus.search()
    let counts = try search.modifiers(Query())
    #expect(counts.contains { $0.name == "strongly" } && counts.count > 3)
    for count in counts {
      #expect(try search.count("modifier:\"\(count.name)\"") == count.clauses, "\(count.name)")
    }
    #expect(try search.count("modifier:strong") == 0)
    let negated = try search.count("-modifier:strongly")
    #expect(try negated + search.count("modifier:strongly") == 270)
  }
}

@Suite("Saved searches")
struct SavedSearchTests {
  @Test("What a saved search has not shown is new, also after an update")
  func whatASavedSearchHasNotShownIsNew() async throws {
    try await Workspace.lend { workspace in
      let first = Sample.resolution(
        "A/RES/500/1", decisions: ["*Notes* the tides", "*Notes* the rain"])
      let index = try await workspace.index(["a.txt": first])
      let searches = SavedSearches(index)
      var query = Query(text: QueryParser("tides OR rain").query)
      try searches.save("water", typed: "tides OR rain", query: query)
      #expect(try searches.query("water") == "tides OR rain")
      #expect(try searches.query("fire") == nil)
      query.filters.unseenIn = "water"
      #expect(try ClauseSearch(index).count(query) == 0)

      // The old document has a clause more, which moves the others; a new one repeats its words.
      let changed = Sample.resolution(
        "A/RES/500/1",
        decisions: ["*Notes* the high tides", "*Notes* the tides", "*Notes* the rain"])
      let second = Sample.resolution("A/RES/500/2", decisions: ["*Notes* the tides"])
      let updated = ClauseSearch(try await workspace.index(["a.txt": changed, "b.txt": second]))
      #expect(try updated.page(query).hits.map(\.place) == ["A/RES/500/2 OP1", "A/RES/500/1 OP1"])
      try SavedSearches(index).markSeen("water", query: query)
      #expect(try updated.count(query) == 0)
      #expect(try searches.forget("water"))
      #expect(try !searches.forget("water"))
      #expect(try updated.count(query) == 4)
    }
  }
}

/// The verbs and adverbs of all clauses, read without the search.
private enum ClauseLeads {
  static func all(_ database: Database) throws -> [(verbs: [String], adverbs: [String])] {
    let rows = try Row.fetchAll(database, sql: "SELECT verb, second_verb, adverbs FROM clause")
    return rows.map { row in
      let verbs: [String?] = [row[0], row[1]]
      let adverbs: String? = row[2]
      return (verbs.compactMap { $0 }, (adverbs ?? "").split(separator: ",").map(String.init))
    }
  }
}
