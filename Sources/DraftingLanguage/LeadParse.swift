import Resolutions

/// One reading of a clause's opening words by the grammar of leads.
struct LeadParse {
  let words: OpeningWords
  /// Whether unknown words are taken for verbs by their endings, as in text that print marks.
  let trustsEndings: Bool
  /// Whether base forms count, as in what a person asks for.
  var acceptsBaseForms = false

  private(set) var verb: String?
  private(set) var secondVerb: String?
  private(set) var form: Lead.Form?
  private(set) var adverbs: [String] = []
  private var next = 0
  /// Whether "with appreciation" and the like have been taken.
  private var hasFeeling = false

  /// The end of the lead in the text.
  var end: String.Index? { words[next - 1]?.end }

  init(words: OpeningWords, trustsEndings: Bool, acceptsBaseForms: Bool = false) {
    self.words = words
    self.trustsEndings = trustsEndings
    self.acceptsBaseForms = acceptsBaseForms
  }

  /// What was read, as the lead of these words.
  func lead(_ text: String) -> Lead {
    Lead(text: text, verb: verb, secondVerb: secondVerb, form: form, adverbs: adverbs)
  }

  /// Reads the lead; `false` when the words are none.
  mutating func run() -> Bool {
    guard trustsEndings || words.first.map({ LeadParse.mayOpen($0.lower) }) ?? false else {
      return false
    }
    // "And further noting": the oldest texts join their reasons.
    if isUnmarked, next == 0, words.first?.lower == "and" { next += 1 }
    takeAdverbs(beforeVerb: true)
    guard takeVerb() else { return false }
    takeFixedComplement()
    while takeTrailingPhrase() {}
    return true
  }

  /// Whether a word may open what the grammar reads; most words do not.
  private static func mayOpen(_ word: String) -> Bool {
    openings.contains(word) || word.utf8.suffix(2).elementsEqual("ly".utf8)
      || word.utf8.suffix(3).elementsEqual("ing".utf8)
      || word.utf8.contains { $0 == 0x2D || $0 >= 0x80 }
  }

  private static let openings = LeadWords.adverbs.firstWords
    .union(LeadWords.openingAdverbs.firstWords).union(LeadWords.prepositionalLeads.firstWords)
    .union(VerbLexicon.words)
    .union(["and", "having", "is", "it", "whereas"])

  private var word: String? {
    guard next == 0 || words[next - 1]?.runsOn == true else { return nil }
    return words[next]?.lower
  }

  private mutating func take(_ phrases: PhraseList) -> String? {
    guard next == 0 || words[next - 1]?.runsOn == true,
      let (phrase, count) = phrases.match(words, at: next)
    else { return nil }
    next += count
    return phrase
  }

  // MARK: Adverbs

  private mutating func takeAdverbs(beforeVerb: Bool) {
    while true {
      if let adverb = take(LeadWords.adverbs) ?? (beforeVerb ? take(LeadWords.openingAdverbs) : nil)
      {
        adverbs.append(adverb)
      } else if let word, word.hasSuffix("ly"), word.utf8.count > 4,
        !LeadWords.notAdverbs.contains(word)
      {
        adverbs.append(word)
        next += 1
      } else {
        return
      }
    }
  }

  // MARK: The verb

  private mutating func takeVerb() -> Bool {
    guard let word else { return false }
    switch word {
    case "whereas":
      // The oldest texts open their reasons with the conjunction of statutes; it has no verb.
      next += 1
      form = .participle
      return true
    case "it":
      // "It is resolved that", where a text has no enacting formula.
      guard let resolving = take(["it is resolved", "it is hereby resolved", "it is decided"])
      else {
        return false
      }
      verb = resolving.hasSuffix("decided") ? "decide" : "resolve"
      form = .present
      return true
    case "pursuant", "in":
      // Set phrases that print has in italics as a whole.
      guard let phrase = take(LeadWords.prepositionalLeads) else { break }
      verb = phrase
      form = .participle
      return true
    case "having":
      next += 1
      takeAdverbs(beforeVerb: true)
      form = .participle
      // "Having been informed" tells of informing as "Having received" does of receiving.
      _ = take(["been"])
      if take(["regard", "in mind"]) != nil {
        verb = "have regard"
        return true
      }
      guard let participle = self.word,
        let lemma = VerbLexicon.lemma(ofPastParticiple: participle)
          ?? WordEnding.lemma(ofPast: participle)
      else { return false }
      verb = lemma
      next += 1
      takeSecondParticiple()
      return true
    case "being", "is", "remaining", "remains", "remain":
      next += 1
      takeAdverbs(beforeVerb: true)
      guard let adjective = self.word, let entry = VerbLexicon.entry(adjective),
        entry.form == .adjective || entry.form == .past
      else { return false }
      let remains = word.hasPrefix("remain")
      verb = remains ? "remain " + adjective : adjective
      form = word == "is" || word == "remains" ? .present : word == "remain" ? nil : .participle
      next += 1
      return true
    case "continuing", "continues", "continue":
      guard let lemma = continued() else { break }
      verb = lemma
      form = word == "continuing" ? .participle : word == "continues" ? .present : nil
      return true
    default: break
    }
    return takeSimpleVerb(word)
  }

