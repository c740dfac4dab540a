import Resolutions

/// Finds the later verbs of a clause: "Welcomes the report, *and requests* the Secretary-General".
///
/// A verb counts that stands in the form of the lead, after a comma, a semicolon or "and", and whose
/// subject is the organ. Verbs of that-clauses, relative clauses, quotations and brackets are left
/// out, and so is what the grammar leaves open: what is found should be right.
public enum FurtherVerbFinder {
  /// The later verbs in the order of the text.
  ///
  /// - Parameters:
  ///   - text: The text of the clause, its lead in it.
  ///   - lead: Its lead; without one, or without a verb in it, nothing goes on.
  ///   - part: The part of the document: in an operative paragraph a verb may follow reasons.
  public static func verbs(in text: String, after lead: Lead?, part: Part) -> [FurtherVerb] {
    guard part != .annex, let lead, let form = lead.form, lead.verb != nil else { return [] }
    var start = lead.text.utf8.count
    if !text.utf8.starts(with: lead.text.utf8) {
      guard let place = text.firstRange(ofASCII: lead.text) else { return [] }
      start = text.utf8.distance(from: text.startIndex, to: place.upperBound)
    }
    let whole = text[...]
    var scan = FurtherVerbScan(
      text: whole, start: start, form: form, isOperative: part == .operative)
    whole.withBytes { bytes in
      for joint in scan.joints(in: bytes) { scan.take(joint, in: bytes) }
    }
    return scan.found
  }

  /// The later verbs that print marks with italics.
  ///
  /// - Parameters:
  ///   - italics: What is in italics, in UTF-8 bytes of the text.
  ///   - text: The text of the clause.
  ///   - lead: Its lead.
  public static func verbs(
    emphasized italics: [Range<Int>], in text: String, after lead: Lead?
  ) -> [FurtherVerb] {
    guard let lead, let form = lead.form, italics.contains(where: { $0.lowerBound > 0 }) else {
      return []
    }
    let end = lead.text.utf8.count
    return italics.filter { $0.lowerBound >= end }.compactMap { range in
      let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
      let stretch = text[start..<text.utf8.index(start, offsetBy: range.count)]
      return verb(emphasized: stretch, in: text, like: form)
    }
  }

  private static func verb(
    emphasized stretch: Substring, in text: String, like form: Lead.Form
  ) -> FurtherVerb? {
    var words = stretch.drop { !$0.isLetter }
    if words.opens(ascii: "and ") { words = words.dropFirst(4).drop { !$0.isLetter } }
    while let last = words.last, !last.isLetter { words.removeLast() }
    // Titles of works stand in italics as well; their words are no verbs of small letters.
    guard words.first?.isLowercase ?? false,
      let lead = LeadGrammar.lead(opening: words, isNumbered: true), lead.text == words,
      lead.verb != nil, isReason(lead.form) == isReason(form)
    else { return nil }
    return FurtherVerb(
      lead: lead, offset: text.utf8.distance(from: text.startIndex, to: words.startIndex))
  }

  private static func isReason(_ form: Lead.Form?) -> Bool {
    form == .participle || form == .adjective
  }
}
