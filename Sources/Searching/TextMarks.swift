import GRDB
import Indexing

extension ClauseSearch {
  /// Marks what a query finds in texts, such as the clauses of a resolution.
  ///
  /// - Parameters:
  ///   - query: The words; filters and the words of titles, leads and notes mark nothing.
  ///   - texts: The texts, each of which answers the query alone or not.
  /// - Returns: Each text with its matches marked; `nil` for one that does not have the words.
  /// - Throws: ``IndexFailure`` when the index cannot be read, ``QueryFailure`` when the query cannot
  ///   be answered.
  public func marked(_ query: TextQuery, in texts: [String]) throws -> [Passage?] {
    let match = try read { try QuerySQL(Query(text: query), resolvedIn: $0).mark }
    guard let match else { return texts.map { _ in nil } }
    return try ResolutionIndex.translatingErrors("memory") {
      try DatabaseQueue().inDatabase { database in
        // As the index splits texts into words.
        try database.execute(
          sql: """
            CREATE VIRTUAL TABLE shown USING fts5 (text, tokenize = "unicode61 remove_diacritics 2")
            """)
        for (place, text) in texts.enumerated() {
          try database.execute(
            sql: "INSERT INTO shown (rowid, text) VALUES (?, ?)", arguments: [place, text])
        }
        var marked: [Passage?] = texts.map { _ in nil }
        let rows = try Row.fetchCursor(
          database,
          sql: """
            SELECT rowid, highlight(shown, 0, char(2), char(3)) FROM shown WHERE shown MATCH ?
            """,
          arguments: [match])
        while let row = try rows.next() { marked[row[0]] = Passage(marked: row[1]) }
        return marked
      }
    }
  }
}
