import DraftingLanguage
import Readers
import Resolutions

/// How a paragraph opens that begins a clause: by its number, by its lead, or by both.
struct ClauseOpening {
  /// The printed number, such as "3" or "3 bis".
  var number: String?
  /// The bytes before the clause's own words.
  var length: Int
  /// The lead that emphasis or grammar shows.
  var lead: Lead?
  /// Whether print, not grammar, shows the lead.
  var isEmphasized: Bool

  /// Whether it opens as reasons do and headings do not: "Having considered", not "Strengthening".
  var opensReason: Bool {
    guard let lead, lead.form == .participle || lead.form == .adjective, let verb = lead.verb else {
      return false
    }
    switch Stance(verb: verb, adverbs: lead.adverbs) {
    case .notice, .affirmation, .concern, .condemnation: return true
    case .approval: return verb != "support"
    default: return false
    }
  }

  /// Reads a paragraph's opening; `nil` when it begins no clause.
  ///
  /// - Parameters:
  ///   - paragraph: The paragraph.
  ///   - last: The number of the clause before it, which proves a number that lost its point.
  init?(of paragraph: StyledParagraph, following last: Int? = nil) {
    var rest = paragraph
    length = 0
    if let label = ClauseNumber(paragraph.text)
      ?? ClauseOpening.number(withoutPointIn: paragraph, following: last)
    {
      number = label.number
      length = label.length
      rest = paragraph.dropping(length)
    }
    isEmphasized = false
    if let italics = rest.openingItalics {
      let words = String(decoding: Array(rest.text.utf8)[italics], as: UTF8.self)
      let known = LeadGrammar.lead(emphasized: words)
      if known.verb != nil || number != nil {
        lead = known
        isEmphasized = true
      }
    }
    lead = lead ?? LeadGrammar.lead(opening: rest.text, isNumbered: number != nil)
    // "1. The Security Council requests": the oldest numbered paragraphs are sentences of their organ.
    if number != nil, lead == nil {
      lead = StatementOpening(rest.text)?.lead ?? ClauseOpening.verb(behindPhraseIn: rest.text)
    }
    if number == nil, lead == nil { return nil }
  }

  /// The prepositions that open a phrase before the verb.
  private static let prepositions = ["In ", "With ", "For ", "To ", "At ", "As ", "On ", "Under "]

  /// The verb behind a phrase and its comma: "In regard to disarmament, endorses also the funding".
  private static func verb(behindPhraseIn text: String) -> Lead? {
    guard prepositions.contains(where: text.opens(ascii:)),
      let comma = text.utf8.prefix(longestPhrase).firstIndex(of: UInt8(ascii: ","))
    else { return nil }
    let rest = text[text.utf8.index(after: comma)...].drop(while: \.isWhitespace)
    guard rest.opensWithSmallLetter,
      let lead = LeadGrammar.lead(opening: rest, isNumbered: true), lead.form == .present,
      lead.verb.flatMap({ Stance(verb: $0, adverbs: lead.adverbs) }) != nil
    else { return nil }
    return lead
  }

  /// More bytes than this stand before no verb.
  private static let longestPhrase = 160

  /// A number without its point, which its own italics or the number before it must prove.
  private static func number(
    withoutPointIn paragraph: StyledParagraph, following last: Int?
  ) -> ClauseNumber? {
    guard let label = ClauseNumber(withoutPoint: paragraph.text) else { return nil }
    let rest = paragraph.dropping(label.length)
    if let italics = rest.openingItalics {
      let words = String(decoding: Array(rest.text.utf8)[italics], as: UTF8.self)
      let known = LeadGrammar.lead(emphasized: words)
      return known.verb != nil && known.form == .present ? label : nil
    }
    guard let last, Int(label.number) == last + 1 else { return nil }
    return LeadGrammar.lead(opening: rest.text)?.form == .present ? label : nil
  }
}

/// The number that an operative paragraph opens with: "3.", "3 bis.", "3)".
struct ClauseNumber {
  /// The number as printed, without its point.
  let number: String
  /// The bytes of the number and the space after it.
  let length: Int

  /// Reads the number; `nil` when the text opens with none.
  init?(_ text: String) {
    let bytes = text.utf8
    guard let first = bytes.first, first.isDigit else { return nil }
    let digits = bytes.prefix { $0.isDigit }
    guard (1...3).contains(digits.count) else { return nil }
    var number = String(decoding: digits, as: UTF8.self)
    var rest = bytes.dropFirst(digits.count)
    let isPlain = rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")")
    for suffix in isPlain ? [] : ["bis", "ter", "quater"] {
      for separator in [" ", "\u{A0}", ""] where rest.starts(with: (separator + suffix).utf8) {
        number += " " + suffix
        rest = rest.dropFirst((separator + suffix).utf8.count)
      }
    }
    guard let mark = rest.first, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else {
      return nil
    }
    rest = rest.dropFirst()
    let space = rest.prefix { $0 == 0x20 || $0 == 0x0A }
    // A typist may forget the space before the verb: "1.Reaffirms"; "5.A.2" is a label.
    let opensWord =
      (rest.first?.isCapital ?? false) && (rest.dropFirst().first.map { $0 != 0x2E } ?? true)
    guard !space.isEmpty || opensWord && mark == UInt8(ascii: ".") else { return nil }
    self.number = number
    length = bytes.count - rest.count + space.count
  }

  /// Reads a number that has lost its point, or has a comma for it: "26 Condemns", "4, Requests".
  ///
  /// Alone it proves nothing: a note opens in the same way.
  init?(withoutPoint text: String) {
    let bytes = text.utf8
    guard let first = bytes.first, first.isDigit else { return nil }
    let digits = bytes.prefix { $0.isDigit }
    guard (1...3).contains(digits.count) else { return nil }
    var rest = bytes.dropFirst(digits.count)
    if rest.first == UInt8(ascii: ",") { rest = rest.dropFirst() }
    let space = rest.prefix { $0 == 0x20 || $0 == 0x0A }
    rest = rest.dropFirst(space.count)
    guard !space.isEmpty, rest.first?.isCapital ?? false else { return nil }
    number = String(decoding: digits, as: UTF8.self)
    length = bytes.count - rest.count
  }
}

/// The label that a sub-paragraph opens with: "(a)", "(iv)", "(1)", "a)".
enum SubparagraphLabel {
  /// Whether a text is a point of a list without labels: "- All parties stop the fighting,".
  static func isPoint(_ text: String) -> Bool {
    ["- ", "– ", "— ", "• "].contains { text.utf8.starts(with: $0.utf8) }
  }

  /// Whether a text opens with the label of a sub-paragraph.
  static func opens(_ text: String) -> Bool {
    let bytes = text.utf8
    let isBracketed = bytes.first == UInt8(ascii: "(")
    let label = bytes.dropFirst(isBracketed ? 1 : 0).prefix {
      (97...122).contains($0) || (48...57).contains($0)
    }
    guard (1...(isBracketed ? 5 : 1)).contains(label.count),
      bytes.dropFirst((isBracketed ? 1 : 0) + label.count).first == UInt8(ascii: ")")
    else { return false }
    return isBracketed || (97...122).contains(label.first ?? 0)
  }
}
