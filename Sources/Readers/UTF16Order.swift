/// The order in which a text in UTF-16 has the two bytes of a letter.
struct UTF16Order {
  private let isLittle: Bool
  /// The bytes before the text: those of the mark.
  private let start: Int

  /// How many pairs of bytes are looked at where there is no mark.
  private static let sample = 2048

  /// The order that a mark or the zeros of Latin letters show; `nil` when the bytes are no UTF-16.
  init?(_ data: [UInt8]) {
    if data.starts(with: [0xFF, 0xFE]) || data.starts(with: [0xFE, 0xFF]) {
      isLittle = data[0] == 0xFF
      start = 2
      return
    }
    let pairs = min(data.count / 2, UTF16Order.sample)
    // One zero byte is no sign of anything.
    guard pairs > 1, data[0] == 0 || data[1] == 0 else { return nil }
    var little = 0
    var big = 0
    for pair in 0..<pairs {
      let first = data[2 * pair]
      let second = data[2 * pair + 1]
      // Control characters are none of a text's letters.
      if second == 0, first >= 0x09 { little += 1 }
      if first == 0, second >= 0x09 { big += 1 }
    }
    guard max(little, big) * 4 > pairs * 3 else { return nil }
    isLittle = little > big
    start = 0
  }

  /// The text as UTF-8; a byte that lacks its partner is left out.
  func utf8(_ data: [UInt8]) -> [UInt8] {
    let units = stride(from: start, to: data.count - 1, by: 2).map { index in
      isLittle
        ? UInt16(data[index]) | UInt16(data[index + 1]) << 8
        : UInt16(data[index]) << 8 | UInt16(data[index + 1])
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
