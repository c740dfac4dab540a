import Foundation
import Resolutions
import Synchronization

/// Finds the metadata that describe a file, and keeps them for the files beside it.
enum MetadataFinder {
  /// The name under which the United Nations distributes metadata beside its texts.
  static let folderName = "data_extract"

  private struct Loaded {
    var stamp: String
    var table: MetadataTable
  }

  /// The tables that were loaded, by their paths; files are read on several threads.
  private static let loaded = Mutex<[String: Loaded]>([:])

  /// Whether a file describes others and is no document itself.
  static func isMetadata(_ path: String) -> Bool {
    let path = path as NSString
    return (path.deletingLastPathComponent as NSString).lastPathComponent == folderName
      && path.pathExtension.lowercased() == "json"
  }

  /// The folder of metadata beside a file or above it.
  static func folder(above path: String) -> String? {
    var folder = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
      folder = String(folder[..<slash])
      let candidate = folder + "/" + folderName
      if FileState(path: candidate)?.isFolder ?? false { return candidate }
    }
    return nil
  }

  /// Fills what the documents of a file leave empty: from the file that the user named, then from
  /// the folder beside them.
  ///
  /// - Throws: ``IntakeFailure`` when the file that the user named cannot be read.
  static func fill(
    _ file: inout ReadFile, path: String?, options: ReadOptions
  ) throws(IntakeFailure) {
    var tables: [(table: MetadataTable, origin: String)] = []
    if let named = options.metadata {
      tables.append((try table(named), (named as NSString).lastPathComponent))
    }
    // What a folder holds beside the documents is no fault of theirs.
    if let path, let folder = folder(above: path), let table = try? table(folder) {
      tables.append((table, folderName))
    }
    for (table, origin) in tables {
      for index in file.resolutions.indices {
        let resolution = file.resolutions[index]
        let facts = table.facts(symbol: resolution.symbol, fileName: resolution.source)
        facts?.fill(&file.resolutions[index], origin: origin)
      }
    }
  }

  /// The table in a file, or in the JSON files of a folder; loaded once as long as it stays the same.
  private static func table(_ path: String) throws(IntakeFailure) -> MetadataTable {
    let stamp = stamp(of: path)
    let result = loaded.withLock { loaded -> Result<MetadataTable, IntakeFailure> in
      if let known = loaded[path], known.stamp == stamp { return .success(known.table) }
      do throws(IntakeFailure) {
        let table = try MetadataTable(paths: files(path))
        loaded[path] = Loaded(stamp: stamp, table: table)
        return .success(table)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private static func files(_ path: String) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      return [path]
    }
    return names.filter { $0.lowercased().hasSuffix(".json") && !$0.hasPrefix(".") }.sorted()
      .map { path + "/" + $0 }
  }

  /// Names, sizes and times of change of the files, so that a change of them is seen.
  static func stamp(of path: String) -> String {
    files(path).map { file in
      let state = FileState(path: file)
      return "\(file) \(state?.size ?? 0) \(state?.modified ?? 0)"
    }.joined(separator: ";")
  }
}
