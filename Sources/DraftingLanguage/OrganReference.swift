import Resolutions

/// Where a passage names the organ of a resolution: before the word, or after the number.
enum OrganReference {
  /// What stands right before "resolution": an organ's name, "the Council", "its".
  static func before(_ keyword: Int, in text: Passage) -> CitedOrgan.Reference {
    var end = text.backOverSpace(keyword)
    // "previous" and the like stand between the organ and the word.
    while let filler = fillers.first(where: { text.ends(with: $0, at: end) }) {
      end = text.backOverSpace(end - filler.count)
    }
    for possessive: StaticString in ["’s", "'s"] {
      let start = end - possessive.utf8CodeUnitCount
      if text.matches(possessive, at: start) { end = start }
    }
    if text.ends(with: its, at: end) || text.ends(with: Array("Its".utf8), at: end) {
      let word = text.backOverSpace(end - its.count)
      let isSaidOfLast = prepositions.contains { text.ends(with: $0, at: word) }
      return isSaidOfLast ? .ownOfLast : .own
    }
    return NamedBody.before(end, in: text).map { .named($0) } ?? .none
  }

  /// Whether the words from an index to a keyword do no more than name the organ: "its", "the
  /// Council’s previous".
  static func leads(from start: Int, to keyword: Int, in text: Passage) -> Bool {
    var index = start
    // No name is so long; the limit keeps the search linear in any text.
    guard index < keyword, keyword - index < 200 else { return index == keyword }
    for word in leadingWords where text.matches(word, at: index) {
      index = text.skipSpace(index + word.count)
    }
    guard index < keyword else { return index == keyword }
    if let body = NamedBody(text, at: index) { index = body.end }
    for possessive: StaticString in ["’s", "'s"] where text.matches(possessive, at: index) {
      index += possessive.utf8CodeUnitCount
    }
    index = text.skipSpace(index)
    // Bodies unknown here: "Conference of the Parties decision", all capitals and prepositions.
    while index < keyword {
      let end = text.wordEnd(index)
      guard end > index else { return false }
      let isName =
        text.isCapital(at: index)
        || nameWords.contains { text.matches($0, at: index) }
        || fillers.contains { text.matches($0, at: index) }
      guard isName else { return false }
      index = text.skipSpace(end)
    }
    return index == keyword
  }

  private static let leadingWords = ["the", "its", "document", "documents", "this", "that"].map {
    Array($0.utf8)
  }
  private static let nameWords = ["of", "on", "the", "for"].map { Array($0.utf8) }

  /// What stands between "resolution" and its title.
  static let titles: [StaticString] = [" entitled “", ", entitled “", " entitled \""]

  /// Whether a resolution is the text itself, or one that is not adopted.
  static func isOfThisText(_ keyword: Int, in text: Passage) -> Bool {
    let end = text.backOverSpace(keyword)
    return ["draft", "present", "this", "a"].contains { text.ends(with: Array($0.utf8), at: end) }
  }

  private static let its = Array("its".utf8)

  /// "the decision of the Council in its resolution": whose it is was said before.
  private static let prepositions = ["in", "through", "by", "with", "under", "In"].map {
    Array($0.utf8)
  }

  private static let fillers: [[UInt8]] = [
    "previous", "relevant", "earlier", "recent", "subsequent", "other", "landmark", "own", "most",
    "related", "pertinent", "annual", "respective", "identical", "substantively", "various",
    "applicable",
  ].map { Array($0.utf8) }

  /// The body named right after "resolutions": "resolutions and decisions of the Council".
  static func directlyAfter(_ end: Int, in text: Passage) -> NamedBody.Meaning? {
    for words in directly where text.matches(words, at: end) {
      return NamedBody(text, at: end + words.utf8CodeUnitCount)?.meaning
    }
    return nil
  }

  private static let directly: [StaticString] = [
    " of the ", " by the ", ", by the ", ", adopted by the ", " adopted by the ", ", of the ",
  ]

  /// The body named after a number and its date, which may stand behind the title.
  ///
  /// The Assembly's own numbers never need it, so that no search goes behind their titles.
  static func after(_ end: Int, number: ResolutionNumber, in text: Passage) -> NamedBody.Meaning? {
    if let body = directlyAfter(end, in: text) { return body }
    switch number.form {
    case .session(let session) where session < 31: break
    case .year, .roman: break
    default: return nil
    }
    var index = end
    let limit = min(text.count, end + 300)
    while index < limit {
      if text[index] == UInt8(ascii: ";") || text.endsSentence(at: index) { return nil }
      if text.matches("resolution", at: index) { return nil }
      for words: StaticString in [", by the ", "adopted by the "]
      where text.matches(words, at: index) {
        if let body = NamedBody(text, at: index + words.utf8CodeUnitCount) { return body.meaning }
      }
      index += 1
    }
    return nil
  }
}
