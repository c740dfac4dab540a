/// A query in the language of FTS5.
///
/// FTS5 finds what matches, never what does not. So a query becomes one expression, and the answer
/// is either what matches it or everything else; the rules for AND, OR and NOT keep that form.
struct FullTextMatch: Hashable {
  /// The expression.
  ///
  /// Every word in it is quoted, so that nothing in it is an operator by accident.
  var expression: String
  /// Whether the answer is what does *not* match.
  var isComplement: Bool

  init(_ query: TextQuery) {
    switch query {
    case .phrase(let phrase):
      self.init(FullTextMatch.expression(phrase), isComplement: false)
    case .not(let inner):
      let match = FullTextMatch(inner)
      self.init(match.expression, isComplement: !match.isComplement)
    case .all(let parts):
      self = FullTextMatch.intersection(parts.map(FullTextMatch.init))
    case .any(let parts):
      // Not (not a and not b).
      let negated = parts.map { part -> FullTextMatch in
        let match = FullTextMatch(part)
        return FullTextMatch(match.expression, isComplement: !match.isComplement)
      }
      let none = FullTextMatch.intersection(negated)
      self.init(none.expression, isComplement: !none.isComplement)
    }
  }

  private init(_ expression: String, isComplement: Bool) {
    self.expression = expression
    self.isComplement = isComplement
  }

  private static func intersection(_ parts: [FullTextMatch]) -> FullTextMatch {
    let wanted = parts.filter { !$0.isComplement }.map(\.expression)
    let unwanted = parts.filter(\.isComplement).map(\.expression)
    let none = "(" + unwanted.joined(separator: " OR ") + ")"
    if wanted.isEmpty { return FullTextMatch(none, isComplement: true) }
    let all = "(" + wanted.joined(separator: " AND ") + ")"
    return FullTextMatch(unwanted.isEmpty ? all : "(\(all) NOT \(none))", isComplement: false)
  }

  // MARK: Phrases

  /// A phrase in every spelling that it may have.
  private static func expression(_ phrase: TextQuery.Phrase) -> String {
    let star = phrase.isPrefix ? " *" : ""
    let spellings = Spelling.variants(of: phrase.words, isPrefix: phrase.isPrefix)
      .map { "\"" + $0.joined(separator: " ") + "\"" + star }
    return spellings.count == 1 ? spellings[0] : "(" + spellings.joined(separator: " OR ") + ")"
  }
}

/// The spellings that a word has had: "co-operation" until about 1990, "cooperation" today.
enum Spelling {
  /// More spellings than this of one phrase are not searched.
  private static let limit = 16

  /// A phrase in every spelling, each as the words that the index splits it into.
  ///
  /// - Parameter words: The words, hyphenated ones as lists of their parts.
  static func variants(of words: [[String]], isPrefix: Bool = false) -> [[String]] {
    var variants: [[String]] = [[]]
    for (place, word) in words.enumerated() {
      var options = options(for: word, mayGoOn: isPrefix && place == words.count - 1)
      if variants.count * options.count > limit { options = [options[0]] }
      variants = variants.flatMap { variant in options.map { variant + $0 } }
    }
    return variants
  }

  /// The prefixes that have stood with a hyphen, each with the letters before which they did.
  private static let prefixes = [
    ("co", "aeio"), ("re", "e"), ("non", "abcdefghijklmnopqrstuvwxyz"),
  ]

  /// A hyphenated word may be closed up, and a closed one may have had a hyphen.
  private static func options(for word: [String], mayGoOn: Bool) -> [[String]] {
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
