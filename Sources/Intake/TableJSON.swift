/// The objects of a JSON file, one after the other: JSON Lines, an array, or a single object.
struct TableJSON: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var index: Int
  /// Whether each line is an object of its own, so that a broken one does not spoil the next.
  let isLines: Bool
  /// Whether the file is an array.
  let isArray: Bool
  private var line = 0

  /// An object's place in the bytes, and its number from 1; in JSON Lines that of its line.
  struct Element {
    var range: Range<Int>
    var number: Int
  }

  /// The objects in UTF-8 text.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.count
    isArray = start < bytes.count && bytes[start] == UInt8(ascii: "[")
    index = start
    let first = isArray ? nil : TableJSON.object(in: bytes, from: start)
    isLines =
      first.map { range in
        !bytes[range].contains(0x0A)
          && bytes[range.upperBound...].first { $0 != 0x20 && $0 != 0x0D } == 0x0A
          && bytes[range.upperBound...].contains { $0 > 0x20 }
      } ?? false
    if isArray { index += 1 }
    if isLines { line = bytes[..<start].count { $0 == 0x0A } }
  }

  /// The next object, well formed or not.
  mutating func next() -> Element? {
    if isLines { return nextLine() }
    guard let start = bytes[index...].firstIndex(of: UInt8(ascii: "{")) else { return nil }
    let range = TableJSON.object(in: bytes, from: start) ?? start..<bytes.count
    index = range.upperBound
    line += 1
    return Element(range: range, number: line)
  }

  private mutating func nextLine() -> Element? {
    while index < bytes.count {
      let end = bytes[index...].firstIndex(of: 0x0A) ?? bytes.count
      let range = index..<end
      index = Swift.min(end + 1, bytes.count)
      line += 1
      if bytes[range].contains(where: { $0 > 0x20 }) { return Element(range: range, number: line) }
    }
    return nil
  }

  /// The object that begins at a place; `nil` when it does not end.
  private static func object(in bytes: [UInt8], from start: Int) -> Range<Int>? {
    var depth = 0
    var index = start
    var isQuoted = false
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\") where isQuoted: index += 1
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "{") where !isQuoted, UInt8(ascii: "[") where !isQuoted: depth += 1
      case UInt8(ascii: "}") where !isQuoted, UInt8(ascii: "]") where !isQuoted:
        depth -= 1
        if depth == 0 { return start..<(index + 1) }
      default: break
      }
      index += 1
    }
    return nil
  }
}
