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
        try IndexContent.checkIntegrity(workspace.index)
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
        try IndexContent.checkIntegrity(workspace.index)
      }
    }
  }
}
