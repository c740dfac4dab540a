/// Makes zip files for tests: members in order, not compressed.
public enum ZipFile {
  /// The bytes of a zip file.
  ///
  /// - Parameter members: The paths and contents of the members, in order.
  public static func bytes(_ members: [(path: String, content: [UInt8])]) -> [UInt8] {
    var file: [UInt8] = []
    var table: [UInt8] = []
    for (path, content) in members {
      let name = Array(path.utf8)
      // Version, flag for names in UTF-8, no compression, a time that is always the same.
      let common =
        number(20, 2) + number(0x800, 2) + number(0, 2) + number(0, 2) + number(0x21, 2)
        + number(checksum(content), 4) + number(UInt32(content.count), 4)
        + number(UInt32(content.count), 4) + number(UInt32(name.count), 2) + number(0, 2)
      table +=
        number(0x0201_4B50, 4) + number(20, 2) + common + number(0, 2) + number(0, 2)
        + number(0, 2) + number(0, 4) + number(UInt32(file.count), 4) + name
      file += number(0x0403_4B50, 4) + common + name + content
    }
    let count = number(UInt32(members.count), 2)
    return file + table + number(0x0605_4B50, 4) + number(0, 4) + count + count
      + number(UInt32(table.count), 4) + number(UInt32(file.count), 4) + number(0, 2)
  }

  /// The bytes of a zip file of texts.
  ///
  /// - Parameter members: The paths and contents of the members, in order.
  public static func bytes(_ members: [(String, String)]) -> [UInt8] {
    bytes(members.map { (path: $0.0, content: Array($0.1.utf8)) })
  }

  private static func number(_ value: UInt32, _ length: Int) -> [UInt8] {
    (0..<length).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
