import GRDB
import Indexing
import Resolutions

/// The matches of a query in their contexts, a line each, so that usage shows.
public struct Concordance: Hashable, Sendable {
  /// The lines of the page, in order.
  public let lines: [Line]
  /// The number of all lines: the matches in all hits.
  public let total: Int
  /// The number of clauses that answer the query.
  public let clauses: Int

  /// A concordance without lines.
  public static let empty = Concordance(lines: [], total: 0, clauses: 0)

  /// In what order lines come.
  public enum Order: String, Hashable, Sendable, CaseIterable {
    /// As the hits come, and within a clause as its matches do.
    case hits
    /// By the words before the match, the nearest first.
    case left
    /// By the words behind the match.
    case right
  }

  /// A match with the text around it.
  public struct Line: Hashable, Sendable {
    /// The document of the clause.
    public let document: IndexedDocument
    /// The name of the clause.
    public let clause: String
    /// The text of the clause before the match.
    public let left: String
    /// What matches.
    public let match: String
    /// The text of the clause behind the match.
    public let right: String
    /// The number of clauses that say the same; 1 where hits are not folded.
    public let clauses: Int
  }
}

extension ClauseSearch {
  /// The matches of a query in their contexts.
  ///
  /// A query without words for the text of the clause has none.
  ///
  /// - Parameters:
  ///   - query: The query; its page is of lines.
  ///   - order: The order of the lines.
  /// - Throws: ``IndexFailure`` when the index cannot be read, ``QueryFailure`` when the query cannot
  ///   be answered.
  public func concordance(
    _ query: Query, order: Concordance.Order = .hits
  ) throws -> Concordance {
    try read { database in
      let compiled = try QuerySQL(query, resolvedIn: database)
      let listing = try Listing(of: compiled, query, database)
      let wordings = Set(listing.entries.map(\.head.wording))
      let texts = try ClauseSearch.marked(wordings, match: compiled.mark, database)
      var matches = listing.entries.flatMap { entry -> [ConcordanceMatch] in
        guard let text = texts[entry.head.wording] else { return [] }
        return text.matches.map { ConcordanceMatch(entry: entry, text: text, range: $0) }
      }
      if order != .hits { matches = ConcordanceMatch.sorted(matches, by: order) }
      let page = matches.dropFirst(max(0, query.offset)).prefix(max(0, query.limit))
      let place = try database.makeStatement(
        sql: """
          SELECT clause.name, \(IndexedDocument.columns)
          FROM clause JOIN document ON document.id = clause.document_id WHERE clause.id = ?
          """)
      let lines = try page.compactMap { match in
        try Row.fetchOne(place, arguments: [match.entry.head.id]).map { row in
          Concordance.Line(
            document: IndexedDocument(row, from: 1), clause: row[0], left: match.left,
            match: match.words, right: match.right, clauses: match.entry.clauses)
        }
      }
      return Concordance(lines: lines, total: matches.count, clauses: listing.clauses.count)
    }
  }

  /// The bytes of wordings and where their matches stand in them.
  private static func marked(
    _ wordings: Set<Int64>, match: String?, _ database: Database
  ) throws -> [Int64: MatchedText] {
    guard let match, !wordings.isEmpty else { return [:] }
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT rowid, highlight(wording_fts, 0, char(2), char(3)) FROM wording_fts
        WHERE wording_fts MATCH ? AND +rowid IN (SELECT value FROM json_each(?))
        """,
      arguments: [match, DocumentPlaces.list(wordings)])
    var texts: [Int64: MatchedText] = [:]
    while let row = try rows.next() { texts[row[0]] = MatchedText(marked: row[1]) }
    return texts
  }
}
