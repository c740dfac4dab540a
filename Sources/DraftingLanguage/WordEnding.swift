import Resolutions

/// What the ending of a word that the lexicon lacks tells about it.
enum WordEnding {
  /// Words in -ing that open a paragraph without being a verb.
  private static let notVerbs: Set<String> = [
    "according", "anything", "barring", "beijing", "ceiling", "concerning", "during", "ensuing",
    "evening", "everything", "excluding", "existing", "failing", "following", "forthcoming",
    "including", "morning", "nothing", "notwithstanding", "ongoing", "outstanding", "owing",
    "pending", "regarding", "something", "spring", "upcoming",
  ]

  /// Whether a word opens paragraphs that are no clauses, although it looks like a verb.
  static func opensOtherwise(_ word: String) -> Bool { notVerbs.contains(word) }

  /// The verb that a word seems to be a form of.
  ///
  /// - Parameters:
  ///   - word: In lower case.
  ///   - trusted: Whether print marks the word as a lead; without that only participles are told
  ///     from nouns by their ending.
  static func reading(of word: String, trusted: Bool) -> (lemma: String, form: Lead.Form)? {
    if word.hasSuffix("ing"), word.utf8.count > 5, !notVerbs.contains(word) {
      return (base(String(word.dropLast(3))), .participle)
    }
    guard trusted, word.utf8.count > 3 else { return nil }
    if word.hasSuffix("ies") { return (word.dropLast(3) + "y", .present) }
    // "Operationalizes" has the e of its verb, "reproaches" has it for the s.
    if ["sses", "xes", "zzes", "ches", "shes"].contains(where: word.hasSuffix) {
      return (String(word.dropLast(2)), .present)
    }
    if word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("ions") {
      return (String(word.dropLast()), .present)
    }
    return nil
  }

  /// The base form of a regular past participle.
  static func lemma(ofPast word: String) -> String? {
    guard word.hasSuffix("ed"), word.utf8.count > 4 else { return nil }
    return word.hasSuffix("ied") ? word.dropLast(3) + "y" : base(String(word.dropLast(2)))
  }

  /// The base form of what is left when -ing or -ed is taken away.
  private static func base(_ stem: String) -> String {
    let letters = Array(stem)
    guard letters.count > 2 else { return stem }
    let last = letters[letters.count - 1]
    let before = letters[letters.count - 2]
    let isVowel = { (letter: Character) in "aeiou".contains(letter) }
    if last == before, !"lsfz".contains(last), !isVowel(last) { return String(stem.dropLast()) }
    // A final consonant after one vowel had an e where English spells none without it.
    let needsE =
      "cvuz".contains(last)
      || ["at", "ut", "id", "ag", "ur", "ir", "os", "ys", "us", "is", "bl", "tl", "dg", "rg"]
        .contains(where: stem.hasSuffix)
    return needsE ? stem + "e" : stem
  }
}
