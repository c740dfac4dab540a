import DraftingLanguage
import Resolutions

/// Tells the items of a list that have no letters, or have lost them, from clauses.
enum UnletteredList {
  /// Whether a paragraph of an annex is an item of the list that the clause before it announces.
  ///
  /// Items end with a semicolon, the last one as a sentence does; after it only one that ends with a semicolon can
  /// go on the list around it.
  static func holds(_ paragraph: String, inAnnex clause: ClauseDraft) -> Bool {
    guard clause.leadIn != nil else { return false }
    let before = sign(of: clause.content.text)
    // Behind "(b) ...;" comes (c), or the paragraph goes on.
    if clause.endsInLetteredPart, before == ";" || before == "," || before == "." { return false }
    let ending = sign(of: paragraph)
    if before == "." { return ending == ";" }
    return ending == ";" || ending == ":" || clause.hasParts && ending == "."
  }

  /// Whether a verb at the head of a paragraph tells what the subject of a list does, not what the organ does: "to
  /// ensure that the panel: / Has procedures that ...;".
  static func holds(predicate verb: String?, in clause: ClauseDraft) -> Bool {
    guard let leadIn = clause.leadIn, sign(of: clause.content.text) != ".",
      verb.flatMap({ Stance(verb: $0) }) == nil
    else { return false }
    return leadIn.split(separator: " ").suffix(subject).contains { pronouns.contains($0) }
  }

  /// How many words the subject at the end of a lead-in may have, with the word before it.
  private static let subject = 6

  private static let pronouns: Set<Substring> = ["that", "which", "who", "that:", "which:", "who:"]

  /// The sign that a paragraph ends with, "and" or "or" behind it or not.
  private static func sign(of text: String) -> Character? {
    for word in [" and", " or"] where text.utf8.suffix(word.utf8.count).elementsEqual(word.utf8) {
      return Heading.lastSign(of: String(text.dropLast(word.count)))
    }
    return Heading.lastSign(of: text)
  }
}
