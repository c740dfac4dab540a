import Resolutions

/// The words that tell the later verbs of a clause from those of its that-clauses and relative clauses.
enum FurtherVerbWords {
  /// How far a verb's own meaning shows that the organ is its subject.
  enum Strength {
    /// What organs do, and things that they write about do not: "requests", "reaffirms".
    case performative
    /// What others do as well: "supports", "establishes", "highlights".
    case descriptive
  }

  /// The strength of a verb in its base form; `nil` for one that goes on no clause.
  static func strength(_ verb: String) -> Strength? {
    if descriptive.contains(verb) { return .descriptive }
    if performative.contains(verb) || verb.hasPrefix("express ") || verb.hasPrefix("share ") {
      return .performative
    }
    return nil
  }

  private static let descriptive: Set<String> = [
    "adopt", "agree", "appoint", "appreciate", "approve", "authorize", "celebrate", "confirm",
    "consider", "declare", "designate", "direct", "elect", "entrust", "establish",
    "honour", "insist", "instruct", "intend", "observe", "order", "pledge", "proclaim",
    "propose", "recommend", "refer", "reject", "repudiate", "require", "resolve", "suggest",
    "support", "undertake", "highlight", "determine", "advise", "protest", "praise",
  ]

  private static let performative = Set(Stance.allCases.flatMap(\.verbs))
    .subtracting(["receive", "examine", "review", "hear", "remember", "rule", "press", "mandate"])
    .union([
      "look forward", "remain seized", "convey", "extend", "warn", "remind", "renew",
      "place on record", "assure", "caution", "note", "regard",
    ])

  /// Verbs of reasons that stand beside the verb of others where no "and" comes before them:
  /// "the implementation of the Programme, taking into account".
  static let attendant: Set<String> = [
    "take into account", "take into consideration", "bear in mind", "keep in mind", "consider",
    "aware", "appreciate", "observe", "support", "encourage", "highlight", "refer", "celebrate",
  ]

  /// What a reason expresses, so that its participle is no gerund: "recalling", "deploring".
  static func isExpressive(_ verb: String) -> Bool {
    guard let stance = Stance(verb: verb) else {
      return verb.hasPrefix("express ") || verb == "look forward"
    }
    return switch stance {
    case .request, .urging, .decision: false
    case .notice, .affirmation, .approval, .concern, .condemnation: !descriptive.contains(verb)
    }
  }

  /// The adverbs that count the verbs of a clause.
  static let counting: Set<String> = ["also", "further", "once again", "once more", "again"]

  /// What may stand between "and" and the verb, with or without commas around it.
  static let adverbials: PhraseList = [
    "in this regard", "in that regard", "in this respect", "in that respect", "in this context",
    "in that context", "in this connection", "in that connection", "in this light", "to this end",
    "to that end", "for this purpose", "for that purpose", "in particular", "inter alia",
    "accordingly", "therefore", "consequently", "thus", "hence", "at the same time", "moreover",
    "furthermore", "nevertheless", "nonetheless", "however", "in addition",
  ]

  /// The words that adverbs and adverbials before a verb open with, besides those in -ly.
  static let openings: Set<String> = [
    "again", "also", "always", "at", "consequently", "deeply", "equally", "especially", "ever",
    "for",
    "further", "furthermore", "hence", "hereby", "however", "in", "inter", "moreover", "more",
    "most",
    "nevertheless", "nonetheless", "now", "once", "still", "therefore", "thus", "to", "very",
  ]

  /// The words that open a clause with a subject of its own.
  static let subordinators: Set<String> = [
    "that", "which", "who", "whom", "whose", "where", "whereby", "whether", "how", "what",
  ]

  /// The words before which "that" points to something: "in that report".
  static let beforeDemonstrative: Set<String> = [
    "at", "by", "for", "from", "in", "of", "on", "to", "under", "with",
  ]

  /// The words after which a word in -ing is a noun: "by strengthening".
  static let beforeGerund: Set<String> = [
    "after", "and", "as", "before", "by", "for", "from", "in", "including", "of", "on", "or",
    "through", "to", "towards", "when", "while", "with", "without",
  ]
}
