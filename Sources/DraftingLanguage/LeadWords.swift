/// The words that the grammar of leads knows besides verbs.
enum LeadWords {
  /// Adverbs before and after a verb.
  static let adverbs: PhraseList = [
    "also", "further", "once again", "once more", "again", "equally", "still", "especially",
  ]

  /// Adverbs that stand before a verb only.
  static let openingAdverbs: PhraseList = [
    "always", "ever", "hereby", "more", "most", "now", "therefore", "thus", "very",
  ]

  /// Words in -ly that are no adverbs.
  static let notAdverbs: Set<String> = [
    "apply", "comply", "imply", "rely", "reply", "supply",
  ]

  /// The words that make one verb with the one before them, by its base form.
  static let complements: [String: PhraseList] = [
    "take": [
      "note", "into account", "into consideration", "cognizance", "account", "the view", "action",
    ],
    "bear": ["in mind"], "keep": ["in mind"], "have": ["regard"],
    "look": ["forward"], "pay": ["tribute"], "draw": ["attention", "the attention"],
    "give": ["due consideration", "consideration"], "bring": ["to the attention"],
    "call": ["upon", "for", "on", "attention", "to mind"], "lay": ["stress"],
    "place": ["on record", "emphasis"], "put": ["on record"], "attach": ["importance"],
    "make": ["clear"],
  ]

  /// What opens a reason without a verb, or with one that means nothing apart from its noun.
  static let prepositionalLeads: PhraseList = ["pursuant to", "in view"]

  /// The one spelling of verbs that are written in several ways.
  static let spelledAs = [
    "call on": "call upon", "draw the attention": "draw attention",
    "bring to the attention": "draw attention",
  ]

  /// The words before which the object of a lead ends.
  static let prepositions: Set<String> = [
    "about", "against", "among", "as", "at", "by", "concerning", "for", "from", "in", "of", "on",
    "once", "over", "regarding", "that", "to", "towards", "upon", "with",
  ]

  /// What else may follow an adjective that opens a clause, as no noun does.
  static let afterAdjectives: Set<String> = [
    "again", "also", "and", "because", "both", "equally", "especially", "even", "further",
    "furthermore", "how",
    "lest", "moreover", "never", "not", "still", "therefore", "under", "when",
  ]

  /// Words that open an object, so that "further" before them belongs to the verb.
  static let determiners: Set<String> = [
    "a", "all", "an", "any", "both", "each", "every", "its", "no", "our", "such", "the", "their",
    "these", "this", "those",
  ]

  /// Words that open the object of a verb, and follow no noun.
  static let objects: Set<String> = ["a", "an", "its", "the", "these", "this"]

  /// What organs hold, give and repeat: nouns that stay in italics after "Reaffirms its".
  static let attitudes: Set<String> = [
    "abhorrence", "alarm", "appeal", "appeals", "appreciation", "approval", "belief", "call",
    "calls", "commendation", "commitment", "commitments", "concern", "concerns", "condemnation",
    "condolences", "confidence", "conviction", "demand", "demands", "determination",
    "disappointment", "dismay", "distress", "encouragement", "endorsement", "expectation",
    "gratitude", "hope", "indignation", "intention", "invitation", "opposition", "outrage",
    "preoccupation", "readiness", "recognition", "recommendation", "regret", "rejection", "request",
    "requests", "resolve", "respect", "satisfaction", "solidarity", "support", "sympathy", "thanks",
    "trust", "warning", "will", "willingness", "wish",
  ]

  /// The verbs that attitudes stay in italics after: print ends "Recalls its invitation" before "its".
  static let repeaters: Set<String> = [
    "affirm", "assert", "confirm", "convey", "declare", "emphasize", "extend", "offer", "pledge",
    "place on record", "put on record", "re-emphasize", "reaffirm", "reassert", "record",
    "reiterate", "renew", "repeat", "restate", "share", "stress", "underline",
    "underscore", "voice",
  ]

  /// The attitudes that stay in italics after "Recalls its".
  static let recalled: Set<String> = ["commitment", "concern", "request", "requests"]

  /// What organs note, recall and welcome things with.
  static let feelings: Set<String> = [
    "alarm", "anxiety", "appreciation", "approval", "concern", "disappointment", "dismay",
    "encouragement", "gratification", "gratitude", "indignation", "interest", "pleasure", "regret",
    "satisfaction", "sorrow",
  ]

  /// Phrases that belong to the verb before them.
  static let setPhrases: PhraseList = [
    "in the strongest possible terms", "in the strongest terms", "in particular",
    "without reservation",
  ]

  /// Phrases that print sets in italics after few verbs only.
  static let references: PhraseList = ["in this regard", "in that regard", "in this context"]

  /// Adverbs that stay in italics behind a verb, besides those that also stand before it.
  static let closingAdverbs: Set<String> = ["unequivocally", "firmly", "resolutely"]

  /// The verbs that a judgement follows: "Considers it important".
  static let judging: Set<String> = ["consider", "believe", "deem", "find"]

  /// The words that anything begins with which may follow a verb and what belongs to it.
  static let trailing: Set<String> = adverbs.firstWords.union(setPhrases.firstWords)
    .union(references.firstWords).union(closingAdverbs)
    .union(["and", "deep", "it", "its", "our", "with"])

  /// Forms of verbs that are nouns before a preposition: "Reports of", "Notes by", "Requests for".
  static let plurals: Set<String> = [
    "answers", "attempts", "changes", "charges", "combats", "comments", "debates", "demands",
    "designs", "focuses", "forms", "hopes", "increases", "invites", "marks", "needs", "notes",
    "objects", "offers", "orders", "points", "protests", "records", "replies", "reports",
    "requests", "respects", "results", "reviews", "rules", "shows", "signs", "studies", "supports",
    "treats", "values", "views", "votes", "wishes", "works",
  ]

  /// The prepositions and verbs before which those are nouns.
  static let afterPlurals: Set<String> = [
    "are", "by", "concerning", "for", "from", "have", "may", "must", "on", "regarding", "shall",
    "should", "were", "will",
  ]

  /// The prepositions before which a word in -ing that no list has is a noun.
  static let afterGerunds: Set<String> = ["at", "by", "for", "from", "in", "on"]

  /// The verbs that "of" may follow without a word between.
  static let ofVerbs: Set<String> = [
    "approve", "ask", "demand", "disapprove", "dispose", "expect", "hear", "learn", "request",
    "require", "speak",
  ]
}
