import Resolutions
import TestFiles

/// A random query in two forms: what a user types, and whether a clause answers it.
indirect enum RandomExpression {
  case phrase(ScannedPhrase, isQuoted: Bool)
  case near([ScannedPhrase], distance: Int, isChain: Bool)
  case field(String, ScannedPhrase)
  case session(ClosedRange<Int>)
  case part(String)
  case verb(String)
  case organ(Organ)
  case years(ClosedRange<Int>)
  case status(Resolution.Status)
  case all([RandomExpression], operators: [String])
  case any([RandomExpression])
  case not(RandomExpression, sign: String)

  /// Makes an expression from words that stand in clauses.
  init(from clauses: [ScannedClause], depth: Int, _ random: inout SeededGenerator) {
    let kind = random.below(depth == 0 ? 10 : 16)
    switch kind {
    case 6:
      let words = random.pick(clauses).text.words.map(\.folded)
      let near = (0..<(2 + random.below(2))).map { _ in
        ScannedPhrase([.word(random.pick(words))])
      }
      self = .near(near, distance: random.below(12), isChain: random.below(2) == 0)
    case 7, 8:
      let clause = random.pick(clauses)
      let name = random.pick(["lead", "title", "note"])
      guard let text = clause.texts(name).first, !text.words.isEmpty else {
        self = .part(clause.part)
        return
      }
      self = .field(name, ScannedPhrase(from: text, &random))
    case 9:
      self = RandomExpression.filter(random.pick(clauses), &random)
    case 10, 11, 12:
      let parts = (0..<(2 + random.below(2))).map { _ in
        RandomExpression(from: clauses, depth: depth - 1, &random)
      }
      self = .all(parts, operators: parts.map { _ in random.pick([" ", " AND "]) })
    case 13, 14:
      self = .any(
        (0..<(2 + random.below(2))).map { _ in
          RandomExpression(from: clauses, depth: depth - 1, &random)
        })
    case 15:
      self = .not(
        RandomExpression(from: clauses, depth: depth - 1, &random),
        sign: random.pick(["-", "NOT "]))
    default:
      let phrase = ScannedPhrase(from: random.pick(clauses).text, &random)
      self = .phrase(phrase, isQuoted: phrase.pieces.count > 1 || random.below(3) == 0)
    }
  }

  /// A filter that a clause passes.
  private static func filter(
    _ clause: ScannedClause, _ random: inout SeededGenerator
  ) -> RandomExpression {
    switch random.below(7) {
    case 0, 1:
      if let session = clause.session { return .session(session...(session + random.below(3))) }
    case 2: if !clause.verbs.isEmpty { return .verb(random.pick(clause.verbs)) }
    case 3: if let organ = clause.organ { return .organ(organ) }
    case 4: if let year = clause.year { return .years((year - random.below(3))...year) }
    case 5: if let status = clause.status { return .status(status) }
    default: break
    }
    return .part(clause.part)
  }

  /// What a user types.
  var typed: String {
    switch self {
    case .phrase(let phrase, let isQuoted): return phrase.typed(isQuoted: isQuoted)
    case .near(let phrases, let distance, let isChain):
      let words = phrases.map { $0.typed(isQuoted: $0.pieces.count > 1) }
      return isChain
        ? words.joined(separator: " ~\(distance) ")
        : "NEAR(\(words.joined(separator: " ")), \(distance))"
    case .field(let name, let phrase): return name + ":" + phrase.typed(isQuoted: true)
    case .session(let range):
      return range.count == 1
        ? "session:\(range.lowerBound)" : "session:\(range.lowerBound)-\(range.upperBound)"
    case .part(let name): return "part:\(name)"
    case .verb(let verb): return "verb:\"\(verb)\""
    case .organ(let organ): return "organ:\"\(organ.name)\""
    case .years(let years): return "date:\(years.lowerBound)..\(years.upperBound)"
    case .status(let status): return "status:\(status.rawValue)"
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
    case .phrase, .field, .session, .part, .verb, .organ, .years, .status: typed
    default: "(\(typed))"
    }
  }

  /// Whether a clause answers the query.
  func holds(_ clause: ScannedClause) -> Bool {
    switch self {
    case .phrase(let phrase, _): !clause.text.places(of: phrase).isEmpty
    case .near(let phrases, let distance, _): clause.text.hasNear(phrases, distance)
    case .field(let name, let phrase):
      clause.texts(name).contains { !$0.places(of: phrase).isEmpty }
    case .session(let range): clause.session.map(range.contains) ?? false
    case .part(let name): clause.part == name
    case .verb(let verb): clause.verbs.contains(verb)
    case .organ(let organ): clause.organ == organ
    case .years(let years): clause.year.map(years.contains) ?? false
    case .status(let status): clause.status == status
    case .all(let parts, _): parts.allSatisfy { $0.holds(clause) }
    case .any(let parts): parts.contains { $0.holds(clause) }
    case .not(let part, _): !part.holds(clause)
    }
  }
}

/// A phrase as a plain reader understands it.
struct ScannedPhrase {
  enum Piece {
    case word(String)
    case prefix(String)
    case any
  }

  var pieces: [Piece]
  var opensText = false

  init(_ pieces: [Piece]) { self.pieces = pieces }

  /// A phrase that stands in a text, or, now and then, nowhere.
  init(from text: PlainScan, _ random: inout SeededGenerator) {
    let words = text.words.map(\.folded)
    let start = random.below(4) == 0 ? 0 : random.below(words.count)
    let length = random.pick([1, 1, 1, 2, 3, 4])
    pieces = words[start..<min(words.count, start + length)].map(Piece.word)
    for place in pieces.indices {
      guard case .word(let word) = pieces[place] else { continue }
      let isInner = place > 0 && place < pieces.count - 1
      if random.below(6) == 0 { pieces[place] = .prefix(String(word.prefix(2 + random.below(6)))) }
      if isInner, random.below(4) == 0 { pieces[place] = .any }
    }
    if random.below(8) == 0 { pieces.reverse() }
    opensText = random.below(6) == 0
  }

  /// What a user types.
  func typed(isQuoted: Bool) -> String {
    let words = pieces.map { piece in
      switch piece {
      case .word(let text): text
      case .prefix(let text): text + "*"
      case .any: "*"
      }
    }
    let text = words.joined(separator: " ")
    return (opensText ? "^" : "") + (isQuoted ? "\"\(text)\"" : text)
  }
}

/// A clause with the texts that belong to it.
struct ScannedClause {
  var place: String
  var text: PlainScan
  var lead: PlainScan?
  var title: PlainScan?
  var notes: [PlainScan]
  var session: Int?
  var part: String
  var verbs: [String]
  var organ: Organ?
  var year: Int?
  var status: Resolution.Status?

  func texts(_ field: String) -> [PlainScan] {
    switch field {
    case "lead": [lead].compactMap { $0 }
    case "title": [title].compactMap { $0 }
    default: notes
    }
  }
}
