/// Ordinal numbers in words, as sessions are counted: "Sixty-seventh", "Four hundred and first".
public enum Ordinal {
  private static let ones: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50,
    "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
  ]

  private static let cardinals: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
  ]

  /// The hyphen that keyboards have, the one of Unicode and the one that does not break.
  private static let hyphens: Set<Character> = ["-", "\u{2010}", "\u{2011}"]

  /// The value of an ordinal in words or figures ("67th"), 1 to 999; `nil` for other words.
  public static func value(_ words: some StringProtocol) -> Int? {
    value(small: words.lowercased())
  }

  private static func value(small lower: String) -> Int? {
    // Most words are asked for in vain: few of them end as "first", "second" and "fourth" do.
    if let last = lower.utf8.last, isLetter(last), !"dthe".utf8.contains(last) { return nil }
    let digits = lower.prefix { $0.isNumber }
    if !digits.isEmpty {
      return ["st", "nd", "rd", "th"].contains(String(lower.dropFirst(digits.count)))
        ? Int(digits) : nil
    }
    let parts = lower.split(whereSeparator: { hyphens.contains($0) || $0.isWhitespace })
      .filter { $0 != "and" && $0 != "the" }.map(String.init)
    guard let last = parts.last, let end = ones[last] else { return nil }
    var total = 0
    for part in parts.dropLast() {
      if part == "hundred" {
        total = max(total, 1) * 100
      } else if let value = cardinals[part] {
        total += value
      } else {
        return nil
      }
    }
    return last == "hundredth" ? max(total, 1) * 100 : total + end
  }
}
