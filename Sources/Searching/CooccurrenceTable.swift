import GRDB
import Indexing

/// How many clauses answer two queries at once, for each of some queries with each of others.
public struct CooccurrenceTable: Hashable, Sendable {
  /// For each row and column the number of clauses that answer both queries.
  public let cells: [[Int]]
  /// The number of clauses that answer each query of the rows, whatever else they answer.
  public let rows: [Int]
  /// The number of clauses that answer each query of the columns, whatever else they answer.
  public let columns: [Int]
  /// The number of all clauses that the filters let through.
  public let all: Int
}

extension ClauseSearch {
  /// Counts the clauses that answer each of some queries together with each of others.
  ///
  /// A clause may answer several, so that the cells of a row may add up to more than its total.
  ///
  /// - Parameters:
  ///   - rows: The queries of the rows.
  ///   - columns: The queries of the columns.
  ///   - filters: What clauses to look at.
  /// - Throws: ``IndexFailure`` when the index cannot be read, ``QueryFailure`` when a query cannot
  ///   be answered.
  public func cooccurrences(
    rows: [TextQuery], columns: [TextQuery], filters: Filters = Filters()
  ) throws -> CooccurrenceTable {
    try read { database in
      func clauses(_ text: TextQuery) throws -> Set<Int64> {
        let query = Query(text: text, filters: filters)
        let statement = try QuerySQL(query, resolvedIn: database).clauses
        return try Int64.fetchSet(database, sql: statement.sql, arguments: statement.arguments)
      }
      let rows = try rows.map(clauses)
      let columns = try columns.map(clauses)
      let everything = QuerySQL(Query(filters: filters)).count
      return CooccurrenceTable(
        cells: rows.map { row in columns.map { row.intersection($0).count } },
        rows: rows.map(\.count), columns: columns.map(\.count),
        all: try Int.fetchOne(database, sql: everything.sql, arguments: everything.arguments) ?? 0)
    }
  }
}
