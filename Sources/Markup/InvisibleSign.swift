/// The signs that say how others are set and are no letters: marks of width, of direction, of joining.
///
/// The source of the list is the Unicode Standard, chapter 23.2 (layout controls). A soft hyphen is not among
/// them, because what it does to a line's end is the reader's business.
public enum InvisibleSign {
  /// Whether a character is such a sign: U+200B to U+200F, U+202A to U+202E, U+2060 to U+2069, U+FEFF.
  public static func isOne(_ character: Unicode.Scalar) -> Bool {
    switch character.value {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// Whether the three bytes of a character in UTF-8 are such a sign.
  public static func isOne(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE2, 0x80): (0x8B...0x8F).contains(third) || (0xAA...0xAE).contains(third)
    case (0xE2, 0x81): (0xA0...0xA9).contains(third)
    case (0xEF, 0xBB): third == 0xBF
    default: false
    }
  }
}
