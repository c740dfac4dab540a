import GRDB

/// How many other resolutions of the index cite documents, each counted once, whatever number of files it is in.
struct CitationCounts {
  private var counts: [Int64: Int] = [:]

  init(of documents: Set<Int64>, _ database: Database) throws {
    let rows = try Row.fetchCursor(
      database, sql: CitationCounts.sql, arguments: [DocumentPlaces.list(documents)])
    while let row = try rows.next() { counts[row[0]] = row[1] }
  }

  static let sql = """
    SELECT cited.id, count(DISTINCT coalesce(citing.symbol_key, citing.id))
    FROM json_each(?) AS asked
    CROSS JOIN document AS cited ON cited.id = asked.value
    CROSS JOIN cited_document ON cited_document.document_id = cited.id
    CROSS JOIN citation ON citation.work_key = cited_document.work_key
    CROSS JOIN clause ON clause.id = citation.clause_id
    CROSS JOIN document AS citing ON citing.id = clause.document_id
    WHERE citing.symbol_key IS NOT cited.symbol_key
    GROUP BY cited.id
    """

  /// The count of one of the documents.
  subscript(document: Int64) -> Int { counts[document] ?? 0 }
}
