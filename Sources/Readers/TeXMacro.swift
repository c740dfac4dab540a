/// A clause as a macro of TeX has it: its lead and its words are two arguments.
enum TeXMacro {
  /// The clause with its lead in italics; `nil` for other macros.
  ///
  ///     \\operative{Calls}{upon the parties}    // *Calls* upon the parties
  static func clause(_ bytes: [UInt8]) -> [UInt8]? {
    guard let first = argument(bytes, from: bytes.firstIndex(of: UInt8(ascii: "{")) ?? bytes.count),
      let second = argument(bytes, from: first.upperBound + 1), !first.isEmpty, !second.isEmpty,
      bytes[(second.upperBound + 1)...].allSatisfy({ $0 <= 0x20 })
    else { return nil }
    let star = [UInt8(ascii: "*")]
    return star + bytes[first] + star + [0x20] + bytes[second]
  }

  /// What stands between the bracket at an index and the one that closes it.
  private static func argument(_ bytes: [UInt8], from start: Int) -> Range<Int>? {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "{") else { return nil }
    var depth = 0
    for index in start..<bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return (start + 1)..<index }
      default: continue
      }
    }
    return nil
  }
}
