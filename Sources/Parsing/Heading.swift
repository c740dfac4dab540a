import Readers
import Resolutions

/// The paragraphs that structure a body: section numerals, part letters, annexes, headings.
enum Heading {
  /// A section's numeral alone or with its heading: `II`, `IV.`, `II. Budget`.
  static func section(_ text: String) -> (numeral: String, heading: String?)? {
    guard let first = text.utf8.first, "IVX".utf8.contains(first) else { return nil }
    let numeral = text.prefix { "IVX".contains($0) }
    guard RomanNumeral.value(numeral) != nil else { return nil }
    let rest = text.dropFirst(numeral.count)
    if rest.isEmpty || rest == "." { return (String(numeral), nil) }
    let precedesCapital = rest.dropFirst().first?.isUppercase ?? false
    guard
      rest.first == "." || rest.first == "\n"
        || rest.first == " " && (numeral.count > 1 || precedesCapital),
      isTitle(text) || rest.first == "." && text.utf8.count < 600 && !endsWithStop(text)
    else { return nil }
    let heading = rest.drop { $0 == "." || $0.isWhitespace }
    return (String(numeral), heading.isEmpty ? nil : String(heading))
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

  /// The letter of a resolution that shares its document with others ("A").
  static func letter(_ text: String) -> String? {
    text.utf8.count == 1 && text.utf8.allSatisfy { (65...90).contains($0) } ? text : nil
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
    guard text.utf8.first == UInt8(ascii: "A"), text.utf8.count < 200 else { return nil }
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let first = words.first, ["annex", "appendix"].contains(first.lowercased()),
      first.opensWithCapital, isTitle(text)
    else { return nil }
    let name = first.prefix(1) + first.dropFirst().lowercased()
    guard words.count > 1 else { return String(name) }
    let numeral = words[1].drop { $0 == "." }.prefix { $0 != "." && $0 != ":" }
    let isNumbered =
      RomanNumeral.value(numeral) != nil || numeral.allSatisfy(\.isNumber) || numeral.count == 1
    guard isNumbered || text.contains("\n") || words.count == 1 else { return nil }
    return isNumbered ? "\(name) \(numeral)" : String(name)
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

  private static let dangling = [
    "the", "of", "to", "and", "or", "for", "in", "by", "a", "an", "with", "on", "at", "its",
    "their", "that", "from", "as", "between", "into", "under",
  ].map { " " + $0 }

  /// Whether a text ends in the middle of a phrase or of a word with a hyphen.
  static func dangles(_ text: String) -> Bool {
    dangling.contains { text.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }
      || text.utf8.last == UInt8(ascii: "-") && text.utf8.dropLast().last?.isLetter ?? false
  }

  /// Whether a text ends where a clause may end: with a stop, or with "; and".
  static func endsWithStop(_ text: String) -> Bool {
    for word in [" and", " or"] where text.utf8.suffix(word.utf8.count).elementsEqual(word.utf8) {
      return endsWithConjunction(text)
    }
    return lastSign(of: text).map { [",", ";", ".", ":"].contains($0) } ?? false
  }

  /// Whether a text ends with "; and".
  static func endsWithConjunction(_ text: String) -> Bool {
    for word in [" and", " or"] where text.utf8.suffix(word.utf8.count).elementsEqual(word.utf8) {
      let before = text.utf8.dropLast(word.utf8.count).last
      return before == UInt8(ascii: ";") || before == UInt8(ascii: ",")
    }
    return false
  }

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
