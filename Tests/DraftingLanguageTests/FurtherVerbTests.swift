import DraftingLanguage
import Resolutions
import Testing

/// A clause, and the verbs that go on with it after its lead.
struct FurtherVerbRow: Sendable, CustomTestStringConvertible {
  var text: String
  var verbs: [String]

  init(_ text: String, _ verbs: [String]) {
    self.text = text
    self.verbs = verbs
  }

  var testDescription: String { String(text.prefix(60)) }

  /// Checks that the grammar finds these verbs at their places.
  func check(_ part: Part, sourceLocation: SourceLocation = #_sourceLocation) {
    let lead = LeadGrammar.lead(opening: text)
    let found = FurtherVerbFinder.verbs(in: text, after: lead, part: part)
    #expect(found.map(\.lead.text) == verbs, sourceLocation: sourceLocation)
    let bytes = Array(text.utf8)
    for verb in found {
      #expect(
        String(decoding: bytes[verb.range], as: UTF8.self) == verb.lead.text,
        sourceLocation: sourceLocation)
    }
  }
}

@Suite("The further verbs of a clause")
struct FurtherVerbTests {
  @Test(
    "A verb after a comma, a semicolon or \"and\" is the organ's",
    arguments: [
      FurtherVerbRow(
        "Welcomes the report of the Secretary-General, and requests him to report again;",
        ["requests"]),
      FurtherVerbRow(
        "Takes note of the report, endorses its conclusions and decides to meet;",
        ["endorses", "decides"]),
      FurtherVerbRow(
        "Calls for an end to any action and requests all Members to abstain;", ["requests"]),
      FurtherVerbRow(
        "Notes the text; and also requests the Secretary-General to report;", ["also requests"]),
      FurtherVerbRow("Welcomes the aid, but regrets its delay;", ["regrets"]),
      FurtherVerbRow(
        "Welcomes regional cooperation, and in this regard notes the Framework;", ["notes"]),
      FurtherVerbRow(
        "Recalls its decision, and, to that end, strongly urges all States to act;",
        ["strongly urges"]),
      FurtherVerbRow(
        "Expresses its thanks to the host, expresses its appreciation to its people, and takes note with satisfaction of the results;",
        ["expresses its appreciation", "takes note with satisfaction"]),
      FurtherVerbRow(
        "Invites the Commission:\n(a) To meet;\n(b) To report;\nand urges it to conclude its work;",
        ["urges"]),
      FurtherVerbRow("Noting the delay, requests a report;", ["requests"]),
      // The sentence has ended, and its subject with it.
      FurtherVerbRow("Commends the Union. The Council stresses its role, and urges it to act.", []),
    ])
  private func aVerbAfterAJointIsTheOrgans(_ row: FurtherVerbRow) { row.check(.operative) }

  @Test(
    "A verb of a that-clause, a relative clause, a quotation or a bracket is none",
    arguments: [
      FurtherVerbRow("Decides that the Committee meets in May and reports to the Assembly;", []),
      FurtherVerbRow("Notes that the Office supports Governments and establishes centres;", []),
      FurtherVerbRow(
        "Recalls the Declaration, which reaffirms the Charter, welcomes its aims and urges action;",
        []),
      FurtherVerbRow("Notes the reform, which, inter alia, calls for more centres;", []),
      FurtherVerbRow("Recalls the words “the Council decides, and requests a report”;", []),
      FurtherVerbRow("Notes the Office (the Office decides, and requests a report);", []),
      FurtherVerbRow("Notes the efforts, and requests of Member States for aid;", []),
      FurtherVerbRow(
        "Requests it to act within existing resources and mandates, where possible;", []),
      // What the organ asks of somebody stands behind the relative clause that ended before.
      FurtherVerbRow(
        "Calls upon States which have abolished it not to reintroduce it, and encourages them to share;",
        ["encourages"]),
      FurtherVerbRow(
        "Takes note of statements that it will cooperate and demands that it act;", []),
      FurtherVerbRow(
        "Deplores the attacks that have occurred and urges all parties to stop;", ["urges"]),
      FurtherVerbRow(
        "Recalls that the Agreement requires the host to consult, and considers that it should;",
        ["considers"]),
      // "That" points to something here.
      FurtherVerbRow("Endorses the text in that report and commends them to all;", ["commends"]),
    ])
  private func aVerbOfOthersIsNone(_ row: FurtherVerbRow) { row.check(.operative) }

