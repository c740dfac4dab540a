/// The encoding of Western European text on Windows; Latin-1 is a part of it.
enum Windows1252 {
  /// The letters from 0x80 to 0x9F; 0 where there is none.
  private static let letters: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// The text as UTF-8; `nil` when a byte is no letter, or when too few are plain ones.
  static func utf8(_ bytes: [UInt8]) -> [UInt8]? {
    var plain = 0
    var others = 0
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count)
    for byte in bytes {
      var unit = UInt16(byte)
      switch byte {
      case 0x09...0x0D, 0x20...0x7E: plain += (65...90).contains(byte & 0xDF) ? 1 : 0
      case 0x80...0x9F:
        unit = letters[Int(byte - 0x80)]
        guard unit != 0 else { return nil }
        others += 1
      case 0xA0...: others += 1
      default: return nil
      }
      units.append(unit)
    }
    return plain > others ? Array(String(decoding: units, as: UTF16.self).utf8) : nil
  }
}
