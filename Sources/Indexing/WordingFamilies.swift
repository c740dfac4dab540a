import DraftingLanguage
import GRDB

/// Puts wordings that differ in numbers, dates and ordinals only into one family.
///
/// The digest leads to the wordings that may belong together; their patterns tell whether they do, so
/// that texts of the same digest by chance stay apart. A family has the number of its first wording,
/// and keeps it when that one goes: wordings that come later have higher numbers than all members.
/// When ``WordingPattern`` changes, a migration must fill the table anew.
struct WordingFamilies {
  private let find: Statement
  private let insert: Statement
  private let digest: @Sendable (WordingPattern) -> Int64

  /// The families of an index.
  ///
  /// - Parameters:
  ///   - database: The index.
  ///   - digest: What leads to wordings that may belong together.
  init(
    _ database: Database,
    digest: @escaping @Sendable (WordingPattern) -> Int64 = { Digest.of($0.bytes) }
  ) throws {
    find = try database.makeStatement(
      sql: """
        SELECT family, text FROM wording_family JOIN wording ON id = wording_id
        WHERE wording_family.digest = ? ORDER BY wording_id
        """)
    insert = try database.makeStatement(
      sql: "INSERT INTO wording_family (wording_id, family, digest) VALUES (?, ?, ?)")
    self.digest = digest
  }

  /// Finds the family of a new wording, or founds one.
  ///
  /// - Parameters:
  ///   - text: Its text.
  ///   - wording: Its row.
  func add(_ text: String, wording: Int64) throws {
    let pattern = WordingPattern(text)
    let digest = digest(pattern)
    var family = wording
    find.setUncheckedArguments([digest])
    let others = try Row.fetchCursor(find)
    while let row = try others.next() {
      if WordingPattern(row[1]) == pattern {
        family = row[0]
        break
      }
    }
    insert.setUncheckedArguments([wording, family, digest])
    try insert.execute()
  }
}
