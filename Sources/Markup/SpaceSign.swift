/// The spaces of print that texts have beside the plain one: narrow, thin, of a figure, that do not break a line.
///
/// The source of the list is the Unicode Standard, chapter 6.2 (space characters), with the separators of lines and
/// paragraphs; the wide space of Chinese is not among them.
public enum SpaceSign {
  /// Whether a character is such a space: U+00A0, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F.
  public static func isOne(_ character: Unicode.Scalar) -> Bool {
    switch character.value {
    case 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F: true
    default: false
    }
  }

  /// Whether the three bytes of a character in UTF-8 are such a space.
  public static func isOne(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE2, 0x80):
      third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF
    case (0xE2, 0x81): third == 0x9F
    default: false
    }
  }
}
