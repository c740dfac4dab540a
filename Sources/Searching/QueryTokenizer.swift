/// Splits what a user types into words and signs.
///
/// What means nothing is left out, with a diagnosis.
struct QueryTokenizer {
  private(set) var tokens: [QueryToken] = []
  private(set) var diagnoses: [QueryDiagnosis] = []

  private let signs: [Character]
  private var index = 0

  /// The words between the operands of `~` and `NEAR` where no number is given.
  static let defaultDistance = 10
  /// No clause has more words than this.
  static let longestDistance = 100_000

  init(_ text: String) {
    signs = Array(text)
    while index < signs.count {
      if isSpace(signs[index]) { index += 1 } else { scan() }
    }
  }

  private func isQuote(_ sign: Character) -> Bool {
    switch sign {
    case "\"", "“", "”", "„", "«", "»": true
    default: false
    }
  }

  private func isSpace(_ sign: Character) -> Bool { sign.isWhitespace || sign == "\0" }

  private func sign(at place: Int) -> Character? { place < signs.count ? signs[place] : nil }

  /// Whether something other than space stands at a place.
  private func isFilled(_ place: Int) -> Bool { sign(at: place).map { !isSpace($0) } ?? false }

  private mutating func add(_ kind: QueryToken.Kind, from start: Int) {
    tokens.append(QueryToken(kind: kind, place: start..<index))
  }

  private mutating func note(_ message: String, _ place: Range<Int>) {
    diagnoses.append(QueryDiagnosis(message: message, place: place, isRefusal: false))
  }

  // MARK: Signs

  private mutating func scan() {
    let start = index
    switch signs[index] {
    case "(", ")":
      index += 1
      add(signs[start] == "(" ? .open : .close, from: start)
    case "-" where isFilled(index + 1) && signs[index + 1] != "-":
      index += 1
      add(.not, from: start)
    case ",": index += 1
    case "~" where !tokens.isEmpty: within()
    case "=", "^", "+": marked()
    case let sign where isQuote(sign): quoted(Marks(), from: start)
    default: word(Marks(), from: start)
    }
  }

  /// `~` or `~10`.
  private mutating func within() {
    let start = index
    index += 1
    var digits = ""
    while let sign = sign(at: index), ("0"..."9").contains(sign) {
      digits.append(sign)
      index += 1
    }
    let distance = digits.isEmpty ? QueryTokenizer.defaultDistance : Int(digits)
    add(.within(min(distance ?? .max, QueryTokenizer.longestDistance)), from: start)
  }

  /// The signs right before a word or a quote.
  private struct Marks {
    var opensText = false
    var isAsTyped = false
    var isInflected = false
  }

  private mutating func marked() {
    let start = index
    var marks = Marks()
    while let sign = sign(at: index), "=^+".contains(sign) {
      switch sign {
      case "=": marks.isAsTyped = true
      case "^": marks.opensText = true
      default: marks.isInflected = true
      }
      index += 1
    }
    guard let next = sign(at: index), !isSpace(next), next != "(", next != ")" else {
      note(
        "“\(String(signs[start..<index]))” stands right before a word or a quote; left out",
        start..<index)
      return
    }
    if isQuote(next) {
      quoted(marks, from: start)
    } else {
      word(marks, from: start)
    }
  }

  // MARK: Words

  private mutating func quoted(_ marks: Marks, from start: Int) {
    let first = index + 1
    let end = signs[first...].firstIndex(where: isQuote)
    index = end.map { $0 + 1 } ?? signs.count
    let inside = String(signs[first..<(end ?? signs.count)])
    if end == nil, inside.contains(where: { !isSpace($0) }) {
      note("the quote is not closed; it was searched up to the end", start..<(start + 1))
    }
    var mayGoOn = false
    if sign(at: index) == "*" {
      mayGoOn = true
      index += 1
    }
    phrase(inside, marks, mayGoOn: mayGoOn, isQuoted: true, from: start)
  }

