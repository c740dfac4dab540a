extension TextQuery.Word: CustomStringConvertible {
  /// The word as a user types it.
  public var description: String {
    guard !parts.isEmpty else { return "*" }
    return parts.joined(separator: "-") + (isPrefix ? "*" : "")
  }
}

extension TextQuery: CustomStringConvertible {
  /// The query as a user types it.
  public var description: String {
    switch self {
    case .phrase(let phrase): return TextQuery.description(phrase)
    case .near(let operands, let distance):
      return operands.map { phrases in
        let words = phrases.map(TextQuery.description).joined(separator: " OR ")
        return phrases.count == 1 ? words : "(\(words))"
      }.joined(separator: " ~\(distance) ")
    case .field(let field, let inner): return "\(field.rawValue):\(inner.grouped)"
    case .filter(let filters): return filters.description
    case .all(let parts): return parts.map(\.grouped).joined(separator: " ")
    case .any(let parts): return parts.map(\.grouped).joined(separator: " OR ")
    case .not(let inner): return "-" + inner.grouped
    }
  }

  private var grouped: String {
    switch self {
    case .phrase, .field, .filter: description
    case .near, .all, .any, .not: "(\(description))"
    }
  }

  private static func description(_ phrase: Phrase) -> String {
    let words = phrase.words.map(\.description).joined(separator: " ")
    var marks = phrase.opensText ? "^" : ""
    if phrase.words.allSatisfy(\.isAsTyped) { marks += "=" }
    if phrase.words.allSatisfy(\.isInflected) { marks += "+" }
    return marks + (phrase.words.count == 1 ? words : "\"\(words)\"")
  }
}
