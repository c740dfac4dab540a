/// The date after a number: " of 19 December 2011".
struct CitationDate {
  /// The year; `nil` where no date follows.
  private(set) var year: Int?
  /// The index after the date, or the index itself.
  private(set) var end: Int

  init(_ text: Passage, after start: Int) {
    end = start
    var index = text.skipSpace(start)
    guard text.matches("of ", at: index) else { return }
    index = text.skipSpace(index + 3)
    let day = index
    index = text.skipDigits(day)
    guard index > day, index - day <= 2 else { return }
    index = text.skipSpace(index)
    // "15 of December of 2022" is a slip that occurs.
    if text.matches("of ", at: index) { index += 3 }
    let month = index
    while index < text.count, isLetter(text[index]) { index += 1 }
    guard index > month, text.isCapital(at: month) else { return }
    index = text.skipSpace(index)
    if text.matches("of ", at: index) { index += 3 }
    let digits = index
    index = text.skipDigits(digits)
    guard index - digits == 4 else { return }
    year = text.value(digits..<index)
    end = index
  }
}
