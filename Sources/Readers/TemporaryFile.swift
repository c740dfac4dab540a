import Foundation

/// A file in a folder of its own under a random name, removed with the folder when let go.
final class TemporaryFile {
  /// The folder, which nobody else may open.
  let folder: String
  /// The path of the file.
  let path: String

  /// Writes bytes to a new file.
  init(_ bytes: [UInt8], ending: String) throws {
    folder = FileManager.default.temporaryDirectory.path + "/agreed-" + UUID().uuidString
    path = folder + "/file." + ending
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    do { try Data(bytes).write(to: URL(fileURLWithPath: path)) } catch {
      try? FileManager.default.removeItem(atPath: folder)
      throw error
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }
}
