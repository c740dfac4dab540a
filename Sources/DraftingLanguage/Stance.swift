/// What an organ does with a clause, by the strength of its verb.
///
/// The order is that of drafting practice, from the verbs that tell what is there to those that bind or
/// judge. Notice comes first: "takes note of" and "notes" are neutral terms that constitute neither
/// approval nor disapproval (General Assembly decision 55/488). What a verb of notice is said with makes
/// it more: "notes with concern" is concern, "notes with appreciation" approval. Verbs that have no
/// strength of their own ("express the hope", "act") are in no group.
public enum Stance: String, CaseIterable, Sendable {
  /// Recalls, notes, bears in mind.
  case notice
  /// Reaffirms, emphasizes, stresses.
  case affirmation
  /// Welcomes, commends, supports.
  case approval
  /// Expresses concern, regrets.
  case concern
  /// Requests, invites, encourages.
  case request
  /// Urges, calls upon.
  case urging
  /// Decides, demands, establishes.
  case decision
  /// Deplores, condemns, rejects.
  case condemnation

  /// The stance of a verb in its base form; `nil` for a verb without one.
  ///
  /// - Parameters:
  ///   - verb: The verb as ``Lead/verb`` has it.
  ///   - adverbs: As ``Lead/adverbs`` has them.
  public init?(verb: String, adverbs: [String] = []) {
    guard let stance = Stance.allCases.first(where: { $0.verbs.contains(verb) }) else { return nil }
    guard stance == .notice else {
      self = stance
      return
    }
    let feeling = Stance.allCases.first { other in
      other.feelings.contains { feeling in adverbs.contains { $0.hasSuffix(" " + feeling) } }
    }
    self = feeling ?? .notice
  }

  /// The verbs in their base form.
  public var verbs: [String] {
    switch self {
    case .notice:
      [
        "recall", "note", "take note", "observe", "acknowledge", "recognize", "bear in mind",
        "keep in mind", "consider", "take into account", "take into consideration",
        "take cognizance", "have regard", "aware", "mindful", "conscious", "cognizant",
        "be aware", "refer", "receive", "examine", "review", "hear", "remember",
      ]
    case .affirmation:
      [
        "affirm", "reaffirm", "reiterate", "repeat", "stress", "emphasize", "re-emphasize",
        "underline", "underscore", "confirm", "reconfirm", "declare", "proclaim", "convinced",
        "determined", "express conviction", "express determination", "draw attention", "restate",
      ]
    case .approval:
      [
        "welcome", "commend", "support", "endorse", "applaud", "appreciate", "congratulate",
        "thank", "praise", "express appreciation", "express gratitude", "express satisfaction",
        "express support", "express thanks", "express approval", "pay tribute", "salute",
        "encouraged", "grateful", "gratified", "hail", "celebrate", "honour", "approve",
      ]
    case .concern:
      [
        "concerned", "alarmed", "disturbed", "troubled", "distressed", "dismayed", "worried",
        "express concern", "express alarm", "express regret", "express dismay",
        "express disappointment", "regret", "disappointed", "appalled", "shocked", "saddened",
        "express grief", "express anxiety", "anxious", "express distress",
      ]
    case .request:
      [
        "request", "invite", "encourage", "recommend", "ask", "suggest", "propose", "advise",
        "solicit",
      ]
    case .urging:
      ["urge", "call upon", "call for", "appeal", "exhort", "implore", "entreat", "press"]
    case .decision:
      [
        "decide", "demand", "resolve", "require", "order", "direct", "instruct", "establish",
        "authorize", "mandate", "adopt", "appoint", "elect", "determine", "insist", "rule",
      ]
    case .condemnation:
      [
        "condemn", "deplore", "denounce", "reject", "repudiate", "censure", "decry",
        "express condemnation", "express indignation", "express outrage", "outraged", "protest",
      ]
    }
  }

  /// What a verb of notice is said with, where that makes it this stance.
  public var feelings: [String] {
    switch self {
    case .approval:
      [
        "appreciation", "approval", "encouragement", "gratification", "gratitude", "pleasure",
        "satisfaction",
      ]
    case .concern:
      ["alarm", "anxiety", "concern", "disappointment", "dismay", "regret", "sorrow"]
    case .condemnation: ["indignation"]
    case .notice, .affirmation, .request, .urging, .decision: []
    }
  }
}
