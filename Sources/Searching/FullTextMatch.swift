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
    case .near(let operands, let distance):
      self.init(FullTextMatch.expression(near: operands, distance), isComplement: false)
    case .field(_, let inner):
      self.init(inner)
    case .filter:
      preconditionFailure("filters are no question for full text")
    case .not(let inner):
      let match = FullTextMatch(inner)
      self.init(match.expression, isComplement: !match.isComplement)
    case .all(let parts):
      self = FullTextMatch.intersection(parts.map(FullTextMatch.init))
    case .any(let parts) where parts.isEmpty:
      // The phrase of no words, which stands nowhere.
      self.init("\"\"", isComplement: false)
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

  /// An expression that finds the words of a query wherever they stand, for ranking and marking.
  ///
  /// FTS5 (3.40) loses count of the positions where one NEAR of several does not match, and its ranking
  /// and marking functions fail: so no NEAR is in it. `nil` when the words are not to be found.
  static func words(of query: TextQuery) -> String? {
    let match = FullTextMatch(query)
    guard !match.isComplement else { return nil }
    guard query.hasNear else { return match.expression }
    var expressions: [String] = []
    for phrase in query.phrases(wanted: true) {
      let expression = expression(phrase)
      if !expressions.contains(expression) { expressions.append(expression) }
    }
    return expressions.isEmpty ? nil : expressions.joined(separator: " OR ")
  }

  // MARK: Phrases

  /// The words of a phrase in a row; ``PhraseResolver`` has put every spelling in a phrase of its own.
  static func expression(_ phrase: TextQuery.Phrase) -> String {
    let words = phrase.words.flatMap(\.parts).joined(separator: " ")
    let star = phrase.words.last?.isPrefix ?? false ? " *" : ""
    return (phrase.opensText ? "^ " : "") + "\"\(words)\"" + star
  }

  private static func expression(near operands: [[TextQuery.Phrase]], _ distance: Int) -> String {
    var choices: [[String]] = [[]]
    for operand in operands {
      let phrases = operand.map(expression)
      choices = choices.flatMap { choice in phrases.map { choice + [$0] } }
    }
    let pairs = choices.map { "NEAR(\($0.joined(separator: " ")), \(distance))" }
    return pairs.count == 1 ? pairs[0] : "(" + pairs.joined(separator: " OR ") + ")"
  }
}

extension TextQuery {
  /// Whether words are asked to be near each other.
  var hasNear: Bool {
    switch self {
    case .near: true
    case .phrase, .filter: false
    case .field(_, let inner), .not(let inner): inner.hasNear
    case .all(let parts), .any(let parts): parts.contains(where: \.hasNear)
    }
  }

  /// The phrases that help a clause to answer the query, or those that hinder it.
  func phrases(wanted: Bool) -> [Phrase] {
    switch self {
    case .phrase(let phrase): wanted ? [phrase] : []
    case .near(let operands, _): wanted ? operands.flatMap { $0 } : []
    case .all(let parts), .any(let parts): parts.flatMap { $0.phrases(wanted: wanted) }
    case .not(let inner): inner.phrases(wanted: !wanted)
    case .field, .filter: []
    }
  }
}
