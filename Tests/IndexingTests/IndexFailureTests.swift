import Foundation
import GRDB
import Indexing
import Testing

@Suite("An index that cannot be used")
struct IndexFailureTests {
  private static let all: [IndexFailure] = [
    .missing("a b/x.sqlite"), .notAnIndex("a b/x.sqlite"), .newer("a b/x.sqlite"),
    .older("a b/x.sqlite"),
    .busy("a b/x.sqlite"), .denied("a b/x.sqlite"), .full("a b/x.sqlite"),
    .database("a b/x.sqlite", "disk I/O error"),
  ]

  @Test("A failure is told in one line that names the file", arguments: all)
  func aFailureIsToldInOneLineThatNamesTheFile(_ failure: IndexFailure) {
    let line = failure.description
    #expect(line.contains("a b/x.sqlite"))
    #expect(!line.contains("\n"))
    #expect(!line.hasSuffix("."))
  }

  @Test("A missing index is told from other failures")
  func aMissingIndexIsToldFromOtherFailures() async throws {
    try await Workspace.lend { workspace in
      #expect(throws: IndexFailure.missing(workspace.index)) {
        try ResolutionIndex.open(workspace.index)
      }
      #expect(IndexFailure.missing("x").description.contains("agreed index"))
    }
  }

  @Test("A file that is no database is no index and stays as it is")
  func aFileThatIsNoDatabaseIsNoIndexAndStaysAsItIs() async throws {
    try await Workspace.lend { workspace in
      let bytes = Data("The General Assembly,\n".utf8)
      try bytes.write(to: URL(fileURLWithPath: workspace.index))
      #expect(throws: IndexFailure.notAnIndex(workspace.index)) {
        try ResolutionIndex.open(workspace.index)
      }
      await #expect(throws: IndexFailure.notAnIndex(workspace.index)) {
        try await workspace.update()
      }
      #expect(try Data(contentsOf: URL(fileURLWithPath: workspace.index)) == bytes)
    }
  }

  @Test("Another program's database is no index and stays as it is")
  func anotherProgramsDatabaseIsNoIndexAndStaysAsItIs() async throws {
    try await Workspace.lend { workspace in
      try await DatabaseQueue(path: workspace.index).write {
        try $0.execute(sql: "CREATE TABLE recipe (name TEXT); PRAGMA user_version = 7")
      }
      let bytes = try Data(contentsOf: URL(fileURLWithPath: workspace.index))
      #expect(throws: IndexFailure.notAnIndex(workspace.index)) {
        try ResolutionIndex.open(workspace.index)
      }
      await #expect(throws: IndexFailure.notAnIndex(workspace.index)) {
        try await workspace.update()
      }
      #expect(try Data(contentsOf: URL(fileURLWithPath: workspace.index)) == bytes)
    }
  }

  @Test("An index of a newer program is refused and stays as it is")
  func anIndexOfANewerProgramIsRefusedAndStaysAsItIs() async throws {
    try await Workspace.lend { workspace in
      try workspace.write(Sample.resolution(1, decisions: ["Urges patience"]), to: "1.txt")
      try await workspace.update()
      try await DatabaseQueue(path: workspace.index).write {
        try $0.execute(sql: "PRAGMA user_version = 99")
      }
      #expect(throws: IndexFailure.newer(workspace.index)) {
        try ResolutionIndex.open(workspace.index)
      }
      try workspace.remove("1.txt")
      await #expect(throws: IndexFailure.newer(workspace.index)) { try await workspace.update() }
      let left = try await DatabaseQueue(path: workspace.index).read {
        try Int.fetchOne($0, sql: "SELECT count(*) FROM clause")
      }
      #expect(left == 1)
    }
  }

  @Test("An index of an older program is read after an update")
  func anIndexOfAnOlderProgramIsReadAfterAnUpdate() async throws {
    try await Workspace.lend { workspace in
      try workspace.write(Sample.resolution(1, decisions: ["Urges patience"]), to: "1.txt")
      try await workspace.update()
      try await DatabaseQueue(path: workspace.index).write {
        try $0.execute(sql: "PRAGMA user_version = 1")
      }
      #expect(throws: IndexFailure.older(workspace.index)) {
        try ResolutionIndex.open(workspace.index)
      }
      try await workspace.update()
      #expect(try workspace.count("clause") == 1)
    }
  }

  @Test("A damaged index is told as such")
  func aDamagedIndexIsToldAsSuch() async throws {
    try await Workspace.lend { workspace in
      try workspace.write(Sample.resolution(1, decisions: ["Urges patience"]), to: "1.txt")
      try await workspace.update()
      let whole = try Data(contentsOf: URL(fileURLWithPath: workspace.index))
      try whole.prefix(20_000).write(to: URL(fileURLWithPath: workspace.index))
      #expect(throws: IndexFailure.notAnIndex(workspace.index)) {
        let index = try ResolutionIndex.open(workspace.index)
        _ = try ResolutionIndex.translatingErrors(workspace.index) {
          try index.database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM clause") }
        }
      }
    }
  }

  @Test("An index cannot be made in a folder that does not exist")
  func anIndexCannotBeMadeInAFolderThatDoesNotExist() async throws {
    try await Workspace.lend { workspace in
      try workspace.write(Sample.resolution(1, decisions: ["Urges patience"]), to: "1.txt")
      let path = workspace.root + "/missing/agreed.sqlite"
      await #expect(throws: IndexFailure.denied(path)) {
        try await IndexUpdate(index: path).run([workspace.documents])
      }
      #expect(!FileManager.default.fileExists(atPath: workspace.root + "/missing"))
    }
  }

  @Test("An index that another program writes to is busy")
  func anIndexThatAnotherProgramWritesToIsBusy() async throws {
    try await Workspace.lend { workspace in
      try workspace.write(Sample.resolution(1, decisions: ["Urges patience"]), to: "1.txt")
      try await workspace.update()
      try workspace.write(Sample.resolution(2, decisions: ["Urges calm"]), to: "2.txt")
      var configuration = Configuration()
      configuration.allowsUnsafeTransactions = true
      let other = try DatabaseQueue(path: workspace.index, configuration: configuration)
      try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN EXCLUSIVE") }
      await #expect(throws: IndexFailure.busy(workspace.index)) { try await workspace.update() }
      try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
      let report = try await workspace.update()
      #expect(report.added == 1)
    }
  }
}