  /// Takes the second of two participles: "Having received and examined".
  private mutating func takeSecondParticiple() {
    guard word == "and", words[next]?.runsOn == true, let second = words[next + 1]?.lower,
      let lemma = VerbLexicon.lemma(ofPastParticiple: second)
    else { return }
    secondVerb = lemma
    next += 2
  }

  /// Takes what goes on: "continues to encourage", "continuing to be deeply concerned".
  private mutating func continued() -> String? {
    guard words[next + 1]?.lower == "to", let base = words[next + 2]?.lower else {
      return nil
    }
    if base == "be" {
      var state = self
      state.next += 3
      state.takeAdverbs(beforeVerb: true)
      guard let adjective = state.word, VerbLexicon.entry(adjective)?.form == .adjective else {
        return nil
      }
      state.adverbs.append("continue")
      state.next += 1
      self = state
      return adjective
    }
    guard let entry = VerbLexicon.entry(base), entry.form == .base else { return nil }
    adverbs.append("continue")
    next += 3
    return entry.lemma
  }

  /// Whether nothing but the grammar tells that the words are a lead.
  private var isUnmarked: Bool { !trustsEndings && !acceptsBaseForms }

  private mutating func takeSimpleVerb(_ word: String) -> Bool {
    if isUnmarked, WordEnding.opensOtherwise(word) { return false }
    let known = VerbLexicon.entry(word)
    var isGuess = false
    switch known?.form {
    case .participle: form = .participle
    case .present: form = .present
    case .adjective: form = .adjective
    case .past where trustsEndings || acceptsBaseForms: form = .past
    case .base where acceptsBaseForms: form = nil
    default:
      guard let guess = WordEnding.reading(of: word, trusted: trustsEndings) else { return false }
      verb = guess.lemma
      form = guess.form
      isGuess = true
    }
    verb = verb ?? known?.lemma
    next += 1
    return !isUnmarked || !isNoun(word, isGuess: isGuess)
  }

  /// Whether what follows a word shows that it is a noun or a noun's attribute.
  private func isNoun(_ taken: String, isGuess: Bool) -> Bool {
    let follower = word
    if form == .adjective {
      guard let follower else { return false }
      return !LeadWords.prepositions.contains(follower)
        && !LeadWords.afterAdjectives.contains(follower) && !follower.hasSuffix("ly")
    }
    guard let follower else { return isGuess }
    if follower == "of" { return !LeadWords.ofVerbs.contains(verb ?? "") }
    if isGuess {
      // "Training and education" names two things, "Bridging and closing" does two.
      if follower == "and" { return !(words[next + 1]?.lower.hasSuffix("ing") ?? false) }
      return LeadWords.afterGerunds.contains(follower)
    }
    return LeadWords.plurals.contains(taken) && LeadWords.afterPlurals.contains(follower)
  }

  // MARK: What belongs to the verb

  private mutating func takeFixedComplement() {
    guard let head = verb, let complements = LeadWords.complements[head] else {
      if verb == "express" || verb == "share" { takeExpression() }
      return
    }
    let start = next
    let before = adverbs
    takeAdverbs(beforeVerb: false)
    if let complement = take(complements) {
      let phrase = "\(head) \(complement)"
      verb = LeadWords.spelledAs[phrase] ?? phrase
      if phrase == "call attention", take(["to"]) != nil, words[next]?.lower != "and" {
        next -= 1
      }
    } else {
      next = start
      adverbs = before
    }
  }

  /// "its deep concern", "the hope", "regret and concern": what is expressed.
  private mutating func takeExpression() {
    let start = next
    let before = adverbs
    takeAdverbs(beforeVerb: false)
    guard let noun = takeObject(accepting: { _ in true }) else {
      next = start
      adverbs = before
      return
    }
    if let verb { self.verb = "\(verb) \(noun)" }
  }

