import Foundation
import Indexing
import Searching
import Synchronization

/// A temporary folder with documents and an index of them.
struct Workspace {
  let root: String

  /// Lends a workspace to a piece of work and removes it afterwards.
  static func lend<Value>(_ work: (Workspace) async throws -> Value) async throws -> Value {
    let workspace = try Workspace()
    defer { workspace.remove() }
    return try await work(workspace)
  }

  /// Makes the folder; whoever makes it removes it.
  init() throws {
    root =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("agreed-tests-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(atPath: root) }

  /// Writes documents, indexes them and opens the index.
  ///
  /// - Parameter documents: Their texts by the names of their files.
  func index(_ documents: [String: String]) async throws -> ResolutionIndex {
    let folder = root + "/documents"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, text) in documents {
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
    }
    return try await index(folder: folder)
  }

  /// Indexes a folder and opens the index.
  func index(folder: String) async throws -> ResolutionIndex {
    let path = root + "/agreed.sqlite"
    _ = try await IndexUpdate(index: path).run([folder])
    return try ResolutionIndex.open(path)
  }
}

/// The sample documents of the package, indexed once for all tests.
enum Corpus {
  /// The folder of the sample documents.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Corpus").path

  /// The names of the sample documents.
  static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".txt") }.sorted()
  }

  private static let leftover = Mutex<Workspace?>(nil)

  private static let shared = Task {
    let workspace = try Workspace()
    leftover.withLock { $0 = workspace }
    atexit { Corpus.leftover.withLock { $0?.remove() } }
    return try await workspace.index(folder: folder)
  }

  /// The index of the sample documents.
  static func index() async throws -> ResolutionIndex { try await shared.value }

  /// A search in the sample documents.
  static func search() async throws -> ClauseSearch { ClauseSearch(try await index()) }
}
