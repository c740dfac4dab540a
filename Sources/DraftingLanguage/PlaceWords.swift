import Resolutions

/// The words that name a place in a work.
///
/// "paragraph 7", "annex II, paras. 4 and 5", "chap. III, sect. A". They stand before the work ("paragraph 7 of resolution 66/152", "Article 1, paragraph 3, of the
/// Charter") or after it ("resolution 69/283, annex II").
struct PlaceWords {
  /// Where the words stand.
  let range: Range<Int>

  /// Reads the place whose words start at an index; `nil` where none does.
  ///
  /// - Parameter canNest: Whether an item of the work is a place too, as it is after the work:
  ///   "A/CONF.216/16, chap. I, resolution 1, annex".
  init?(_ text: Passage, at start: Int, canNest: Bool = false) {
    guard var end = PlaceWords.element(text, at: start, canNest) else { return nil }
    while let next = PlaceWords.next(text, after: end, canNest) { end = next }
    range = start..<end
  }

  /// The place that follows the words of a work; `nil` where none does.
  ///
  /// "Resolution 70/1, paragraph 5 of resolution 66/1" has none: the words belong to what follows.
  init?(_ text: Passage, after end: Int) {
    var start = end
    // "Supplement No. 53 (A/67/53), chap. III".
    while start < text.count, [0x22, 0x29].contains(text[start]) { start += 1 }
    guard let opening = PlaceWords.openings.first(where: { text.matches($0, at: start) }),
      let place = PlaceWords(text, at: start + opening.utf8CodeUnitCount, canNest: true)
    else { return nil }
    for preposition in PlaceWords.prepositions
    where text.matches(preposition, at: place.range.upperBound) {
      return nil
    }
    range = place.range
  }

  private static let openings: [StaticString] = [
    ", in particular ", ", including in particular ", ", and in particular ", ", including ",
    ", especially ", ", notably ", ", see ", ", ",
  ]

  private static let prepositions: [StaticString] = [" of ", " to ", ", of ", " thereof"]

  /// The index where the name of the work begins that this place is said to be in; `nil` where the
  /// words after it do not say so.
  func work(_ text: Passage) -> Int? {
    var index = range.upperBound
    if index < text.count, text[index] == 0x2C { index += 1 }
    index = text.skipSpace(index)
    for preposition: StaticString in ["of ", "to ", "in "]
    where text.matches(preposition, at: index) {
      return text.skipSpace(index + preposition.utf8CodeUnitCount)
    }
    return nil
  }

  // MARK: Grammar

  /// The index after a further element that a comma, "and" or "of" joins.
  private static func next(_ text: Passage, after end: Int, _ canNest: Bool) -> Int? {
    for joint in joints where text.matches(joint, at: end) {
      return element(text, at: end + joint.utf8CodeUnitCount, canNest)
    }
    return nil
  }

  /// The longer ones first.
  private static let joints: [StaticString] = [
    ", and ", " and ", ", of the ", " of the ", ", of ", " of ", ", ",
  ]

  /// The index after a unit and its numbers: "paragraphs 4 and 5", "annex".
  private static func element(_ text: Passage, at start: Int, _ canNest: Bool) -> Int? {
    guard canBegin(text, at: start) else { return nil }
    for unit in units[Int((text[start] | 0x20) - 97)] where canNest || !unit.isNested {
      let end = start + unit.word.count
      guard text.matchesInAnyCase(unit.word, at: start), end == text.count || !isLetter(text[end])
      else { continue }
      let number = text.skipSpace(end)
      if unit.isNested, ResolutionNumber(text, at: number) != nil { return nil }
      if number > end || unit.word.last == 0x2E {
        if let after = numbers(text, at: number) { return after }
        if unit.isNested, let other = OtherNumber(text, at: number) { return other.end }
      }
      return unit.canStandAlone ? end : nil
    }
    return nil
  }

  private struct Unit {
    let word: [UInt8]
    let canStandAlone: Bool
    let isNested: Bool
  }

  /// The words that places begin with.
  static var words: [[UInt8]] { units.flatMap { $0.map(\.word) } }

