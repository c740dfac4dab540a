import Foundation
import Intake
import Testing

@Suite("Finding files")
struct FileFinderTests {
  /// The paths of what was found, from the folder on.
  private func names(_ found: FoundFiles, in folder: TemporaryFolder) -> [String] {
    found.files.map { $0.path.replacing(folder.path + "/", with: "") }
  }

  @Test("A folder gives all files under it, ordered by path, hidden ones left out")
  func recursion() throws {
    let folder = try TemporaryFolder()
    for name in [
      "b.txt", "a.txt", "c/d/e.xml", "c/d.md", ".hidden.txt", ".git/config", "c/.DS_Store",
      "no ending", "é.txt",
    ] {
      try folder.write(name, "text")
    }
    let found = FileFinder.find([folder.path])
    #expect(
      names(found, in: folder) == ["a.txt", "b.txt", "c/d.md", "c/d/e.xml", "no ending", "é.txt"])
    #expect(found.folders == [folder.path])
    #expect(found.failures.isEmpty)
  }

  @Test("A file is told with its size and the time of its last change")
  func facts() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", "12345")
    let changed = Date(timeIntervalSince1970: 1_000_000_000)
    try FileManager.default.setAttributes([.modificationDate: changed], ofItemAtPath: path)
    let file = try #require(FileFinder.find([path]).files.first)
    #expect(file.path == path)
    #expect(file.size == 5)
    #expect(file.modified == 1_000_000_000_000_000)
  }

  @Test("A file that is named is found even when it is hidden")
  func namedHiddenFile() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(".hidden.txt", "text")
    #expect(FileFinder.find([path]).files.map(\.path) == [path])
  }

  @Test("A file that is named several ways is found once")
  func duplicates() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("c/a.txt", "text")
    let found = FileFinder.find([
      path, folder.path, folder.path + "/c", folder.path + "/c/../c/a.txt", folder.path + "/",
    ])
    #expect(found.files.map(\.path) == [path])
    #expect(found.failures.isEmpty)
  }

  @Test("A link to a file is a file, and a link to a folder is left to the folder")
  func links() throws {
    let folder = try TemporaryFolder()
    let other = try TemporaryFolder()
    let target = try other.write("target.txt", "12345678")
    try folder.write("a.txt", "text")
    try folder.link("link.txt", to: target)
    try folder.link("folder", to: other.path)
    try folder.link("loop", to: folder.path)
    let found = FileFinder.find([folder.path])
    #expect(names(found, in: folder) == ["a.txt", "link.txt"])
    #expect(found.files.last?.size == 8)
    #expect(found.failures.isEmpty)
  }

  @Test("A link to nothing is told as missing, and the rest is found")
  func brokenLink() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "text")
    try folder.link("broken.txt", to: folder.path + "/no-such-file")
    let found = FileFinder.find([folder.path])
    #expect(FileFinder.find([folder.path + "/broken.txt"]).failures.map(\.failure) == [.missing])
    #expect(names(found, in: folder) == ["a.txt"])
    #expect(found.failures.map(\.path) == [folder.path + "/broken.txt"])
    #expect(found.failures.map(\.failure) == [.missing])
  }

  @Test("A path that is not there is told, and the others are searched")
  func missing() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a.txt", "text")
    let found = FileFinder.find([folder.path + "/no-such-folder", path])
    #expect(found.files.map(\.path) == [path])
    #expect(found.failures.map(\.path) == [folder.path + "/no-such-folder"])
    #expect(found.failures.map(\.failure) == [.missing])
    #expect(found.folders.isEmpty)
  }

  @Test("An empty folder gives nothing, and no paths give nothing")
  func nothing() throws {
    let folder = try TemporaryFolder()
    #expect(FileFinder.find([folder.path]).files.isEmpty)
    #expect(FileFinder.find([]).files.isEmpty)
    #expect(FileFinder.find([]).folders.isEmpty)
  }
}
