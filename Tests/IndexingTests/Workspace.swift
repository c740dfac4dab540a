import Foundation
import GRDB
import Indexing

/// A temporary folder with documents and the place of an index beside them.
struct Workspace {
  let root: String

  /// The folder of the documents.
  var documents: String { root + "/documents" }
  /// The path of the index, which is made by the first update.
  var index: String { root + "/agreed.sqlite" }

  /// Lends a workspace to a piece of work and removes it afterwards.
  static func lend<Value>(_ work: (Workspace) async throws -> Value) async throws -> Value {
    let workspace = Workspace(
      root: FileManager.default.temporaryDirectory
        .appendingPathComponent("agreed-tests-\(UUID().uuidString)").path)
    try FileManager.default.createDirectory(
      atPath: workspace.documents, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: workspace.root) }
    return try await work(workspace)
  }

  /// Writes a document; missing folders are made.
  @discardableResult
  func write(_ content: String, to name: String) throws -> String {
    try write(Array(content.utf8), to: name)
  }

  /// Writes a file of any bytes; missing folders are made.
  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let path = documents + "/" + name
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// Takes a document away.
  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: documents + "/" + name)
  }

  /// Sets the time of a document's last change, so that no test depends on the clock.
  func setTime(_ seconds: Int, of name: String) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: Double(seconds))],
      ofItemAtPath: documents + "/" + name)
  }

  /// Updates the index from the folder of the documents.
  @discardableResult
  func update() async throws -> IndexUpdate.Report {
    try await IndexUpdate(index: index).run([documents])
  }

  /// Reads the index.
  func read<Value: Sendable>(_ work: @Sendable (Database) throws -> Value) throws -> Value {
    try ResolutionIndex.open(index).database.read(work)
  }

  /// The number of rows of a table.
  func count(_ table: String) throws -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? -1 }
  }

  /// The first column of a statement's rows.
  func strings(_ sql: String, _ arguments: StatementArguments = []) throws -> [String] {
    try read { try String.fetchAll($0, sql: sql, arguments: arguments) }
  }

  /// What the full text answers: the texts that match, in alphabetical order.
  func texts(matching expression: String) throws -> [String] {
    try strings(
      """
      SELECT text FROM wording WHERE id IN (
        SELECT rowid FROM wording_fts WHERE wording_fts MATCH ?) ORDER BY text
      """, [expression])
  }
}
