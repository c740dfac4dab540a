import Searching
import Testing
import TestFiles

/// Every answer must be what a plain scan of all clauses finds: no hit more, no hit less.
@Suite("Search against a plain scan")
struct SearchAgainstScanTests {
  @Test("A search finds exactly what a plain scan finds", arguments: 1...5 as ClosedRange<UInt64>)
  func aSearchFindsExactlyWhatAPlainScanFinds(seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    let search = try await Corpus.search()
    let everything = try search.page(Query(order: .symbol, limit: 10_000)).hits
      .map { (hit: $0, scan: PlainScan($0.text)) }
    #expect(everything.count == 270)
    let scans = everything.map(\.scan)
    var found = 0
    for _ in 0..<80 {
      let expression = RandomExpression(from: scans, depth: 3, &random)
      let expected = everything.filter { expression.holds($0.scan) }.map(\.hit.place)
      let query = Query(
        text: QueryParser(expression.typed).query, order: .symbol, limit: 10_000)
      let page = try search.page(query)
      #expect(page.hits.map(\.place) == expected, "\(expression.typed)")
      #expect(page.total == expected.count, "\(expression.typed)")
      #expect(try search.count(query) == expected.count, "\(expression.typed)")
      if !expected.isEmpty, expected.count < everything.count { found += 1 }
    }
    // Most expressions must tell clauses apart, or the test would prove little.
    #expect(found > 40)
  }
}
