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
    add(query.filters)
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

  // MARK: Filters

  private mutating func add(_ filters: Filters) {
    if let verb = filters.verb { add(verb: verb) }
    add(sessions: filters.sessions)
    if !filters.organs.isEmpty {
      add(oneOf: filters.organs.map(\.name), "document.organ COLLATE NOCASE")
    }
    if !filters.parts.isEmpty { add(oneOf: filters.parts.map(\.rawValue), "clause.part") }
    if let status = filters.status { add("document.status = ?", status.rawValue) }
    if let since = filters.since { add("document.date >= ?", since.description) }
    if let until = filters.until { add("document.date <= ?", until.description) }
    if let symbol = filters.symbol {
      let lookup = SymbolLookup(symbol)
      conditions.append(lookup.condition)
      arguments += lookup.arguments.map { $0 }
    }
  }

  private mutating func add(_ condition: String, _ argument: any DatabaseValueConvertible) {
    conditions.append(condition)
    arguments.append(argument)
  }

  private mutating func add(oneOf values: [String], _ column: String) {
    conditions.append("\(column) IN (\(values.map { _ in "?" }.joined(separator: ",")))")
    arguments += values
  }

  private mutating func add(sessions: [SessionRange]) {
    guard !sessions.isEmpty else { return }
    var alternatives: [String] = []
    for range in sessions {
      switch range {
      case .one(let session):
        alternatives.append("document.session = ?")
        arguments.append(session.description)
      case .regular(let numbers):
        alternatives.append("document.session_number BETWEEN ? AND ?")
        arguments += [numbers.lowerBound, numbers.upperBound]
      }
    }
    conditions.append("(" + alternatives.joined(separator: " OR ") + ")")
  }

  /// "reaffirm" is every form; "Reaffirms" the operative ones; "Strongly condemns" with its adverb.
  private mutating func add(verb lead: Lead) {
    guard let verb = lead.verb else {
      // Unknown words are looked for as a verb of that form and as they stand in the lead.
      conditions.append(
        "(clause.verb = ? OR clause.lead = ? COLLATE NOCASE OR clause.lead LIKE ? ESCAPE '\\')")
      arguments += [lead.text.lowercased(), lead.text, QuerySQL.escaped(lead.text) + " %"]
      return
    }
    // "express" stands for "express concern" and the like as well: all that begins with it and a space.
    let columns = ["verb", "second_verb"]
    let searches = columns.flatMap { column in
      ["\(column) = ?", "\(column) > ? AND \(column) < ?"]
        .map { "SELECT id FROM clause WHERE \($0)" }
    }
    conditions.append("clause.id IN (\(searches.joined(separator: " UNION ALL ")))")
    for _ in columns { arguments += [verb, verb + " ", verb + "!"] }
    switch lead.form {
    case .present?, .past?: add("clause.part = ?", Part.operative.rawValue)
    case .participle?: add("clause.part = ?", Part.preambular.rawValue)
    case .adjective?, nil: break
    }
    for adverb in lead.adverbs {
      add("',' || clause.adverbs || ',' LIKE ? ESCAPE '\\'", "%,\(QuerySQL.escaped(adverb)),%")
    }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
  }
}
