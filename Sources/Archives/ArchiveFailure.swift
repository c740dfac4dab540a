/// Why an archive, or a member of it, cannot be read.
public enum ArchiveFailure: Error, Hashable, CustomStringConvertible {
  /// The machine lacks the library that reads archives.
  case missingLibrary
  /// The bytes are no sound archive.
  case damaged(reason: String)
  /// A password is needed.
  case encrypted
  /// There is no file in the archive.
  case empty
  /// A member is larger than a member may be.
  case memberTooLarge(limit: Int)
  /// The members are larger together than they may be.
  case tooLarge(limit: Int)
  /// There are more members than there may be.
  case tooManyMembers(limit: Int)

  /// One line for a person.
  public var description: String {
    switch self {
    case .missingLibrary:
      "reading archives needs libarchive; install it (apt-get install libarchive13)"
    case .damaged(let reason): "the archive is damaged or cut off: \(reason)"
    case .encrypted: "it is encrypted; unpack it with its password first"
    case .empty: "the archive is empty"
    case .memberTooLarge(let limit):
      "it is larger than \(ArchiveFailure.size(limit)) unpacked, which is more than is read"
    case .tooLarge(let limit):
      "the rest is left out: the archive is larger than \(ArchiveFailure.size(limit)) unpacked"
    case .tooManyMembers(let limit):
      "the rest is left out: the archive has more than \(limit) members"
    }
  }

  private static func size(_ bytes: Int) -> String {
    for (unit, name) in [(1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "KB")]
    where bytes >= unit && bytes.isMultiple(of: unit) {
      return "\(bytes / unit) \(name)"
    }
    return "\(bytes) bytes"
  }
}
