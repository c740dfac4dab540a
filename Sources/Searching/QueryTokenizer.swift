/// The words and signs of a query.
enum QueryToken: Hashable {
  case phrase(TextQuery.Phrase)
  case and
  case or
  case not
  case open
  case close
}

/// Splits what a user types into words and signs.
///
/// Nothing is an error: what means nothing is left
/// out.
struct QueryTokenizer {
  /// Pieces in which no word was found.
  private(set) var ignored: [String] = []
  private var text: Substring

  static func tokens(_ text: String) -> (tokens: [QueryToken], ignored: [String]) {
    var tokenizer = QueryTokenizer(text: Substring(text))
    var tokens: [QueryToken] = []
    while let next = tokenizer.next() { tokens += next }
    return (tokens, tokenizer.ignored)
  }

  private init(text: Substring) { self.text = text }

  private static let quotes: Set<Character> = ["\"", "“", "”", "„", "«", "»"]

  private mutating func next() -> [QueryToken]? {
    text = text.drop { $0.isWhitespace || $0 == "\0" }
    guard let first = text.first else { return nil }
    switch first {
    case "(":
      text.removeFirst()
      return [.open]
    case ")":
      text.removeFirst()
      return [.close]
    case "-" where text.dropFirst().first.map { !$0.isWhitespace && $0 != "-" } ?? false:
      text.removeFirst()
      return [.not]
    case _ where QueryTokenizer.quotes.contains(first): return quoted()
    default: return word()
    }
  }

  private mutating func quoted() -> [QueryToken] {
    let inside = text.dropFirst()
    let end = inside.firstIndex { QueryTokenizer.quotes.contains($0) } ?? inside.endIndex
    text = inside[end...].dropFirst()
    let followsStar = text.first == "*"
    if followsStar { text.removeFirst() }
    return phrase(inside[..<end], isPrefix: followsStar || inside[..<end].last == "*")
  }

  private mutating func word() -> [QueryToken] {
    // Brackets inside a word, as in S/RES/1325(2000), belong to it.
    var depth = 0
    let end =
      text.indices.first { index in
        switch text[index] {
        case "(": depth += 1
        case ")":
          depth -= 1
          return depth < 0
        case let sign:
          return sign.isWhitespace || sign == "\0" || QueryTokenizer.quotes.contains(sign)
        }
        return false
      } ?? text.endIndex
    let word = text[..<end]
    text = text[end...]
    switch word {
    case "AND": return [.and]
    case "OR": return [.or]
    case "NOT": return [.not]
    default: return phrase(word, isPrefix: word.last == "*")
    }
  }

  private mutating func phrase(_ text: Substring, isPrefix: Bool) -> [QueryToken] {
    let words = QueryTokenizer.words(text)
    guard !words.isEmpty else {
      if text.contains(where: { !$0.isWhitespace }) { ignored.append(String(text)) }
      return []
    }
    return [.phrase(TextQuery.Phrase(words: words, isPrefix: isPrefix))]
  }

  /// The words of a text as the index splits them; hyphenated ones as lists of their parts.
  private static func words(_ text: Substring) -> [[String]] {
    var words: [[String]] = []
    var part = String.UnicodeScalarView()
    var joinsNext = false
    func close(byHyphen: Bool) {
      if !part.isEmpty {
        if joinsNext, !words.isEmpty {
          words[words.count - 1].append(String(part))
        } else {
          words.append([String(part)])
        }
        joinsNext = byHyphen
        part.removeAll()
      } else {
        joinsNext = false
      }
    }
    for scalar in text.unicodeScalars {
      // Soft hyphens and marks of direction are nothing.
      if scalar.properties.generalCategory == .format { continue }
      if isWordScalar(scalar, inside: !part.isEmpty) {
        part.append(scalar)
      } else {
        close(byHyphen: scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}")
      }
    }
    close(byHyphen: false)
    return words
  }

  /// Letters, numbers and private-use signs make words for SQLite's unicode61 tokenizer.
  private static func isWordScalar(_ scalar: Unicode.Scalar, inside: Bool) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .privateUse:
      true
    case .nonspacingMark: inside
    default: false
    }
  }
}
