import Foundation

/// A file that may hold a resolution, as it is on the disk now.
public struct FoundFile: Hashable, Sendable {
  /// The absolute path.
  public let path: String
  /// The size in bytes.
  public let size: Int
  /// The time of the last change, in microseconds since 1970.
  public let modified: Int
}

/// What stands under the files and folders that a user names.
public struct FoundFiles: Sendable {
  /// The files, each once, ordered by path.
  public var files: [FoundFile] = []
  /// The folders that were searched, as absolute paths.
  public var folders: [String] = []
  /// The paths that could not be searched, with the reason.
  public var failures: [(path: String, failure: IntakeFailure)] = []
}

/// Finds the files under files and folders.
public enum FileFinder {
  /// The files that paths name, folders with all that is under them.
  ///
  /// Hidden files are left out, and links to nothing are failures. ``StandardInput/argument`` is what
  /// is piped in.
  ///
  /// - Parameter paths: Files and folders, absolute or from the current folder.
  public static func find(_ paths: [String]) -> FoundFiles {
    var found = FoundFiles()
    var seen: Set<String> = []
    for path in paths {
      if path == StandardInput.argument {
        // What is piped in is new each time.
        let now = Int(Date().timeIntervalSince1970 * 1_000_000)
        found.files.append(FoundFile(path: StandardInput.name, size: 0, modified: now))
        continue
      }
      let url = URL(fileURLWithPath: path).standardizedFileURL
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
        found.failures.append((url.path, .missing))
        continue
      }
      if isFolder.boolValue {
        found.folders.append(url.path)
        search(url.path, into: &found, seen: &seen)
      } else {
        add(url.path, into: &found, seen: &seen)
      }
    }
    found.files.sort { $0.path < $1.path }
    return found
  }

  private static func search(
    _ folder: String, into found: inout FoundFiles, seen: inout Set<String>
  ) {
    let names: [String]
    do { names = try FileManager.default.contentsOfDirectory(atPath: folder) } catch {
      found.failures.append((folder, .unreadable("the folder may not be read: permission denied")))
      return
    }
    for name in names where !name.hasPrefix(".") {
      let path = folder == "/" ? "/\(name)" : "\(folder)/\(name)"
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      switch attributes?[.type] as? FileAttributeType {
      case .typeDirectory?: search(path, into: &found, seen: &seen)
      case .typeRegular?, .typeSymbolicLink?: add(path, into: &found, seen: &seen)
      default: break
      }
    }
  }

  private static func add(_ path: String, into found: inout FoundFiles, seen: inout Set<String>) {
    guard seen.insert(path).inserted else { return }
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    // A link to nothing resolves to itself, which has attributes.
    guard FileManager.default.fileExists(atPath: path),
      let attributes = try? FileManager.default.attributesOfItem(atPath: resolved)
    else {
      found.failures.append((path, .missing))
      return
    }
    // A link to a folder is left to the folder itself.
    guard attributes[.type] as? FileAttributeType == .typeRegular else { return }
    let date = attributes[.modificationDate] as? Date ?? .distantPast
    found.files.append(
      FoundFile(
        path: path, size: (attributes[.size] as? NSNumber)?.intValue ?? 0,
        modified: Int(date.timeIntervalSince1970 * 1_000_000)))
  }
}
