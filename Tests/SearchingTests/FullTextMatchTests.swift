import GRDB
import Testing

@testable import Searching

private func word(_ text: String, prefix: Bool = false) -> TextQuery {
  .phrase(TextQuery.Phrase(words: [TextQuery.Word([text], isPrefix: prefix)]))
}

private struct MatchCase: Sendable, CustomTestStringConvertible {
  var query: TextQuery
  var expression: String
  var isComplement: Bool

  var testDescription: String { expression }
}

@Suite("From query to full-text expression")
struct FullTextMatchTests {
  @Test(
    "A query becomes an expression of quoted words",
    arguments: [
      MatchCase(query: word("tides"), expression: "\"tides\"", isComplement: false),
      MatchCase(query: word("decid", prefix: true), expression: "\"decid\" *", isComplement: false),
      MatchCase(query: word("NEAR"), expression: "\"NEAR\"", isComplement: false),
      MatchCase(
        query: .phrase(
          TextQuery.Phrase(words: [TextQuery.Word(["sea"]), TextQuery.Word(["level"])])),
        expression: "\"sea level\"",
        isComplement: false),
      MatchCase(query: .not(word("tides")), expression: "\"tides\"", isComplement: true),
      MatchCase(query: .not(.not(word("tides"))), expression: "\"tides\"", isComplement: false),
    ])
  private func aQueryBecomesAnExpressionOfQuotedWords(_ test: MatchCase) {
    let match = FullTextMatch(test.query)
    #expect(match.expression == test.expression)
    #expect(match.isComplement == test.isComplement)
  }

  @Test("What is typed twice is asked once")
  func whatIsTypedTwiceIsAskedOnce() {
    let query = QueryParser("tides tide* tides (tide* coast)").query
    #expect(QuerySQL(Query(text: query)).mark == "(\"tides\" AND \"tide\" * AND \"coast\")")
  }

  /// Every query of three words and two levels of operators, asked of all eight kinds of text.
  @Test("Every small query gives what logic says")
  func everySmallQueryGivesWhatLogicSays() throws {
    let atoms = ["a", "b", "c"].map { word($0) }
    let once = atoms + atoms.map(TextQuery.not) + FullTextMatchTests.pairs(atoms)
    let twice = once.map(TextQuery.not) + FullTextMatchTests.pairs(once)
    let threes = once.flatMap { part in
      [TextQuery.all([atoms[0], part, .not(atoms[2])]), .any([.not(atoms[1]), part, atoms[2]])]
    }
    let queries = once + twice + threes
    #expect(queries.count == 1248)
    let texts = (0..<8).map { kind in
      ["a", "b", "c"].enumerated().filter { kind >> $0.offset & 1 == 1 }.map(\.element)
    }
    let database = try DatabaseQueue()
    try database.write { database in
      try database.execute(sql: "CREATE VIRTUAL TABLE text USING fts5 (words)")
      for (kind, words) in texts.enumerated() {
        try database.execute(
          sql: "INSERT INTO text (rowid, words) VALUES (?, ?)",
          arguments: [kind, words.joined(separator: " ")])
      }
    }
    try database.read { database in
      let statement = try database.makeStatement(sql: "SELECT rowid FROM text WHERE text MATCH ?")
      for query in queries {
        let match = FullTextMatch(query)
        let rows = try Set(Int.fetchAll(statement, arguments: [match.expression]))
        let answer = match.isComplement ? Set(0..<8).subtracting(rows) : rows
        let expected = Set((0..<8).filter { FullTextMatchTests.holds(query, texts[$0]) })
        #expect(answer == expected, "\(query)")
      }
    }
  }

  private static func pairs(_ parts: [TextQuery]) -> [TextQuery] {
    parts.flatMap { first in
      parts.flatMap { second in [TextQuery.all([first, second]), .any([first, second])] }
    }
  }

  private static func holds(_ query: TextQuery, _ words: [String]) -> Bool {
    switch query {
    case .phrase(let phrase): words.contains(phrase.words[0].parts[0])
    case .near, .field, .filter: false
    case .not(let part): !holds(part, words)
    case .all(let parts): parts.allSatisfy { holds($0, words) }
    case .any(let parts): parts.contains { holds($0, words) }
    }
  }
}
