/// The letters of resolutions that share one number: " A", " A and B", " A, B and C", " A to E".
///
/// A range names every resolution between its letters. After Z come AA, BB and so on (53/77 AA).
struct PartLetters {
  /// Each letter; none where no letter follows the number.
  private(set) var letters: [String] = []
  /// The index after them.
  private(set) var end: Int

  init(_ text: Passage, after start: Int) {
    end = start
    guard let first = PartLetters.letter(text, at: text.skipSpace(start)) else { return }
    add(first)
    while true {
      if let next = PartLetters.letter(text, after: ["-", "–", " to "], end) {
        addRange(to: next)
      } else if let next = PartLetters.letter(text, after: [", and ", ", ", " and "], end) {
        add(next)
      } else {
        break
      }
    }
  }

  private mutating func add(_ letter: (text: String, end: Int)) {
    letters.append(letter.text)
    end = letter.end
  }

  private mutating func addRange(to last: (text: String, end: Int)) {
    let first = letters.last ?? ""
    if first.utf8.count == 1, last.text.utf8.count == 1, let from = first.utf8.first,
      let to = last.text.utf8.first, from < to
    {
      for byte in (from + 1)..<to { letters.append(String(decoding: [byte], as: UTF8.self)) }
    }
    add(last)
  }

  private static func letter(
    _ text: Passage, after separators: [StaticString], _ index: Int
  ) -> (text: String, end: Int)? {
    for separator in separators where text.matches(separator, at: index) {
      return letter(text, at: index + separator.utf8CodeUnitCount)
    }
    return nil
  }

  /// One capital, or one twice, that is no part of a word, a symbol or a number ("S-19/2").
  private static func letter(_ text: Passage, at start: Int) -> (text: String, end: Int)? {
    guard text.isCapital(at: start) else { return nil }
    var end = start + 1
    if end < text.count, text[end] == text[start] { end += 1 }
    guard !text.isLetterOrDigit(at: end) else { return nil }
    if end < text.count {
      guard ![0x27, 0x2F].contains(text[end]), !text.matches("’", at: end) else { return nil }
      if text[end] == 0x2D, end + 1 < text.count, isDigit(text[end + 1]) { return nil }
    }
    return (String(decoding: text.bytes[start..<end], as: UTF8.self), end)
  }
}
