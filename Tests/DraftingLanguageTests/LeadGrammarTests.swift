import DraftingLanguage
import Resolutions
import Testing

@Suite("The grammar of leads")
struct LeadGrammarTests {
  @Test(
    "Adverbs are told in order",
    arguments: [
      ("Reaffirms that it is one of the purposes", []),
      ("Also requests the Secretary-General", ["also"]),
      ("Recalling further its resolution 66/152,", ["further"]),
      ("Decides also that the group will meet;", ["also"]),
      ("Strongly condemns all acts of violence;", ["strongly"]),
      ("Deeply concerned also about the situation,", ["deeply", "also"]),
      ("Also strongly encourages Member States", ["also", "strongly"]),
      ("Reaffirming once more the applicability", ["once more"]),
      ("Once again urges the administering Powers", ["once again"]),
      ("Calls once again upon all Governments", ["once again"]),
      ("Urgently calls upon States", ["urgently"]),
      ("Having also considered the report,", ["also"]),
      ("Takes note once again of the report", ["once again"]),
      ("Remaining deeply concerned that progress is uneven,", ["deeply"]),
    ] as [(String, [String])])
  func adverbs(opening: String, adverbs: [String]) {
    #expect(LeadGrammar.lead(opening: opening)?.adverbs == adverbs)
  }

  @Test(
    "A paragraph that opens otherwise has no lead",
    arguments: [
      "", "   ", "12", "—",
      "The General Assembly,",
      "The report of the Secretary-General was noted.",
      "In accordance with its rules of procedure,",
      "According to the report of the Committee,",
      "Including through the provision of training,",
      "During the period under review,",
      "Pending the entry into force of the Treaty,",
      "Outstanding contributions to the budget",
      "Members of the Council shall be elected",
      "States parties to the Convention",
      "Nations have agreed",
      "To convene a meeting of States in 2027;",
      "That all States should cooperate;",
      "We, Heads of State and Government,",
      "Article 1",
      "Political process",
      "Implementation of the Declaration",
      "Beijing Declaration and Platform for Action",
      "reaffirms its commitment to the Charter;",
      "noting the efforts in this regard,",
      "United Nations Environment Programme",
      // An adjective before its noun.
      "Certain provisions of the Covenant",
      "Committed partners of the Organization",
      // A noun that looks like a verb's form.
      "Reports of the Secretary-General",
      "Requests for hearings",
      "Notes by the Secretary-General",
      "Training for peacekeeping personnel",
      "Training and education",
      "Strengthening of the coordination of humanitarian assistance",
      "Cofinancing",
    ])
  func traps(text: String) {
    #expect(LeadGrammar.lead(opening: text) == nil)
  }

  @Test(
    "A lead opens in lower case only after a number",
    arguments: [
      ("further fully endorses the appeal;", "further fully endorses"),
      ("calls upon all States to cooperate;", "calls upon"),
      ("Requests the Secretary-General to report;", "Requests"),
    ])
  func numbered(text: String, lead: String) {
    #expect(LeadGrammar.lead(opening: text, isNumbered: true)?.text == lead)
    let isCapital = lead.first?.isUppercase ?? false
    #expect((LeadGrammar.lead(opening: text) != nil) == isCapital)
  }

  /// Italic words, and what they mean.
  struct Emphasis: Sendable {
    var text: String
    var verb: String?
    var form: Lead.Form?
    var second: String?

    init(_ text: String, _ verb: String?, _ form: Lead.Form?, second: String? = nil) {
      self.text = text
      self.verb = verb
      self.form = form
      self.second = second
    }
  }

