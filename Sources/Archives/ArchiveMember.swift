/// A file in an archive, for as long as it is visited.
public final class ArchiveMember {
  /// The path in the archive: a name, never a place to write to.
  public let path: String
  /// Whether the archive is only one compressed file, whose name it does not tell.
  public let isUnnamed: Bool

  private let library: LibArchive
  private let handle: OpaquePointer
  private let isEncrypted: Bool
  private let allowance: ArchiveAllowance
  /// Why the archive must not be read on.
  private(set) var ending: ArchiveFailure?

  init(
    _ library: LibArchive, _ handle: OpaquePointer, _ entry: OpaquePointer,
    _ allowance: ArchiveAllowance
  ) {
    self.library = library
    self.handle = handle
    self.allowance = allowance
    let rawFormat: CInt = 0x90000
    isUnnamed = library.format(handle) & 0xFF0000 == rawFormat
    isEncrypted = library.isEncrypted(entry) > 0
    let name = library.pathInUTF8(entry) ?? library.path(entry)
    let text = name.map { String(cString: $0) } ?? "a member without a name"
    // A name may hold anything; what is told of it is one line.
    path = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
  }

  /// The last part of the path.
  public var name: String {
    path.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? path
  }

  /// Whether it is a file that systems leave beside the documents.
  var isHidden: Bool {
    path.split(separator: "/").contains { part in
      part == "__MACOSX" || part.hasPrefix(".") && part != "." && part != ".."
    }
  }

  /// The whole content.
  ///
  /// - Throws: ``ArchiveFailure``.
  public func bytes() throws(ArchiveFailure) -> [UInt8] {
    guard !isEncrypted else { throw .encrypted }
    var content: [UInt8] = []
    try read { content.append(contentsOf: $0) }
    return content
  }

  /// Reads to the end without keeping anything, so that all that is unpacked is counted.
  func pass() throws(ArchiveFailure) {
    guard !isEncrypted else { return }
    do { try read { _ in } } catch { if ending != nil { throw error } }
  }

  private func read(_ take: (UnsafeRawBufferPointer) -> Void) throws(ArchiveFailure) {
    let limit = allowance.limits.memberBytes
    let size = 1 << 18
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
    defer { buffer.deallocate() }
    var total = 0
    while true {
      let count = library.readData(handle, buffer.baseAddress, size)
      if count == ArchiveMember.tryAgain { continue }
      guard count >= 0 else { throw Archive.failure(library, handle) }
      if count == 0 { break }
      total += count
      do throws(ArchiveFailure) { try allowance.use(count) } catch {
        ending = error
        throw error
      }
      // What is too large is still read to its end: skipping would unpack it uncounted.
      if total <= limit { take(UnsafeRawBufferPointer(rebasing: buffer[..<count])) }
    }
    guard total <= limit else { throw .memberTooLarge(limit: limit) }
  }

  private static let tryAgain = -10
}
