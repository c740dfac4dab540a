import Foundation
import Indexing
import Resolutions
import TestFiles
import Testing

@testable import Searching

/// What a resolution cites, what cites a resolution, the graph and the filter tell the same.
@Suite("Citations in both directions")
struct CitationMirrorTests {
  /// That a place cites a document.
  private struct Link: Hashable {
    let place: CitationPlace
    let cited: String
  }

  private static func check(_ index: ResolutionIndex) throws {
    let citations = CitationLookup(index)
    let search = ClauseSearch(index)
    let documents = try documents(of: index)
    var forward: [Link: Int] = [:]
    var edges: [[String]: Int] = [:]
    for document in documents {
      for source in try citations.sources(of: document) {
        for place in source.places {
          for cited in source.documents {
            forward[Link(place: place, cited: cited.source), default: 0] += 1
          }
        }
        let targets =
          source.documents.isEmpty
          ? Set([source.work.name].compactMap { $0 }) : Set(source.documents.map(\.name))
        let name = document.symbol?.text ?? document.source
        for target in targets { edges[[name, target], default: 0] += source.places.count }
      }
    }
    var backward: [Link: Int] = [:]
    for document in documents {
      guard let symbol = document.symbol else { continue }
      let page = try citations.citing(.document(symbol), limit: 100_000)
      #expect(try citations.count(citing: .document(symbol)) == page.total)
      #expect(page.places.count == page.total)
      for place in page.places {
        backward[Link(place: place, cited: document.source), default: 0] += 1
      }
      var filters = Filters()
      filters.cites = .document(symbol)
      let hits = try search.page(Query(filters: filters, limit: 100_000)).hits
      #expect(
        Set(hits.map { "\($0.source) \($0.name)" })
          == Set(page.places.map { "\($0.document.source) \($0.clause)" }))
    }
    #expect(forward == backward)
    let graph = try CitationGraph(index)
    let drawn = graph.edges.map { edge in
      ([graph.nodes[edge.citing].name, graph.nodes[edge.cited].name], edge.weight)
    }
    #expect(Dictionary(drawn, uniquingKeysWith: +) == edges)
    #expect(graph.edges.count == edges.count)
    try checkCounts(graph, search)
  }

  /// The filter by the number of citing resolutions agrees with the edges that come in.
  private static func checkCounts(_ graph: CitationGraph, _ search: ClauseSearch) throws {
    var citing: [Int: Int] = [:]
    for edge in graph.edges where edge.citing != edge.cited { citing[edge.cited, default: 0] += 1 }
    for least in 1...4 {
      var filters = Filters()
      filters.citedByAtLeast = least
      let hits = try search.page(Query(filters: filters, limit: 100_000)).hits
      let expected = graph.nodes.indices
        .filter { graph.nodes[$0].isIndexed && citing[$0, default: 0] >= least }
      #expect(Set(hits.compactMap(\.symbol)) == Set(expected.compactMap { graph.nodes[$0].symbol }))
    }
  }

  private static func documents(of index: ResolutionIndex) throws -> [Resolution] {
    let lookup = DocumentLookup(index)
    let names = try index.database.read {
      try String.fetchAll($0, sql: "SELECT source FROM document ORDER BY source")
    }
    return try names.flatMap { try lookup.resolutions(named: $0) }
  }

  @Test("The samples are their own mirror")
  func theSamplesAreTheirOwnMirror() async throws {
    try CitationMirrorTests.check(try await Corpus.index())
  }

  /// Symbols that name one another in part, and how a text may cite them.
  private static let symbols = [
    "A/RES/75/101", "A/RES/75/101A", "A/RES/75/101B", "A/RES/75/101A-B", "A/RES/75/101C",
    "A/RES/75/10", "S/RES/1325(2000)", "S/RES/1325", "S/RES/13(1946)", "A/RES/217(III)A",
    "A/RES/217(III)", "A/HRC/RES/19/33", "E/RES/2012/10", "A/RES/ES-10/21",
  ]
  private static let others = [
    "A/67/53, chap. III", "A/CONF.157/24 (Part I)", "decision 74/530", "resolution 99/1",
    "resolutions 77/1 A and B", "the report",
  ]

  @Test("An index of any resolutions is its own mirror", arguments: 1...6)
  func anIndexOfAnyResolutionsIsItsOwnMirror(_ seed: Int) async throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var documents: [String: String] = [:]
    for number in 0..<12 {
      let decisions = (0...random.below(4)).map { _ in
        let cited = (0...random.below(3)).map { _ in
          random.pick(CitationMirrorTests.symbols + CitationMirrorTests.others)
        }
        return "*Recalls* \(cited.joined(separator: " and "))"
      }
      documents["\(number).txt"] = Sample.resolution(
        random.pick(CitationMirrorTests.symbols), decisions: decisions)
    }
    try await Workspace.lend { workspace in
      let index = try await workspace.index(documents)
      try CitationMirrorTests.check(index)
    }
  }
}
