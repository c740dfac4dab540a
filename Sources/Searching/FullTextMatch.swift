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

  /// A phrase in every spelling that it may have.
  ///
  /// FTS5 has no sign for any one word, nor for a word that goes on inside a phrase: such a phrase
  /// is its pieces near each other, which find more than it does; see ``PhraseResolver``.
  static func expression(_ phrase: TextQuery.Phrase) -> String {
    let opening = phrase.opensText ? "^ " : ""
    return alternatives(
      spellings(of: phrase).map { pieces in
        let quoted = pieces.map { opening + $0.quoted }
        return pieces.count == 1 ? quoted[0] : near(pieces.map(\.quoted), span(pieces))
      })
  }

  private static func expression(near operands: [[TextQuery.Phrase]], _ distance: Int) -> String {
    var choices: [[String]] = [[]]
    for operand in operands {
      let pieces = operand.flatMap(spellings).flatMap { $0.map(\.quoted) }
      choices = choices.flatMap { choice in pieces.map { choice + [$0] } }
    }
    return alternatives(choices.map { near($0, distance) })
  }

  private static func near(_ pieces: [String], _ distance: Int) -> String {
    "NEAR(\(pieces.joined(separator: " ")), \(distance))"
  }

  private static func alternatives(_ expressions: [String]) -> String {
    expressions.count == 1 ? expressions[0] : "(" + expressions.joined(separator: " OR ") + ")"
  }

  /// The spellings of a phrase, each as the pieces that FTS5 can look up as phrases.
  private static func spellings(of phrase: TextQuery.Phrase) -> [[Piece]] {
    Spelling.variants(of: phrase.words).map { words in
      var pieces = [Piece()]
      for word in words {
        switch word {
        case .any:
          if !pieces[pieces.count - 1].words.isEmpty { pieces.append(Piece()) }
          pieces[pieces.count - 1].gap += 1
        case .word(let text): pieces[pieces.count - 1].words.append(text)
        case .prefix(let text):
          pieces[pieces.count - 1].words.append(text)
          pieces[pieces.count - 1].isPrefix = true
          pieces.append(Piece())
        }
      }
      return pieces.filter { !$0.words.isEmpty }
    }
  }

  /// The words between the end of the first piece and the beginning of the last.
  private static func span(_ pieces: [Piece]) -> Int {
    pieces.dropFirst().reduce(0) { $0 + $1.gap }
      + pieces.dropFirst().dropLast().reduce(0) { $0 + $1.words.count }
  }

  /// Words that FTS5 can look up as one phrase, behind a gap of any words.
  private struct Piece {
    var gap = 0
    var words: [String] = []
    var isPrefix = false

    var quoted: String { "\"" + words.joined(separator: " ") + "\"" + (isPrefix ? " *" : "") }
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
  fileprivate func phrases(wanted: Bool) -> [Phrase] {
    switch self {
    case .phrase(let phrase): wanted ? [phrase] : []
    case .near(let operands, _): wanted ? operands.flatMap { $0 } : []
    case .all(let parts), .any(let parts): parts.flatMap { $0.phrases(wanted: wanted) }
    case .not(let inner): inner.phrases(wanted: !wanted)
    case .field, .filter: []
    }
  }
}
