import Searching
import Testing
import TestFiles

/// Nothing that can be typed is an error, and every count is the number of hits.
@Suite("Hostile queries")
struct HostileQueryTests {
  @Test("A thousand hostile texts are answered", arguments: 1...4 as ClosedRange<UInt64>)
  func aThousandHostileTextsAreAnswered(seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    let search = try await Corpus.search()
    var asked = 0
    for _ in 0..<250 {
      let text = HostileQuery.text(&random)
      guard let parsed = QueryParser(text).query else { continue }
      asked += 1
      let query = Query(text: parsed, order: .date, limit: 100_000)
      do {
        let page = try search.page(query)
        let count = try search.count(query)
        #expect(count == page.hits.count, "\(text.debugDescription)")
        #expect(count == page.total, "\(text.debugDescription)")
        #expect(try search.page(Query(text: parsed)).total == count, "\(text.debugDescription)")
      } catch {
        Issue.record("\(text.debugDescription): \(error)")
      }
    }
    #expect(asked > 150)
  }

  @Test(
    "What stands nowhere is answered in every order", arguments: Query.Order.allCases,
    ["^\"the * of\"", "\"xyzzy * of\"", "xyzzy*", "xyzzy ~3 tides"])
  func whatStandsNowhereIsAnswered(_ order: Query.Order, _ typed: String) async throws {
    let search = try await Corpus.search()
    #expect(try search.page(Query(text: QueryParser(typed).query, order: order)) == .empty)
  }

  @Test("The names of fields in one word are words", arguments: [2, 2_000])
  func theNamesOfFieldsInOneWordAreWords(_ count: Int) async throws {
    let parser = QueryParser(String(repeating: "text:", count: count))
    #expect(!parser.diagnoses.isEmpty)
    let search = try await Corpus.search()
    let query = Query(text: parser.query, limit: 100_000)
    #expect(try search.page(query).hits.count == search.count(query))
    if count == 2 { #expect(try search.count(query) == 0) }
  }

  /// Brackets in brackets, each with a word of its own.
  private static func nested(_ depth: Int, _ openings: [String]) -> String {
    (0..<depth).map { "\(["tides", "coast", "sea"][$0 % 3]) \(openings[$0 % openings.count])(" }
      .joined() + "rain" + String(repeating: ")", count: depth)
  }

  @Test(
    "Deep brackets are answered", arguments: [5, 20, 25, 31, 40, 500],
    [["OR ", ""], ["-"], ["OR -", "NOT "]])
  func deepBracketsAreAnswered(depth: Int, openings: [String]) async throws {
    let search = try await Corpus.search()
    let query = Query(
      text: QueryParser(HostileQueryTests.nested(depth, openings)).query, limit: 100_000)
    var counts: [Int] = []
    do { counts = [try search.count(query), try search.page(query).hits.count] } catch {
      counts = []
    }
    #expect(counts.count == 2 && counts.first == counts.last, "\(counts)")
  }

  @Test("Two hundred words of two spellings are answered")
  func twoHundredWordsOfTwoSpellingsAreAnswered() async throws {
    let search = try await Corpus.search()
    let words = Array(repeating: "cooperation", count: 200)
    #expect(try search.count(words.joined(separator: " ")) == search.count("cooperation"))
    #expect(try search.count(words.joined(separator: " OR ")) == search.count("cooperation"))
    #expect(try search.count("\"" + words.prefix(30).joined(separator: " ") + "\"") == 0)
    #expect(try search.count(words.joined(separator: " -")) == 0)
  }
}
