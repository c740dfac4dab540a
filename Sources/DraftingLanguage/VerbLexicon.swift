/// The verbs and adjectives that open clauses, with their forms.
///
/// A form that the lexicon lacks is understood by its ending where print marks it as a lead; see
/// ``LeadGrammar``.
enum VerbLexicon {
  /// How a word stands: as a verb's form, or in its base form.
  enum Form {
    case base, participle, present, past, adjective
  }

  /// A word as the lexicon knows it.
  struct Entry {
    let lemma: String
    let form: Form
  }

  /// All words that the lexicon knows, without the hyphens that some have.
  static var words: Set<String> { Set(entries.keys) }

  /// What a word in lower case is; `nil` for words that open no clause.
  static func entry(_ word: String) -> Entry? { entries[key(word)] }

  /// The base form of a past participle ("considered", "taken").
  static func lemma(ofPastParticiple word: String) -> String? { pastParticiples[key(word)] }

  /// What a word is looked up by: "Re-emphasizes" and "Reemphasizes" are one verb.
  private static func key(_ word: String) -> String {
    guard word.utf8.contains(where: { $0 == 0x2D || $0 >= 0x80 }) else { return word }
    return word.filter { $0 != "-" && $0 != "\u{2010}" && $0 != "\u{2011}" }
  }

  private static let verbs = """
    abhor abide accede accelerate accept accord achieve acknowledge acquire act adapt address \
    adhere adjust admit adopt advise advocate affirm agree alert allocate allow allude amend \
    amplify analyse announce anticipate apologize appeal applaud appoint appreciate appropriate \
    approve arrange ascertain ask assert assess assign assist associate assume assure attach \
    attain authorize avail await base bear become begin believe bring broaden build call cancel \
    caution celebrate censure certify characterize charge cite clarify close combat command \
    commemorate commence commend comment commit compile compliment comply concede conclude concur \
    condemn confer confirm congratulate consent consider constitute continue contribute convene \
    convey convince cooperate coordinate create cut deal debate decide declare decline decry \
    dedicate deem deepen defer define delegate delete demand denounce deny deplore deploy deprecate depute \
    describe designate desire determine develop devote direct disapprove discontinue discuss \
    dismiss dispose dissociate dissolve distribute draw echo elaborate elect eliminate embark \
    emphasize empower enable enact encourage endeavour endorse enhance enjoin enlarge enlist \
    ensure entail entreat entrust enumerate envisage establish evaluate examine exclude exhort \
    expand expect explain explore express extend facilitate favour feel find fix focus follow \
    foresee form formulate foster fulfil further give grant greet guarantee hail harmonize have \
    hear highlight hold honour hope implement implore improve include incorporate increase \
    indicate inform initiate inscribe insist inspire instruct integrate intend intensify \
    interpret introduce invite invoke join keep know lament lay learn listen look mainstream \
    maintain make mandate mark meet mention merge mobilize modify monitor mourn move need \
    nominate note notify object observe obtain occupy offer open operationalize oppose order \
    organize outline oversee participate pay perceive permit place pledge point postpone praise \
    prefer prepare prescribe preserve presume prevent prioritize proceed proclaim prohibit \
    prolong promise promote promulgate propose protect protest provide publicize publish pursue \
    put quote raise ratify re-elect re-emphasize re-establish react reaffirm realize reappoint \
    reappraise reassert reassure recall recapitulate receive recognize recommend recommit \
    reconfirm reconsider reconstitute record redeploy redouble reduce refer reflect refrain \
    regard register regret reinforce reiterate reject rejoice relieve rely remain remark remember \
    remind remove renew renounce reopen reorganize repeal repeat replace reply report repudiate \
    request require rescind resolve respect respond restate restore restructure resume retain \
    reverse review revise revitalize revoke rule salute say secure see seek select send set \
    settle share show sign solicit speak specify standardize stipulate streamline \
    strengthen stress strive study submit subscribe suggest summon support surrender suspend \
    sustain take tell terminate testify thank transform transmit treat trust underline underscore \
    understand undertake universalize uphold urge utilize value vest view voice vote waive warn \
    welcome wish withdraw work
    """

  private static let adjectives: Set<String> = [
    "affirmed", "aghast", "alarmed", "angered", "anguished", "anxious", "appalled", "appreciative",
    "apprehensive", "assured", "aware", "bound", "certain", "cognisant", "cognizant", "committed",
    "concerned", "confident", "conscious", "convinced", "dedicated", "desirous", "determined",
    "disappointed", "dismayed", "dissatisfied", "distressed", "disturbed", "eager", "encouraged",
    "fearful", "grateful", "gratified", "grieved", "guided", "heartened", "hopeful", "horrified",
    "impressed", "indignant", "inspired", "mindful", "motivated", "moved", "outraged", "perturbed",
    "persuaded", "pleased", "preoccupied", "prompted", "proud", "ready", "resolved", "respectful",
    "saddened", "satisfied", "seized", "shocked", "solicitous", "troubled", "unwavering",
    "willing", "worried",
  ]

