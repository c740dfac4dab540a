/// Reads what a user types: words, "phrases", `AND`, `OR`, `NOT`, `-`, `prefix*`, brackets.
///
/// Words side by side must all stand in the clause; `AND` binds tighter than `OR`. Nothing is an
/// error: an operator without a word, an unclosed quote or bracket, an emoji are left out.
public struct QueryParser {
  /// What was understood; `nil` when no word was found.
  public private(set) var query: TextQuery?
  /// The pieces in which no word was found.
  public private(set) var ignored: [String]

  /// More words than this are no question but a text.
  private static let wordLimit = 200
  /// Deeper brackets are left out: FTS5 reads no deeper expressions.
  private static let depthLimit = 8

  private var tokens: [QueryToken]
  private var index = 0

  /// Parses a query.
  ///
  /// - Parameter text: What the user typed.
  public init(_ text: String) {
    (tokens, ignored) = QueryTokenizer.tokens(text)
    var words = 0
    if let end = tokens.firstIndex(where: { token in
      if case .phrase(let phrase) = token { words += phrase.words.count }
      return words > QueryParser.wordLimit
    }) {
      tokens.removeSubrange(end...)
      ignored.append("everything after \(QueryParser.wordLimit) words")
    }
    tokens = QueryParser.flattened(tokens)
    var parts: [TextQuery] = []
    // A bracket that closes nothing ends a part; the rest goes on beside it.
    while index < tokens.count {
      if let part = alternatives() { parts.append(part) }
      index += 1
    }
    query = QueryParser.joined(parts, TextQuery.all)
  }

  /// The tokens without the pairs of brackets that are nested too deeply.
  private static func flattened(_ tokens: [QueryToken]) -> [QueryToken] {
    var kept: [Bool] = []
    return tokens.filter { token in
      switch token {
      case .open:
        kept.append(kept.count < depthLimit)
        return kept[kept.count - 1]
      case .close: return kept.popLast() ?? true
      default: return true
      }
    }
  }

  private var token: QueryToken? { index < tokens.count ? tokens[index] : nil }

  private mutating func alternatives() -> TextQuery? {
    var parts: [TextQuery] = []
    while true {
      if let part = conjunction() { parts.append(part) }
      guard token == .or else { break }
      index += 1
    }
    return QueryParser.joined(parts, TextQuery.any)
  }

  private mutating func conjunction() -> TextQuery? {
    var parts: [TextQuery] = []
    while let token, token != .or, token != .close {
      if token == .and {
        index += 1
      } else if let part = term() {
        parts.append(part)
      }
    }
    return QueryParser.joined(parts, TextQuery.all)
  }

  private mutating func term() -> TextQuery? {
    var isNegated = false
    while token == .not {
      isNegated.toggle()
      index += 1
    }
    let part: TextQuery?
    switch token {
    case .phrase(let phrase)?:
      part = .phrase(phrase)
      index += 1
    case .open?:
      index += 1
      part = alternatives()
      if token == .close { index += 1 }
    default: part = nil
    }
    return part.map { isNegated ? .not($0) : $0 }
  }

  private static func joined(
    _ parts: [TextQuery], _ make: ([TextQuery]) -> TextQuery
  ) -> TextQuery? {
    parts.count > 1 ? make(parts) : parts.first
  }
}
