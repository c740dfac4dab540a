import DraftingLanguage
import GRDB
import Indexing
import Resolutions

/// The filters in the language of SQLite: conditions on the tables `clause` and `document`.
struct FilterSQL {
  /// The conditions, all of which must hold.
  private(set) var conditions: [String] = []
  /// The arguments of the conditions in their order.
  private(set) var arguments: [(any DatabaseValueConvertible)?] = []
  /// Keeps SQLite from starting with a filter, where something else leads to few clauses.
  private let plus: String

  /// The conditions of filters.
  ///
  /// - Parameters:
  ///   - filters: The filters.
  ///   - isLed: Whether something else leads to the clauses: their words, or what they cite.
  init(_ filters: Filters, isLed: Bool) {
    plus = isLed ? "+" : ""
    if let verb = filters.verb { add(verb: verb) }
    if let verb = filters.anyVerb { add(anyVerb: verb) }
    if !filters.stances.isEmpty { add(stances: filters.stances) }
    if let modifier = filters.modifier { add(modifier: modifier) }
    add(sessions: filters.sessions)
    if !filters.organs.isEmpty {
      add(oneOf: filters.organs.map(\.name), "document.organ COLLATE NOCASE")
    }
    if !filters.parts.isEmpty { add(oneOf: filters.parts.map(\.rawValue), "clause.part") }
    if let status = filters.status { add("document.status = ?", status.rawValue) }
    if let since = filters.since { add("document.date >= ?", since.description) }
    if let until = filters.until { add("document.date <= ?", until.description) }
    if let symbol = filters.symbol {
      let match = SymbolMatch(symbol, column: "document.symbol_key")
      conditions.append(match.condition)
      arguments += match.arguments.map { $0 }
    }
    if let cited = filters.cites {
      let match = WorkMatch(cited)
      conditions.append(
        "\(plus)clause.id IN (SELECT clause_id FROM citation WHERE \(match.condition))")
      arguments += match.arguments.map { $0 }
    }
    if let least = filters.citedByAtLeast { add(FilterSQL.citedByAtLeast, least) }
    if let texts = filters.texts { add(texts) }
    if let search = filters.unseenIn { add(FilterSQL.unseen, search) }
  }

  /// The documents that other resolutions cite, each counted once, however many files it is in.
  private static let citedByAtLeast = """
    document.id IN (
      SELECT cited.id FROM cited_document
      JOIN document AS cited ON cited.id = cited_document.document_id
      JOIN citation ON citation.work_key = cited_document.work_key
      JOIN clause AS citing_clause ON citing_clause.id = citation.clause_id
      JOIN document AS citing ON citing.id = citing_clause.document_id
      WHERE citing.symbol_key IS NOT cited.symbol_key
      GROUP BY cited.id
      HAVING count(DISTINCT coalesce(citing.symbol_key, citing.id)) >= ?
    )
    """

  /// Adds what a query asks besides the words of the clause.
  mutating func add(_ query: TextQuery) {
    if case .filter(let filters) = query {
      let inner = FilterSQL(filters, isLed: !plus.isEmpty)
      conditions += inner.conditions
      arguments += inner.arguments
    } else {
      conditions.append(condition(query))
    }
  }

  /// A query as one condition; its arguments are added in their order.
  private mutating func condition(_ query: TextQuery) -> String {
    if query.hasWordsOnly { return condition(query, in: .wording) }
    switch query {
    case .phrase, .near: return condition(query, in: .wording)
    case .field(let field, let inner): return condition(inner, in: FullTextTable(field))
    case .filter(let filters):
      let inner = FilterSQL(filters, isLed: true)
      arguments += inner.arguments
      return "(" + inner.conditions.map { "(\($0))" }.joined(separator: " AND ") + ")"
    case .all(let parts): return "(" + parts.map { condition($0) }.joined(separator: " AND ") + ")"
    case .any(let parts): return "(" + parts.map { condition($0) }.joined(separator: " OR ") + ")"
    // What a document does not tell is not what was asked for.
    case .not(let inner): return "(\(condition(inner)) IS NOT TRUE)"
    }
  }

  /// The condition that words stand in a text.
  private mutating func condition(_ query: TextQuery, in table: FullTextTable) -> String {
    let match = FullTextMatch(query)
    arguments.append(match.expression)
    let rows = "SELECT rowid FROM \(table.index) WHERE \(table.index) MATCH ?"
    return condition(rows, of: table, isComplement: match.isComplement)
  }

  private mutating func add(_ texts: FoundTexts) {
    let ids = texts.ids.sorted().map(String.init).joined(separator: ",")
    arguments.append("[\(ids)]")
    let rows = "SELECT value FROM json_each(?)"
    conditions.append(condition(rows, of: texts.table, isComplement: texts.isComplement))
  }

