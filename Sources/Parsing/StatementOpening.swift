import DraftingLanguage
import Resolutions

/// How the paragraphs of a presidential statement open: "The Security Council takes note of ...".
///
/// A statement has no enacting formula and no numbers: each paragraph names the organ and says what it
/// does, mostly behind a quotation mark.
struct StatementOpening {
  /// The organ that speaks.
  let organ: Organ
  /// The verb of the paragraph.
  let lead: Lead

  /// Reads the opening of a paragraph; `nil` when it opens otherwise.
  init?(_ text: String) {
    guard let byte = text.utf8.first,
      byte >= 0x80 || byte == UInt8(ascii: "T") || byte == UInt8(ascii: "\"")
    else { return nil }
    let sentence = text.drop { $0 == "“" || $0 == "\"" || $0 == "‘" || $0 == "\u{201F}" }
    guard sentence.opens(ascii: "The "),
      let organ = Organ.known.first(where: { sentence.dropFirst(4).opens(ascii: $0.name + " ") })
    else { return nil }
    let rest = sentence.dropFirst(5 + organ.name.count)
    // The verb follows the organ, with an adverb between them at most.
    guard rest.first?.isLowercase ?? false,
      let lead = SentenceVerb.first(.present, in: rest.prefix(120)),
      let place = rest.firstRange(of: lead.text),
      rest[..<place.lowerBound].split(separator: " ").count <= 1
    else { return nil }
    self.organ = organ
    self.lead = lead
  }
}
