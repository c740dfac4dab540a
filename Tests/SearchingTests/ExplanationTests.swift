import Searching
import Testing

/// What is told of a query is what the index did.
@Suite("Explanations")
struct ExplanationTests {
  private static func query(_ typed: String) -> Query {
    Query(text: QueryParser(typed).query, limit: 100_000)
  }

  @Test(
    "The parts of a score add up to what SQLite ranks by",
    arguments: [
      "tides", "the", "cooperation", "\"international cooperation\"", "international cooperation",
      "tides OR warnings OR the", "decid* the", "\"the * of\"", "+decide", "^recalling",
      "the -tides",
      "exceptional ~2 tides", "cooperation cooperation", "\"warnings of natural\" ~9 good the",
      "lead:recalling the", "session:467 tides",
    ])
  func thePartsOfAScoreAddUp(_ typed: String) async throws {
    let search = try await Corpus.search()
    let explanation = try search.explanation(of: ExplanationTests.query(typed))
    let hits = try search.page(ExplanationTests.query(typed)).hits
    #expect(!hits.isEmpty)
    for hit in hits {
      let score = try #require(hit.score).text
      let told = explanation.score(of: hit.text)
      #expect(abs(told.total - score) < 1e-9, "\(hit.place): \(told)")
      #expect(told.words == PlainScan(hit.text).words.count)
    }
    let totals = hits.compactMap(\.score?.total)
    #expect(totals == totals.sorted(by: >))
  }

  @Test(
    "What one beginning finds is looked up once",
    arguments: [
      ("program*", "(\"program\" *)"), ("programm*", "(\"programm\" *)"),
      ("centr*", "((\"centr\" * OR \"center\" *))"),
    ])
  func whatOneBeginningFindsIsLookedUpOnce(_ typed: String, _ expression: String) async throws {
    let search = try await Corpus.search()
    #expect(try search.explanation(of: ExplanationTests.query(typed)).expression == expression)
  }

  @Test("Spellings are counted in the clauses that have them")
  func spellingsAreCounted() async throws {
    let search = try await Corpus.search()
    let explanation = try search.explanation(
      of: ExplanationTests.query("+decide title:tide -(co-operation xyzzy)"))
    #expect(explanation.terms.map(\.typed) == ["+decide", "title:tide", "co-operation", "xyzzy"])
    for spelling in explanation.terms[0].spellings + explanation.terms[2].spellings {
      #expect(try spelling.clauses == search.count("=\(spelling.words)"), "\(spelling)")
      #expect((spelling.weight == nil) == (spelling.texts == 0))
    }
    #expect(explanation.terms[0].spellings.count > 1)
    #expect(explanation.terms[1].spellings.map(\.clauses) == [nil])
    #expect(explanation.terms[3].spellings.map(\.texts) == [0])
    let texts = Set(try search.hits("").map(\.text))
    #expect(explanation.wordings == texts.count)
    let words = texts.map { PlainScan($0).words.count }.reduce(0, +)
    #expect(abs(explanation.averageWords - Double(words) / Double(texts.count)) < 1e-9)
  }

  @Test(
    "The query is told as it would be typed",
    arguments: [
      "tides", "\"sea level\" OR (rain -oil)", "session:465-467 tides",
      "title:\"human rights\" the",
      "verb:reaffirm part:operative,annex organ:GA -status:draft",
      "cites:Charter since:2410 until:2412 modifier:strongly stance:decision symbol:467/12",
      "cites:A/RES/465/8 cited-by-at-least:2", "",
    ])
  func theQueryIsToldAsItWouldBeTyped(_ typed: String) async throws {
    let search = try await Corpus.search()
    let query = ExplanationTests.query(typed)
    let told = try search.explanation(of: query).query
    #expect(QueryParser(told).query == query.text, "\(told)")
    var filters = Filters()
    filters.sessions = [.regular(465...467)]
    let filtered = try search.explanation(of: Query(text: query.text, filters: filters)).query
    #expect(filtered.hasSuffix("session:465-467"))
  }

  @Test(
    "Where words lead to no clause, there is no rank to explain",
    arguments: ["", "-tides", "session:467"])
  func whereWordsLeadToNoClauseThereIsNoRank(_ typed: String) async throws {
    let search = try await Corpus.search()
    let query = ExplanationTests.query(typed)
    #expect(try search.explanation(of: query).expression == nil)
    #expect(try search.page(query).hits.allSatisfy { $0.score == nil })
  }
}