  @Test(
    "Italics decide how far a lead goes",
    arguments: [
      Emphasis("Reaffirms", "reaffirm", .present),
      Emphasis("Recalling also", "recall", .participle),
      Emphasis("Takes note with appreciation", "take note", .present),
      Emphasis("Calls upon", "call upon", .present),
      Emphasis("Calls", "call", .present),
      Emphasis("Having considered", "consider", .participle),
      Emphasis("Gravely concerned", "concerned", .adjective),
      Emphasis("Expresses its deep concern", "express concern", .present),
      Emphasis("Welcomes and encourages", "welcome", .present, second: "encourage"),
      Emphasis("Expressing its strong support for", "express support", .participle),
      // Decisions tell what was done.
      Emphasis("decided", "decide", .past),
      Emphasis("took note", "take note", .past),
      // Verbs that no list has are known by their endings.
      Emphasis("Digitalizes", "digitalize", .present),
      Emphasis("Digitalizing", "digitalize", .participle),
      Emphasis("Operationalizes", "operationalize", .present),
      Emphasis("Approaches", "approach", .present),
      Emphasis("Demystifies", "demystify", .present),
      Emphasis("Having operationalized", "operationalize", .participle),
      // Print that goes further than it does most often is followed.
      Emphasis("Encourages further", "encourage", .present),
      Emphasis("Recalling its decision", "recall", .participle),
      Emphasis("Notes in this regard", "note", .present),
      Emphasis("Continues to be concerned", "concerned", .present),
      Emphasis("Re\u{2011}emphasizes", "re-emphasize", .present),
      // What is no verb stays as it is.
      Emphasis("Inter alia", nil, nil),
      Emphasis("The Doha Programme of Action", nil, nil),
      Emphasis("", nil, nil),
    ])
  func emphasized(row: Emphasis) {
    let lead = LeadGrammar.lead(emphasized: row.text)
    #expect(lead.text == row.text)
    #expect(lead.verb == row.verb)
    #expect(lead.form == row.form)
    #expect(lead.secondVerb == row.second)
  }

  /// What a person asks for, and the verb that is meant.
  struct Question: Sendable, CustomTestStringConvertible {
    var text: String
    var verb: String?
    var form: Lead.Form?
    var adverbs: [String]

    init(_ text: String, _ verb: String?, _ form: Lead.Form? = nil, adverbs: [String] = []) {
      self.text = text
      self.verb = verb
      self.form = form
      self.adverbs = adverbs
    }

    var testDescription: String { "“\(text)”" }
  }

  @Test(
    "A verb is meant by any of its forms",
    arguments: [
      Question("reaffirm", "reaffirm"),
      Question("Reaffirms", "reaffirm", .present),
      Question("REAFFIRMS", "reaffirm", .present),
      Question(" reaffirms ", "reaffirm", .present),
      Question("Reaffirming", "reaffirm", .participle),
      Question("reaffirmed", "reaffirm", .past),
      Question("call upon", "call upon"),
      Question("Calls upon", "call upon", .present),
      Question("calls on", "call upon", .present),
      Question("call on", "call upon"),
      Question("take note", "take note"),
      Question(
        "Takes note with appreciation", "take note", .present, adverbs: ["with appreciation"]),
      Question("took note", "take note", .past),
      Question("express concern", "express concern"),
      Question("Expresses its deep concern", "express concern", .present),
      Question("express its appreciation", "express appreciation"),
      Question("expresses appreciation", "express appreciation", .present),
      Question("Strongly condemns", "condemn", .present, adverbs: ["strongly"]),
      Question("also requests", "request", .present, adverbs: ["also"]),
      Question("bear in mind", "bear in mind"),
      Question("Bearing in mind", "bear in mind", .participle),
      Question("look forward", "look forward"),
      Question("pay tribute", "pay tribute"),
      Question("draw attention", "draw attention"),
      Question("draws the attention", "draw attention", .present),
      Question("note with concern", "note", adverbs: ["with concern"]),
      Question("having considered", "consider", .participle),
      Question("concerned", "concerned", .adjective),
      Question("Deeply concerned", "concerned", .adjective, adverbs: ["deeply"]),
      Question("mindful", "mindful", .adjective),
      Question("remains concerned", "remain concerned", .present),
      Question("emphasise", "emphasize"),
      Question("emphasises", "emphasize", .present),
      Question("recognising", "recognize", .participle),
      Question("regretted", "regret", .past),
      Question("decided", "decide", .past),
      Question("study", "study"),
      Question("listens", "listen", .present),
      Question("Reports", "report", .present),
      Question("co-operate", "cooperate"),
      Question("re-affirms", "reaffirm", .present),
      Question("banana", nil),
      Question("the", nil),
      Question("12", nil),
      Question("", nil),
      Question("international cooperation", nil),
    ])
  func asked(row: Question) {
    let lead = LeadGrammar.verb(asked: row.text)
    #expect(lead.verb == row.verb)
    #expect(lead.form == row.form)
    #expect(lead.adverbs == row.adverbs)
  }

  @Test("Both spellings of a verb with a hyphen are one verb")
  func hyphen() {
    let verbs = ["Re-emphasizes", "Reemphasizes", "re-emphasize", "reemphasise"]
      .map { LeadGrammar.verb(asked: $0).verb }
    #expect(Set(verbs) == ["re-emphasize"])
  }
}