  @Test(
    "A preambular paragraph goes on with participles and adjectives",
    arguments: [
      FurtherVerbRow("Recalling its resolutions, and reaffirming the Charter,", ["reaffirming"]),
      FurtherVerbRow(
        "Recognizing the role of women, underlining their rights, and deeply concerned at their lot,",
        ["underlining", "deeply concerned"]),
      FurtherVerbRow(
        "Grieved at the tragic loss of life and concerned about the damage,", ["concerned"]),
      FurtherVerbRow(
        "Welcoming the report, and encouraging the Commission to go on,", ["encouraging"]),
      FurtherVerbRow(
        "Welcoming the Treaty, bearing in mind that it binds all,", ["bearing in mind"]),
      FurtherVerbRow(
        "Welcoming the Agreement and its entry into force, encouraging all its parties to act,",
        ["encouraging"]),
      FurtherVerbRow("Noting measures for all, encouraging their participation,", []),
      // Gerunds and attributes.
      FurtherVerbRow("Conscious of the work, taking into account the target of the Decade,", []),
      FurtherVerbRow("Noting its role in promoting and encouraging respect for human rights,", []),
      FurtherVerbRow(
        "Recalling its resolution condemning the attack and deploring all violent incidents,", []),
      FurtherVerbRow(
        "Reaffirming the need to act by raising awareness, strengthening schools, and supporting States,",
        []),
      FurtherVerbRow("Noting the growing number of States concerned, including those in need,", []),
    ])
  private func aPreambularParagraphGoesOnWithParticiples(_ row: FurtherVerbRow) {
    row.check(.preambular)
  }

  @Test("A decision goes on in the past tense")
  func aDecisionGoesOnInThePastTense() {
    let text =
      "The Assembly took note of the report submitted, and requested the Secretary-General to act."
    let lead = SentenceVerb.first(.past, in: text)
    let found = FurtherVerbFinder.verbs(in: text, after: lead, part: .operative)
    #expect(found.map(\.lead.text) == ["requested"])
    #expect(found.map(\.lead.verb) == ["request"])
  }

  @Test("A clause without a lead and a paragraph of an annex have none")
  func aClauseWithoutALeadHasNone() {
    let text = "Welcomes the report, and requests another;"
    let lead = LeadGrammar.lead(opening: text)
    #expect(FurtherVerbFinder.verbs(in: text, after: nil, part: .operative) == [])
    #expect(FurtherVerbFinder.verbs(in: text, after: lead, part: .annex) == [])
  }

  @Test("Where print marks verbs in italics they are the verbs, and titles are none")
  func wherePrintMarksVerbsTheyAreTheVerbs() {
    let text = "Welcomes the World Drug Report, and requests him, urges all, and notes it;"
    func range(_ words: String) throws -> Range<Int> {
      let place = try #require(text.firstRange(of: words))
      let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
      return start..<(start + words.utf8.count)
    }
    #expect(throws: Never.self) {
      let italics = try [
        range("Welcomes"), range("World Drug Report"), range("and requests"), range("urges"),
      ]
      let found = FurtherVerbFinder.verbs(
        emphasized: italics, in: text, after: LeadGrammar.lead(opening: text))
      #expect(found.map(\.lead.text) == ["requests", "urges"])
      #expect(found.map(\.offset) == (try [range("requests"), range("urges")].map(\.lowerBound)))
    }
  }
}
