import TestFiles

/// A random query in two forms: what a user types, and whether a text answers it.
indirect enum RandomExpression {
  case phrase([String], isPrefix: Bool, isQuoted: Bool)
  case all([RandomExpression], operators: [String])
  case any([RandomExpression])
  case not(RandomExpression, sign: String)

  /// Makes an expression from words that stand in texts.
  init(from texts: [PlainScan], depth: Int, _ random: inout SeededGenerator) {
    let kind = depth == 0 ? 0 : random.below(8)
    switch kind {
    case 4, 5:
      let parts = (0..<(2 + random.below(2))).map { _ in
        RandomExpression(from: texts, depth: depth - 1, &random)
      }
      self = .all(parts, operators: parts.map { _ in random.pick([" ", " AND "]) })
    case 6:
      self = .any(
        (0..<(2 + random.below(2))).map { _ in
          RandomExpression(from: texts, depth: depth - 1, &random)
        })
    case 7:
      self = .not(
        RandomExpression(from: texts, depth: depth - 1, &random), sign: random.pick(["-", "NOT "]))
    default:
      let words = random.pick(texts).words
      let start = random.below(words.count)
      let length = random.pick([1, 1, 1, 2, 3, 4])
      var phrase = words[start..<min(words.count, start + length)].map(\.folded)
      let isPrefix = random.below(4) == 0
      if isPrefix, let last = phrase.last {
        phrase[phrase.count - 1] = String(last.prefix(1 + random.below(last.count)))
      }
      // Now and then a phrase that stands nowhere.
      if random.below(6) == 0 { phrase.reverse() }
      self = .phrase(phrase, isPrefix: isPrefix, isQuoted: phrase.count > 1 || random.below(3) == 0)
    }
  }

  /// What a user types.
  var typed: String {
    switch self {
    case .phrase(let words, let isPrefix, let isQuoted):
      let text = words.joined(separator: " ")
      return (isQuoted ? "\"\(text)\"" : text) + (isPrefix ? "*" : "")
    case .all(let parts, let operators):
      return parts.enumerated().map { index, part in
        (index == 0 ? "" : operators[index]) + part.grouped
      }.joined()
    case .any(let parts): return parts.map(\.grouped).joined(separator: " OR ")
    case .not(let part, let sign): return sign + part.grouped
    }
  }

  private var grouped: String {
    switch self {
    case .phrase: typed
    default: "(\(typed))"
    }
  }

  /// Whether a text answers the query.
  func holds(_ text: PlainScan) -> Bool {
    switch self {
    case .phrase(let words, let isPrefix, _):
      !text.places(of: words, isPrefix: isPrefix).isEmpty
    case .all(let parts, _): parts.allSatisfy { $0.holds(text) }
    case .any(let parts): parts.contains { $0.holds(text) }
    case .not(let part, _): !part.holds(text)
    }
  }
}
