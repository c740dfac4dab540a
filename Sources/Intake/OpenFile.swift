import Foundation

/// A file that is open for reading.
struct OpenFile: ~Copyable {
  /// Why the system refuses a file, in its words.
  struct Failure: Error, CustomStringConvertible {
    private let code = errno

    /// Whether the user may not read it.
    var isDenied: Bool { code == EACCES || code == EPERM }

    var description: String { String(cString: strerror(code)) }
  }

  private let descriptor: CInt

  init(path: String) throws(Failure) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure() }
  }

  deinit { close(descriptor) }

  /// The next bytes; fewer than asked for only at the end of the file.
  func read(upTo count: Int) throws(Failure) -> [UInt8] {
    var failure: Failure?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let rest = UnsafeMutableRawBufferPointer(buffer)[filled...]
        let more = Foundation.read(
          descriptor, UnsafeMutableRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if more < 0, errno == EINTR { continue }
        if more < 0 { failure = Failure() }
        guard more > 0 else { return }
        filled += more
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// The bytes up to the end, which a file that grows moves.
  ///
  /// - Parameter count: How many there should be.
  func readToEnd(expecting count: Int) throws(Failure) -> [UInt8] {
    var size = max(count, 0) + 1
    var bytes = try read(upTo: size)
    while bytes.count >= size {
      bytes += try read(upTo: size)
      size *= 2
    }
    return bytes
  }
}
