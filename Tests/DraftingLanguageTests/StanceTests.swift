import DraftingLanguage
import Testing

@Suite("What verbs do")
struct StanceTests {
  @Test(
    "A lead has the stance of its verb, and of what notice is given with",
    arguments: [
      ("Recalls", .notice), ("Takes note of", .notice), ("Bearing in mind", .notice),
      ("Notes with appreciation", .approval), ("Noting with concern", .concern),
      ("Also reaffirms", .affirmation), ("Welcomes", .approval), ("Commends", .approval),
      ("Expresses its deep concern", .concern), ("Deeply concerned", .concern),
      ("Requests", .request), ("Encourages", .request), ("Strongly urges", .urging),
      ("Calls upon", .urging), ("Decides", .decision), ("Demands", .decision),
      ("Deplores", .condemnation), ("Strongly condemns", .condemnation),
      ("Expresses the hope", nil),
    ] as [(String, Stance?)])
  func aLeadHasTheStanceOfItsVerb(_ words: String, _ stance: Stance?) {
    let lead = LeadGrammar.lead(emphasized: words)
    #expect(lead.verb.flatMap { Stance(verb: $0, adverbs: lead.adverbs) } == stance, "\(lead)")
  }

  @Test("No verb has two stances")
  func noVerbHasTwoStances() {
    let verbs = Stance.allCases.flatMap(\.verbs)
    #expect(Set(verbs).count == verbs.count)
  }
}
