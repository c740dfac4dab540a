import Foundation
import Testing

@Suite("agreed index")
struct IndexCommandTests {
  private static let resolution = """
    A/RES/500/1

    General Assembly

    The General Assembly,

    1. *Urges* patience.

    """

  @Test("The samples are indexed once and left alone afterwards")
  func theSamplesAreIndexedOnceAndLeftAloneAfterwards() async throws {
    try await Workspace.lend { workspace in
      let command = ["index", Corpus.folder, "--index", "x.sqlite"]
      let first = try await Program.run(command, in: workspace.root)
      #expect(first.status == 0)
      #expect(
        first.lines == [
          "files: 14 added, 1 left out.", "x.sqlite holds 270 clauses in 14 documents.",
        ])
      let second = try await Program.run(command, in: workspace.root)
      #expect(second.status == 0)
      #expect(
        second.lines.first == "Nothing to do: files: 14 unchanged, 1 left out.")
      #expect(second.lines.last == first.lines.last)
    }
  }

  @Test("A file that is no resolution is named and no error")
  func aFileThatIsNoResolutionIsNamedAndNoError() async throws {
    try await Workspace.lend { workspace in
      try workspace.write(IndexCommandTests.resolution, to: "a.txt")
      let other = try workspace.write("Bread, butter, tea.\n", to: "list.txt")
      let run = try await Program.run(["index", "a.txt", "list.txt"], in: workspace.root)
      #expect(run.status == 0)
      #expect(run.complaints.count == 1)
      #expect(run.errors.hasPrefix("agreed: \(other): "))
      #expect(run.errors.hasSuffix("; left out\n"))
    }
  }

  @Test("A file that fails is named and an error")
  func aFileThatFailsIsNamedAndAnError() async throws {
    try await Workspace.lend { workspace in
      try workspace.write(IndexCommandTests.resolution, to: "a.txt")
      let broken = try workspace.write("\u{0}\u{1}", to: "broken.txt")
      let run = try await Program.run(["index", "a.txt", "broken.txt"], in: workspace.root)
      #expect(run.status == 2)
      #expect(run.complaints == ["agreed: \(broken): not a text file: it holds binary data"])
      #expect(
        run.lines == [
          "files: 1 added, 1 failed.", "agreed.sqlite holds 1 clause in 1 document.",
        ])
      let status = try await Program.run(["status"], in: workspace.root)
      #expect(status.lines.contains("Files that could not be read:"))
      #expect(status.lines.contains("  \(broken): not a text file: it holds binary data"))
    }
  }

  @Test("A mistyped path makes no index")
  func aMistypedPathMakesNoIndex() async throws {
    try await Workspace.lend { workspace in
      let run = try await Program.run(["index", "Corpsu"], in: workspace.root)
      #expect(run.status == 2)
      #expect(run.complaints == ["agreed: \(workspace.root)/Corpsu: no such file or folder"])
      withKnownIssue("an empty index is made, so that a later search says that nothing matches") {
        #expect(!FileManager.default.fileExists(atPath: workspace.root + "/agreed.sqlite"))
      }
    }
  }

  @Test("A changed file is read again and a deleted one dropped")
  func aChangedFileIsReadAgainAndADeletedOneDropped() async throws {
    try await Workspace.lend { workspace in
      try FileManager.default.createDirectory(
        atPath: workspace.root + "/texts", withIntermediateDirectories: true)
      let path = try workspace.write(IndexCommandTests.resolution, to: "texts/a.txt")
      _ = try await Program.run(["index", "texts"], in: workspace.root)
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1_000_000_000)], ofItemAtPath: path)
      let changed = try await Program.run(["index", "texts"], in: workspace.root)
      #expect(changed.lines.first == "files: 1 read again.")
      try FileManager.default.removeItem(atPath: path)
      let dropped = try await Program.run(["index", "texts"], in: workspace.root)
      #expect(
        dropped.lines == [
          "files: 1 dropped.", "agreed.sqlite holds 0 clauses in 0 documents.",
        ])
    }
  }

  @Test("The current folder may be indexed again")
  func theCurrentFolderMayBeIndexedAgain() async throws {
    try await Workspace.lend { workspace in
      try workspace.write(IndexCommandTests.resolution, to: "a.txt")
      _ = try await Program.run(["index", "."], in: workspace.root)
      let run = try await Program.run(["index", "."], in: workspace.root)
      withKnownIssue("the index is taken for a document that cannot be read") {
        #expect(run.status == 0)
        #expect(run.errors == "")
      }
    }
  }

  @Test("The status is told in figures")
  func theStatusIsToldInFigures() async throws {
    let run = try await Corpus.run("status")
    let index = try await Corpus.index()
    #expect(run.lines.first == "\(index): 270 clauses in 14 documents")
    #expect(run.lines.contains("Organ                        Session  Documents  Clauses"))
    #expect(run.lines.contains("General Assembly             466              2       41"))
    #expect(run.lines.contains("Files that hold no resolution:"))
  }
}
