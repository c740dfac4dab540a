import Resolutions

/// The date after a number or a symbol: " of 19 December 2011", ", adopted on 19 December 2011".
struct CitationDate {
  /// The day, as far as there is such a day.
  private(set) var day: CalendarDate?
  /// The year; `nil` where no date follows.
  private(set) var year: Int?
  /// Whether it is the day of all works that were named together: "both of 19 December 2011".
  private(set) var isShared = false
  /// The index after the date, or the index itself.
  private(set) var end: Int

  init(_ text: Passage, after start: Int) {
    end = start
    var index = text.skipSpace(start)
    let hasComma = index < text.count && text[index] == UInt8(ascii: ",")
    if hasComma { index = text.skipSpace(index + 1) }
    if !hasComma, text.matches("of ", at: index) {
      index += 3
    } else if text.matches("both of ", at: index) {
      isShared = true
      index += 8
    } else if text.matches("all of ", at: index) {
      isShared = true
      index += 7
    } else if text.matches("adopted on ", at: index) {
      index += 11
    } else {
      return
    }
    read(text, at: text.skipSpace(index))
  }

  private mutating func read(_ text: Passage, at start: Int) {
    var index = text.skipDigits(start)
    guard index > start, index - start <= 2 else { return }
    let number = text.value(start..<index)
    index = text.skipSpace(index)
    // "15 of December of 2022" is a slip that occurs.
    if text.matches("of ", at: index) { index += 3 }
    let name = index
    while index < text.count, isLetter(text[index]) { index += 1 }
    guard index > name, text.isCapital(at: name) else { return }
    let word = name..<index
    index = text.skipSpace(index)
    if text.matches("of ", at: index) { index += 3 }
    let digits = index
    index = text.skipDigits(digits)
    guard index - digits == 4 else { return }
    let year = text.value(digits..<index)
    self.year = year
    day = CitationDate.month(text, word).flatMap {
      CalendarDate(year: year, month: $0, day: number)
    }
    end = index
  }

  private static func month(_ text: Passage, _ word: Range<Int>) -> Int? {
    months.firstIndex { text.bytes[word].elementsEqual($0) }.map { $0 + 1 }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ].map { Array($0.utf8) }
}
