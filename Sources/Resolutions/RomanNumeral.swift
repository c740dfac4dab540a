/// Roman numerals, as old sessions, sections and annexes are numbered.
public enum RomanNumeral {
  /// The value of a numeral in capitals, 1 to 3,999; `nil` for anything that is not well formed.
  public static func value(_ text: some StringProtocol) -> Int? {
    var total = 0
    var last = 0
    // The longest numeral, MMMDCCCLXXXVIII, has fifteen letters.
    guard text.utf8.count <= 15 else { return nil }
    for letter in text.utf8.reversed() {
      guard let value = value(of: letter) else { return nil }
      total += value < last ? -value : value
      last = max(last, value)
    }
    return (1...3999).contains(total) && RomanNumeral.text(total) == text ? total : nil
  }

  private static func value(of letter: UInt8) -> Int? {
    switch letter {
    case UInt8(ascii: "I"): 1
    case UInt8(ascii: "V"): 5
    case UInt8(ascii: "X"): 10
    case UInt8(ascii: "L"): 50
    case UInt8(ascii: "C"): 100
    case UInt8(ascii: "D"): 500
    case UInt8(ascii: "M"): 1000
    default: nil
    }
  }

  /// The numeral of a number, 1 to 3,999.
  public static func text(_ number: Int) -> String {
    let signs: [(Int, String)] = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}
