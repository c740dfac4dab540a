import Readers
import Resolutions

/// The paragraphs that structure a body: section numerals, part letters, annexes, headings.
enum Heading {
  /// A section's numeral alone or with its heading: `II`, `IV.`, `II. Budget`, `V Budget`.
  ///
  /// - Parameters:
  ///   - text: The paragraph.
  ///   - last: The number of the section before it, 0 at the head of a text: a single letter with words behind it
  ///     is a numeral only where its turn has come.
  static func section(
    _ text: String, following last: Int = 0
  ) -> (numeral: String, heading: String?)? {
    guard let first = text.utf8.first, "IVX".utf8.contains(first) else { return nil }
    let numeral = text.prefix { "IVX".contains($0) }
    guard let value = RomanNumeral.value(numeral) else { return nil }
    let rest = text.dropFirst(numeral.count)
    if rest.isEmpty || rest == "." { return (String(numeral), nil) }
    let isNext =
      value == last + 1 && rest.utf8.first { $0 != 0x20 && $0 != 0x0A }?.isCapital ?? false
    guard
      rest.first == "." || rest.first == "\n" || rest.first == " " && (numeral.count > 1 || isNext),
      isTitle(text) || rest.first == "." && text.utf8.count < 600 && !endsWithStop(text)
    else { return nil }
    let heading = rest.drop { $0 == "." || $0.isWhitespace }
    let words = StyledParagraph(text: String(heading)).unwrapped().text
    return (String(numeral), words.isEmpty ? nil : words)
  }

  /// Whether a paragraph is the heading of an article, so that a text of another kind stands in the body.
  static func isArticle(_ text: String) -> Bool {
    guard text.opens(ascii: "Article ") || text.opens(ascii: "ARTICLE ") else { return false }
    let number = text.dropFirst(8).prefix { !$0.isWhitespace && $0 != "." && $0 != ":" }
    guard !number.isEmpty, number.allSatisfy(\.isNumber) || RomanNumeral.value(number) != nil else {
      return false
    }
    return isTitle(text) || text.utf8.count == 8 + number.utf8.count + 1
  }

  /// The letter of a heading within a section: "H" where the heading is "H.Safety".
  static func subheading(_ text: String) -> UInt8? {
    guard let letter = text.utf8.first, letter.isCapital,
      text.utf8.dropFirst().first == UInt8(ascii: "."), isTitle(text)
    else { return nil }
    return letter
  }

  /// The letter of a resolution that shares its document with others: "A", "C.".
  static func letter(_ text: String) -> String? {
    guard let letter = text.utf8.first, letter.isCapital,
      text.utf8.count == 1 || text == "\(Character(Unicode.Scalar(letter)))."
    else { return nil }
    return String(text.prefix(1))
  }

  /// The letter of a resolution that has its title on the same line: "C Fate of Minorities".
  ///
  /// Alone it proves nothing: an enacting formula must follow.
  static func letteredTitle(_ text: String) -> String? {
    guard let first = text.utf8.first, first.isCapital else { return nil }
    let rest = text.dropFirst()
    let words = rest.drop { $0 == "." || $0 == " " || $0 == "\n" }
    guard words.utf8.count < rest.utf8.count, words.utf8.first?.isCapital ?? false, isTitle(text)
    else { return nil }
    return String(text.prefix(1))
  }

  /// The name of an annex ("Annex", "ANNEX II") that a paragraph opens.
  static func annex(_ text: String) -> String? {
    guard text.utf8.first == UInt8(ascii: "A"), text.utf8.count < longestAnnex,
      let second = text.utf8.dropFirst().first, "nNpP".utf8.contains(second)
    else { return nil }
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let first = words.first, ["annex", "appendix"].contains(first.lowercased()),
      first.opensWithCapital
    else { return nil }
    // Under its name on a line of its own the title may be long.
    let line = text.prefix { $0 != "\n" }
    let isApart = line.utf8.count < text.utf8.count && lastSign(of: text) != "."
    guard isApart && line.split(separator: " ").count < 3 || text.utf8.count < 200 && isTitle(text)
    else { return nil }
    let name = first.prefix(1) + first.dropFirst().lowercased()
    guard words.count > 1 else { return String(name) }
    let numeral = words[1].drop { $0 == "." }.prefix { $0 != "." && $0 != ":" }
    let isNumbered =
      RomanNumeral.value(numeral) != nil || numeral.allSatisfy(\.isNumber) || numeral.count == 1
    guard isNumbered || text.contains("\n") || words.count == 1 else { return nil }
    return isNumbered ? "\(name) \(numeral)" : String(name)
  }

  /// The name of an annex and its title have fewer bytes.
  private static let longestAnnex = 600

  /// The title that stands on the lines under the name of an annex; `nil` where there is none.
  static func titleOfAnnex(_ text: String) -> String? {
    guard let end = text.utf8.firstIndex(of: 0x0A) else { return nil }
    let line = text[..<end]
    guard line.split(separator: " ").count < 3 else { return nil }
    let title = StyledParagraph(text: String(text[text.utf8.index(after: end)...])).unwrapped().text
    return title.isEmpty ? nil : title
  }

  /// Whether a paragraph is a heading by its look: short, and without the stop that clauses have.
  static func isTitle(_ text: String) -> Bool {
    guard text.utf8.count < 240, let byte = text.utf8.first else { return false }
    if byte < 0x80, !(byte.isCapital || byte.isDigit || byte == UInt8(ascii: "\"")) { return false }
    if byte >= 0x80, let first = text.first {
      guard first.isUppercase || first.isNumber || first == "“" else { return false }
    }
    return !endsWithStop(text)
  }

  /// Whether a text ends where a clause may end: with a stop, or with "; and".
  static func endsWithStop(_ text: String) -> Bool {
    for word in [" and", " or"] where text.utf8.suffix(word.utf8.count).elementsEqual(word.utf8) {
      let before = text.utf8.dropLast(word.utf8.count).last
      return before == UInt8(ascii: ";") || before == UInt8(ascii: ",")
    }
    return lastSign(of: text).map { [",", ";", ".", ":"].contains($0) } ?? false
  }

  /// Whether a text breaks off where no sentence and no heading ends: "the Secretary-", "calling on".
  static func endsMidPhrase(_ text: String) -> Bool {
    if text.utf8.last == UInt8(ascii: "-") { return true }
    let word = text.utf8.suffix(7).reversed().prefix { $0.isLetter }.reversed()
    return openWords.contains(String(decoding: word, as: UTF8.self))
  }

  private static let openWords: Set<String> = [
    "a", "an", "and", "as", "at", "by", "for", "from", "in", "its", "of", "on", "or", "that", "the",
    "their", "to", "which", "with",
  ]

  /// The last sign of a text, apart from note marks, quotes and brackets that may follow a stop.
  static func lastSign(of text: String) -> Character? {
    var rest = Substring(text)
    while let byte = rest.utf8.last {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), 0x20, UInt8(ascii: "\""), UInt8(ascii: "*"),
        UInt8(ascii: ")"), UInt8(ascii: "/"):
        rest = Substring(rest.utf8.dropLast())
      case 0x80...:
        guard let last = rest.last, last.isNumber || last == "”" else { return rest.last }
        rest.removeLast()
      default: return Character(Unicode.Scalar(byte))
      }
    }
    return nil
  }
}
