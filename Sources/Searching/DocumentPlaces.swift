import GRDB

/// In which order documents come: the newest first, or as people list symbols.
struct DocumentPlaces {
  /// Where a document stands.
  struct Standing {
    /// The place in the order, from nought.
    let place: Int
    let isDraft: Bool
  }

  private var standings: [Int64: Standing] = [:]

  /// Puts documents in order.
  ///
  /// - Parameters:
  ///   - documents: Their row numbers.
  ///   - isBySymbol: Whether symbols decide, not dates.
  ///   - database: The index.
  init(of documents: Set<Int64>, isBySymbol: Bool, _ database: Database) throws {
    let date = isBySymbol ? "" : "date IS NULL, date DESC, "
    let statement = try database.cachedStatement(
      sql: """
        SELECT id, status IS 'draft' FROM document
        WHERE id IN (SELECT value FROM json_each(?))
        ORDER BY \(date)symbol_order IS NULL, symbol_order, source, file_id, id
        """)
    let rows = try Row.fetchCursor(statement, arguments: [DocumentPlaces.list(documents)])
    standings.reserveCapacity(documents.count)
    while let row = try rows.next() {
      standings[row[0]] = Standing(place: standings.count, isDraft: row[1])
    }
  }

  /// Where one of the documents stands.
  subscript(document: Int64) -> Standing {
    standings[document] ?? Standing(place: standings.count, isDraft: false)
  }

  /// Row numbers as a list in JSON, for a statement to read.
  static func list(_ documents: Set<Int64>) -> String {
    "[" + documents.map(String.init).joined(separator: ",") + "]"
  }
}
