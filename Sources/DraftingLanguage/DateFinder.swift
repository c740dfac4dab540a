import Resolutions

/// Dates as the UN writes them: "9 November 2012".
public enum DateFinder {
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// The first full date in a text; `nil` where there is none.
  public static func first<Text: StringProtocol>(in text: Text) -> CalendarDate?
  where Text.SubSequence == Substring { date(in: text[...]) }

  private static func date(in text: Substring) -> CalendarDate? {
    guard text.utf8.contains(where: { (48...57).contains($0) }) else { return nil }
    let words = text.words(partedBy: ",")
    guard words.count >= 3 else { return nil }
    for index in 1..<(words.count - 1) {
      guard (3...9).contains(words[index].utf8.count),
        let month = months.firstIndex(of: words[index].lowercased()),
        let day = Int(words[index - 1].drop { !$0.isNumber }),
        let year = Int(words[index + 1].prefix { $0.isNumber }.prefix(4))
      else { continue }
      return CalendarDate(year: year, month: month + 1, day: day)
    }
    return nil
  }

  /// The date that a text consists of, apart from space around it.
  public static func whole<Text: StringProtocol>(_ text: Text) -> CalendarDate?
  where Text.SubSequence == Substring { date(filling: text[...]) }

  private static func date(filling text: Substring) -> CalendarDate? {
    // A date ends with its year.
    if let byte = text.utf8.last, (0x21...0x7E).contains(byte), !isDigit(byte) { return nil }
    guard let last = text.last, last.isNumber || last.isWhitespace else { return nil }
    let words = text.words()
    guard words.count == 3, words[2].allSatisfy(\.isNumber) else { return nil }
    return date(in: text)
  }
}
