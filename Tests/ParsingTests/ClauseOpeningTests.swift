import Resolutions
import Testing

@Suite("How clauses open")
struct ClauseOpeningTests {
  /// A paragraph that follows a preamble, and the clause in it.
  struct Opening: Sendable, CustomTestStringConvertible {
    var paragraph: String
    var number: String?
    var lead: String?
    var text: String

    init(
      _ paragraph: String, number: String?, lead: String?, _ text: String
    ) {
      self.paragraph = paragraph
      self.number = number
      self.lead = lead
      self.text = text
    }

    var testDescription: String { paragraph }
  }

  @Test(
    "An operative paragraph opens with its number, its lead or both",
    arguments: [
      Opening(
        "1. Reaffirms the Charter;", number: "1", lead: "Reaffirms", "Reaffirms the Charter;"),
      Opening(
        "1. *Reaffirms* the Charter;", number: "1", lead: "Reaffirms", "Reaffirms the Charter;"),
      Opening(
        "12. Also decides to meet;", number: "12", lead: "Also decides", "Also decides to meet;"),
      Opening("104. Urges States to act;", number: "104", lead: "Urges", "Urges States to act;"),
      Opening("3 bis. Urges States;", number: "3 bis", lead: "Urges", "Urges States;"),
      Opening("3bis. Urges States;", number: "3 bis", lead: "Urges", "Urges States;"),
      Opening("3 ter. Urges States;", number: "3 ter", lead: "Urges", "Urges States;"),
      Opening("5) Urges States;", number: "5", lead: "Urges", "Urges States;"),
      Opening("9.\nWelcomes the efforts;", number: "9", lead: "Welcomes", "Welcomes the efforts;"),
      Opening("1.\tWelcomes them;", number: "1", lead: "Welcomes", "Welcomes them;"),
      Opening("1.\u{A0}Welcomes them;", number: "1", lead: "Welcomes", "Welcomes them;"),
      Opening(
        "Requests the Secretary-General to report.", number: nil, lead: "Requests",
        "Requests the Secretary-General to report."),
      Opening("*Decides* to meet.", number: nil, lead: "Decides", "Decides to meet."),
      // A number makes a clause of words that have no lead.
      Opening(
        "1. The appropriations are hereby approved:", number: "1", lead: nil,
        "The appropriations are hereby approved:"),
      // Italics decide how far the lead goes.
      Opening(
        "1. *Expresses* concern at the attacks;", number: "1", lead: "Expresses",
        "Expresses concern at the attacks;"),
      // Print may forget the capital of the lead, and a typist the space.
      Opening(
        "5. further fully endorses the appeal;", number: "5", lead: "further fully endorses",
        "further fully endorses the appeal;"),
      Opening(
        "1.Reaffirms the Charter;", number: "1", lead: "Reaffirms", "Reaffirms the Charter;"),
    ])
  func operative(row: Opening) throws {
    let resolution = try parse(body: "Recalling the Charter,\n\n" + row.paragraph)
    let clause = try #require(resolution.clauses.last)
    #expect(resolution.clauses.count == 2)
    #expect(clause.part == .operative)
    #expect(clause.number == row.number)
    #expect(clause.lead?.text == row.lead)
    #expect(clause.text == row.text)
  }

  @Test(
    "A preambular paragraph opens with a participle or an adjective",
    arguments: [
      ("Recalling also its resolution 66/152,", "Recalling also"),
      ("*Guided* by the Charter,", "Guided"),
      ("Having considered the report,", "Having considered"),
      ("Deeply concerned at the attacks,", "Deeply concerned"),
      ("Acting under Chapter VII of the Charter of the United Nations,", "Acting"),
      ("_Considering_ that the text is complete,", "Considering"),
      ("Noting with concern\nthat the parties have not met,", "Noting with concern"),
    ])
  func preambular(paragraph: String, lead: String) throws {
    let resolution = try parse(body: "\(paragraph)\n\n1. Decides to meet.")
    let clause = try #require(resolution.clauses.first)
    #expect(resolution.clauses.count == 2)
    #expect(clause.part == .preambular)
    #expect(clause.lead?.text == lead)
    #expect(!clause.text.contains("*"))
    #expect(!clause.text.contains("\n"))
  }

  @Test(
    "Every opening of an operative paragraph has its verb",
    arguments: [
      ("1. Welcomes the progress, and urges the States to continue;", "welcome"),
      ("1. Remains deeply concerned about hunger;", "remain concerned"),
      ("1. Decides also that the group will meet;", "decide"),
      ("1. Calls once again upon all States;", "call upon"),
      ("1. Looks forward to the review;", "look forward"),
    ])
  func verbs(paragraph: String, verb: String) throws {
    let resolution = try parse(body: paragraph)
    #expect(resolution.clauses.map(\.lead?.verb) == [verb])
  }

  @Test(
    "A later verb or a wrapped line opens no clause",
    arguments: [
      // A hard-wrapped line begins with a participle in lower case.
      "Recalling the arrangements freely arrived at by the States of the region, and\nnoting the efforts in this regard,",
      // The line begins with a number.
      "Recalling that the report was considered at the meeting of paragraph\n12. and adopted,",
      "Recalling the decision to meet in\nGeneva, Switzerland,",
      // "bis" belongs to the rules of another text.
      "Recalling the treatment of prisoners (rule 7 and proposed rules\n44 bis and 54 bis),",
    ])
  func continuations(paragraph: String) throws {
    let resolution = try parse(body: "\(paragraph)\n\n1. Decides to meet.")
    #expect(
      resolution.outline == [
        "PP1: " + paragraph.replacing("\n", with: " "), "OP1: Decides to meet.",
      ])
  }

  @Test("A text without numbers has its operative paragraphs by their verbs")
  func unnumbered() throws {
    let resolution = try parse(
      body: "Having regard to the Charter,\n\nRequests a report ;\n\nDecides to meet.")
    #expect(
      resolution.outline == [
        "PP1: Having regard to the Charter,", "OP1: Requests a report ;", "OP2: Decides to meet.",
      ])
  }

  @Test("Paragraphs that no blank line parts are told by their openings")
  func withoutBlankLines() throws {
    let resolution = try parse(
      """
      The General Assembly,
      Recalling its resolution 66/152 of 19 December 2011,
      Recalling also the Charter,
      1. Reaffirms the Charter;
      2. Decides to meet.
      """)
    #expect(
      resolution.outline == [
        "PP1: Recalling its resolution 66/152 of 19 December 2011,",
        "PP2: Recalling also the Charter,", "OP1: Reaffirms the Charter;",
        "OP2: Decides to meet.",
      ])
  }

  @Test("A text that opens no clause has none")
  func noClause() throws {
    let resolution = try parse("Minutes of the meeting\n\nThe weather was fine.\n\nWe had tea.")
    #expect(resolution.clauses.isEmpty)
    #expect(resolution.organ == nil)
    #expect(resolution.language == nil)
  }

  @Test("The verb of a numbered paragraph may stand behind a phrase and its comma")
  func phraseBeforeTheVerb() throws {
    let resolution = try parse(
      body: """
        1. In regard to disarmament, endorses also the interim funding;

        2. In paragraph 3, the words "of States" are deleted;

        3. For this purpose, States should act.
        """)
    #expect(resolution.clauses.map(\.lead?.text) == ["endorses also", nil, nil])
    #expect(resolution.clauses.map(\.lead?.verb) == ["endorse", nil, nil])
  }
}
