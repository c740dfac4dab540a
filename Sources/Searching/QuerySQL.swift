import GRDB
import Resolutions

/// A query in the language of SQLite: the one place where SQL is made of a query.
struct QuerySQL {
  /// The full-text expression of what hits have in common; `nil` when no words lead to them.
  let match: String?
  /// The full-text expression of all words that hits may have, for marking them.
  let mark: String?
  /// The full-text expression to rank by, where ``match`` cannot be ranked.
  private let scored: String?
  /// The phrases that the rank is made of.
  let rankedPhrases: [TextQuery.Phrase]
  private let query: Query
  private let isComplement: Bool
  private var conditions: [String] = []
  private var arguments: [(any DatabaseValueConvertible)?] = []

  /// The statement for a query whose words are first looked up in the index.
  init(_ query: Query, resolvedIn database: Database) throws {
    var query = query
    query.text = try query.text.map { try PhraseResolver(database: database).resolved($0) }
    self.init(query)
  }

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
    let phrases = match == nil ? [] : TextQuery.all(words).phrases(wanted: true)
    let isDeduplicated = scored != nil
    rankedPhrases = phrases.enumerated()
      .filter { !isDeduplicated || phrases.firstIndex(of: $1) == $0 }.map(\.element)
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
    case .filter(let filters): return [filters.texts?.mark].compactMap { $0 }
    case .not, .field, .phrase, .near: return []
    }
  }

  /// Whether BM25 has a part in the order of the hits.
  var isRanked: Bool { [.rank, .repeats].contains(query.order) && match != nil }

  // MARK: Statements

  /// The number of clauses.
  var count: (sql: String, arguments: StatementArguments) {
    let needsDocument = conditions.contains { $0.contains("document.") }
    let sql = "\(with(score: false)) SELECT count(*) \(from(document: needsDocument))\(filter)"
    return (sql, StatementArguments(arguments))
  }

  /// The clauses, each with what it is ordered and folded by: ``FoundClause`` reads a row.
  var found: (sql: String, arguments: StatementArguments) {
    let value =
      query.order == .length
      ? "(SELECT length(text) FROM wording WHERE wording.id = clause.wording_id)"
      : isRanked ? "matched.score" : "0.0"
    let needsFamily = query.folding != .none || query.order == .repeats
    let needsDocument = conditions.contains { $0.contains("document.") }
    let family = needsFamily ? "wording_family.family" : "NULL"
    let sql = """
      \(with(score: isRanked)) SELECT clause.id, clause.wording_id, clause.document_id, clause.ordinal,
        \(family), \(value)
      \(from(document: needsDocument, family: needsFamily))\(filter)
      """
    let first = isRanked ? [scored].compactMap { $0 } : []
    return (sql, StatementArguments(first + arguments))
  }

  /// The row numbers of all clauses.
  var clauses: (sql: String, arguments: StatementArguments) {
    ("\(with(score: false)) SELECT clause.id \(from())\(filter)", StatementArguments(arguments))
  }

  /// The wordings with their texts and the number of clauses that have them.
  var wordings: (sql: String, arguments: StatementArguments) {
    let sql = """
      \(with(score: false)) SELECT wording.id, wording.text, found.clauses FROM (
        SELECT clause.wording_id, count(*) AS clauses \(from())\(filter) GROUP BY 1
      ) AS found JOIN wording ON wording.id = found.wording_id
      """
    return (sql, StatementArguments(arguments))
  }

  /// The verbs and adverbs of leads with the number of clauses that have them.
  var leads: (sql: String, arguments: StatementArguments) {
    let sql = """
      \(with(score: false)) SELECT clause.verb, clause.second_verb, clause.adverbs, count(*) \(from())\(filter)
      GROUP BY 1, 2, 3
      """
    return (sql, StatementArguments(arguments))
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

  /// The values of a facet with the number of clauses that have them, most frequent first.
  func counts(by facet: Facet) -> (sql: String, arguments: StatementArguments) {
    let column =
      switch facet {
      case .verb: "clause.verb"
      case .session: "document.session"
      case .organ: "document.organ"
      case .part: "clause.part"
      case .year: "substr(document.date, 1, 4)"
      case .title: "document.title"
      }
    // A lead of two verbs stands in two rows.
    let second = "(SELECT 0 AS second UNION ALL SELECT 1)"
    let isSecond = "clause.second_verb IS NOT NULL AND clause.second_verb IS NOT clause.verb"
    let sql =
      facet == .verb
      ? """
      \(with(score: false)) SELECT iif(second, clause.second_verb, clause.verb) AS value, count(*) AS clauses
      \(from()) CROSS JOIN \(second)\(filter.isEmpty ? " WHERE" : filter + " AND") (NOT second OR \(isSecond))
      GROUP BY 1 ORDER BY clauses DESC, value IS NULL, value
      """
      : """
      \(with(score: false)) SELECT \(column) AS value, count(*) AS clauses \(from())\(filter)
      GROUP BY 1 ORDER BY clauses DESC, value IS NULL, value
      """
    return (sql, StatementArguments(arguments))
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
  private func from(document: Bool = true, family: Bool = false) -> String {
    func families(_ wording: String) -> String {
      family ? " CROSS JOIN wording_family ON wording_family.wording_id = \(wording)" : ""
    }
    let join = match == nil ? "JOIN" : "CROSS JOIN"
    let documents = document ? " \(join) document ON document.id = clause.document_id" : ""
    // The family is looked up once a wording, or after what leads to the clauses.
    guard match != nil else { return "FROM clause" + documents + families("clause.wording_id") }
    let clauses = " CROSS JOIN clause ON clause.wording_id = matched.id"
    return "FROM matched" + families("matched.id") + clauses + documents
  }

  private var filter: String {
    conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
  }
}
