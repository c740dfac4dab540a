import Resolutions

/// The numbers of lists that a file format counts but does not write, as print shows them.
enum ListNumber {
  /// The letter of a number: a to z, then aa and bb; figures where no list goes so far.
  static func letters(_ number: Int) -> String {
    guard (1...780).contains(number) else { return "\(number)" }
    let letter = Unicode.Scalar(UInt8(97 + (number - 1) % 26))
    return String(repeating: String(letter), count: (number - 1) / 26 + 1)
  }

  /// The Roman numeral of a number in small letters; figures where there is none.
  static func roman(_ number: Int) -> String {
    (1..<4000).contains(number) ? RomanNumeral.text(number).lowercased() : "\(number)"
  }
}
