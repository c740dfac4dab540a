/// A word as the index is asked for it.
enum IndexedWord: Hashable {
  case word(String)
  /// Every word that begins so.
  case prefix(String)
  /// Any one word.
  case any
}

/// The spellings that a word has had: "co-operation" until about 1990, "cooperation" today.
enum Spelling {
  /// More spellings than this of one phrase are not searched.
  private static let limit = 16

  /// A phrase in every spelling, each as the words that the index splits it into.
  ///
  /// - Parameter words: The words of the phrase.
  static func variants(of words: [TextQuery.Word]) -> [[IndexedWord]] {
    var variants: [[IndexedWord]] = [[]]
    for word in words {
      var options = options(for: word)
      if variants.count * options.count > limit { options = [options[0]] }
      variants = variants.flatMap { variant in options.map { variant + $0 } }
    }
    return variants
  }

  /// The prefixes that have stood with a hyphen, each with the letters before which they did.
  private static let prefixes = [
    ("co", "aeio"), ("re", "e"), ("non", "abcdefghijklmnopqrstuvwxyz"),
  ]

  private static func options(for word: TextQuery.Word) -> [[IndexedWord]] {
    guard !word.parts.isEmpty else { return [[.any]] }
    let spellings =
      word.isAsTyped ? [word.parts] : spellings(of: word.parts, mayGoOn: word.isPrefix)
    return spellings.map { parts in
      var words = parts.map { IndexedWord.word($0) }
      if word.isPrefix, let last = parts.last { words[words.count - 1] = .prefix(last) }
      return words
    }
  }

  /// A hyphenated word may be closed up, and a closed one may have had a hyphen.
  private static func spellings(of word: [String], mayGoOn: Bool) -> [[String]] {
    if word.count > 1 {
      let isWord = word.allSatisfy { $0.allSatisfy(\.isLetter) }
      return isWord ? [word, [word.joined()]] : [word]
    }
    let letters = word[0].lowercased()
    for (prefix, following) in prefixes where letters.hasPrefix(prefix) {
      let rest = letters.dropFirst(prefix.count)
      guard rest.count >= (mayGoOn ? 2 : 4), let next = rest.first, following.contains(next) else {
        continue
      }
      return [word, [prefix, String(rest)]]
    }
    return [word]
  }
}
