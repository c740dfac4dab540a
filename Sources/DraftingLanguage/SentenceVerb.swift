import Resolutions

/// The verb of a clause that is a sentence of its own, as in decisions and presidential statements.
public enum SentenceVerb {
  /// How far into a sentence its verb may be, in words.
  private static let limit = 80

  private static let articles: Set<Substring> = ["a", "an", "the", "its"]

  /// The first verb of a form in a sentence, with what belongs to it.
  ///
  ///     SentenceVerb.first(.past, in: "the General Assembly, on the proposal of Cuba, took note of")
  ///     // text "took note", verb "take note"
  ///
  /// - Parameters:
  ///   - form: `.past` for decisions, `.present` for statements.
  ///   - sentence: The sentence, from the name of its organ on.
  /// - Returns: The verb as a lead; `nil` where the sentence has none that is known.
  public static func first(_ form: Lead.Form, in sentence: some StringProtocol) -> Lead? {
    let sentence = Substring(sentence)
    var index = sentence.startIndex
    var last = Substring()
    for _ in 0..<limit {
      guard let start = sentence[index...].firstIndex(where: \.isLetter) else { return nil }
      let end = sentence[start...].firstIndex { !$0.isLetter && $0 != "-" } ?? sentence.endIndex
      var parse = LeadParse(
        words: OpeningWords(sentence[start...]), trustsEndings: false,
        acceptsBaseForms: form == .past)
      // "by a recorded vote": what follows an article is an attribute.
      defer { last = sentence[start..<end] }
      if sentence[start].isLowercase, !articles.contains(last), parse.run(), parse.form == form,
        let lead = parse.end
      {
        return parse.lead(String(sentence[start..<lead]))
      }
      index = end
    }
    return nil
  }
}
