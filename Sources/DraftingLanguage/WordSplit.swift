extension StringProtocol {
  /// The words of the text: what stands between space and some signs.
  ///
  /// The space is that of `Character.isWhitespace`, told by bytes: many times as fast as `split`.
  ///
  /// - Parameter signs: Signs of ASCII that part words, too.
  public func words(partedBy signs: StaticString = "") -> [SubSequence] {
    var words: [SubSequence] = []
    var index = utf8.startIndex
    var start = index
    while index < utf8.endIndex {
      let length = signs.has(utf8[index]) ? 1 : utf8[index...].openingSpace
      guard length > 0 else {
        utf8.formIndex(after: &index)
        continue
      }
      if start < index { words.append(self[start..<index]) }
      utf8.formIndex(&index, offsetBy: length)
      start = index
    }
    if start < index { words.append(self[start..<index]) }
    return words
  }
}

extension StaticString {
  fileprivate func has(_ byte: UInt8) -> Bool { withUTF8Buffer { $0.contains(byte) } }
}

extension Collection<UInt8> {
  /// The length in bytes of the sign of space that stands first; 0 where another one does.
  fileprivate var openingSpace: Int {
    guard let byte = first else { return 0 }
    switch byte {
    case 0x09...0x0D, 0x20: return 1
    case 0xC2:
      // U+0085 and U+00A0.
      return dropFirst().first.map { $0 == 0x85 || $0 == 0xA0 } ?? false ? 2 : 0
    case 0xE1...0xE3:
      let sign = Array(prefix(3))
      guard sign.count == 3 else { return 0 }
      switch (sign[0], sign[1], sign[2]) {
      case (0xE1, 0x9A, 0x80), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80): return 3
      // U+2000 to U+200A, U+2028, U+2029 and U+202F.
      case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF): return 3
      default: return 0
      }
    default: return 0
    }
  }
}
