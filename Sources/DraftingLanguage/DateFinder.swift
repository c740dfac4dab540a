import Resolutions

/// Dates as the UN writes them: "9 November 2012", "1er avril 2022".
public enum DateFinder {
  /// The numbers of the months by their names in English and French.
  private static let months: [String: Int] = {
    let english = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    let french = [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ]
    return Dictionary(
      uniqueKeysWithValues: [english, french].flatMap { names in
        zip(names, 1...).map { ($0, $1) }
      })
  }()

  /// The first full date in a text; `nil` where there is none.
  @inlinable public static func first<Text: StringProtocol>(in text: Text) -> CalendarDate?
  where Text.SubSequence == Substring { date(in: text[...]) }

  @usableFromInline static func date(in text: Substring) -> CalendarDate? {
    guard text.utf8.contains(where: { (48...57).contains($0) }) else { return nil }
    let words = text.words(partedBy: ",")
    guard words.count >= 3 else { return nil }
    for index in 1..<(words.count - 1) {
      // "1 er avril": the ending of the ordinal may stand apart.
      let before = words[index - 1] == "er" && index > 1 ? words[index - 2] : words[index - 1]
      guard (3...10).contains(words[index].utf8.count), let first = words[index].utf8.first,
        isLetter(first), let month = months[words[index].lowercased()],
        let day = Int(before.drop { !$0.isNumber }.trimmingOrdinal),
        let year = Int(words[index + 1].prefix { $0.isNumber }.prefix(4))
      else { continue }
      return CalendarDate(year: year, month: month, day: day)
    }
    return nil
  }

  /// The date that a text consists of, apart from space around it.
  @inlinable public static func whole<Text: StringProtocol>(_ text: Text) -> CalendarDate?
  where Text.SubSequence == Substring { date(filling: text[...]) }

  @usableFromInline static func date(filling text: Substring) -> CalendarDate? {
    // A date ends with its year.
    if let byte = text.utf8.last, (0x21...0x7E).contains(byte), !isDigit(byte) { return nil }
    guard let last = text.last, last.isNumber || last.isWhitespace else { return nil }
    let words = text.words()
    guard words.count == 3, words[2].allSatisfy(\.isNumber) else { return nil }
    return date(in: text)
  }
}

extension Substring {
  /// The text without the ending of the first ordinal in French.
  fileprivate var trimmingOrdinal: Substring { hasSuffix("er") ? dropLast(2) : self }
}
