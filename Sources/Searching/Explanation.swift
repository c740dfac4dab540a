import Foundation
import GRDB

/// What a query was understood to ask, and what its rank is made of.
public struct Explanation: Hashable, Sendable {
  /// The query and its filters as a user would type them; empty where every clause is meant.
  public let query: String
  /// What full text was asked for, in the language of FTS5; `nil` where words lead to no clauses.
  public let expression: String?
  /// The words that were looked for.
  public let terms: [Term]
  /// The number of different texts in the index.
  public let wordings: Int
  /// How many words these have on average.
  public let averageWords: Double

  /// Words in a row as they were typed, with what they stand for in the index.
  public struct Term: Hashable, Sendable {
    /// The words as they were typed, with the field before them that they stand behind.
    public let typed: String
    /// Their spellings, forms, and what `*` inside them stands for, the most frequent first.
    public let spellings: [Spelling]
  }

  /// Words in a row as the index has them.
  public struct Spelling: Hashable, Sendable {
    /// The words; the last may go on where an asterisk follows.
    public let words: String
    /// The number of different texts that have them.
    public let texts: Int
    /// The number of clauses that have them; `nil` for leads, titles and notes.
    public let clauses: Int?
    /// How much they weigh in the rank: the logarithm of how rare they are; `nil` where no clause has them.
    public let weight: Double?
  }

  /// How the text of a clause came to its score.
  public struct Score: Hashable, Sendable {
    /// The number of words of the text.
    public let words: Int
    /// What each of the words that were looked for adds.
    public let parts: [Part]

    /// All parts together.
    public var total: Double { parts.map(\.score).reduce(0, +) }

    /// What words add to a score.
    public struct Part: Hashable, Sendable {
      /// The words.
      public let words: String
      /// How often they stand in the text.
      public let occurrences: Int
      /// What that adds.
      public let score: Double
    }
  }

  fileprivate let ranked: [RankedPhrase]

  /// How the text of a clause that answers the query comes to its score: ``MatchScore/text``.
  ///
  /// This is the BM25 of SQLite: `weight * f * (k1 + 1) / (f + k1 * (1 - b + b * words / average))` for words
  /// that stand in it `f` times, `k1` being 1.2 and `b` 0.75.
  public func score(of text: String) -> Score {
    let words = WordScanner.folded(text)
    let parts = ranked.compactMap { phrase -> Score.Part? in
      let occurrences = phrase.occurrences(in: words)
      guard occurrences > 0 else { return nil }
      let (frequency, length) = (Double(occurrences), Double(words.count))
      let damped = frequency + 1.2 * (1 - 0.75 + 0.75 * length / averageWords)
      return Score.Part(
        words: phrase.description, occurrences: occurrences,
        score: phrase.weight * frequency * 2.2 / damped)
    }
    return Score(words: words.count, parts: parts)
  }
}

/// A phrase that the rank is made of.
private struct RankedPhrase: Hashable, Sendable, CustomStringConvertible {
  let phrase: TextQuery.Phrase
  let weight: Double

  var description: String { FullTextMatch.expression(phrase) }

  func occurrences(in text: [String]) -> Int {
    let words = phrase.words.flatMap(\.parts)
    guard !words.isEmpty, text.count >= words.count else { return 0 }
    let isPrefix = phrase.words.last?.isPrefix ?? false
    return (0...(phrase.opensText ? 0 : text.count - words.count)).count { start in
      words.indices.allSatisfy { step in
        let isOpen = isPrefix && step == words.count - 1
        return isOpen
          ? text[start + step].utf8.starts(with: words[step].utf8)
          : text[start + step] == words[step]
      }
    }
  }
}