  /// The units that begin with each letter from a to z.
  private static let units: [[Unit]] = {
    let alone = ["annex", "annexes", "appendix", "enclosure", "preamble"]
    let numbered = [
      "operative paragraphs", "operative paragraph", "preambular paragraphs",
      "preambular paragraph", "paragraphs", "paragraph", "paras.", "para.", "paras", "para",
      "subparagraphs", "subparagraph", "sections", "section", "sects.", "sect.", "chapters",
      "chapter", "chaps.", "chap.", "articles", "article", "arts.", "art.", "parts", "part",
      "appendices", "rules", "rule", "pages", "page", "pp.", "p.", "table", "tables", "enclosures",
    ]
    let nested = ["resolutions", "resolution", "decisions", "decision"]
    func make(_ words: [String], canStandAlone: Bool, isNested: Bool) -> [Unit] {
      words.map { Unit(word: Array($0.utf8), canStandAlone: canStandAlone, isNested: isNested) }
    }
    let all =
      make(alone, canStandAlone: true, isNested: false)
      + make(numbered, canStandAlone: false, isNested: false)
      + make(nested, canStandAlone: false, isNested: true)
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).map { initial in
      all.filter { $0.word[0] == initial }
    }
  }()

  /// Whether the two letters that stand here begin one of the units; most words do not.
  private static func canBegin(_ text: Passage, at start: Int) -> Bool {
    guard start + 1 < text.count, isLetter(text[start]) else { return false }
    switch (text[start] | 0x20, text[start + 1] | 0x20) {
    case (UInt8(ascii: "p"), UInt8(ascii: "a")), (UInt8(ascii: "p"), UInt8(ascii: "p")),
      (UInt8(ascii: "p"), UInt8(ascii: ".")), (UInt8(ascii: "p"), UInt8(ascii: "r")),
      (UInt8(ascii: "s"), UInt8(ascii: "e")), (UInt8(ascii: "s"), UInt8(ascii: "u")),
      (UInt8(ascii: "a"), UInt8(ascii: "n")), (UInt8(ascii: "a"), UInt8(ascii: "p")),
      (UInt8(ascii: "a"), UInt8(ascii: "r")), (UInt8(ascii: "c"), UInt8(ascii: "h")),
      (UInt8(ascii: "e"), UInt8(ascii: "n")), (UInt8(ascii: "o"), UInt8(ascii: "p")),
      (UInt8(ascii: "r"), UInt8(ascii: "u")), (UInt8(ascii: "r"), UInt8(ascii: "e")),
      (UInt8(ascii: "d"), UInt8(ascii: "e")), (UInt8(ascii: "t"), UInt8(ascii: "a")):
      return true
    default: return false
    }
  }

  /// The index after a list of numbers: "4 and 5", "I.B", "1 (a)", "73 e", "3–5".
  private static func numbers(_ text: Passage, at start: Int) -> Int? {
    guard var end = item(text, at: start) else { return nil }
    while let separator = separators.first(where: { text.matches($0, at: end) }),
      let next = item(text, at: end + separator.utf8CodeUnitCount)
    {
      end = next
    }
    return end
  }

  private static let separators: [StaticString] = [
    ", and ", ", ", " and ", " to ", " or ", "–", "−", "-",
  ]

  /// The index after one number, numeral or letter.
  private static func item(_ text: Passage, at start: Int) -> Int? {
    guard start < text.count else { return nil }
    var end = start
    if isDigit(text[start]) {
      end = text.skipDigits(start)
      // "paragraphs 15 to 17, and 2253 (2015)" goes on with a resolution.
      guard end - start <= 4, ResolutionNumber(text, at: start) == nil else { return nil }
      end = afterDetails(text, end)
    } else if text.isCapital(at: start) {
      while text.isCapital(at: end) { end += 1 }
      guard end - start == 1 || RomanNumeral.value(text.string(start..<end)) != nil else {
        return nil
      }
      end = afterDetails(text, end)
    } else if text[start] == UInt8(ascii: "(") {
      guard let close = bracketed(text, start) else { return nil }
      end = afterDetails(text, close)
    } else if let word = numberWords.first(where: { text.matches($0, at: start) }) {
      end = start + word.count
    } else {
      return nil
    }
    // "3/4" and "55/222" are numbers of another kind, "4D" and "IIIrd" none.
    guard end < text.count else { return end }
    return isLetter(text[end]) || isDigit(text[end]) || text[end] == 0x2F ? nil : end
  }

  /// The numbers that reports and records spell out: "part one".
  private static let numberWords = ["one", "two", "three", "four", "five"].map { Array($0.utf8) }

  /// The index after what makes a number finer: ".1", ".A", " (a)", " bis", " e".
  private static func afterDetails(_ text: Passage, _ start: Int) -> Int {
    var end = start
    while end < text.count {
      if text[end] == 0x2E, text.isCapital(at: end + 1) || text.isDigit(at: end + 1) {
        end += 2
        while text.isCapital(at: end) || text.isDigit(at: end) { end += 1 }
      } else if let close = bracketed(text, text.skipSpace(end)) {
        end = close
      } else {
        break
      }
    }
    for word in ["bis", "ter", "quater"].map({ Array($0.utf8) })
    where text.matches(word, at: text.skipSpace(end)) {
      return text.skipSpace(end) + word.count
    }
    // "Article 73 e of the Charter".
    if end + 1 < text.count, text[end] == 0x20, (98...122).contains(text[end + 1]),
      !text.isLetterOrDigit(at: end + 2)
    {
      return end + 2
    }
    return end
  }

  /// The index after a letter, number or small numeral in brackets: "(a)", "(iii)", "(4)".
  private static func bracketed(_ text: Passage, _ start: Int) -> Int? {
    guard start < text.count, text[start] == UInt8(ascii: "(") else { return nil }
    var end = start + 1
    while text.isLetterOrDigit(at: end) { end += 1 }
    // A year in brackets is no detail.
    let limit = text.isDigit(at: start + 1) ? 3 : 5
    guard (2...limit).contains(end - start), end < text.count, text[end] == UInt8(ascii: ")"),
      !text.isCapital(at: start + 1)
    else { return nil }
    return end + 1
  }
}
