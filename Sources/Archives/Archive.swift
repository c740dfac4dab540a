#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// An archive whose members are read one by one to memory; nothing is written anywhere.
///
///     try Archive(.file("session.zip")).visit(allowance: ArchiveAllowance()) { member in
///       print(member.path, try member.bytes().count)
///     }
public struct Archive: Sendable {
  /// Where an archive is.
  public enum Place: Sendable {
    /// A file, read as a stream.
    case file(String)
    /// Bytes in memory.
    case bytes([UInt8])
  }

  private let place: Place

  /// Whether the machine has the library that reads archives.
  public static var isReadable: Bool { LibArchive.installed != nil }

  /// The archive at a place.
  public init(_ place: Place) { self.place = place }

  /// Which formats are recognised.
  enum Formats {
    case all, zipTable
  }

  /// Visits the files of the archive in its order; folders, links and hidden files are left out.
  ///
  /// - Parameters:
  ///   - allowance: How much may be unpacked.
  ///   - body: Told each member; it may read the member's bytes while it runs.
  /// - Throws: ``ArchiveFailure`` when the archive cannot be read any further.
  public func visit(
    allowance: ArchiveAllowance, _ body: (ArchiveMember) -> Void
  ) throws(ArchiveFailure) {
    try walk(.all, allowance) { member throws(ArchiveFailure) in
      try allowance.useMember()
      if member.isHidden { try member.pass() } else { body(member) }
      if let failure = member.ending { throw failure }
      return true
    }
  }

  /// The paths of all members of a zip file, hidden ones too, as its table of contents has them.
  ///
  /// - Throws: ``ArchiveFailure`` when it is no zip file with a table of contents.
  public func zipPaths(limit: Int = 20_000) throws(ArchiveFailure) -> Set<String> {
    var paths: Set<String> = []
    try walk(.zipTable, ArchiveAllowance()) { member throws(ArchiveFailure) in
      paths.insert(member.path)
      return paths.count < limit
    }
    return paths
  }

  /// Some members of a zip file by their paths.
  ///
  /// - Parameters:
  ///   - isWanted: Which members to unpack.
  ///   - limits: How much may be unpacked.
  /// - Throws: ``ArchiveFailure``, that of a member too.
  public func zipMembers(
    limits: ArchiveLimits, where isWanted: (String) -> Bool
  ) throws(ArchiveFailure) -> [String: [UInt8]] {
    var members: [String: [UInt8]] = [:]
    let allowance = ArchiveAllowance(limits)
    try walk(.zipTable, allowance) { member throws(ArchiveFailure) in
      try allowance.useMember()
      if isWanted(member.path) { members[member.path] = try member.bytes() }
      return true
    }
    return members
  }

  /// The locale in which the library can tell names in UTF-8.
  nonisolated(unsafe) private static let locale =
    newlocale(LC_CTYPE_MASK, "C.UTF-8", nil) ?? newlocale(LC_CTYPE_MASK, "UTF-8", nil)

  private func walk(
    _ formats: Formats, _ allowance: ArchiveAllowance,
    _ body: (ArchiveMember) throws(ArchiveFailure) -> Bool
  ) throws(ArchiveFailure) {
    guard let library = LibArchive.installed else { throw .missingLibrary }
    guard let handle = library.new() else { throw .damaged(reason: "it cannot be opened") }
    defer { _ = library.free(handle) }
    // Only this thread's locale changes, and only for as long as names are read.
    let before = Archive.locale.map { uselocale($0) }
    defer { if let before { _ = uselocale(before) } }

    switch formats {
    case .all: for support in library.filters + library.formats { _ = support(handle) }
    case .zipTable: _ = library.zipTable(handle)
    }
    switch place {
    case .file(let path):
      if formats == .all, Archive.isCompressed(path) { _ = library.raw(handle) }
      let status = library.openFile(handle, path, 1 << 16)
      try Archive.walk(library, handle, status, allowance, body)
    case .bytes(let bytes):
      if formats == .all, Archive.isCompressed(bytes.prefix(2)) { _ = library.raw(handle) }
      let result = bytes.withUnsafeBytes { buffer -> Result<Void, ArchiveFailure> in
        let status = library.openMemory(handle, buffer.baseAddress, buffer.count)
        do throws(ArchiveFailure) {
          return .success(try Archive.walk(library, handle, status, allowance, body))
        } catch { return .failure(error) }
      }
      try result.get()
    }
  }

  private static func walk(
    _ library: LibArchive, _ handle: OpaquePointer, _ opened: CInt, _ allowance: ArchiveAllowance,
    _ body: (ArchiveMember) throws(ArchiveFailure) -> Bool
  ) throws(ArchiveFailure) {
    guard opened >= warning else { throw failure(library, handle) }
    while true {
      var entry: OpaquePointer?
      let status = library.nextHeader(handle, &entry)
      if status == end { return }
      guard status >= warning, let entry else { throw failure(library, handle) }
      guard library.fileType(entry) & 0o170000 == 0o100000 else {
        try allowance.useMember()
        continue
      }
      let member = ArchiveMember(library, handle, entry, allowance)
      if try !body(member) { return }
    }
  }

  private static let end: CInt = 1
  private static let warning: CInt = -20

  /// What the library says of its last error.
  static func failure(_ library: LibArchive, _ handle: OpaquePointer) -> ArchiveFailure {
    let text = library.errorText(handle).map { String(cString: $0) } ?? "it ends too early"
    // The library words it so in every format: "Encrypted file is unsupported", "Passphrase required".
    let words = text.lowercased()
    if ["encrypt", "passphrase", "decrypt"].contains(where: words.contains) { return .encrypted }
    let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? "it ends too early"
    return .damaged(reason: line)
  }

  /// Whether a file begins as a compressed one does, so that it need not be an archive.
  private static func isCompressed(_ path: String) -> Bool {
    guard let file = fopen(path, "rb") else { return false }
    defer { fclose(file) }
    return isCompressed([fgetc(file), fgetc(file)].map { UInt8(truncatingIfNeeded: $0) })
  }

  private static func isCompressed(_ head: some Collection<UInt8>) -> Bool {
    [[0x1F, 0x8B], [0xFD, 0x37], [0x42, 0x5A]].contains { head.elementsEqual($0) }
  }
}
