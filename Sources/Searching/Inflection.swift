/// The forms of English words: decide, decides, decided, deciding; study, studies.
///
/// Forms only, never other words of the same root: *international* has no form *internal*.
struct Inflection {
  /// Whether a word stands in the index, in any spelling.
  let isKnown: (String) throws -> Bool

  /// The known forms of the word that another is a form of; the word itself first.
  ///
  /// - Parameter word: A word in small letters.
  func forms(of word: String) throws -> [String] {
    var forms = [word]
    for lemma in try lemmas(of: word) {
      // "united" is a form of "unite", not of "unit".
      let others = try isKnown(lemma + "e") ? Inflection.forms(lemma: lemma + "e") : []
      for form in Inflection.forms(lemma: lemma)
      where !forms.contains(form) && !others.contains(form) {
        if try isKnown(form) { forms.append(form) }
      }
    }
    return forms
  }

  /// The base forms that a word may have; of those, the ones that the index knows where it knows any.
  private func lemmas(of word: String) throws -> [String] {
    let irregular = Inflection.irregular.filter { $0.contains(word) }.map { $0[0] }
    var candidates: [String] = []
    for stem in Inflection.stems(of: word) where Inflection.forms(lemma: stem).contains(word) {
      candidates.append(stem)
    }
    let known = try candidates.filter { try isKnown($0) }
    // "united" is of "unite", though "unit" is a word as well.
    let best = known.filter { !known.contains($0 + "e") || $0 == word }
    // That the index has the word itself says nothing of its base form.
    return irregular + (best.contains { $0 != word } ? best : candidates)
  }

  /// What may be left of a word without its ending.
  private static func stems(of word: String) -> [String] {
    var stems = [word]
    func add(_ stem: Substring) {
      guard stem.count > 2, stem.contains(where: isVowel) else { return }
      stems.append(String(stem))
    }
    for (ending, others) in endings where word.hasSuffix(ending) {
      let rest = word.dropLast(ending.count)
      for other in others { add(rest + other) }
      // "planned" of "plan".
      if ending == "ed" || ending == "ing", let last = rest.last, rest.dropLast().last == last {
        add(rest.dropLast())
      }
    }
    return stems
  }

  private static let endings = [
    ("s", [""]), ("es", [""]), ("ies", ["y"]), ("ed", ["", "e"]), ("ied", ["y"]),
    ("ing", ["", "e"]), ("ying", ["ie"]),
  ]

  /// The regular forms of a base form, and the irregular ones where it has them.
  private static func forms(lemma: String) -> [String] {
    if let group = irregular.first(where: { $0[0] == lemma }) {
      return group + [plural(lemma)] + withEnding("ing", lemma)
    }
    return [lemma, plural(lemma)] + withEnding("ed", lemma) + withEnding("ing", lemma)
  }

  private static func plural(_ lemma: String) -> String {
    if endsInConsonantY(lemma) { return lemma.dropLast() + "ies" }
    let hisses = ["s", "x", "z", "ch", "sh", "o"].contains { lemma.hasSuffix($0) }
    return lemma + (hisses ? "es" : "s")
  }

  private static func withEnding(_ ending: String, _ lemma: String) -> [String] {
    guard let last = lemma.last else { return [] }
    if endsInConsonantY(lemma), ending == "ed" { return [lemma.dropLast() + "ied"] }
    if lemma.hasSuffix("ie"), ending == "ing" { return [lemma.dropLast(2) + "ying"] }
    if last == "e" {
      let keeps = ["ee", "oe", "ye"].contains { lemma.hasSuffix($0) } && ending == "ing"
      return keeps ? [lemma + ending] : [lemma.dropLast() + ending]
    }
    let plain = lemma + ending
    let doubled = lemma + String(last) + ending
    guard endsInShortSyllable(lemma) else { return [plain] }
    // "plan" doubles always, "travel" and "benefit" in some spellings.
    return lemma.count(where: isVowel) == 1 ? [doubled] : [plain, doubled]
  }

  private static func endsInConsonantY(_ word: String) -> Bool {
    word.hasSuffix("y") && !(word.dropLast().last.map(isVowel) ?? true)
  }

  /// Consonant, vowel, consonant.
  private static func endsInShortSyllable(_ word: String) -> Bool {
    let end = Array(word.suffix(3))
    guard end.count == 3 else { return false }
    return !isVowel(end[0]) && isVowel(end[1]) && !isVowel(end[2]) && !"wxy".contains(end[2])
  }

  private static func isVowel(_ sign: Character) -> Bool { "aeiou".contains(sign) }

  /// Words whose forms no rule gives, each after its base form.
  private static let irregular = """
    be am is are was were been being; bear bore borne born; become became; begin began begun;
    bind bound; break broke broken; bring brought; build built; buy bought; catch caught;
    choose chose chosen; come came; cut; deal dealt; do does did done; draw drew drawn;
    drive drove driven; fall fell fallen; feel felt; fight fought; find found; flee fled;
    forbid forbade forbidden; foresee foresaw foreseen; forget forgot forgotten; get got gotten;
    give gave given; go goes went gone; grow grew grown; have has had; hear heard; hold held;
    keep kept; know knew known; lay laid; lead led; leave left; lend lent; let; lose lost;
    make made; mean meant; meet met; overcome overcame; oversee oversaw overseen; pay paid; put;
    read; rise rose risen; say said; see saw seen; seek sought; sell sold; send sent; set;
    show showed shown; speak spoke spoken; spend spent; spread; stand stood; strive strove striven;
    take took taken; teach taught; tell told; think thought; undergo undergoes underwent undergone;
    understand understood; undertake undertook undertaken; uphold upheld; win won;
    withdraw withdrew withdrawn; withhold withheld; write wrote written;
    child children; man men; woman women; life lives; half halves; self selves; leaf leaves;
    thief thieves; crisis crises; basis bases; analysis analyses; emphasis emphases;
    hypothesis hypotheses; thesis theses; criterion criteria; phenomenon phenomena; datum data;
    medium media; appendix appendices; index indices indexes; memorandum memoranda memorandums
    """
    .split(separator: ";").map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
}
