import GRDB
import Indexing

/// Searches that a user saved by name, with the clauses that each has shown.
///
/// They are kept in the index. A clause is known again by its document and its words, so that an update
/// of the index does not make it new.
public struct SavedSearches: Sendable {
  private let index: ResolutionIndex

  /// A saved search.
  public struct Saved: Hashable, Sendable {
    /// Its name, without `@`.
    public let name: String
    /// The query as it is typed, the filters as fields of it.
    public let query: String
  }

  /// The saved searches of an index that is open for reading.
  public init(_ index: ResolutionIndex) { self.index = index }

  /// All of them by name.
  ///
  /// - Throws: ``IndexFailure`` when the index cannot be read.
  public func all() throws -> [Saved] {
    try ResolutionIndex.translatingErrors(index.path) {
      try index.database.read { database in
        try Row.fetchAll(database, sql: "SELECT name, query FROM saved_search ORDER BY name")
          .map { Saved(name: $0[0], query: $0[1]) }
      }
    }
  }

  /// The query that was saved by a name; `nil` when there is none.
  ///
  /// - Throws: ``IndexFailure`` when the index cannot be read.
  public func query(_ name: String) throws -> String? {
    try all().first { $0.name == name }?.query
  }

  /// Saves a query by a name, in place of one that had it; what it finds now is not new.
  ///
  /// - Throws: ``IndexFailure`` when the index cannot be written.
  public func save(_ name: String, typed: String, query: Query) throws {
    try write { database in
      try database.execute(sql: "DELETE FROM seen_clause WHERE search = ?", arguments: [name])
      try database.execute(
        sql: "INSERT OR REPLACE INTO saved_search (name, query) VALUES (?, ?)",
        arguments: [name, typed])
      try SavedSearches.see(query, name, database)
    }
  }

  /// Takes note that all that a saved search finds now was shown.
  ///
  /// - Throws: ``IndexFailure`` when the index cannot be written.
  public func markSeen(_ name: String, query: Query) throws {
    try write { try SavedSearches.see(query, name, $0) }
  }

  /// Forgets a saved search.
  ///
  /// - Returns: Whether there was one.
  /// - Throws: ``IndexFailure`` when the index cannot be written.
  public func forget(_ name: String) throws -> Bool {
    try write { database in
      try database.execute(sql: "DELETE FROM seen_clause WHERE search = ?", arguments: [name])
      try database.execute(sql: "DELETE FROM saved_search WHERE name = ?", arguments: [name])
      return database.changesCount > 0
    }
  }

  private static func see(_ query: Query, _ name: String, _ database: Database) throws {
    let statement = try QuerySQL(query, resolvedIn: database).clauses
    try database.execute(
      sql: """
        INSERT OR IGNORE INTO seen_clause (search, document, digest)
        SELECT ?, coalesce(document.symbol_key, document.source), wording.digest
        FROM (\(statement.sql)) AS found
        JOIN clause ON clause.id = found.id
        JOIN document ON document.id = clause.document_id
        JOIN wording ON wording.id = clause.wording_id
        """,
      arguments: [name] + statement.arguments)
  }

  private func write<Value: Sendable>(_ work: (Database) throws -> Value) throws -> Value {
    let writable = try ResolutionIndex.openForNotes(index.path)
    return try ResolutionIndex.translatingErrors(index.path) {
      try writable.database.write(work)
    }
  }
}
