/// Roman numerals, as old sessions, sections and annexes are numbered.
public enum RomanNumeral {
  /// The value of a numeral in capitals, 1 to 3,999; `nil` for anything that is not well formed.
  public static func value(_ text: some StringProtocol) -> Int? {
    let values: [Character: Int] = [
      "I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000,
    ]
    var total = 0
    var last = 0
    // The longest numeral, MMMDCCCLXXXVIII, has fifteen letters.
    guard text.utf8.count <= 15 else { return nil }
    for character in text.reversed() {
      guard let value = values[character] else { return nil }
      total += value < last ? -value : value
      last = max(last, value)
    }
    return (1...3999).contains(total) && RomanNumeral.text(total) == text ? total : nil
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
