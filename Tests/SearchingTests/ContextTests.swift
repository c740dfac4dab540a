import Searching
import Testing

/// The clauses around a hit are those that stand before and behind it in its document.
@Suite("The clauses around a hit")
struct ContextTests {
  @Test("The clauses around a hit are its neighbours", arguments: [0, 1, 3])
  func theClausesAroundAHitAreItsNeighbours(_ reach: Int) async throws {
    let search = try await Corpus.search()
    let documents = Dictionary(grouping: try search.hits("")) { $0.source }
    let query = Query(text: QueryParser("the").query, context: reach, limit: 100_000)
    let hits = try search.page(query).hits
    #expect(hits.count > 100)
    for hit in hits {
      let clauses = try #require(documents[hit.source])
      let place = try #require(clauses.firstIndex { $0.name == hit.name })
      let around = clauses.indices.filter { $0 != place && abs($0 - place) <= reach }
      #expect(hit.context.map(\.name) == around.map { clauses[$0].name }, "\(hit.place)")
      #expect(hit.context.map(\.text) == around.map { clauses[$0].text }, "\(hit.place)")
    }
  }

  @Test(
    "Texts are marked as hits are", arguments: ["tides", "the -tides", "\"the * of\"", "note:tide"])
  func textsAreMarkedAsHitsAre(_ typed: String) async throws {
    let search = try await Corpus.search()
    let text = try #require(QueryParser(typed).query)
    let all = try search.hits("")
    let marked = try search.marked(text, in: all.map(\.text))
    let found = Dictionary(
      uniqueKeysWithValues: try search.hits(typed).map { ($0.place, $0.marked) })
    for (hit, passage) in zip(all, marked) {
      guard let hitPassage = found[hit.place], !hitPassage.matches.isEmpty else {
        #expect(passage == nil, "\(hit.place)")
        continue
      }
      #expect(passage == hitPassage, "\(hit.place)")
    }
  }
}
