import Foundation
import Indexing
import Testing

@Suite("Files that fail")
struct FailedFileTests {
  private let sound = Sample.resolution(1, decisions: ["Decides to plant trees"])
  private let binary: [UInt8] = [0x54, 0x68, 0x65, 0x00, 0x01, 0x02, 0x00]

  @Test("A file that fails is told and the others are read")
  func aFileThatFailsIsToldAndTheOthersAreRead() async throws {
    try await Workspace.lend { workspace in
      try workspace.write(sound, to: "sound.txt")
      let broken = try workspace.write(binary, to: "broken.txt")
      let report = try await workspace.update()
      #expect(report.added == 1)
      #expect(report.failures.map(\.path) == [broken])
      #expect(report.failures.allSatisfy { !$0.reason.isEmpty && !$0.reason.contains("\n") })
      #expect(report.documents == 1)
    }
  }

  @Test("A file that failed is tried again")
  func aFileThatFailedIsTriedAgain() async throws {
    try await Workspace.lend { workspace in
      let broken = try workspace.write(binary, to: "broken.txt")
      try await workspace.update()
      let report = try await workspace.update()
      #expect(report.failures.map(\.path) == [broken])
      #expect(report.unchanged == 0)
    }
  }

  @Test("A file that failed and is mended is added")
  func aFileThatFailedAndIsMendedIsAdded() async throws {
    try await Workspace.lend { workspace in
      try workspace.write(binary, to: "file.txt")
      try await workspace.update()
      try workspace.write(sound, to: "file.txt")
      let report = try await workspace.update()
      #expect(report.added == 1)
      #expect(report.failures.isEmpty)
      #expect(try workspace.strings("SELECT failure FROM file WHERE failure IS NOT NULL") == [])
      #expect(try workspace.texts(matching: "trees") == ["Decides to plant trees."])
    }
  }

  @Test("A file that is no resolution is left out and not read again")
  func aFileThatIsNoResolutionIsLeftOutAndNotReadAgain() async throws {
    try await Workspace.lend { workspace in
      let path = try workspace.write("Bread, butter, tea and two lemons.\n", to: "list.txt")
      let reports = [try await workspace.update(), try await workspace.update()]
      for report in reports {
        #expect(report.others.map(\.path) == [path])
        #expect(report.failures.isEmpty)
        #expect(report.documents == 0)
      }
    }
  }

  @Test(
    "A file that merely opens like a clause is no resolution",
    arguments: [
      "Shopping list: bread, butter, tea.\n", "Meeting at noon, bring the keys.\n",
      "1. Open the box.\n\n2. Insert the battery.\n",
    ])
  func aFileThatMerelyOpensLikeAClauseIsNoResolution(_ content: String) async throws {
    try await Workspace.lend { workspace in
      try workspace.write(content, to: "file.txt")
      let report = try await workspace.update()
      withKnownIssue("any word in -ing and any number makes a document a resolution") {
        #expect(report.documents == 0)
        #expect(report.others.count == 1)
      }
    }
  }

  @Test("A sound file that breaks loses its clauses")
  func aSoundFileThatBreaksLosesItsClauses() async throws {
    try await Workspace.lend { workspace in
      let path = try workspace.write(sound, to: "file.txt")
      try await workspace.update()
      try workspace.write(binary, to: "file.txt")
      let report = try await workspace.update()
      #expect(report.failures.map(\.path) == [path])
      #expect(report.clauses == 0)
      #expect(try workspace.count("wording") == 0)
      #expect(try workspace.texts(matching: "trees") == [])
    }
  }

  @Test("A path that does not exist is a failure")
  func aPathThatDoesNotExistIsAFailure() async throws {
    try await Workspace.lend { workspace in
      try workspace.write(sound, to: "sound.txt")
      let missing = workspace.documents + "/missing"
      let report = try await IndexUpdate(index: workspace.index).run([
        missing, workspace.documents,
      ])
      #expect(report.failures.map(\.path) == [missing])
      #expect(report.failures.map(\.reason) == ["no such file or folder"])
      #expect(report.added == 1)
    }
  }

  @Test("What stands under a missing folder is not dropped")
  func whatStandsUnderAMissingFolderIsNotDropped() async throws {
    try await Workspace.lend { workspace in
      try workspace.write(sound, to: "drive/sound.txt")
      try await workspace.update()
      let drive = workspace.documents + "/drive"
      try FileManager.default.moveItem(atPath: drive, toPath: workspace.root + "/elsewhere")
      let report = try await IndexUpdate(index: workspace.index).run([drive])
      #expect(report.failures.map(\.path) == [drive])
      #expect(report.dropped == 0)
      #expect(report.documents == 1)
    }
  }

  @Test(
    "What stands under a folder that may not be read is not dropped",
    .enabled(if: geteuid() != 0, "The superuser may read every folder."))
  func whatStandsUnderAFolderThatMayNotBeReadIsNotDropped() async throws {
    try await Workspace.lend { workspace in
      try workspace.write(sound, to: "closed/sound.txt")
      try workspace.write(
        Sample.resolution(2, decisions: ["Requests a report"]), to: "open/second.txt")
      try await workspace.update()
      let closed = workspace.documents + "/closed"
      let files = FileManager.default
      try files.setAttributes([.posixPermissions: 0], ofItemAtPath: closed)
      defer { try? files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: closed) }
      let report = try await workspace.update()
      #expect(report.failures.map(\.path) == [closed])
      #expect(report.dropped == 0)
      #expect(report.documents == 2)
    }
  }

  @Test(
    "A file that may not be read is told and read when it may",
    .enabled(if: geteuid() != 0, "The superuser may read every file."))
  func aFileThatMayNotBeReadIsToldAndReadWhenItMay() async throws {
    try await Workspace.lend { workspace in
      let path = try workspace.write(sound, to: "sound.txt")
      let files = FileManager.default
      try files.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
      let denied = try await workspace.update()
      #expect(denied.failures.map(\.path) == [path])
      #expect(denied.failures.allSatisfy { $0.reason.contains("permission denied") })
      try files.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
      let allowed = try await workspace.update()
      #expect(allowed.added == 1)
    }
  }
}
