import GRDB
import Resolutions

/// A query in the language of SQLite: the one place where SQL is made of a query.
struct QuerySQL {
  /// The full-text expression of what hits have in common; `nil` when no words lead to them.
  private let match: String?
  /// The full-text expression of all words that hits may have, for marking them.
  let mark: String?
  /// The full-text expression to rank by, where ``match`` cannot be ranked.
  private let scored: String?
  private let query: Query
  private let isComplement: Bool
  private var conditions: [String] = []
  private var arguments: [(any DatabaseValueConvertible)?] = []

  init(_ query: Query) {
    self.query = query
    let parts = query.text?.conjuncts ?? []
    let words = parts.filter(\.hasWordsOnly)
    let others = parts.filter { !$0.hasWordsOnly }
    let text = words.isEmpty ? nil : FullTextMatch(.all(words))
    match = text.flatMap { $0.isComplement ? nil : $0.expression }
    isComplement = text?.isComplement ?? false
    let wanted = words.isEmpty ? nil : FullTextMatch.words(of: .all(words))
    scored = query.text?.hasNear ?? false ? wanted : nil
    let marks = [wanted].compactMap { $0 } + others.flatMap(QuerySQL.marks)
    mark = marks.isEmpty ? nil : marks.joined(separator: " OR ")
    if let text {
      arguments.append(text.expression)
      if isComplement { conditions.append("clause.wording_id NOT IN (SELECT id FROM matched)") }
    }
    var filters = FilterSQL(query.filters, isLed: match != nil)
    for part in others { filters.add(part) }
    conditions += filters.conditions
    arguments += filters.arguments
  }

  /// The expressions of the words that a clause may have to answer a query.
  private static func marks(_ query: TextQuery) -> [String] {
    if query.hasWordsOnly { return [FullTextMatch.words(of: query)].compactMap { $0 } }
    switch query {
    case .all(let parts), .any(let parts): return parts.flatMap(marks)
    case .not, .field, .filter, .phrase, .near: return []
    }
  }

  // MARK: Statements

  /// The number of clauses.
  var count: (sql: String, arguments: StatementArguments) {
    let needsDocument = conditions.contains { $0.contains("document.") }
    let sql = "\(with(score: false)) SELECT count(*) \(from(document: needsDocument))\(filter)"
    return (sql, StatementArguments(arguments))
  }

  /// One page of clauses: row numbers of clause and wording, and the number of all clauses.
  var page: (sql: String, arguments: StatementArguments) {
    let isRanked = query.order == .rank && match != nil
    let words = hasText ? with(score: isRanked) + "," : "WITH"
    let sql = """
      \(words) found AS MATERIALIZED (
        SELECT clause.id, clause.wording_id, clause.ordinal, clause.document_id
          \(isRanked ? ", matched.score" : "") \(from())\(filter)
      )
      SELECT found.id, found.wording_id, (SELECT count(*) FROM found)
      FROM found JOIN document ON document.id = found.document_id
      ORDER BY \(order) LIMIT ? OFFSET ?
      """
    let first = isRanked ? [scored].compactMap { $0 } : []
    return (sql, StatementArguments(first + arguments + [query.limit, query.offset]))
  }

  /// The verbs with the number of clauses that have them in their lead, most frequent first.
  var verbs: (sql: String, arguments: StatementArguments) {
    let sql = """
      \(with(score: false)) SELECT verb, lead, count(*) AS clauses FROM (
        SELECT clause.verb, iif(clause.verb IS NULL, clause.lead, NULL) AS lead \(from())\(filter)
        UNION ALL
        SELECT clause.second_verb, NULL \(from())\(filter.isEmpty ? " WHERE" : filter + " AND")
          clause.second_verb IS NOT NULL
      )
      GROUP BY verb, lead ORDER BY clauses DESC, verb, lead LIMIT ? OFFSET ?
      """
    // The words stand once in the common part, the filters in both halves.
    let filterArguments = hasText ? Array(arguments.dropFirst()) : arguments
    return (
      sql, StatementArguments(arguments + filterArguments + [query.limit, query.offset])
    )
  }

  private var hasText: Bool { match != nil || isComplement }

  private func with(score: Bool) -> String {
    guard hasText else { return "" }
    let rank = score && !isComplement ? ", bm25(wording_fts) AS score" : ""
    if score, scored != nil {
      return """
        WITH matched AS MATERIALIZED (
          SELECT rowid AS id\(rank) FROM wording_fts WHERE wording_fts MATCH ?
            AND +rowid IN (SELECT rowid FROM wording_fts WHERE wording_fts MATCH ?)
        )
        """
    }
    return """
      WITH matched AS MATERIALIZED (
        SELECT rowid AS id\(rank) FROM wording_fts WHERE wording_fts MATCH ?
      )
      """
  }

  /// The tables in the order in which they are read: CROSS JOIN keeps SQLite from starting with
  /// all clauses where few match.
  private func from(document: Bool = true) -> String {
    let clauses =
      match == nil
      ? "FROM clause" : "FROM matched CROSS JOIN clause ON clause.wording_id = matched.id"
    let join = match == nil ? "JOIN" : "CROSS JOIN"
    return clauses + (document ? " \(join) document ON document.id = clause.document_id" : "")
  }

  private var filter: String {
    conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
  }

  /// The order is the same on every run: the last keys tell any two clauses apart.
  private var order: String {
    let newest = "document.date IS NULL, document.date DESC"
    let symbol = "document.symbol_order IS NULL, document.symbol_order"
    let last = "document.source, document.file_id, found.ordinal"
    switch query.order {
    case .rank: return (match == nil ? "" : "found.score, ") + "\(newest), \(symbol), \(last)"
    case .date: return "\(newest), \(symbol), \(last)"
    case .symbol: return "\(symbol), \(last)"
    }
  }
}
