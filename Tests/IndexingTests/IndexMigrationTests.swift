import Foundation
import GRDB
import Testing

@testable import Indexing

/// An index that an older program made is after an update what a fresh one is.
@Suite("Indexes of older programs")
struct IndexMigrationTests {
  private static let documents = [
    "1.txt": Sample.resolution(
      1, preamble: ["Recalling resolution 500/2 of 14 December 2445,"],
      decisions: [
        "Urges all States to plant trees, and requests a report",
        "Decides to remain seized of the matter",
      ]),
    "2.txt": Sample.resolution(
      2, preamble: ["Recalling the co-operation of 2444,", "Recalling the co-operation of 2445,"],
      decisions: ["Urges all States to plant trees", "Takes note of A/500/77 and A/500/78/Add.1"]),
    "3.txt": "Nothing of interest.\n",
  ]

  private static let queries = ["seized", "trees OR states", "co", "title"]

  /// The tables that hold rows of their own, not those of full text and of SQLite and GRDB.
  private static func tables(_ database: Database, _ schema: String) throws -> [String] {
    try String.fetchAll(
      database,
      sql: """
        SELECT name FROM pragma_table_list WHERE schema = ? AND type = 'table'
          AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'grdb%'
        """, arguments: [schema])
  }

  /// Makes the index that a program of before had made, as far as its tables had the columns of today.
  private static func makeOlder(_ path: String, from fresh: String, migration: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try IndexSchema.migrator.migrate(queue, upTo: migration)
    try queue.inDatabase { database in
      try database.execute(sql: "ATTACH ? AS fresh", arguments: [fresh])
      for table in Set(try tables(database, "main")).intersection(try tables(database, "fresh")) {
        let here = try Row.fetchAll(
          database, sql: "SELECT name, \"notnull\" FROM pragma_table_info(?, 'main')",
          arguments: [table])
        let there = try String.fetchSet(
          database, sql: "SELECT name FROM pragma_table_info(?, 'fresh')", arguments: [table])
        // What needs a column that is no more is found again by reading the files.
        guard here.allSatisfy({ $0[1] == 0 || there.contains($0[0]) }) else { continue }
        let columns = here.map { $0[0] as String }.filter(there.contains).joined(separator: ", ")
        try database.execute(
          sql: "INSERT INTO main.\(table) (\(columns)) SELECT \(columns) FROM fresh.\(table)")
      }
      let indexes = try String.fetchAll(
        database,
        sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%USING fts5 (%'")
      for index in indexes {
        try database.execute(sql: "INSERT INTO \(index) (\(index)) VALUES ('rebuild')")
      }
      let number = IndexSchema.migrator.migrations.firstIndex(of: migration).map { $0 + 1 } ?? 0
      try database.execute(
        sql: """
          DETACH fresh;
          PRAGMA application_id = \(IndexSchema.applicationID);
          PRAGMA user_version = \(number)
          """)
    }
  }

  @Test(
    "The index of each older program becomes what a fresh one is",
    arguments: IndexSchema.migrator.migrations)
  func theIndexOfEachOlderProgramBecomesWhatAFreshOneIs(_ migration: String) async throws {
    try await Workspace.lend { workspace in
      for (name, text) in IndexMigrationTests.documents { try workspace.write(text, to: name) }
      let fresh = workspace.root + "/fresh.sqlite"
      _ = try await IndexUpdate(index: fresh).run([workspace.documents])
      let expected = try IndexContent(fresh, queries: IndexMigrationTests.queries)
      #expect(expected.clauses.count == 7)
      try IndexMigrationTests.makeOlder(workspace.index, from: fresh, migration: migration)
      try await workspace.update()
      #expect(try IndexContent(workspace.index, queries: IndexMigrationTests.queries) == expected)
      try IndexContent.checkIntegrity(workspace.index)
      let again = try await workspace.update()
      // What is no resolution is looked at again each time.
      #expect(again.unchanged == 2)
    }
  }

  @Test("There are as many migrations as the version says")
  func thereAreAsManyMigrationsAsTheVersionSays() {
    #expect(IndexSchema.migrator.migrations.count == IndexSchema.version)
  }
}
