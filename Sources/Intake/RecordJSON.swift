/// The fields of one JSON object, read by its bytes.
///
/// It reads what tables of documents consist of: text, whole numbers, and lists. Where an object has
/// anything else, it says nothing, and Foundation decides.
struct RecordJSON {
  private var rest: ArraySlice<UInt8>

  /// The values of an object by their names; `nil` where it has more than text, whole numbers and
  /// lists, or is not well formed.
  static func fields(_ bytes: ArraySlice<UInt8>) -> [String: TableRecord.Value]? {
    var reader = RecordJSON(rest: bytes)
    var fields: [String: TableRecord.Value] = [:]
    guard reader.take("{") else { return nil }
    repeat {
      guard reader.take("\""), let name = reader.text(), reader.take(":"),
        let value = reader.value()
      else { return nil }
      fields[name] = value
    } while reader.take(",")
    guard reader.take("}") else { return nil }
    reader.skipSpace()
    return reader.rest.isEmpty ? fields : nil
  }

  private mutating func value() -> TableRecord.Value? {
    if take("\"") { return text().map { .text($0) } }
    if take("[") { return list(isInner: false).map { .list($0) } }
    let digits = rest.prefix { (48...57).contains($0) }
    // A number that begins with 0, or is longer, is for Foundation to judge.
    guard (1...15).contains(digits.count), digits.first != 48 else { return nil }
    rest = rest[digits.endIndex...]
    return .text(String(decoding: digits, as: UTF8.self))
  }

  /// The texts of a list, after its bracket; a list in it is passed over.
  private mutating func list(isInner: Bool) -> [String]? {
    var texts: [String] = []
    if take("]") { return texts }
    repeat {
      if take("\"") {
        guard let text = text() else { return nil }
        texts.append(text)
      } else {
        guard !isInner, take("["), list(isInner: true) != nil else { return nil }
      }
    } while take(",")
    return take("]") ? texts : nil
  }

  /// A text, after the quotation mark that opens it.
  private mutating func text() -> String? {
    var bytes: [UInt8] = []
    while true {
      let plain = rest.prefix { RecordJSON.isPlain($0) }
      rest = rest[plain.endIndex...]
      switch rest.popFirst() {
      case UInt8(ascii: "\"") where bytes.isEmpty: return String(decoding: plain, as: UTF8.self)
      case UInt8(ascii: "\""): return String(decoding: bytes + plain, as: UTF8.self)
      case UInt8(ascii: "\\"):
        bytes += plain
        guard takeEscape(into: &bytes) else { return nil }
      default: return nil
      }
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func takeEscape(into bytes: inout [UInt8]) -> Bool {
    switch rest.popFirst() {
    case UInt8(ascii: "\""): bytes.append(0x22)
    case UInt8(ascii: "\\"): bytes.append(0x5C)
    case UInt8(ascii: "/"): bytes.append(0x2F)
    case UInt8(ascii: "n"): bytes.append(0x0A)
    case UInt8(ascii: "r"): bytes.append(0x0D)
    case UInt8(ascii: "t"): bytes.append(0x09)
    case UInt8(ascii: "u"):
      let digits = rest.prefix(4)
      guard digits.count == 4, !digits.contains(UInt8(ascii: "+")),
        let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
        let sign = Unicode.Scalar(value)
      else { return false }
      rest = rest.dropFirst(4)
      bytes += String(sign).utf8
    default: return false
    }
    return true
  }

  /// Takes a sign and the space before it, where it comes next.
  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    skipSpace()
    guard rest.first == UInt8(ascii: sign) else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func skipSpace() {
    while let byte = rest.first, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { rest.removeFirst() }
  }
}
