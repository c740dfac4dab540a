/// A table that stands between the clauses of a resolution or in its annex.
public struct Table: Hashable, Sendable {
  /// The cells, row by row, the head included.
  public var rows: [[String]]
  /// The notes under the table.
  public var notes: [String]
  /// The index in ``Resolution/clauses`` of the clause that it follows; `nil` before the first.
  public var clause: Int?

  /// Makes a table.
  public init(rows: [[String]], notes: [String] = [], clause: Int? = nil) {
    self.rows = rows
    self.notes = notes
    self.clause = clause
  }
}
