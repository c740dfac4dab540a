extension Substring {
  /// The words of the text: what stands between space and some signs.
  ///
  /// The space is that of `Character.isWhitespace`, told by bytes: many times as fast as `split`.
  ///
  /// - Parameter signs: Signs of ASCII that part words, too.
  package func words(partedBy signs: StaticString = "") -> [Substring] {
    withBytes { bytes in
      var words: [Substring] = []
      var start = 0
      var index = 0
      func take() {
        guard start < index else { return }
        let first = utf8.index(startIndex, offsetBy: start)
        words.append(self[first..<utf8.index(first, offsetBy: index - start)])
      }
      while index < bytes.count {
        let length = signs.has(bytes[index]) ? 1 : WordSplit.space(in: bytes, at: index)
        if length == 0 {
          index += 1
        } else {
          take()
          index += length
          start = index
        }
      }
      take()
      return words
    }
  }
}

extension StaticString {
  fileprivate func has(_ byte: UInt8) -> Bool { withUTF8Buffer { $0.contains(byte) } }
}

private enum WordSplit {
  /// The length in bytes of the sign of space that stands at an index; 0 where another one does.
  static func space(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    let third = index + 2 < bytes.count ? bytes[index + 2] : 0
    switch (bytes[index], second, third) {
    case (0x09...0x0D, _, _), (0x20, _, _): return 1
    // U+0085 and U+00A0.
    case (0xC2, 0x85, _), (0xC2, 0xA0, _): return 2
    // U+1680, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F and U+3000.
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9),
      (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return 3
    default: return 0
    }
  }
}
