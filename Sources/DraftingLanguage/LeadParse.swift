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
    takeAdverbs(beforeVerb: true)
    guard takeVerb() else { return false }
    takeFixedComplement()
    while takeTrailingPhrase() {}
    return true
  }

  private var word: String? {
    guard next == 0 || words[next - 1]?.runsOn == true else { return nil }
    return words[next]?.lower
  }

  private mutating func take(_ phrases: [String]) -> String? {
    guard next == 0 || words[next - 1]?.runsOn == true else { return nil }
    for phrase in phrases {
      if let count = words.match(phrase, at: next) {
        next += count
        return phrase
      }
    }
    return nil
  }

  // MARK: Adverbs

  private static let plainAdverbs = [
    "also", "further", "once again", "once more", "again", "equally", "still", "especially",
  ]

  private static let notAdverbs: Set<String> = [
    "apply", "comply", "imply", "rely", "reply", "supply",
  ]

  private mutating func takeAdverbs(beforeVerb: Bool) {
    while true {
      if let adverb = take(LeadParse.plainAdverbs) {
        adverbs.append(adverb)
      } else if let word, word.hasSuffix("ly"), word.utf8.count > 4,
        !LeadParse.notAdverbs.contains(word)
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
    case "having":
      next += 1
      takeAdverbs(beforeVerb: true)
      form = .participle
      if take(["regard", "in mind"]) != nil {
        verb = "have regard"
        return true
      }
      guard let participle = self.word,
        let lemma = VerbLexicon.lemma(ofPastParticiple: participle)
          ?? (trustsEndings ? WordEnding.lemma(ofPast: participle) : nil)
      else { return false }
      verb = lemma
      next += 1
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
      guard words.match("to", at: next + 1) != nil, let base = words[next + 2]?.lower,
        let entry = VerbLexicon.entry(base), entry.form == .base
      else { break }
      adverbs.append("continue")
      verb = entry.lemma
      form = word == "continuing" ? .participle : word == "continues" ? .present : nil
      next += 3
      return true
    default: break
    }
    return takeSimpleVerb(word)
  }

  private mutating func takeSimpleVerb(_ word: String) -> Bool {
    let known = VerbLexicon.entry(word)
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
      next += 1
      return true
    }
    verb = known?.lemma
    next += 1
    return true
  }

  // MARK: What belongs to the verb

  /// The words that make one verb with the one before them, by its base form.
  private static let complements: [String: [String]] = [
    "take": ["note", "into account", "into consideration", "cognizance", "the view", "action"],
    "bear": ["in mind"], "keep": ["in mind"], "have": ["regard"],
    "look": ["forward"], "pay": ["tribute"], "draw": ["attention", "the attention"],
    "give": ["due consideration", "consideration"], "bring": ["to the attention"],
    "call": ["upon", "for", "on", "attention", "to mind"], "lay": ["stress"],
    "place": ["on record", "emphasis"], "put": ["on record"], "attach": ["importance"],
    "make": ["clear"],
  ]

  private static let spelledAs = [
    "call on": "call upon", "draw the attention": "draw attention",
    "bring to the attention": "draw attention",
  ]

  private mutating func takeFixedComplement() {
    guard let head = verb, let complements = LeadParse.complements[head] else {
      if verb == "express" || verb == "share" { takeExpression() }
      return
    }
    let start = next
    let before = adverbs
    takeAdverbs(beforeVerb: false)
    if let complement = take(complements) {
      let phrase = "\(head) \(complement)"
      verb = LeadParse.spelledAs[phrase] ?? phrase
      if phrase == "call attention", take(["to"]) != nil, words.match("and", at: next) == nil {
        next -= 1
      }
    } else {
      next = start
      adverbs = before
    }
  }

  /// The words before which the object of a lead ends.
  private static let prepositions: Set<String> = [
    "about", "against", "among", "as", "at", "by", "concerning", "for", "from", "in", "of", "on",
    "once", "over", "regarding", "that", "to", "towards", "upon", "with",
  ]

  /// "its deep concern", "the hope", "regret and concern": what is expressed.
  private mutating func takeExpression() {
    guard let noun = takeObject(accepting: { _ in true }) else { return }
    if let verb { self.verb = "\(verb) \(noun)" }
  }

  /// Takes an object up to the next preposition, when its noun is accepted; gives the noun.
  private mutating func takeObject(accepting accepted: (String) -> Bool) -> String? {
    let start = next
    var nouns: [String] = []
    while let word, !LeadParse.prepositions.contains(word), !["also", "further"].contains(word) {
      nouns.append(word)
      next += 1
    }
    // The first noun names what is expressed: "regret and concern" is regret.
    let head = nouns.firstIndex(of: "and").map { nouns[..<$0] } ?? nouns[...]
    guard nouns.count <= 7, let noun = head.last, accepted(noun) else {
      next = start
      return nil
    }
    return noun.hasSuffix("s") && !noun.hasSuffix("ss") && noun != "thanks"
      ? String(noun.dropLast()) : noun
  }

  // MARK: What may follow

  /// What organs hold, give and repeat: nouns that stay in italics after "Reaffirms its".
  private static let attitudes: Set<String> = [
    "abhorrence", "alarm", "appeal", "appeals", "appreciation", "approval", "belief", "call",
    "calls", "commendation", "commitment", "commitments", "concern", "concerns", "condemnation",
    "confidence", "conviction", "decision", "demand", "demands", "desire", "determination",
    "disappointment", "dismay", "distress", "encouragement", "endorsement", "expectation",
    "gratitude", "hope", "indignation", "intention", "invitation", "opposition", "outrage",
    "preoccupation", "readiness", "recognition", "recommendation", "regret", "rejection", "request",
    "requests", "resolve", "respect", "satisfaction", "solidarity", "support", "thanks", "trust",
    "warning", "will", "willingness", "wish",
  ]

  private static let feelings: Set<String> = [
    "alarm", "anxiety", "appreciation", "approval", "concern", "disappointment", "dismay",
    "gratification", "gratitude", "indignation", "interest", "pleasure", "regret", "satisfaction",
    "sorrow",
  ]

  private static let setPhrases = [
    "in the strongest possible terms", "in the strongest terms", "in particular",
    "in this regard", "in that regard", "in this context", "without reservation",
  ]

  private mutating func takeTrailingPhrase() -> Bool {
    if let adverb = take(LeadParse.plainAdverbs) {
      adverbs.append(adverb)
      return true
    }
    if let phrase = take(LeadParse.setPhrases) {
      adverbs.append(phrase)
      return true
    }
    if let word, ["unequivocally", "firmly"].contains(word) {
      adverbs.append(word)
      next += 1
      return true
    }
    return takeFeeling() || takeAttitude() || takeJudgement() || takeSecondVerb()
  }

  /// "with appreciation", "with deep concern", "with appreciation and satisfaction".
  private mutating func takeFeeling() -> Bool {
    guard word == "with" else { return false }
    for length in 1...4 {
      guard let noun = words[next + length], words[next + length - 1]?.runsOn == true else {
        return false
      }
      guard LeadParse.feelings.contains(noun.lower) else { continue }
      next += length + 1
      adverbs.append("with \(noun.lower)")
      if word == "and", let second = words[next + 1]?.lower, LeadParse.feelings.contains(second) {
        next += 2
      }
      return true
    }
    return false
  }

  /// "its deep concern", "its call upon", "once again its strong support".
  private mutating func takeAttitude() -> Bool {
    guard word == "its" || word == "our" || word == "deep" else { return false }
    guard let noun = takeObject(accepting: LeadParse.attitudes.contains) else { return false }
    if noun == "call" || noun == "appeal" { _ = take(["upon", "for"]) }
    return true
  }

  /// "Considers it important".
  private mutating func takeJudgement() -> Bool {
    guard word == "it", ["consider", "believe", "deem", "find"].contains(verb ?? ""),
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
