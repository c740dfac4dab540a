import Resolutions

/// How clauses open: `[adverbs] verb [fixed complement] [adverbs]`.
///
/// Print sets these words in italics (United Nations Editorial Manual, resolutions). Where a text
/// has lost its italics the grammar tells how far the lead goes; where it has them, they decide,
/// and the grammar tells what the words mean.
public enum LeadGrammar {
  /// The lead that a clause without emphasis opens with; `nil` when it opens with none.
  ///
  ///     LeadGrammar.lead(opening: "Takes note with appreciation of the report;")?.text
  ///     // "Takes note with appreciation"
  ///
  /// - Parameters:
  ///   - text: The clause, without its number.
  ///   - isNumbered: Whether a number stands before the text; only then a lead may open in lower
  ///     case, as in "5. further fully endorses".
  @inlinable public static func lead<Text: StringProtocol>(
    opening text: Text, isNumbered: Bool = false
  ) -> Lead? where Text.SubSequence == Substring {
    lead(of: text[...], isNumbered: isNumbered)
  }

  @usableFromInline static func lead(of text: Substring, isNumbered: Bool) -> Lead? {
    let words = OpeningWords(text)
    guard let first = words.first, isNumbered || first.isCapital else {
      return nil
    }
    var parse = LeadParse(words: words, trustsEndings: false)
    if !parse.run() {
      guard isNumbered, first.isCapital, let unknown = unknownVerb(words) else { return nil }
      parse = unknown
    }
    guard let end = parse.end else { return nil }
    // A quotation mark or what a scan put before the first word is none of the lead.
    return parse.lead(String(text[first.start..<end]))
  }

  /// The reading of a verb that the lexicon lacks: behind a number its ending is trusted where an object
  /// follows, as in "Issues a warning".
  private static func unknownVerb(_ words: OpeningWords) -> LeadParse? {
    let index = words.first?.lower.hasSuffix("ly") ?? false ? 1 : 0
    guard let verb = words[index], verb.runsOn, verb.lower.hasSuffix("s"),
      VerbLexicon.entry(verb.lower) == nil,
      let follower = words[index + 1]?.lower, LeadWords.objects.contains(follower)
    else { return nil }
    var parse = LeadParse(words: words, trustsEndings: true)
    return parse.run() && parse.form == .present ? parse : nil
  }

  /// The lead that print marks with italics, understood as far as the grammar goes.
  public static func lead(emphasized text: String) -> Lead {
    var parse = LeadParse(words: OpeningWords(text[...]), trustsEndings: true)
    guard parse.run() else { return Lead(text: text) }
    return parse.lead(text)
  }

  /// What a person means by a verb in any of its forms.
  ///
  /// - Parameter text: `reaffirm`, `Reaffirms`, `Strongly condemns`, `call upon`.
  ///   The form of the result is `nil` for a base form; its verb is `nil` for unknown words.
  public static func verb(asked text: String) -> Lead {
    var parse = LeadParse(
      words: OpeningWords(text[...]), trustsEndings: false, acceptsBaseForms: true)
    guard parse.run() else { return Lead(text: text) }
    return parse.lead(text)
  }
}
