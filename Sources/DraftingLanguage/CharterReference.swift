/// The Charter of the United Nations in running text, told from other charters.
struct CharterReference {
  /// What the words mean.
  enum Meaning {
    /// The Charter of the United Nations.
    case unitedNations
    /// "its Charter": the text does not tell whose.
    case unclear
    /// Another charter, such as the African Charter on Human and Peoples' Rights.
    case other
  }

  let meaning: Meaning
  /// The words that name it.
  let range: Range<Int>

  /// Reads the reference at the word "Charter"; `nil` where the word is no reference.
  ///
  /// - Parameter last: What the reference before in the same text means: "the Charter" after the
  ///   Charter of another body may be either.
  init?(_ text: Passage, at start: Int, last: Meaning?) {
    let end = start + 7
    guard text.matches("Charter", at: start), !text.isLetterOrDigit(at: end) else { return nil }
    for name: StaticString in [" of the United Nations", " of the UN"]
    where text.matches(name, at: end) {
      meaning = .unitedNations
      range = start..<(end + name.utf8CodeUnitCount)
      return
    }
    let before = text.backOverSpace(start)
    for name in CharterReference.names where text.ends(with: name, at: before) {
      meaning = .unitedNations
      range = (before - name.count)..<end
      return
    }
    range = start..<end
    if CharterReference.complements.contains(where: { text.matches($0, at: end) })
      && text.isCapital(at: CharterReference.complement(text, end))
      || CharterReference.isPartOfName(text, before)
    {
      meaning = .other
    } else if CharterReference.possessives.contains(where: { text.ends(with: $0, at: before) }) {
      meaning = CharterReference.isOfUnitedNations(text, before) ? .unitedNations : .unclear
    } else if CharterReference.articles.contains(where: { text.ends(with: $0, at: before) }) {
      meaning = last == .other ? .unclear : .unitedNations
    } else {
      return nil
    }
  }

  private static let names = ["United Nations", "UN", "U.N."].map { Array($0.utf8) }
  private static let articles = ["the", "The", "this", "THE"].map { Array($0.utf8) }
  private static let possessives = ["its", "their", "Its"].map { Array($0.utf8) }

  /// The words after which a name goes on: "Charter of Economic Rights", "Charter on Inclusion".
  private static let complements: [StaticString] = [" of the ", " of ", " on ", " for "]

  /// The index after the complement's preposition.
  private static func complement(_ text: Passage, _ end: Int) -> Int {
    for words in complements where text.matches(words, at: end) {
      return end + words.utf8CodeUnitCount
    }
    return end
  }

  /// Whether a capital stands before: "African Charter".
  private static func isPartOfName(_ text: Passage, _ before: Int) -> Bool {
    let start = text.wordStart(before)
    guard start < before, text.isCapital(at: start) else { return false }
    return !articles.contains { text.ends(with: $0, at: before) }
      && !possessives.contains { text.ends(with: $0, at: before) }
  }

  /// Whether the body named last before "its" is the United Nations.
  private static func isOfUnitedNations(_ text: Passage, _ before: Int) -> Bool {
    let reach = max(0, before - 200)
    var index = before
    while index > reach {
      index -= 1
      if text.matches("United Nations", at: index) { return true }
      if bodies.contains(where: { text.matches($0, at: index) }) { return false }
    }
    return false
  }

  /// The words in the names of bodies that have a charter of their own.
  private static let bodies: [StaticString] = [
    "Organization", "Organisation", "Association", "League", "Community", "Union", "Council of",
    "Commonwealth", "Cooperation", "States ", "Forum", "University",
  ]
}