  /// Past tense and past participle of the verbs that do not form them with -ed.
  private static let irregular: [String: (past: String, participle: String)] = [
    "bear": ("bore", "borne"), "become": ("became", "become"), "begin": ("began", "begun"),
    "bring": ("brought", "brought"), "build": ("built", "built"), "cut": ("cut", "cut"),
    "deal": ("dealt", "dealt"), "draw": ("drew", "drawn"), "feel": ("felt", "felt"),
    "find": ("found", "found"), "foresee": ("foresaw", "foreseen"), "give": ("gave", "given"),
    "have": ("had", "had"), "hear": ("heard", "heard"), "hold": ("held", "held"),
    "keep": ("kept", "kept"), "know": ("knew", "known"), "lay": ("laid", "laid"),
    "make": ("made", "made"), "meet": ("met", "met"), "pay": ("paid", "paid"),
    "put": ("put", "put"), "say": ("said", "said"), "see": ("saw", "seen"),
    "seek": ("sought", "sought"), "send": ("sent", "sent"), "set": ("set", "set"),
    "show": ("showed", "shown"), "speak": ("spoke", "spoken"), "strive": ("strove", "striven"),
    "take": ("took", "taken"), "tell": ("told", "told"),
    "understand": ("understood", "understood"), "undertake": ("undertook", "undertaken"),
    "oversee": ("oversaw", "overseen"),
    "uphold": ("upheld", "upheld"), "withdraw": ("withdrew", "withdrawn"),
  ]

  /// The verbs that double their last consonant before -ing and -ed.
  private static let doubling: Set<String> = [
    "abhor", "admit", "begin", "cancel", "commit", "confer", "cut", "defer", "fulfil", "permit",
    "prefer", "put",
    "recommit", "refer", "regret", "set", "submit",
  ]

  private static let entries: [String: Entry] = {
    var entries: [String: Entry] = [:]
    for verb in verbs.split(separator: " ").map(String.init) {
      entries[key(verb)] = Entry(lemma: verb, form: .base)
      entries[key(participle(verb))] = Entry(lemma: verb, form: .participle)
      entries[key(present(verb))] = Entry(lemma: verb, form: .present)
      let past = key(past(verb).past)
      entries[past] = entries[past] ?? Entry(lemma: verb, form: .past)
    }
    for (spelling, verb) in spellings { entries[key(spelling)] = entries[key(verb)] }
    for adjective in adjectives { entries[adjective] = Entry(lemma: adjective, form: .adjective) }
    return entries
  }()

  /// Spellings with -is- of the verbs that the UN spells with -iz-.
  private static let spellings: [(String, String)] = verbs.split(separator: " ")
    .filter { $0.hasSuffix("ize") }
    .flatMap { verb -> [(String, String)] in
      let stem = verb.dropLast(3)
      return [("es", "es"), ("ing", "ing"), ("ed", "ed"), ("e", "e")]
        .map { ("\(stem)is\($0.0)", "\(stem)iz\($0.1)") }
    }

  private static let pastParticiples: [String: String] = {
    var lemmas: [String: String] = [:]
    for verb in verbs.split(separator: " ").map(String.init) {
      lemmas[key(past(verb).participle)] = verb
    }
    return lemmas
  }()

  private static func endsInConsonantY(_ verb: String) -> Bool {
    verb.hasSuffix("y") && !(verb.dropLast().last.map { "aeiou".contains($0) } ?? true)
  }

  private static func participle(_ verb: String) -> String {
    if doubling.contains(verb), let last = verb.last { return verb + String(last) + "ing" }
    let dropsE = verb.hasSuffix("e") && !["ee", "ye", "oe"].contains(String(verb.suffix(2)))
    return (dropsE ? String(verb.dropLast()) : verb) + "ing"
  }

  private static func present(_ verb: String) -> String {
    if verb == "have" { return "has" }
    if endsInConsonantY(verb) { return verb.dropLast() + "ies" }
    return ["s", "x", "z", "ch", "sh", "o"].contains { verb.hasSuffix($0) }
      ? verb + "es" : verb + "s"
  }

  private static func past(_ verb: String) -> (past: String, participle: String) {
    if let forms = irregular[verb] { return forms }
    let regular: String
    if doubling.contains(verb), let last = verb.last {
      regular = verb + String(last) + "ed"
    } else if endsInConsonantY(verb) {
      regular = verb.dropLast() + "ied"
    } else {
      regular = verb + (verb.hasSuffix("e") ? "d" : "ed")
    }
    return (regular, regular)
  }
}
