import Resolutions

/// What a byte of UTF-8 text is; letters and digits are those of ASCII.
extension UInt8 {
  /// Whether the byte is a digit.
  var isDigit: Bool { (48...57).contains(self) }

  /// Whether the byte is a capital.
  var isCapital: Bool { (65...90).contains(self) }

  /// Whether the byte is a letter of either case.
  var isLetter: Bool { (65...90).contains(self & 0xDF) }
}

extension UnsafeBufferPointer<UInt8> {
  /// The lines of a text, without their ends.
  var lines: ByteLines { ByteLines(rest: self) }
}

/// The lines of a text one by one, as bytes.
struct ByteLines: Sequence, IteratorProtocol {
  fileprivate var rest: UnsafeBufferPointer<UInt8>?

  mutating func next() -> UnsafeBufferPointer<UInt8>? {
    guard let bytes = rest else { return nil }
    guard let end = bytes.firstIndex(of: 0x0A, from: 0) else {
      rest = nil
      return bytes
    }
    rest = UnsafeBufferPointer(rebasing: bytes[(end + 1)...])
    return UnsafeBufferPointer(rebasing: bytes[..<end])
  }
}

extension String {
  /// Whether the text has more words than a number: what stands between spaces.
  func hasWords(moreThan limit: Int) -> Bool {
    withBytes { bytes in
      var words = 0
      var before: UInt8 = 0x20
      for byte in bytes {
        if before == 0x20, byte != 0x20 { words += 1 }
        if words > limit { return true }
        before = byte
      }
      return false
    }
  }
}

extension StringProtocol {
  /// Whether the text opens with a small letter.
  var opensWithSmallLetter: Bool {
    guard let byte = utf8.first else { return false }
    return byte < 0x80 ? (97...122).contains(byte) : first?.isLowercase ?? false
  }

  /// Whether the text opens with a capital.
  var opensWithCapital: Bool {
    guard let byte = utf8.first else { return false }
    return byte < 0x80 ? byte.isCapital : first?.isUppercase ?? false
  }
}

extension [UInt8] {
  /// The digits of a text that stand in a row, each row as a whole.
  var digitRuns: [Range<Int>] {
    withUnsafeBufferPointer { bytes in
      var runs: [Range<Int>] = []
      var next = bytes.firstDigit(from: 0)
      while let start = next {
        let end = bytes[start...].firstIndex { !$0.isDigit } ?? bytes.count
        runs.append(start..<end)
        next = bytes.firstDigit(from: end)
      }
      return runs
    }
  }
}
