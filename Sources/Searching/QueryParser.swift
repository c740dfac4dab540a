/// Reads what a user types in the language of queries.
///
///     query   = part { OR part }
///     part    = near { [AND] near }
///     near    = term { ~N term }
///     term    = { NOT | - } ( words | field:words | field:( query ) | NEAR( words words, N ) | ( query ) )
///     words   = word | word* | "words in a row" , each with =, + or ^ before it
///
/// Words side by side must all stand in the clause; `AND` binds tighter than `OR`. What cannot be
/// meant as written has a diagnosis with its place, and the rest is searched; a value that no filter
/// can take is a refusal, and nothing is searched.
public struct QueryParser {
  /// What was understood; `nil` when there is nothing to search.
  public private(set) var query: TextQuery?
  /// What cannot be meant as written, in the order of the places.
  public private(set) var diagnoses: [QueryDiagnosis]

  /// More words than this are no question but a text.
  private static let wordLimit = 200
  /// More filters than this no question has.
  private static let filterLimit = 30
  /// Deeper brackets are left out: FTS5 reads no deeper expressions.
  private static let depthLimit = 8
  /// More operands of one `~` or `NEAR` than this are left out.
  private static let nearLimit = 8

  private var tokens: [QueryToken]
  private var index = 0
  /// The field whose brackets are being read.
  private var field: FieldName?
  private let end: Int

  /// Parses a query.
  ///
  /// - Parameter text: What the user typed.
  public init(_ text: String) {
    let tokenizer = QueryTokenizer(text)
    tokens = tokenizer.tokens
    diagnoses = tokenizer.diagnoses
    end = text.count
    limitWords()
    leaveOutDeepBrackets()
    var parts: [TextQuery] = []
    // A bracket that closes nothing ends a part; the rest goes on beside it.
    while index < tokens.count {
      if let part = alternatives() { parts.append(part) }
      if let token {
        note("this bracket closes none; it was left out", token.place)
        index += 1
      }
    }
    query = QueryParser.joined(parts, TextQuery.all)
    diagnoses.sort { $0.place.lowerBound < $1.place.lowerBound }
    if diagnoses.contains(where: \.isRefusal) { query = nil }
  }

  // MARK: Limits

  private mutating func limitWords() {
    var words = 0
    var filters = 0
    for (place, token) in tokens.enumerated() {
      switch token.kind {
      case .phrase(let phrase, _): words += phrase.words.count
      case .field(.filter): filters += 1
      default: break
      }
      if words > QueryParser.wordLimit || filters > QueryParser.filterLimit {
        let limit =
          words > QueryParser.wordLimit
          ? "\(QueryParser.wordLimit) words" : "\(QueryParser.filterLimit) filters"
        note("only \(limit) are searched; everything from here on was left out", token.place)
        tokens.removeSubrange(place...)
        return
      }
    }
  }

  private mutating func leaveOutDeepBrackets() {
    var kept: [Bool] = []
    var hasTold = false
    tokens = tokens.filter { token in
      switch token.kind {
      case .open, .near:
        kept.append(kept.count < QueryParser.depthLimit)
        guard let last = kept.last, !last else { return true }
        if !hasTold {
          hasTold = true
          note(
            "brackets more than \(QueryParser.depthLimit) deep are read as if they were not there",
            token.place)
        }
        return false
      case .close: return kept.popLast() ?? true
      default: return true
      }
    }
  }

  // MARK: Grammar

  private var token: QueryToken? { index < tokens.count ? tokens[index] : nil }

  private mutating func note(_ message: String, _ place: Range<Int>, refuses: Bool = false) {
    diagnoses.append(QueryDiagnosis(message: message, place: place, isRefusal: refuses))
  }

  private mutating func alternatives() -> TextQuery? {
    var parts: [TextQuery] = []
    var lonely: Range<Int>?
    while true {
      let start = index
      let part = conjunction()
      if let part {
        parts.append(part)
      } else if let lonely, index == start {
        note("OR stands between two things; it was left out", lonely)
      }
      guard token?.kind == .or, let place = token?.place else { break }
      if part == nil, lonely == nil, index == start {
        note("OR stands between two things; it was left out", place)
      } else {
        lonely = place
      }
      index += 1
    }
    return QueryParser.joined(parts, TextQuery.any)
  }

  private mutating func conjunction() -> TextQuery? {
    var parts: [TextQuery] = []
    var lonely: Range<Int>?
    while let token, token.kind != .or, token.kind != .close {
      if token.kind == .and {
        if parts.isEmpty || lonely != nil {
          note("AND stands between two things; it was left out", token.place)
        } else {
          lonely = token.place
        }
        index += 1
      } else if let part = near() {
        parts.append(part)
        lonely = nil
      }
    }
    if let lonely { note("AND stands between two things; it was left out", lonely) }
    return QueryParser.joined(parts, TextQuery.all)
  }

  private mutating func near() -> TextQuery? {
    let start = token?.place.lowerBound ?? end
    if case .within? = token?.kind, let place = token?.place {
      index += 1
      note("~ stands between two words; it was left out", place)
      return nil
    }
    guard let first = term() else { return nil }
    var parts = [first]
    var distances: [Int] = []
    while case .within(let distance)? = token?.kind, let sign = token?.place {
      index += 1
      if let part = term() {
        parts.append(part)
        distances.append(distance)
      } else {
        note("~ stands between two words; it was left out", sign)
      }
    }
    guard let distance = distances.max() else { return first }
    let place = start..<(tokens[index - 1].place.upperBound)
    if Set(distances).count > 1 {
      note("one distance holds for all words of a chain; \(distance) was taken", place)
    }
    return nearby(parts, distance, place)
  }

