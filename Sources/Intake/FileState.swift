import Foundation

/// What the system tells of a file without opening it.
struct FileState {
  /// Whether it is a folder, or a link to one.
  let isFolder: Bool
  /// The size in bytes.
  let size: Int
  /// The time of the last change, in microseconds since 1970.
  let modified: Int

  /// The state of what a path leads to; `nil` when it leads nowhere.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if os(Linux)
      let time = status.st_mtim
    #else
      let time = status.st_mtimespec
    #endif
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    size = Int(status.st_size)
    modified = Int(time.tv_sec) * 1_000_000 + Int(time.tv_nsec) / 1_000
  }
}
