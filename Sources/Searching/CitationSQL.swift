import GRDB
import Resolutions

/// Questions about citations in the language of SQLite.
struct CitationSQL {
  private let conditions: [String]
  private let arguments: [(any DatabaseValueConvertible)?]
  private let isLed: Bool

  /// The citations of one work, or of every work, by the clauses that filters let through.
  init(of work: CitedWork?, filters: Filters) {
    let match = work.map(WorkMatch.init)
    isLed = match != nil
    let filters = FilterSQL(filters, isLed: isLed)
    conditions = (match.map { [$0.condition] } ?? []) + filters.conditions
    arguments = (match?.arguments ?? []) + filters.arguments
  }

  /// The number of places.
  var count: (sql: String, arguments: StatementArguments) {
    ("SELECT count(*) \(from)\(filter)", StatementArguments(arguments))
  }

  /// One page of places: clause and ordinal of the citation, the number of all, and of documents.
  func page(limit: Int, offset: Int) -> (sql: String, arguments: StatementArguments) {
    let sql = """
      WITH found AS MATERIALIZED (
        SELECT citation.clause_id, citation.ordinal AS citation, clause.ordinal, clause.document_id
        \(from)\(filter)
      )
      SELECT found.clause_id, found.citation, (SELECT count(*) FROM found),
        (SELECT count(DISTINCT document_id) FROM found)
      FROM found JOIN document ON document.id = found.document_id
      ORDER BY document.date IS NULL, document.date DESC,
        document.symbol_order IS NULL, document.symbol_order,
        document.source, document.file_id, found.document_id, found.ordinal, found.citation
      LIMIT ? OFFSET ?
      """
    return (sql, StatementArguments(arguments + [limit, offset]))
  }

  /// How often each document cites each work that its text tells.
  var edges: (sql: String, arguments: StatementArguments) {
    let sql = """
      SELECT clause.document_id, citation.work_key, citation.kind, min(citation.name), count(*)
      \(from)\(filter)\(conditions.isEmpty ? " WHERE" : " AND") citation.work_key IS NOT NULL
      GROUP BY clause.document_id, citation.work_key, citation.kind
      """
    return (sql, StatementArguments(arguments))
  }

  /// The facts of one place, by clause and ordinal of the citation.
  static let place = """
    SELECT clause.name, clause.part, clause.number, clause.lead, clause.verb, note.marker,
      coalesce(note.text, wording.text), citation.kind, citation.name, citation.pinpoint,
      citation.date, citation.written, citation.position, \(IndexedDocument.columns)
    FROM citation
    JOIN clause ON clause.id = citation.clause_id
    JOIN document ON document.id = clause.document_id
    JOIN wording ON wording.id = clause.wording_id
    LEFT JOIN note ON note.id = citation.note_id
    WHERE citation.clause_id = ? AND citation.ordinal = ?
    """

  /// The tables in the order in which they are read where the work leads to few citations.
  private var from: String {
    let join = isLed ? "CROSS JOIN" : "JOIN"
    return """
      FROM citation \(join) clause ON clause.id = citation.clause_id
      \(join) document ON document.id = clause.document_id
      """
  }

  private var filter: String {
    conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
  }
}
