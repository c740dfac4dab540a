import DraftingLanguage
import GRDB
import TestFiles
import Testing

@testable import Indexing

/// Wordings are of one family exactly when their patterns are the same.
@Suite("Families of wordings")
struct WordingFamilyTests {
  private static let texts = [
    "Decides to meet at its fifth session", "Decides to meet at its sixth session",
    "Decides to meet at its 79th session", "Decides to meet at its next session",
    "Recalls resolution 500/1", "Recalls resolution 501/2 of 3 May 2444", "Urges calm",
    "Urges  calm", "Urges great calm",
  ]

  /// Each wording of an index with its family.
  private static func families(_ workspace: Workspace) throws -> [(text: String, family: Int64)] {
    try workspace.read { database in
      try Row.fetchAll(
        database,
        sql: "SELECT text, family FROM wording LEFT JOIN wording_family ON wording_id = id"
      ).map { ($0[0], $0[1]) }
    }
  }

  private static func expectSound(_ families: [(text: String, family: Int64)]) {
    for one in families {
      for other in families {
        let isSame = WordingPattern(one.text) == WordingPattern(other.text)
        #expect((one.family == other.family) == isSame, "\(one.text) | \(other.text)")
      }
    }
  }

  @Test(
    "After any updates, families are those of the texts", arguments: 1...4 as ClosedRange<UInt64>)
  func afterAnyUpdatesFamiliesAreThoseOfTheTexts(seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    try await Workspace.lend { workspace in
      for step in 0..<12 {
        let name = "\(random.below(4)).txt"
        if step > 3, random.below(3) == 0 {
          try? workspace.remove(name)
        } else {
          let decisions = (0..<(1 + random.below(4))).map { _ in random.pick(Self.texts) }
          try workspace.write(Sample.resolution(step + 1, decisions: decisions), to: name)
        }
        try await workspace.update()
        WordingFamilyTests.expectSound(try WordingFamilyTests.families(workspace))
        #expect(try workspace.count("wording_family") == workspace.count("wording"))
      }
    }
  }

  @Test("Texts of the same digest by chance stay apart")
  func textsOfTheSameDigestByChanceStayApart() throws {
    let queue = try DatabaseQueue()
    try IndexSchema.migrator.migrate(queue)
    let families = try queue.write { database in
      let families = try WordingFamilies(database, digest: { _ in 7 })
      for (place, text) in WordingFamilyTests.texts.enumerated() {
        try database.execute(
          sql: "INSERT INTO wording VALUES (?, ?, 0)", arguments: [place + 1, text])
        try families.add(text, wording: Int64(place + 1))
      }
      return try Row.fetchAll(
        database, sql: "SELECT text, family FROM wording JOIN wording_family ON wording_id = id"
      ).map { ($0[0] as String, $0[1] as Int64) }
    }
    #expect(families.count == WordingFamilyTests.texts.count)
    WordingFamilyTests.expectSound(families.map { (text: $0.0, family: $0.1) })
  }

  @Test("An index of before is filled from its texts")
  func anIndexOfBeforeIsFilledFromItsTexts() throws {
    let queue = try DatabaseQueue()
    try IndexSchema.migrator.migrate(queue, upTo: "7: saved searches")
    try queue.write { database in
      for text in WordingFamilyTests.texts {
        try database.execute(
          sql: "INSERT INTO wording (text, digest) VALUES (?, 0)", arguments: [text])
      }
    }
    try IndexSchema.migrator.migrate(queue)
    let families = try queue.read { database in
      try Row.fetchAll(
        database, sql: "SELECT text, family FROM wording JOIN wording_family ON wording_id = id"
      ).map { ($0[0] as String, $0[1] as Int64) }
    }
    #expect(families.count == WordingFamilyTests.texts.count)
    WordingFamilyTests.expectSound(families.map { (text: $0.0, family: $0.1) })
  }
}