  /// Takes an object up to the next preposition, when its noun is accepted; gives the noun.
  private mutating func takeObject(accepting accepts: (String) -> Bool) -> String? {
    let start = next
    var object: [String] = []
    while let word, !LeadWords.prepositions.contains(word), !["also", "further"].contains(word) {
      object.append(word)
      next += 1
    }
    var noun = object.last
    // The first noun names what is expressed ("regret and concern"), and an adjective names nothing
    // ("strong and unequivocal condemnation").
    if let and = object.firstIndex(of: "and"), and > 0, let last = noun,
      isAttitude(object[and - 1]) || !isAttitude(last)
    {
      noun = object[and - 1]
      let rest = object[(and + 1)...]
      if rest.isEmpty || !accepts(last) || opensVerb(rest.first) {
        next = start + and
        object.removeSubrange(and...)
      }
    }
    guard object.count <= 7, let noun, accepts(noun) else {
      next = start
      return nil
    }
    return noun.hasSuffix("s") && !noun.hasSuffix("ss") && noun != "thanks"
      ? String(noun.dropLast()) : noun
  }

  private func isAttitude(_ word: String) -> Bool { LeadWords.attitudes.contains(word) }

  /// Whether a word is a verb in the form of the lead's own, or an adverb before one.
  private func opensVerb(_ word: String?) -> Bool {
    guard let word else { return false }
    if word.hasSuffix("ly") { return true }
    return switch VerbLexicon.entry(word)?.form {
    case .present: form == .present
    case .participle: form == .participle
    default: false
    }
  }

  // MARK: What may follow

  private mutating func takeTrailingPhrase() -> Bool {
    guard let word, LeadWords.trailing.contains(word) else { return false }
    if word == "further", !belongsToVerb() { return false }
    if let adverb = take(LeadWords.adverbs) {
      adverbs.append(adverb)
      return true
    }
    if let phrase = take(LeadWords.setPhrases)
      ?? (keepsReference ? take(LeadWords.references) : nil)
    {
      adverbs.append(phrase)
      return true
    }
    if LeadWords.closingAdverbs.contains(word) {
      adverbs.append(word)
      next += 1
      return true
    }
    return takeFeeling() || takeAttitude() || takeJudgement() || takeSecondVerb()
  }

  /// Whether "further" after a present tense is no attribute, as in "Encourages further efforts".
  private func belongsToVerb() -> Bool {
    guard form == .present, words[next]?.runsOn == true, let follower = words[next + 1] else {
      return true
    }
    return LeadWords.determiners.contains(follower.lower)
      || LeadWords.prepositions.contains(follower.lower) || follower.lower == "and"
      || follower.isCapital
  }

  /// Whether print keeps "in this regard" in italics: "Noting in this regard", not "Notes".
  private var keepsReference: Bool {
    !isUnmarked || hasFeeling || form == .participle && ["note", "welcome"].contains(verb ?? "")
  }

  /// "with appreciation", "with deep concern", "with appreciation and satisfaction".
  private mutating func takeFeeling() -> Bool {
    guard word == "with" else { return false }
    for length in 1...4 {
      guard let noun = words[next + length], words[next + length - 1]?.runsOn == true else {
        return false
      }
      guard LeadWords.feelings.contains(noun.lower) else { continue }
      next += length + 1
      adverbs.append("with \(noun.lower)")
      if word == "and", let second = words[next + 1]?.lower, LeadWords.feelings.contains(second) {
        next += 2
      }
      hasFeeling = true
      return true
    }
    return false
  }

  /// "its deep concern", "its call upon", "once again its strong support".
  private mutating func takeAttitude() -> Bool {
    guard word == "its" || word == "our" || word == "deep" else { return false }
    let head = verb ?? ""
    guard head == "recall" || LeadWords.repeaters.contains(head) else { return false }
    let nouns = head == "recall" ? LeadWords.recalled : LeadWords.attitudes
    guard let noun = takeObject(accepting: nouns.contains) else { return false }
    if noun == "call" || noun == "appeal" { _ = take(["upon", "for"]) }
    return true
  }

  /// "Considers it important".
  private mutating func takeJudgement() -> Bool {
    guard word == "it", LeadWords.judging.contains(verb ?? ""),
      words[next]?.runsOn == true, words[next + 1] != nil
    else { return false }
    next += 2
    return true
  }

  /// "Welcomes and encourages": a second verb of the same form.
  private mutating func takeSecondVerb() -> Bool {
    guard word == "and" else { return false }
    var second = LeadParse(words: words, trustsEndings: false)
    second.next = next + 1
    second.takeAdverbs(beforeVerb: true)
    guard second.takeVerb(), second.form == form else { return false }
    second.takeFixedComplement()
    secondVerb = secondVerb ?? second.verb
    next = second.next
    return true
  }
}
