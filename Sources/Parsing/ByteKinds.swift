/// What a byte of UTF-8 text is; letters and digits are those of ASCII.
extension UInt8 {
  /// Whether the byte is a digit.
  var isDigit: Bool { (48...57).contains(self) }

  /// Whether the byte is a capital.
  var isCapital: Bool { (65...90).contains(self) }

  /// Whether the byte is a letter of either case.
  var isLetter: Bool { (65...90).contains(self & 0xDF) }
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
    var runs: [Range<Int>] = []
    var start: Int?
    for (index, byte) in enumerated() {
      if byte.isDigit {
        start = start ?? index
      } else if let first = start {
        runs.append(first..<index)
        start = nil
      }
    }
    if let first = start { runs.append(first..<count) }
    return runs
  }
}