  /// The condition that the text of a clause, or one that belongs to it, is among rows of a table.
  private func condition(
    _ rows: String, of table: FullTextTable, isComplement: Bool
  ) -> String {
    let found =
      switch table {
      case .wording: "clause.wording_id IN (\(rows))"
      case .title: "document.id IN (\(rows))"
      case .lead: "clause.lead IN (SELECT text FROM lead WHERE id IN (\(rows)))"
      case .note: "clause.id IN (SELECT clause_id FROM note_call WHERE note_id IN (\(rows)))"
      }
    return isComplement ? "(\(plus)\(found) IS NOT TRUE)" : plus + found
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
      arguments += [lead.text.lowercased(), lead.text, FilterSQL.escaped(lead.text) + " %"]
      return
    }
    // "express" stands for "express concern" and the like as well: all that begins with it and a space.
    let columns = ["verb", "second_verb"]
    let searches = columns.flatMap { column in
      ["\(column) = ?", "\(column) > ? AND \(column) < ?"]
        .map { "SELECT id FROM clause WHERE \($0)" }
    }
    conditions.append("\(plus)clause.id IN (\(searches.joined(separator: " UNION ALL ")))")
    for _ in columns { arguments += [verb, verb + " ", verb + "!"] }
    switch lead.form {
    case .present?, .past?: add("clause.part = ?", Part.operative.rawValue)
    case .participle?: add("clause.part = ?", Part.preambular.rawValue)
    case .adjective?, nil: break
    }
    for adverb in lead.adverbs { add(modifier: adverb) }
  }

  /// The verb of the lead, or one further on in the clause with the same form and adverbs.
  private mutating func add(anyVerb lead: Lead) {
    var opening = Filters()
    opening.verb = lead
    let inLead = FilterSQL(opening, isLed: false)
    var further: [String]
    var values: [String]
    if let verb = lead.verb {
      let columns = ["verb", "second_verb"]
      further = [
        "(" + columns.map { "\($0) = ? OR \($0) > ? AND \($0) < ?" }.joined(separator: " OR ") + ")"
      ]
      values = columns.flatMap { _ in [verb, verb + " ", verb + "!"] }
    } else {
      further = ["(verb = ? OR lead = ? COLLATE NOCASE)"]
      values = [lead.text.lowercased(), lead.text]
    }
    if let form = lead.form, form != .adjective {
      further.append(form == .participle ? "form = 'participle'" : "form IN ('present', 'past')")
    }
    for adverb in lead.adverbs {
      further.append(FilterSQL.has(modifier: "adverbs"))
      values.append("%,\(FilterSQL.escaped(adverb)),%")
    }
    let openings = inLead.conditions.joined(separator: " AND ")
    conditions.append(
      """
      \(plus)clause.id IN (
        SELECT clause.id FROM clause WHERE \(openings)
        UNION ALL
        SELECT clause_id FROM further_verb WHERE \(further.joined(separator: " AND "))
      )
      """)
    arguments += inLead.arguments + values.map { $0 }
  }

  private mutating func add(modifier: String) {
    add(FilterSQL.has(modifier: "clause.adverbs"), "%,\(FilterSQL.escaped(modifier)),%")
  }

  /// The condition that an adverb is among those of a column.
  private static func has(modifier column: String) -> String {
    "',' || \(column) || ',' LIKE ? ESCAPE '\\'"
  }

  /// A verb of the stances, or a verb of notice that is said with what makes it so.
  private mutating func add(stances: [Stance]) {
    func said(with feelings: [String]) -> String {
      arguments += feelings.map { "% \($0),%" }
      return feelings.isEmpty
        ? "0" : feelings.map { _ in "clause.adverbs || ',' LIKE ?" }.joined(separator: " OR ")
    }
    func isOne(of verbs: [String]) -> String {
      arguments += verbs + verbs
      let marks = verbs.map { _ in "?" }.joined(separator: ",")
      return "(clause.verb IN (\(marks)) OR clause.second_verb IN (\(marks)))"
    }
    let alternatives = stances.map { stance in
      let verbs = isOne(of: stance.verbs)
      guard stance == .notice else {
        guard !stance.feelings.isEmpty else { return verbs }
        return
          "(\(verbs) OR (\(isOne(of: Stance.notice.verbs)) AND (\(said(with: stance.feelings)))))"
      }
      let feelings = Stance.allCases.flatMap(\.feelings)
      return "(\(verbs) AND (\(said(with: feelings))) IS NOT TRUE)"
    }
    conditions.append("(" + alternatives.joined(separator: " OR ") + ")")
  }

  /// The clauses that a saved search has not shown.
  private static let unseen = """
    NOT EXISTS (
      SELECT 1 FROM seen_clause
      WHERE search = ? AND seen_clause.document = coalesce(document.symbol_key, document.source)
        AND digest = (SELECT digest FROM wording WHERE wording.id = clause.wording_id))
    """

  static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
  }
}

/// The condition that a citation means a work, by ``SymbolMatch`` where the work has a symbol.
struct WorkMatch {
  /// A condition on the table `citation`.
  let condition: String
  /// The arguments of the condition.
  let arguments: [String]

  init(_ work: CitedWork) {
    if case .document(let symbol) = work {
      let match = SymbolMatch(symbol, column: "citation.work_key")
      (condition, arguments) = (match.condition, match.arguments)
    } else {
      // What the text does not tell has no key, and nothing means it.
      condition = "citation.work_key = ?"
      arguments = [work.key ?? ""]
    }
  }
}
