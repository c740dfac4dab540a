/// The letters of a text file, whatever its encoding.
public enum TextDecoding {
  /// Why bytes are no text.
  public enum Failure: Error, Hashable, CustomStringConvertible {
    /// There is nothing but space.
    case empty
    /// A byte that no text has, with its place from 0.
    case binary(offset: Int)
    /// A byte that is not UTF-8, with its line from 1.
    case notUTF8(line: Int)

    /// One line for a person.
    public var description: String {
      switch self {
      case .empty: "the file is empty"
      case .binary: "not a text file: it holds binary data"
      case .notUTF8(let line): "line \(line) is not UTF-8 text; save the file as UTF-8"
      }
    }
  }

  /// The text as UTF-8 bytes, without a byte order mark.
  ///
  /// UTF-16 is known by its byte order mark; everything else must be UTF-8.
  ///
  /// - Throws: ``Failure``.
  public static func utf8(_ data: [UInt8]) throws(Failure) -> [UInt8] {
    var bytes = data
    if data.starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes.removeFirst(3)
    } else if data.starts(with: [0xFF, 0xFE]) || data.starts(with: [0xFE, 0xFF]) {
      let isLittle = data[0] == 0xFF
      let units = stride(from: 2, to: data.count - 1, by: 2).map { index in
        isLittle
          ? UInt16(data[index]) | UInt16(data[index + 1]) << 8
          : UInt16(data[index]) << 8 | UInt16(data[index + 1])
      }
      bytes = Array(String(decoding: units, as: UTF16.self).utf8)
    }
    guard bytes.contains(where: { $0 > 0x20 }) else {
      if let offset = bytes.firstIndex(of: 0) { throw .binary(offset: offset) }
      throw .empty
    }
    if let offset = bytes.firstIndex(of: 0) { throw .binary(offset: offset) }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw .notUTF8(line: lineOfFirstError(bytes))
    }
    return bytes
  }

  private static func lineOfFirstError(_ bytes: [UInt8]) -> Int {
    var line = 1
    for part in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if String(validating: part, as: UTF8.self) == nil { return line }
      line += 1
    }
    return line
  }
}
