import Resolutions

/// Words that refer to what was cited before: "Ibid.", "note 3 above", "that resolution".
enum BackReference {
  /// The words that the references begin with.
  static let words = [word, foot, noteWord] + openings

  /// "Ibid." and the index after it; `nil` where the word is not there.
  static func ibid(_ text: Passage, at start: Int) -> Int? {
    guard text.matchesInAnyCase(word, at: start), !text.isLetterOrDigit(at: start + 4) else {
      return nil
    }
    return start + 4 < text.count && text[start + 4] == 0x2E ? start + 5 : start + 4
  }

  private static let word = Array("ibid".utf8)

  /// Whether "Ibid." stands for no more than the name of a record.
  ///
  /// The words after it then give the session or document: "Ibid., Seventieth Session, Supplement
  /// No. 53 (A/70/53)".
  static func isOfRecord(_ text: Passage, after end: Int) -> Bool {
    // Scans have a second stop for the comma, or nothing.
    let hasComma = end < text.count && [0x2C, 0x2E].contains(text[end])
    let index = text.skipSpace(hasComma ? end + 1 : end)
    if recordWords.contains(where: { text.matches($0, at: index) }) { return true }
    guard text.isCapital(at: index) || text.isDigit(at: index) else { return false }
    return hasComma || isSession(text, at: index)
  }

  /// Whether the words name a session or supplement before their sentence ends.
  private static func isSession(_ text: Passage, at start: Int) -> Bool {
    for index in start..<min(text.count, start + 80) {
      if text[index] == 0x3B || text.endsSentence(at: index) { return false }
      if titles.contains(where: { text.matches($0, at: index) }) { return true }
    }
    return false
  }

  private static let titles: [StaticString] = ["Session", "Supplement", " Year,"]
  private static let recordWords: [StaticString] = ["document", "draft resolution"]

  /// The mark of the note in "note 3 above" or "see footnote 3", and the words' range.
  static func note(_ text: Passage, at start: Int) -> (marker: String, range: Range<Int>)? {
    var index = start
    if text.matchesInAnyCase(foot, at: index) { index += foot.count }
    guard text.matchesInAnyCase(noteWord, at: index) else { return nil }
    let number = text.skipSpace(index + noteWord.count)
    let end = text.skipDigits(number)
    guard number > index + noteWord.count, end > number, end - number <= 3,
      !text.isLetterOrDigit(at: end)
    else { return nil }
    for above: StaticString in [" above", ", above", " supra"] where text.matches(above, at: end) {
      return (text.string(number..<end), start..<(end + above.utf8CodeUnitCount))
    }
    let before = text.backOverSpace(start)
    guard callers.contains(where: { text.ends(with: $0, at: before) }) else { return nil }
    return (text.string(number..<end), start..<end)
  }

  private static let foot = Array("foot".utf8)
  private static let noteWord = Array("note".utf8)
  private static let callers = ["see", "See", "supra", "Supra"].map { Array($0.utf8) }

  /// "that resolution", "the same decision": the words' end, and the kind that they name.
  ///
  /// "That" joins sentences too, so it counts only behind a preposition ("the annex to that
  /// resolution"), and neither counts before a number or a compound.
  static func anaphor(
    _ text: Passage, at start: Int
  ) -> (kind: CitationScan.Kind, range: Range<Int>)? {
    // Most words that begin so are "the" before another word.
    guard start + 4 < text.count,
      [UInt8(ascii: "t"), UInt8(ascii: "s"), UInt8(ascii: "a")].contains(
        text[start + 2] == UInt8(ascii: "a") ? text[start + 3] : text[start + 4]),
      let opening = openings.first(where: { text.matchesInAnyCase($0, at: start) })
    else {
      return nil
    }
    let noun = text.skipSpace(start + opening.count)
    for (word, kind) in nouns where text.matches(word, at: noun) {
      let end = noun + word.count
      if end < text.count {
        guard text[end] != 0x2D, !text.isLetterOrDigit(at: text.skipSpace(end)) || isWord(text, end)
        else { return nil }
      }
      if opening == that {
        let before = text.backOverSpace(start)
        guard prepositions.contains(where: { text.ends(with: $0, at: before) }) else { return nil }
      }
      return (kind, start..<end)
    }
    return nil
  }

  /// Whether a word in small letters follows, and no number.
  private static func isWord(_ text: Passage, _ end: Int) -> Bool {
    let next = text.skipSpace(end)
    return (97...122).contains(text[next])
  }

  private static let that = Array("that".utf8)
  private static let openings = [
    that, Array("the same".utf8), Array("the said".utf8), Array("the above-mentioned".utf8),
    Array("the aforementioned".utf8),
  ]
  private static let nouns: [(word: [UInt8], kind: CitationScan.Kind)] = [
    (Array("resolution".utf8), .resolution), (Array("decision".utf8), .decision),
  ]
  private static let prepositions = [
    "of", "to", "in", "with", "by", "under", "from", "on", "for", "through", "In", "By", "Under",
  ].map { Array($0.utf8) }
}
