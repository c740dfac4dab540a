import GRDB
import Indexing

/// What a user may go on to type.
public struct Completion: Hashable, Sendable {
  /// What a completion is.
  public enum Kind: String, CaseIterable, Sendable {
    /// A word of the clauses.
    case word
    /// The opening words of clauses.
    case lead
    /// The symbol of a resolution.
    case symbol
    /// The title of a resolution.
    case title
  }

  /// What it is.
  public let kind: Kind
  /// The word, lead, symbol or title.
  public let text: String
  /// How many have it: wordings of a word, clauses of a lead, documents of a symbol or title.
  public let count: Int
}

extension ClauseSearch {
  /// What begins as a user typed it, the most frequent first.
  ///
  /// - Parameters:
  ///   - start: What was typed. A title is found by the beginning of any of its words, and a symbol also
  ///     without its series: `67/1`.
  ///   - kind: What is wanted.
  ///   - limit: The most completions to give.
  /// - Throws: ``IndexFailure`` when the index cannot be read.
  public func completions(
    of start: String, kind: Completion.Kind, limit: Int = 20
  ) throws -> [Completion] {
    let words = WordScanner.folded(start)
    return try read { database in
      switch kind {
      case .word:
        guard words.count == 1, let word = words.first else { return [] }
        return try Vocabulary(database: database).words(beginning: word, limit: limit)
          .map { Completion(kind: .word, text: $0.word, count: $0.wordings) }
      case .lead:
        return try rows(
          database, kind,
          """
          SELECT lead, count(*) AS found FROM clause
          WHERE lead IN (SELECT text FROM lead WHERE text LIKE ? ESCAPE '\\')
          GROUP BY lead ORDER BY found DESC, lead LIMIT ?
          """, [FilterSQL.escaped(start) + "%", limit])
      case .symbol:
        let key = start.uppercased().filter { !$0.isWhitespace }
        return try rows(
          database, kind,
          """
          SELECT symbol, count(*) AS found FROM document
          WHERE symbol_key LIKE ? ESCAPE '\\' OR symbol_key LIKE ? ESCAPE '\\'
          GROUP BY symbol ORDER BY symbol_order LIMIT ?
          """, [FilterSQL.escaped(key) + "%", "%/" + FilterSQL.escaped(key) + "%", limit])
      case .title:
        guard !words.isEmpty else { return [] }
        return try rows(
          database, kind,
          """
          SELECT title, count(*) AS found FROM document
          WHERE id IN (SELECT rowid FROM title_fts WHERE title_fts MATCH ?)
          GROUP BY title ORDER BY found DESC, title LIMIT ?
          """, ["\"\(words.joined(separator: " "))\" *", limit])
      }
    }
  }

  private func rows(
    _ database: Database, _ kind: Completion.Kind, _ sql: String, _ arguments: StatementArguments
  ) throws -> [Completion] {
    try Row.fetchAll(database, sql: sql, arguments: arguments)
      .map { Completion(kind: kind, text: $0[0], count: $0[1]) }
  }
}
