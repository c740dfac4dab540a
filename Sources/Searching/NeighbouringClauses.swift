import GRDB
import Resolutions

/// A clause that stands near a hit, in the same document.
public struct NeighbouringClause: Hashable, Sendable {
  /// The place among the clauses of the document, from nought.
  public let ordinal: Int
  /// The name of the clause.
  public let name: String
  /// The part of the clause.
  public let part: Part
  /// The lead of the clause.
  public let lead: String?
  /// The whole text of the clause.
  public let text: String
}

/// Reads the clauses around hits.
struct NeighbouringClauses {
  /// How many clauses before and behind are read.
  let reach: Int
  let database: Database

  static let sql = """
    SELECT clause.ordinal, clause.name, clause.part, clause.lead, wording.text
    FROM clause JOIN wording ON wording.id = clause.wording_id
    WHERE clause.document_id = ? AND clause.ordinal BETWEEN ? AND ? ORDER BY clause.ordinal
    """

  /// The clauses around a clause, in the order of the document; without it.
  func around(_ clause: FoundClause) throws -> [NeighbouringClause] {
    guard reach > 0 else { return [] }
    return try Row.fetchAll(
      database.cachedStatement(sql: NeighbouringClauses.sql),
      arguments: [clause.document, clause.ordinal - reach, clause.ordinal + reach]
    ).compactMap { row in
      guard row[0] != clause.ordinal else { return nil }
      return NeighbouringClause(
        ordinal: row[0], name: row[1], part: Part(rawValue: row[2]) ?? .operative, lead: row[3],
        text: row[4])
    }
  }
}
