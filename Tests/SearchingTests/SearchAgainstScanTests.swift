import GRDB
import Indexing
import Searching
import Testing
import TestFiles

/// Every answer must be what a plain scan of all clauses finds: no hit more, no hit less.
@Suite("Search against a plain scan")
struct SearchAgainstScanTests {
  private static func clauses() async throws -> [ScannedClause] {
    let everything = try await Corpus.search().page(Query(order: .symbol, limit: 10_000)).hits
    let notes = try await Corpus.index().database.read { database in
      try Row.fetchAll(
        database,
        sql:
          "SELECT coalesce(symbol, '') || ' ' || name, text FROM clause_notes WHERE text NOT NULL")
    }
    let texts = Dictionary(grouping: notes) { $0[0] as String }
    let second = try await Corpus.index().database.read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT coalesce(symbol, '') || ' ' || name, second_verb FROM clauses
          WHERE second_verb IS NOT NULL
          """)
    }
    let verbs = Dictionary(grouping: second) { $0[0] as String }
    return everything.map { hit in
      let place = "\(hit.symbol?.text ?? "") \(hit.name)"
      return ScannedClause(
        place: hit.place, text: PlainScan(hit.text), lead: hit.lead.map(PlainScan.init),
        title: hit.title.map(PlainScan.init),
        notes: (texts[place] ?? []).map { PlainScan($0[1]) },
        session: hit.session.flatMap { Int($0) }, part: hit.part.rawValue,
        verbs: [hit.verb].compactMap { $0 } + (verbs[place] ?? []).map { $0[1] },
        organ: hit.organ, year: hit.date?.year, status: hit.status)
    }
  }

  @Test("Phrases of too many wordings for one expression are answered as well")
  func phrasesOfTooManyWordingsAreAnswered() async throws {
    let search = try await Corpus.search()
    let clauses = try await SearchAgainstScanTests.clauses()
    let wide = RandomExpression.near(
      [
        ScannedPhrase([.prefix("t"), .any, .prefix("o")]),
        ScannedPhrase([.prefix("a"), .any, .prefix("t")]),
      ], distance: 2, isChain: true)
    let tides = RandomExpression.phrase(ScannedPhrase([.word("the")]), isQuoted: false)
    let expressions: [RandomExpression] = [
      wide, .not(wide, sign: "-"), .all([wide, tides], operators: ["", " "]),
      .any([wide, .part("annex")]),
      .near(
        [ScannedPhrase([.prefix("t")]), ScannedPhrase([.prefix("a")])], distance: 3, isChain: true),
    ]
    for expression in expressions {
      let expected = clauses.filter { expression.holds($0) }.map(\.place)
      let query = Query(text: QueryParser(expression.typed).query, order: .symbol, limit: 10_000)
      #expect(try search.page(query).hits.map(\.place) == expected, "\(expression.typed)")
      #expect(try search.count(query) == expected.count, "\(expression.typed)")
      #expect(!expected.isEmpty)
    }
  }

  @Test("A search finds exactly what a plain scan finds", arguments: 1...8 as ClosedRange<UInt64>)
  func aSearchFindsExactlyWhatAPlainScanFinds(seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    let search = try await Corpus.search()
    let clauses = try await SearchAgainstScanTests.clauses()
    #expect(clauses.count == 270)
    var found = 0
    for _ in 0..<80 {
      let expression = RandomExpression(from: clauses, depth: 3, &random)
      let expected = clauses.filter { expression.holds($0) }.map(\.place)
      let parser = QueryParser(expression.typed)
      #expect(parser.diagnoses == [], "\(expression.typed)")
      let query = Query(text: parser.query, order: .symbol, limit: 10_000)
      let page = try search.page(query)
      #expect(page.hits.map(\.place) == expected, "\(expression.typed)")
      #expect(page.total == expected.count, "\(expression.typed)")
      #expect(try search.count(query) == expected.count, "\(expression.typed)")
      if !expected.isEmpty, expected.count < clauses.count { found += 1 }
    }
    // Most expressions must tell clauses apart, or the test would prove little.
    #expect(found > 40)
  }
}