extension ClauseSearch {
  /// Tells what a query was understood to ask, and what its rank is made of.
  ///
  /// - Throws: ``IndexFailure`` when the index cannot be read, ``QueryFailure`` when the query cannot
  ///   be answered.
  public func explanation(of query: Query) throws -> Explanation {
    try read { database in
      let compiled = try QuerySQL(query, resolvedIn: database)
      let wordings = try Int.fetchOne(database, sql: "SELECT count(*) FROM wording") ?? 0
      let words = try Int.fetchOne(database, sql: "SELECT sum(cnt) FROM vocabulary") ?? 0
      let frequencies = TermFrequencies(wordings: wordings, database: database)
      let filters = query.filters.description
      let asked = [query.text.map(\.description), filters.isEmpty ? nil : filters]
      return Explanation(
        query: asked.compactMap { $0 }.joined(separator: " "), expression: compiled.match,
        terms: try (query.text?.askedPhrases(in: nil) ?? []).map(frequencies.term),
        wordings: wordings, averageWords: wordings > 0 ? Double(words) / Double(wordings) : 0,
        ranked: try compiled.rankedPhrases.map { phrase in
          let spelling = try frequencies.spelling(phrase, in: .wording)
          return RankedPhrase(phrase: phrase, weight: spelling.weight ?? 0)
        })
    }
  }
}

/// Counts in how many texts words stand.
struct TermFrequencies {
  let wordings: Int
  let database: Database

  /// A phrase as it was typed, with its spellings.
  func term(_ phrase: TextQuery.Phrase, field: TextQuery.Field?) throws -> Explanation.Term {
    let table = field.map(FullTextTable.init) ?? .wording
    let typed = TextQuery.phrase(phrase)
    let name = (field.map { "\($0.rawValue):" } ?? "") + typed.description
    let resolved = try PhraseResolver(database: database)
      .resolved(field.map { .field($0, typed) } ?? typed)
    // Too many spellings for a list: the texts that have one are counted.
    if case .filter(let filters) = resolved, let texts = filters.texts {
      let spelling = Explanation.Spelling(
        words: typed.description, texts: texts.ids.count, clauses: nil, weight: nil)
      return Explanation.Term(typed: name, spellings: [spelling])
    }
    var words = resolved
    if case .field(_, let inner) = resolved { words = inner }
    return Explanation.Term(
      typed: name,
      spellings: try words.phrases(wanted: true).map { try spelling($0, in: table) }
        .sorted { ($1.texts, $0.words) < ($0.texts, $1.words) })
  }

  /// A phrase as the index has it.
  func spelling(
    _ phrase: TextQuery.Phrase, in table: FullTextTable
  ) throws -> Explanation.Spelling {
    let words = FullTextMatch.expression(phrase)
    guard table == .wording else {
      let texts = try Int.fetchOne(
        database, sql: "SELECT count(*) FROM \(table.index) WHERE \(table.index) MATCH ?",
        arguments: [words])
      return Explanation.Spelling(words: words, texts: texts ?? 0, clauses: nil, weight: nil)
    }
    let counts = try Row.fetchOne(database, sql: TermFrequencies.sql, arguments: [words])
    let texts: Int = counts?[0] ?? 0
    // As SQLite has it: what stands in more than half of all texts weighs next to nothing.
    let weight = log((Double(wordings - texts) + 0.5) / (Double(texts) + 0.5))
    return Explanation.Spelling(
      words: words, texts: texts, clauses: counts?[1] ?? 0,
      weight: texts == 0 ? nil : weight <= 0 ? 1e-6 : weight)
  }

  static let sql = """
    WITH matched AS MATERIALIZED (SELECT rowid AS id FROM wording_fts WHERE wording_fts MATCH ?)
    SELECT (SELECT count(*) FROM matched), count(*)
    FROM matched CROSS JOIN clause ON clause.wording_id = matched.id
    """
}

extension TextQuery {
  /// The phrases that were typed, in their order, and the field that each stands behind.
  fileprivate func askedPhrases(in field: Field?) -> [(Phrase, field: Field?)] {
    switch self {
    case .phrase(let phrase): [(phrase, field)]
    case .near(let operands, _): operands.flatMap { $0 }.map { ($0, field) }
    case .field(let field, let inner): inner.askedPhrases(in: field)
    case .all(let parts), .any(let parts): parts.flatMap { $0.askedPhrases(in: field) }
    case .not(let inner): inner.askedPhrases(in: field)
    case .filter: []
    }
  }
}
