import Resolutions

/// A number in a list of resolutions or decisions, and what may join it to the list.
struct ListItem {
  let number: ResolutionNumber
  /// Where the number stands, its letters with it.
  let range: Range<Int>
  /// The year of the date beside it.
  let year: Int?
  /// The date beside it.
  var day: CalendarDate?

  /// The index after a comma or conjunction, where the next number may stand.
  static func afterSeparator(_ start: Int, in text: Passage) -> Int? {
    for separator in separators where text.matches(separator, at: start) {
      return text.skipSpace(start + separator.utf8CodeUnitCount)
    }
    // The comma, or the space after it, is missing at times: "5 December 2016 73/66 of".
    if start < text.count, text[start] == 0x2C || isSpace(text[start]), start + 1 < text.count,
      isDigit(text[start + 1])
    {
      return start + 1
    }
    return nil
  }

  private static let separators: [StaticString] = [
    ", and ", ", ", " and ", " or ", " to ", "; and ", "; ", " as well as ", ", as well as ",
  ]

  /// Whether the sign or word before a number joins it to a list: a comma, "and", "including".
  static func isJoined(at start: Int, in text: Passage) -> Bool {
    let end = text.backOverSpace(start)
    guard end > 0, !text.isLetterOrDigit(at: start - 1) else { return false }
    if [0x2C, 0x3B].contains(text[end - 1]) { return true }
    return joiners.contains { text.ends(with: $0, at: end) }
  }

  private static let joiners = ["and", "or", "as", "including"].map { Array($0.utf8) }

  /// Whether a number that stands without "resolution" can go on with a list.
  ///
  /// "50/50 gender balance", "24/7" and "2010/2011" are no resolutions.
  ///
  /// - Parameters:
  ///   - number: The number that stands alone.
  ///   - last: The number before it in the list.
  ///   - organ: The organ of the list so far.
  static func canFollow(
    _ number: ResolutionNumber, last: ResolutionNumber, organ: Organ?, in text: Passage
  ) -> Bool {
    switch (number.form, last.form) {
    case (.session(let session), .session(let before)):
      let isCouncil = organ == .humanRightsCouncil || organ == .environmentAssembly
      guard session > 30 || before < 31 || isCouncil else { return false }
    // The Human Rights Council's special sessions stand between its others: "S-19/1, 20/22".
    case (.session, .special): break
    case (.session(let session), _): guard session > 30 else { return false }
    case (.year(let year), _):
      let isNumbering = organ.map { SessionCalendar.numbers($0, number) } ?? false
      guard isNumbering || last.isByYear, year < 2100, number.number < 1000 else { return false }
    default: return true
    }
    return endsItem(number, in: text)
  }

  private static func endsItem(_ number: ResolutionNumber, in text: Passage) -> Bool {
    let end = number.end
    guard end < text.count, number.letters.isEmpty else { return true }
    guard isSpace(text[end]) else { return !text.isLetterOrDigit(at: end) && text[end] != 0x2D }
    let word = text.skipSpace(end)
    return !text.isLetterOrDigit(at: word) || text.isCapital(at: word) || isDigit(text[word])
      || followers.contains { text.matches($0, at: word) } || isParticiple(at: word, in: text)
  }

  /// Whether a word tells what resolutions do or were made for: "addressing", "aimed at".
  private static func isParticiple(at start: Int, in text: Passage) -> Bool {
    var end = start
    while end < text.count, isLetter(text[end]) { end += 1 }
    let word = text.bytes[start..<end]
    return endings.contains { word.count > $0.count + 2 && word.suffix($0.count).elementsEqual($0) }
  }

  private static let endings = ["ing", "ed"].map { Array($0.utf8) }

  /// What opens the title of a resolution after its number.
  static let titleOpenings: [StaticString] = [" on ", ", on ", " entitled", ", entitled"]

  /// The words that go on after a number in a list.
  private static let followers = [
    "of", "and", "or", "on", "entitled", "adopted", "as", "to", "in", "by", "concerning",
    "regarding", "relating", "respectively", "which", "annex", "with", "that", "for",
  ].map { Array($0.utf8) }
}
