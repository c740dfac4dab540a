/// A character that is written by its name or its number, as in `&nbsp;` and `&#8217;`.
enum CharacterReference {
  /// The names that texts about resolutions use.
  private static let names: [String: UInt32] = [
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0, "shy": 0xAD,
    "sect": 0xA7, "para": 0xB6, "deg": 0xB0, "middot": 0xB7, "laquo": 0xAB, "raquo": 0xBB,
    "sup1": 0xB9, "sup2": 0xB2, "sup3": 0xB3, "copy": 0xA9, "frac12": 0xBD, "times": 0xD7,
    "ordm": 0xBA, "ensp": 0x2002, "emsp": 0x2003, "thinsp": 0x2009, "ndash": 0x2013,
    "mdash": 0x2014, "lsquo": 0x2018, "rsquo": 0x2019, "ldquo": 0x201C, "rdquo": 0x201D,
    "dagger": 0x2020, "bull": 0x2022, "hellip": 0x2026, "euro": 0x20AC, "pound": 0xA3,
    "aacute": 0xE1, "Aacute": 0xC1, "agrave": 0xE0, "Agrave": 0xC0, "acirc": 0xE2, "Acirc": 0xC2,
    "atilde": 0xE3, "auml": 0xE4, "Auml": 0xC4, "aring": 0xE5, "Aring": 0xC5, "aelig": 0xE6,
    "ccedil": 0xE7, "Ccedil": 0xC7, "eacute": 0xE9, "Eacute": 0xC9, "egrave": 0xE8,
    "Egrave": 0xC8, "ecirc": 0xEA, "Ecirc": 0xCA, "euml": 0xEB, "iacute": 0xED, "Iacute": 0xCD,
    "icirc": 0xEE, "Icirc": 0xCE, "iuml": 0xEF, "ntilde": 0xF1, "Ntilde": 0xD1, "oacute": 0xF3,
    "Oacute": 0xD3, "ocirc": 0xF4, "Ocirc": 0xD4, "otilde": 0xF5, "ouml": 0xF6, "Ouml": 0xD6,
    "oslash": 0xF8, "oelig": 0x153, "OElig": 0x152, "uacute": 0xFA, "Uacute": 0xDA,
    "ugrave": 0xF9, "ucirc": 0xFB, "uuml": 0xFC, "Uuml": 0xDC, "szlig": 0xDF,
  ]

  /// The bytes of the longest reference that is read.
  private static let limit = 12

  /// The UTF-8 bytes of the character, and the length of its reference; `nil` when none stands here.
  static func read(_ bytes: [UInt8], at index: Int) -> (character: [UInt8], length: Int)? {
    let rest = bytes[(index + 1)...].prefix(limit)
    guard let end = rest.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = rest[..<end]
    let value: UInt32?
    if name.first == UInt8(ascii: "#") {
      let digits = name.dropFirst()
      let isHex = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
      let number = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
      // "+8217" is a number to Swift.
      value = number.first?.isHexDigit ?? false ? UInt32(number, radix: isHex ? 16 : 10) : nil
    } else {
      value = names[String(decoding: name, as: UTF8.self)]
    }
    guard let value, value >= 0x20, let scalar = Unicode.Scalar(value) else { return nil }
    return (Array(String(Character(scalar)).utf8), end + 1 - index)
  }
}
