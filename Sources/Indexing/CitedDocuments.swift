import GRDB
import Resolutions

/// Which documents of the index the citations mean, kept in the table `cited_document`.
enum CitedDocuments {
  /// Works the table out anew.
  ///
  /// A document that comes or goes changes what the citations of all others mean, so that the table
  /// is made when an update has written everything else.
  static func refresh(_ database: Database) throws {
    try database.execute(sql: "DELETE FROM cited_document")
    let symbols = try String.fetchAll(
      database, sql: "SELECT DISTINCT symbol FROM document WHERE symbol IS NOT NULL")
    for symbol in Set(symbols.compactMap { Symbol($0) }) {
      let match = SymbolMatch(symbol, column: "citation.work_key")
      let statement = try database.cachedStatement(
        sql: """
          INSERT INTO cited_document (work_key, document_id)
          SELECT meaning.work_key, document.id
          FROM (SELECT DISTINCT work_key FROM citation WHERE \(match.condition)) AS meaning
          CROSS JOIN document ON document.symbol_key = ?
          """)
      try statement.execute(arguments: StatementArguments(match.arguments + [symbol.key]))
    }
  }
}