  /// Words near each other, or beside each other where one of them is no word.
  private mutating func nearby(
    _ parts: [TextQuery], _ distance: Int, _ place: Range<Int>
  ) -> TextQuery? {
    let operands = parts.map(QueryParser.phrases)
    guard operands.allSatisfy({ $0 != nil }), parts.count <= QueryParser.nearLimit else {
      note(
        "only words, phrases and brackets with OR, at most \(QueryParser.nearLimit), can be near each"
          + " other; all of them were searched, near or not", place)
      return .all(parts)
    }
    return .near(operands.compactMap { $0 }, distance: distance)
  }

  /// The phrases that an operand of `~` stands for; `nil` when it is more than words or OR of them.
  private static func phrases(_ query: TextQuery) -> [TextQuery.Phrase]? {
    switch query {
    case .phrase(let phrase): return phrase.opensText ? nil : [phrase]
    case .any(let parts):
      let lists = parts.compactMap(phrases)
      return lists.count == parts.count ? lists.flatMap { $0 } : nil
    case .all, .not, .near, .field, .filter: return nil
    }
  }

  private mutating func term() -> TextQuery? {
    var isNegated = false
    var sign: Range<Int>?
    while token?.kind == .not {
      sign = token?.place
      isNegated.toggle()
      index += 1
    }
    let start = index
    guard let part = atom() else {
      if let sign, index == start { note("nothing stands behind this NOT; it was left out", sign) }
      return nil
    }
    return isNegated ? .not(part) : part
  }

  private mutating func atom() -> TextQuery? {
    guard let token else { return nil }
    switch token.kind {
    case .phrase(let phrase, let text):
      index += 1
      guard case .filter(let filter)? = field else { return .phrase(phrase) }
      return condition(filter, text, token.place)
    case .open:
      index += 1
      let part = alternatives()
      close(token.place)
      if part == nil { note("nothing stands in these brackets; they were left out", token.place) }
      return part
    case .near: return nearGroup()
    case .field(let name): return fielded(name)
    case .and, .or, .not, .within, .close: return nil
    }
  }

  private mutating func close(_ place: Range<Int>) {
    if token?.kind == .close {
      index += 1
    } else {
      note("this bracket is not closed; it was closed at the end", place)
    }
  }

  // MARK: Fields

  private mutating func fielded(_ name: FieldName) -> TextQuery? {
    guard let start = token?.place else { return nil }
    index += 1
    guard field == nil else {
      note(
        "a field stands in the brackets of another: write the two side by side; nothing was searched",
        start, refuses: true)
      return nil
    }
    switch token?.kind {
    case .phrase?, .open?, .near?: break
    default:
      note("“\(name.name):” has no value; nothing was searched", start, refuses: true)
      return nil
    }
    field = name
    let part = atom()
    field = nil
    guard case .words(let field) = name else { return part }
    return part.map { .field(field, $0) }
  }

  private mutating func condition(
    _ filter: FilterField, _ text: String, _ place: Range<Int>
  ) -> TextQuery? {
    var filters = Filters()
    do {
      try filter.set(text, in: &filters)
    } catch {
      note(
        "\(filter.rawValue):\(text) is no value: \(error); nothing was searched", place,
        refuses: true)
      return nil
    }
    return .filter(filters)
  }

  // MARK: NEAR

  /// `NEAR(a b, 10)`: words and phrases up to the bracket, a number behind the last comma.
  private mutating func nearGroup() -> TextQuery? {
    guard let start = token?.place else { return nil }
    index += 1
    var parts: [TextQuery] = []
    var distance = QueryTokenizer.defaultDistance
    while let token, token.kind != .close {
      if case .phrase(_, let text) = token.kind, let number = QueryParser.distance(text),
        index + 1 >= tokens.count || tokens[index + 1].kind == .close, parts.count > 1
      {
        distance = number
        index += 1
      } else if token.kind == .and {
        index += 1
      } else if token.kind == .or || QueryParser.isWithin(token) {
        note("words and phrases stand in NEAR(); this was left out", token.place)
        index += 1
      } else if let part = term() {
        parts.append(part)
      }
    }
    close(start)
    let place = start.lowerBound..<(tokens[index - 1].place.upperBound)
    guard parts.count > 1 else {
      note(
        "NEAR(a b, 10) wants two words or more"
          + (parts.isEmpty ? "; it was left out" : "; the one was searched alone"), place)
      return parts.first
    }
    return nearby(parts, distance, place)
  }

  private static func isWithin(_ token: QueryToken) -> Bool {
    if case .within = token.kind { true } else { false }
  }

  private static func distance(_ text: String) -> Int? {
    let digits = text.drop { $0 == "," }
    guard !digits.isEmpty, digits.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    return min(Int(digits) ?? .max, QueryTokenizer.longestDistance)
  }

  private static func joined(
    _ parts: [TextQuery], _ make: ([TextQuery]) -> TextQuery
  ) -> TextQuery? {
    parts.count > 1 ? make(parts) : parts.first
  }
}
