/// What a byte of UTF-8 text is; letters and digits are those of ASCII.
extension UInt8 {
  /// Whether the byte is a digit.
  var isDigit: Bool { (48...57).contains(self) }

  /// Whether the byte is a capital.
  var isCapital: Bool { (65...90).contains(self) }

  /// Whether the byte is a letter of either case.
  var isLetter: Bool { (65...90).contains(self & 0xDF) }
}
