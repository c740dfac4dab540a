import Searching
import Testing

/// Every match is a line, and lines come in the order of the words beside it.
@Suite("Concordances")
struct ConcordanceTests {
  private static func concordance(
    _ typed: String, _ order: Concordance.Order, folding: Query.Folding = .none,
    limit: Int = 100_000, offset: Int = 0
  ) async throws -> Concordance {
    let query = Query(
      text: QueryParser(typed).query, order: .symbol, folding: folding, limit: limit, offset: offset
    )
    return try await Corpus.search().concordance(query, order: order)
  }

  private static let typed = [
    "the", "\"international cooperation\"", "tides OR warnings", "decid*", "cooperation -tides",
  ]

  @Test("Lines are the matches of the hits with all of their text", arguments: typed)
  func linesAreTheMatchesOfTheHits(_ typed: String) async throws {
    let hits = try await Corpus.search().hits(typed)
    let concordance = try await ConcordanceTests.concordance(typed, .hits)
    var lines = concordance.lines[...]
    for hit in hits {
      let scalars = Array(hit.text.unicodeScalars)
      for range in hit.marked.matches {
        let next = lines.popFirst()
        let line = try #require(next)
        #expect(
          "\(line.document.name) \(line.clause)" == "\(hit.symbol?.text ?? hit.source) \(hit.name)")
        #expect(line.left + line.match + line.right == hit.text)
        #expect(Array(line.left.unicodeScalars) == Array(scalars[..<range.lowerBound]))
        #expect(Array(line.match.unicodeScalars) == Array(scalars[range]))
        #expect(line.clauses == 1)
      }
    }
    #expect(lines.isEmpty)
    #expect(concordance.total == concordance.lines.count)
    #expect(concordance.clauses == hits.count)
  }

  @Test("Lines come in the order of the words beside the match", arguments: typed)
  func linesComeInTheOrderOfTheWords(_ typed: String) async throws {
    for order in [Concordance.Order.left, .right] {
      let concordance = try await ConcordanceTests.concordance(typed, order)
      let keys = concordance.lines.map { line -> [String] in
        let words = PlainScan(order == .left ? line.left : line.right).words.map(\.folded)
        return Array((order == .left ? words.reversed() : words).prefix(3))
      }
      for (one, next) in zip(keys, keys.dropFirst()) {
        #expect(!next.lexicographicallyPrecedes(one), "\(one) \(next)")
      }
      let unordered = try await ConcordanceTests.concordance(typed, .hits)
      #expect(concordance.total == unordered.total)
      #expect(Set(concordance.lines) == Set(unordered.lines))
    }
  }

  @Test("Pages of lines join to the whole", arguments: Concordance.Order.allCases)
  func pagesOfLinesJoinToTheWhole(_ order: Concordance.Order) async throws {
    for folding in [Query.Folding.none, .folded] {
      let whole = try await ConcordanceTests.concordance("warnings", order, folding: folding)
      var joined: [Concordance.Line] = []
      while joined.count < whole.total {
        let page = try await ConcordanceTests.concordance(
          "warnings", order, folding: folding, limit: 5, offset: joined.count)
        #expect(page.total == whole.total && page.lines.count == min(5, whole.total - joined.count))
        guard !page.lines.isEmpty else { break }
        joined += page.lines
      }
      #expect(joined == whole.lines)
    }
  }

  @Test("Repeats are one line for each match")
  func repeatsAreOneLineForEachMatch() async throws {
    let typed = "\"warnings of natural hazards are\""
    let folded = try await ConcordanceTests.concordance(typed, .hits, folding: .folded)
    #expect(folded.total == 1 && folded.clauses == 3)
    #expect(folded.lines.map(\.clauses) == [3])
  }

  @Test(
    "A query without words of the clause has no lines", arguments: ["", "-tides", "session:467"])
  func aQueryWithoutWordsHasNoLines(_ typed: String) async throws {
    let concordance = try await ConcordanceTests.concordance(typed, .left)
    #expect(concordance.total == 0 && concordance.lines.isEmpty)
    #expect(concordance.clauses > 0)
  }
}
