import GRDB
import Indexing

/// Why a query finds nothing.
public struct Absence: Sendable {
  /// A word that stands nowhere.
  public struct Word: Hashable, Sendable {
    /// The word as it was typed.
    public let typed: String
    /// Words of the index that are written nearly so, the likeliest first.
    public let suggestions: [String]
  }

  /// The words that stand nowhere in the index.
  public let words: [Word]
  /// The parts of the query, each of which is found alone, with the number of their clauses.
  ///
  /// Empty when the query has one part only, or a word stands nowhere.
  public let parts: [(typed: String, clauses: Int)]
  /// The number of clauses that have the words, filters apart; `nil` when there are no filters.
  public let withoutFilters: Int?
}

extension ClauseSearch {
  /// Tells why a query finds nothing.
  ///
  /// - Parameter query: A query without hits.
  /// - Throws: ``IndexFailure`` when the index cannot be read, ``QueryFailure`` when the query cannot
  ///   be answered.
  public func absence(of query: Query) throws -> Absence {
    let conjuncts = query.text?.conjuncts ?? []
    var words: [Absence.Word] = []
    for (word, table) in query.text?.askedWords(in: .wording) ?? [] {
      let typed = word.description
      guard !words.contains(where: { $0.typed == typed }) else { continue }
      if let missing = try missing(word, in: table) { words.append(missing) }
    }
    let asked = conjuncts.filter { if case .filter = $0 { false } else { true } }
    var parts: [(String, Int)] = []
    if words.isEmpty, asked.count > 1 {
      parts = try asked.map { ($0.description, try count(Query(text: $0))) }
    }
    var withoutFilters: Int?
    if words.isEmpty, !asked.isEmpty, query.filters != Filters() || asked.count < conjuncts.count {
      withoutFilters = try count(Query(text: .all(asked)))
    }
    return Absence(words: words, parts: parts, withoutFilters: withoutFilters)
  }

  private func missing(_ word: TextQuery.Word, in table: FullTextTable) throws -> Absence.Word? {
    try read { database in
      let expression = try PhraseResolver(database: database).expression(word, in: table)
      let stands = try Bool.fetchOne(
        database,
        sql: "SELECT EXISTS (SELECT 1 FROM \(table.index) WHERE \(table.index) MATCH ?)",
        arguments: [expression])
      guard stands != true else { return nil }
      let folded = WordScanner.folded(word: word.parts.joined())
      return Absence.Word(
        typed: word.description,
        suggestions: try Vocabulary(database: database).words(like: folded))
    }
  }
}

extension TextQuery {
  /// The parts all of which must hold.
  var conjuncts: [TextQuery] {
    guard case .all(let parts) = self else { return [self] }
    // What is said twice is asked once: "a a a" costs no more than "a".
    var seen: Set<TextQuery> = []
    return parts.flatMap(\.conjuncts).filter { seen.insert($0).inserted }
  }

  /// The words that must or may stand in texts, and where.
  fileprivate func askedWords(in table: FullTextTable) -> [(Word, FullTextTable)] {
    switch self {
    case .phrase(let phrase): phrase.words.filter { !$0.parts.isEmpty }.map { ($0, table) }
    case .near(let operands, _):
      operands.flatMap { $0 }.flatMap { TextQuery.phrase($0).askedWords(in: table) }
    case .field(let field, let inner): inner.askedWords(in: FullTextTable(field))
    case .all(let parts), .any(let parts): parts.flatMap { $0.askedWords(in: table) }
    case .filter, .not: []
    }
  }
}
