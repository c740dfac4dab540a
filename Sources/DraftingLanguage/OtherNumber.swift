import Resolutions

/// A number that a body gives its decisions or resolutions, from which no symbol of the United
/// Nations can be made.
///
/// Conferences of parties number `1/CP.21` and `XII/23`, the International Maritime Organization
/// `A.1120(30)`, the Organisation for the Prohibition of Chemical Weapons `C-25/DEC.9`.
struct OtherNumber {
  /// Where the number stands.
  let range: Range<Int>
  /// The index after it.
  var end: Int { range.upperBound }

  /// Reads the number that starts at an index, right after "resolution" or "decision".
  ///
  /// `nil` where none does, and where a symbol does.
  init?(_ text: Passage, at start: Int) {
    guard text.isCapital(at: start) || start < text.count && isDigit(text[start]) else {
      return nil
    }
    let limit = min(text.count, start + 40)
    var end = start
    while end < limit, OtherNumber.isNumberByte(text[end]) { end += 1 }
    end = CitedSymbols.trimmed(text, start..<end)
    guard end > start, text.bytes[start..<end].contains(where: isDigit),
      text.bytes[start..<end].contains(where: { [0x2F, 0x2E, 0x28].contains($0) }),
      OtherNumber.hasLetters(text, start..<end), CitedSymbols(text, at: start) == nil
    else { return nil }
    range = start..<end
  }

  /// What may follow a number that has no other sign than digits.
  static let followers: [StaticString] = [
    " of the ", " on ", " adopted ", " entitled ", " and ", " above", " or ",
  ]

  /// Whether a number has a letter, which a decimal ("resolution 1.5 times higher") has not.
  private static func hasLetters(_ text: Passage, _ range: Range<Int>) -> Bool {
    text.bytes[range].contains { (65...90).contains($0) }
  }

  private static func isNumberByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2F, 0x2E, 0x2D, UInt8(ascii: "("), UInt8(ascii: ")"): true
    default: isLetter(byte) || isDigit(byte)
    }
  }
}