  private mutating func word(_ marks: Marks, from start: Int) {
    let first = index
    // Brackets inside a word, as in S/RES/1325(2000), belong to it.
    var depth = 0
    var hasColon = false
    while let sign = sign(at: index), !isSpace(sign), !isQuote(sign) {
      if sign == "(" {
        if depth == 0, opener(first, marks, from: start) { return }
        depth += 1
      }
      if sign == ")" {
        depth -= 1
        if depth < 0 { break }
      }
      if sign == ":", depth == 0, !hasColon {
        // No name of a field has a colon in it.
        hasColon = true
        if field(first, marks, from: start) { return }
      }
      index += 1
    }
    let text = String(signs[first..<index])
    switch text {
    case "AND": add(.and, from: start)
    case "OR": add(.or, from: start)
    case "NOT": add(.not, from: start)
    default:
      if let colon = text.firstIndex(of: ":") { tellOfColon(text, colon, from: first) }
      phrase(text, marks, mayGoOn: false, isQuoted: false, from: start)
    }
  }

  /// The opening of `NEAR(a b)`.
  private mutating func opener(_ first: Int, _ marks: Marks, from start: Int) -> Bool {
    guard first == start, String(signs[first..<index]) == "NEAR" else { return false }
    index += 1
    add(.near, from: start)
    return true
  }

  /// `title:` with its value right behind.
  private mutating func field(_ first: Int, _ marks: Marks, from start: Int) -> Bool {
    guard first == start, isFilled(index + 1), signs[index + 1] != ")",
      let name = FieldName(String(signs[first..<index]))
    else { return false }
    index += 1
    add(.field(name), from: start)
    // A value may begin with signs that mean something elsewhere.
    if case .filter = name, let next = sign(at: index), next != "(",
      !isQuote(next)
    {
      word(Marks(), from: index)
    }
    return true
  }

  private mutating func tellOfColon(_ text: String, _ colon: String.Index, from first: Int) {
    let name = text[..<colon]
    let place = first..<(first + name.count + 1)
    if FieldName(name) != nil {
      note("“\(name):” wants its value right behind it; it was searched as a word", place)
    } else if name.count > 1, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0 == "-") }) {
      note(
        "“\(name)” is no field; it was searched as a word (fields: \(FieldName.all.joined(separator: ", ")))",
        place)
    }
  }

  private mutating func phrase(
    _ text: String, _ marks: Marks, mayGoOn: Bool, isQuoted: Bool, from start: Int
  ) {
    var words: [TextQuery.Word] = []
    var hasLostStar = false
    for written in text.split(whereSeparator: isSpace) {
      let piece = written.withoutEndSigns
      if piece == "*", isQuoted {
        words.append(.any)
        continue
      }
      var found = WordScanner.words(piece).map {
        TextQuery.Word($0, isAsTyped: marks.isAsTyped, isInflected: marks.isInflected)
      }
      let body = piece.drop { $0 == "*" }
      hasLostStar = hasLostStar || body.count < piece.count || body.dropLast().contains("*")
      if piece.last == "*", !found.isEmpty { found[found.count - 1].isPrefix = true }
      words += found
    }
    if mayGoOn, let last = words.last, !last.parts.isEmpty {
      words[words.count - 1].isPrefix = true
    }
    let hasEdge = words.first == .any || words.last == .any
    words = Array(words.drop { $0 == .any })
    while words.last == .any { words.removeLast() }
    let place = start..<index
    guard !words.isEmpty else {
      let seen = text.trimmingSpaces
      note(
        seen.isEmpty
          ? "nothing stands between the quotes; left out"
          : "“\(seen)” has no word to search; left out", place)
      return
    }
    if hasEdge {
      note("* at the end of a phrase stands for nothing; it was left out", place)
    } else if hasLostStar {
      note("* goes behind a word or stands for one between others; others were left out", place)
    }
    add(
      .phrase(TextQuery.Phrase(words: words, opensText: marks.opensText), text: text), from: start)
  }
}

extension StringProtocol {
  /// The text without space around it.
  fileprivate var trimmingSpaces: String {
    let start = drop { $0.isWhitespace || $0 == "\0" }
    return String(start.reversed().drop { $0.isWhitespace || $0 == "\0" }.reversed())
  }
}

extension Substring {
  /// The word without the commas and other signs at its end, which are no part of it: "t*," is "t*".
  fileprivate var withoutEndSigns: Substring {
    let end = lastIndex { !$0.isPunctuation || $0 == "*" }
    return end.map { self[...$0] } ?? self
  }
}
