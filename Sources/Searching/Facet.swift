import GRDB
import Indexing

/// What the clauses that answer a query are counted by.
public enum Facet: String, Hashable, Sendable, CaseIterable {
  /// The verb in its base form; a clause whose lead has two counts for both.
  case verb
  /// The session as symbols print it.
  case session
  /// The organ.
  case organ
  /// The part of the resolution.
  case part
  /// The year of the date.
  case year
  /// The title of the resolution.
  case title
}

/// A value that clauses have in common, with the number of those that have it.
public struct FacetCount: Hashable, Sendable {
  /// The value; `nil` for the clauses whose text does not tell.
  public let value: String?
  /// The number of clauses.
  public let clauses: Int
}

extension ClauseSearch {
  /// The clauses that answer a query, whatever its page, by what they have in common, most first.
  ///
  /// The counts of a facet add up to the number of clauses; those of verbs to more, where leads have two.
  ///
  /// - Throws: ``IndexFailure`` when the index cannot be read, ``QueryFailure`` when the query cannot
  ///   be answered.
  public func counts(_ query: Query, by facet: Facet) throws -> [FacetCount] {
    try read { database in
      let statement = try QuerySQL(query, resolvedIn: database).counts(by: facet)
      return try Row.fetchAll(database, sql: statement.sql, arguments: statement.arguments).map {
        FacetCount(value: $0[0], clauses: $0[1])
      }
    }
  }
}
