/// The records of a CSV table (RFC 4180), one after the other.
///
/// Fields may stand in quotes, and then hold line breaks; the separator is told from the first line.
struct TableCSV: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var index = 0

  /// Whether the last record ended in the middle of a quote.
  private(set) var isBroken = false

  /// The records in UTF-8 text.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    separator = TableCSV.separator(of: bytes)
  }

  private static let quote = UInt8(ascii: "\"")
  private static let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]

  /// The sign that stands most often in the first line, outside quotes.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if separators.contains(byte) { counts[byte, default: 0] += 1 }
    }
    return separators.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? separators[0]
  }

  /// The fields of the next record; blank lines are none.
  mutating func next() -> [String]? {
    while index < bytes.count, bytes[index] == 0x0A || bytes[index] == 0x0D { index += 1 }
    guard index < bytes.count else { return nil }
    var fields: [String] = []
    while true {
      fields.append(field())
      guard index < bytes.count, bytes[index] == separator else { break }
      index += 1
    }
    return fields
  }

  private mutating func field() -> String {
    var text: [UInt8] = []
    if index < bytes.count, bytes[index] == TableCSV.quote {
      index += 1
      var isClosed = false
      while index < bytes.count {
        if bytes[index] == TableCSV.quote {
          index += 1
          guard index < bytes.count, bytes[index] == TableCSV.quote else {
            isClosed = true
            break
          }
        }
        text.append(bytes[index])
        index += 1
      }
      isBroken = !isClosed
    }
    let end =
      bytes[index...].firstIndex { $0 == separator || $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    text += bytes[index..<end]
    index = end
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether text begins as a table of documents does: with short names, parted by one sign.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 text.
  ///   - isNamed: Whether the file is named as tables are.
  ///   - options: The names that the user gave.
  static func opens(_ bytes: ArraySlice<UInt8>, isNamed: Bool, options: ReadOptions) -> Bool {
    // A line of text is no head of a table, and a long file need not be read for it.
    var head = TableCSV(Array(bytes.prefix(4096)))
    guard let names = head.next(), !head.isBroken, names.count > 1 || isNamed,
      names.allSatisfy({ isName($0) })
    else { return false }
    if isNamed { return true }
    // A line of prose has a space behind its commas.
    guard names.allSatisfy({ $0.first != " " }) else { return false }
    return record(names: names, fields: names).textColumn(options) != nil
  }

  private static func isName(_ text: String) -> Bool {
    text.utf8.count <= 60 && !text.contains("\n")
      && text.allSatisfy { $0.isLetter || $0.isNumber || " _-.:/#()".contains($0) }
  }

  /// A record of names and fields.
  static func record(names: [String], fields: [String]) -> TableRecord {
    var record = TableRecord()
    for (name, field) in zip(names, fields) { record.set(name, .text(field)) }
    return record
  }
}
