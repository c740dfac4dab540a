import Resolutions

/// The letters of a text file, whatever its encoding.
public enum TextDecoding {
  /// Why bytes are no text.
  public enum Failure: Error, Hashable, CustomStringConvertible {
    /// There is nothing but space.
    case empty
    /// A byte that no text has, with its place from 0.
    case binary(offset: Int)
    /// A byte that is neither UTF-8 nor a letter of Windows-1252, with its line from 1.
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
  /// UTF-16 is known by its byte order mark, or by a zero at every other place, as Latin letters
  /// have it. What is not UTF-8 is Windows-1252, of which Latin-1 is a part, when it holds no
  /// control bytes and more Latin letters without accents than other bytes, and when it does not
  /// look like UTF-8 that was damaged.
  ///
  /// - Throws: ``Failure``.
  public static func utf8(_ data: [UInt8]) throws(Failure) -> [UInt8] {
    var bytes = data
    if data.starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes.removeFirst(3)
    } else if let order = UTF16Order(data) {
      bytes = order.utf8(data)
    }
    let zero = bytes.withUnsafeBufferPointer { $0.firstIndex(of: 0, from: 0) }
    guard bytes.contains(where: { $0 > 0x20 }) else {
      if let zero { throw .binary(offset: zero) }
      throw .empty
    }
    if let zero { throw .binary(offset: zero) }
    let isASCII = bytes.withUnsafeBufferPointer { $0.firstHigh(from: 0) == nil }
    guard !isASCII, String(validating: bytes, as: UTF8.self) == nil else { return bytes }
    guard !isDamagedUTF8(bytes), let text = Windows1252.utf8(bytes) else {
      throw .notUTF8(line: lineOfFirstError(bytes))
    }
    return text
  }

  /// Whether bytes are text in UTF-16, by a byte order mark or without one.
  ///
  /// - Parameter head: The first bytes of a file.
  public static func isUTF16(_ head: [UInt8]) -> Bool { UTF16Order(head) != nil }

  /// Whether characters of several bytes are as many as errors: chance makes few of them.
  private static func isDamagedUTF8(_ bytes: [UInt8]) -> Bool {
    var iterator = bytes.makeIterator()
    var parser = UTF8.ForwardParser()
    var characters = 0
    var errors = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): characters += scalar.count > 1 ? 1 : 0
      case .error: errors += 1
      case .emptyInput: return characters >= errors
      }
    }
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
