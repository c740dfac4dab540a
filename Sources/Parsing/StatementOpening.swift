import DraftingLanguage
import Resolutions

/// How a paragraph opens that is a whole sentence of its organ.
///
/// The paragraphs of a presidential statement name the organ and say what it does, mostly behind a quotation
/// mark: "The Security Council takes note of ...". A draft decision of one sentence has its preamble between
/// the organ and the verb: "The General Assembly, recalling its decision 75/511 B, decides to ...". Neither
/// has an enacting formula or numbers.
///
/// The texts of the first sessions give their reasons in sentences too, and conclude from them: "Therefore, the
/// General Assembly instructs the Secretary-General:".
struct StatementOpening {
  /// The organ that speaks.
  let organ: Organ
  /// The verb of the paragraph; `nil` where nothing but numbered paragraphs follows the organ.
  let lead: Lead?
  /// Whether the sentence concludes from reasons that stand before it.
  let isConclusion: Bool
  /// Whether it only opens the numbered paragraphs: "The General Assembly resolves that:".
  let isFormula: Bool

  /// Reads the opening of a paragraph; `nil` when it opens otherwise.
  init?(_ text: String) {
    guard let byte = text.utf8.first,
      byte >= 0x80 || byte == UInt8(ascii: "T") || byte == UInt8(ascii: "\"")
    else { return nil }
    var sentence = text.drop { $0 == "“" || $0 == "\"" || $0 == "‘" || $0 == "\u{201F}" }
    isConclusion = sentence.opens(ascii: "Therefore")
    if isConclusion {
      sentence = sentence.dropFirst("Therefore".count).drop { $0 == "," || $0.isWhitespace }
    }
    guard sentence.opens(ascii: "The ") || isConclusion && sentence.opens(ascii: "the "),
      let organ = Organ.known.first(where: { sentence.dropFirst(4).opens(ascii: $0.name) })
    else { return nil }
    let rest = sentence.dropFirst(4 + organ.name.count)
    self.organ = organ
    isFormula = rest == ":" || rest.hasSuffix(" that:") && rest.split(separator: " ").count == 2
    switch rest.first {
    case " ", "\n": lead = StatementOpening.verb(after: rest.dropFirst())
    case ",": lead = StatementOpening.verb(afterPreamble: rest.prefix(longestPreamble))
    default: lead = nil
    }
    guard lead != nil || isConclusion && rest == ":" else { return nil }
  }

  /// The verb that follows the organ, with an adverb between them at most.
  private static func verb(after rest: Substring) -> Lead? {
    guard rest.opensWithSmallLetter,
      let lead = SentenceVerb.first(.present, in: rest.prefix(120)),
      let place = rest.firstRange(of: lead.text),
      rest[..<place.lowerBound].split(separator: " ").count <= 1
    else { return nil }
    return lead
  }

  /// The verb that follows a comma, behind a preamble in lower case.
  private static func verb(afterPreamble rest: Substring) -> Lead? {
    var clauses = rest.split(separator: ",", omittingEmptySubsequences: false).dropFirst()
      // The mark of a note may stand behind the comma: "in 2025,1 decides".
      .map { $0.drop { $0.isWhitespace || $0.isNumber } }[...]
    guard let first = clauses.popFirst(), first.opensWithSmallLetter else { return nil }
    for clause in [first] + clauses where clause.opensWithSmallLetter {
      let lead = LeadGrammar.lead(opening: clause, isNumbered: true)
      if let lead, lead.form == .present { return lead }
    }
    return nil
  }
}

/// More characters than this stand before no verb.
private let longestPreamble = 2000
