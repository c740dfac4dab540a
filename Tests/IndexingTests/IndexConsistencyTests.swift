import Foundation
import GRDB
import Indexing
import Testing
import TestFiles

/// After any sequence of updates an index must be what a fresh index of the same folder is.
@Suite("Consistency after updates")
struct IndexConsistencyTests {
  private static let sentences = [
    "Decides to remain seized of the matter", "Requests a report on the forests",
    "Urges all States to plant trees", "Recalls resolution 499/12 of 3 May 2444",
    "Encourages the exchange of seeds and co-operation",
    "Invites the Council to consider the forests",
    "Stresses the importance of rain for well-being", "Also stresses the importance of shade",
    "Takes note of A/500/77 and A/500/78/Add.1", "Expresses its deep concern at the drought",
    "Reaffirms resolution 501/2", "Calls upon States to share seeds, trees and rain",
  ]

  private static let queries = [
    "seized", "forests", "trees OR rain", "\"the forests\"", "stat*", "seeds NOT trees",
    "importance AND shade", "\"500 77\"", "drought", "title",
  ]

  private static func document(_ random: inout SeededGenerator) -> String {
    let decisions = (0..<(1 + random.below(5))).map { _ in random.pick(sentences) }
    let preamble = (0..<random.below(3)).map { _ in "Recalling \(random.below(4)) earlier texts," }
    return Sample.resolution(random.below(6) + 1, preamble: preamble, decisions: decisions)
  }

  private static func step(_ workspace: Workspace, _ random: inout SeededGenerator) throws {
    for _ in 0...random.below(3) {
      let name = "\(random.below(2))/\(random.below(5)).txt"
      let exists = FileManager.default.fileExists(atPath: workspace.documents + "/" + name)
      switch random.below(6) {
      case 0 where exists: try workspace.remove(name)
      case 1: try workspace.write([0x41, 0x00, 0x42], to: name)
      case 2: try workspace.write("Nothing of interest.\n", to: name)
      default: try workspace.write(document(&random), to: name)
      }
      // The size may stay the same; the time must not.
      if FileManager.default.fileExists(atPath: workspace.documents + "/" + name) {
        try workspace.setTime(1_000_000_000 + random.below(100_000_000), of: name)
      }
    }
  }

  @Test(
    "An updated index equals a fresh one",
    arguments: 1...10 as ClosedRange<UInt64>)
  func anUpdatedIndexEqualsAFreshOne(seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    try await Workspace.lend { workspace in
      for _ in 0..<4 {
        for _ in 0..<4 {
          try IndexConsistencyTests.step(workspace, &random)
          try await workspace.update()
        }
        try IndexConsistencyTests.checkIntegrity(workspace.index)
        let fresh = workspace.root + "/fresh.sqlite"
        _ = try await IndexUpdate(index: fresh).run([workspace.documents])
        let updated = try IndexContent(workspace.index, queries: IndexConsistencyTests.queries)
        let expected = try IndexContent(fresh, queries: IndexConsistencyTests.queries)
        #expect(updated == expected)
        #expect(!expected.clauses.isEmpty)
        try FileManager.default.removeItem(atPath: fresh)
      }
    }
  }

  @Test("The integrity check sees a full text that lacks a row")
  func theIntegrityCheckSeesAFullTextThatLacksARow() async throws {
    // Guards the test above: a check that never fails would prove nothing.
    try await Workspace.lend { workspace in
      try workspace.write(Sample.resolution(1, decisions: ["Urges patience"]), to: "1.txt")
      try await workspace.update()
      try await DatabaseQueue(path: workspace.index).write { database in
        try database.execute(
          sql: """
            INSERT INTO wording_fts (wording_fts, rowid, text)
            SELECT 'delete', id, text FROM wording
            """)
      }
      #expect(throws: DatabaseError.self) {
        try IndexConsistencyTests.checkIntegrity(workspace.index)
      }
    }
  }

  /// SQLite's own checks, of the file and of the full text against the texts.
  private static func checkIntegrity(_ path: String) throws {
    try DatabaseQueue(path: path).write { database in
      #expect(try String.fetchAll(database, sql: "PRAGMA integrity_check") == ["ok"])
      #expect(try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").isEmpty)
      for index in ["wording_fts", "lead_fts", "title_fts", "note_fts"] {
        try database.execute(
          sql: "INSERT INTO \(index) (\(index), rank) VALUES ('integrity-check', 1)")
      }
    }
  }
}

/// All that two indexes of the same folder must have in common.
private struct IndexContent: Equatable {
  var clauses: [String]
  var counts: [String: Int]
  var answers: [String: [String]]
  var scores: [String: [Int]]
  var leads: [String]
  var compounds: [String]

  init(_ path: String, queries: [String]) throws {
    let database = try ResolutionIndex.open(path).database
    clauses = try database.read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT source, symbol, organ, session, date, status, title, part, name, number, lead,
            verb, second_verb, adverbs, letter, section, heading, annex, text
          FROM clauses
          """
      ).map { $0.databaseValues.map(\.description).joined(separator: "|") }
    }.sorted()
    leads = try database.read {
      try String.fetchAll($0, sql: "SELECT text FROM lead ORDER BY text")
    }
    compounds = try database.read {
      try String.fetchAll(
        $0, sql: "SELECT closed || '|' || parts || '|' || wordings FROM compound ORDER BY 1")
    }
    counts = [:]
    for table in [
      "file", "document", "clause", "wording", "note", "note_call", "citation", "warning",
      "agenda_item", "sponsor", "member_failure", "cited_document", "tabulation", "wording_fts",
      "citations",
      "clause_notes",
    ] {
      counts[table] = try database.read {
        try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)")
      }
    }
    answers = [:]
    scores = [:]
    for query in queries {
      let rows = try database.read { database in
        try Row.fetchAll(
          database,
          sql: """
            SELECT text, bm25(wording_fts) FROM wording_fts WHERE wording_fts MATCH ? ORDER BY text
            """, arguments: [query])
      }
      answers[query] = rows.map { $0[0] }
      // Ranking depends on what the full text remembers of lengths and numbers.
      scores[query] = rows.map { Int((($0[1] as Double) * 1_000_000).rounded()) }
    }
  }
}
