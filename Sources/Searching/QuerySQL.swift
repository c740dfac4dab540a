import GRDB
import Resolutions

/// A query in the language of SQLite: the one place where SQL is made of a query.
struct QuerySQL {
  /// The full-text expression, for marking hits; `nil` when nothing is to be marked.
  let match: String?
  private let query: Query
  private let isComplement: Bool
  private var conditions: [String] = []
  private var arguments: [(any DatabaseValueConvertible)?] = []

  init(_ query: Query) {
    self.query = query
    let text = query.text.map(FullTextMatch.init)
    match = text.flatMap { $0.isComplement ? nil : $0.expression }
    isComplement = text?.isComplement ?? false
    if let text {
      arguments.append(text.expression)
      if isComplement { conditions.append("clause.wording_id NOT IN (SELECT id FROM matched)") }
    }
    let filters = FilterSQL(query.filters, isLed: match != nil)
    conditions += filters.conditions
    arguments += filters.arguments
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
    let words = query.text == nil ? "WITH" : with(score: isRanked) + ","
    let sql = """
      \(words) found AS MATERIALIZED (
        SELECT clause.id, clause.wording_id, clause.ordinal, clause.document_id
          \(isRanked ? ", matched.score" : "") \(from())\(filter)
      )
      SELECT found.id, found.wording_id, (SELECT count(*) FROM found)
      FROM found JOIN document ON document.id = found.document_id
      ORDER BY \(order) LIMIT ? OFFSET ?
      """
    return (sql, StatementArguments(arguments + [query.limit, query.offset]))
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
    let filterArguments = match == nil && !isComplement ? arguments : Array(arguments.dropFirst())
    return (
      sql, StatementArguments(arguments + filterArguments + [query.limit, query.offset])
    )
  }

  private func with(score: Bool) -> String {
    guard query.text != nil else { return "" }
    let rank = score && !isComplement ? ", bm25(wording_fts) AS score" : ""
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
