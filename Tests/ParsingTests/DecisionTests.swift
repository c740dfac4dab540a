import Resolutions
import Testing

@Suite("Decisions")
struct DecisionTests {
  @Test("A decision is one sentence that tells organ, meeting and day")
  func sentence() throws {
    let resolution = try parse(
      """
      78/542. Questions deferred for future consideration

      At its 50th (resumed) plenary meeting, on 22 December 2023, the General Assembly, on the recommendation of the Fifth Committee,  (Footnote: A/78/664, para.13.) decided to defer until the main part of its seventy-ninth session the consideration of the following documents:\u{20}

      Item 134\u{20}
      Proposed programme budget for 2024\u{20}
      """)
    let clause = try #require(resolution.clauses.first)
    #expect(resolution.organ == .generalAssembly)
    #expect(resolution.symbol?.text == "A/DEC/78/542")
    #expect(resolution.session == .regular(78))
    #expect(resolution.title == "Questions deferred for future consideration")
    #expect(resolution.meeting == "50th (resumed) plenary meeting")
    #expect(resolution.date?.description == "2023-12-22")
    #expect(resolution.status == .adopted)
    #expect(clause.part == .operative)
    #expect(
      clause.annotated.hasPrefix(
        "At its 50th (resumed) plenary meeting, on 22 December 2023, the General Assembly, on the "
          + "recommendation of the Fifth Committee,{*} decided to defer until"))
    #expect(resolution.noteLines == ["* A/78/664, para.13."])
    #expect(resolution.account?.faults(in: resolution) == [])
    #expect(clause.citations.compactMap(\.symbol?.text) == ["A/78/664"])
    #expect(clause.lead?.verb == "decide")
    #expect(clause.lead?.form == .past)
  }

  @Test("Notes in brackets are notes, wherever they stand, and count as no States that voted")
  func notesInBrackets() throws {
    let resolution = try parse(
      """
      80/506. A title

      At its 2nd plenary meeting, on 12 September 2025, the General Assembly, by a recorded vote of 142 to 10, with 12 abstentions (Footnote: See A/80/PV.2.), on the proposal of Australia, (Footnote: See Official Records of the General Assembly, Supplement No. 7 (A/80/7).)  decided to meet.
      """)
    #expect(
      resolution.clauses.first?.annotated
        == "At its 2nd plenary meeting, on 12 September 2025, the General Assembly, by a recorded "
        + "vote of 142 to 10, with 12 abstentions{*}, on the proposal of Australia,{**} decided to "
        + "meet.")
    #expect(
      resolution.noteLines == [
        "* See A/80/PV.2.",
        "** See Official Records of the General Assembly, Supplement No. 7 (A/80/7).",
      ])
    #expect(resolution.vote?.abstaining == Vote.Side(count: 12))
    #expect(resolution.clauses.first?.lead?.text == "decided")
    #expect(resolution.warnings.isEmpty)
    #expect(resolution.account?.faults(in: resolution) == [])
  }

  @Test(
    "The vote and the sponsors may stand inside the sentence",
    arguments: [
      (
        "At its 2nd plenary meeting, on 12 September 2025, the General Assembly, by a recorded vote of 142 to 10, with 12 abstentions, on the proposal of Australia, decided to meet.",
        "2nd plenary meeting", "2025-09-12", Organ.generalAssembly
      ),
      (
        "At its 1st plenary meeting, on 18 September 2018, the General Assembly appointed a Committee consisting of CHILE and CHINA.",
        "1st plenary meeting", "2018-09-18", Organ.generalAssembly
      ),
      (
        "At its 5th plenary meeting, on 20 April 2015, the Economic and Social Council took note of the report.",
        "5th plenary meeting", "2015-04-20", Organ.economicAndSocialCouncil
      ),
    ])
  func sentences(text: String, meeting: String, date: String, organ: Organ) throws {
    let resolution = try parse("80/506. A title\n\n\(text)\n\n(See A/80/PV.2.)")
    #expect(resolution.organ == organ)
    #expect(resolution.meeting == meeting)
    #expect(resolution.date?.description == date)
    #expect(resolution.clauses.first?.text.hasPrefix(text) == true)
    #expect(resolution.symbol?.isResolution == false)
  }

  @Test(
    "A draft decision may be one sentence with its preamble in it",
    arguments: [
      "The General Assembly, recalling its decision 75/511 B of 9 September 2021, by which it decided to meet, and taking into account the letter, decides to meet in 2027.",
      "The General Assembly decides to appoint Malta as a member of the Committee.",
      // The mark of a note stands behind the comma.
      "The General Assembly, taking note of the application of Malta, held in Vienna in 2025,1 decides to appoint Malta.",
      "The Economic and Social Council, having considered the report, decides to take note of it.",
    ])
  func sentenceOfDraft(sentence: String) throws {
    let resolution = try parse("A/80/L.37\n\nCuba: draft decision\n\nA title\n\n\(sentence)")
    #expect(resolution.clauses.map(\.text) == [sentence.replacing("2025,1", with: "2025,")])
    #expect(resolution.clauses.first?.lead?.verb == "decide")
    #expect(resolution.clauses.first?.lead?.text == "decides")
    #expect(resolution.title == "A title")
    #expect(resolution.status == .draft)
  }

  @Test("A draft decision in the form of a resolution is a draft")
  func draftDecision() throws {
    let resolution = try parse(
      """
      A/C.3/80/L.1

      Palestine:** draft decision



      Endorsement of the New York Declaration



      The General Assembly,

      Recalling its resolution ES-10/24 of 18 September 2024,

      Endorses the New York Declaration.

      ** On behalf of the Group.
      """)
    #expect(resolution.status == .draft)
    #expect(resolution.symbol?.text == "A/C.3/80/L.1")
    #expect(resolution.title == "Endorsement of the New York Declaration")
    #expect(resolution.sponsors == [Sponsor(name: "Palestine", note: "On behalf of the Group.")])
    #expect(resolution.clauses.map(\.id) == ["PP1", "OP1"])
    #expect(resolution.clauses.first?.citations.compactMap(\.symbol?.text) == ["A/RES/ES-10/24"])
  }

  @Test("A clause that begins with a meeting is no decision of its own in an annex")
  func annex() throws {
    let resolution = try parse(
      body: """
        1. Adopts the report.

        Annex

        1. The Committee met.

        At its 2nd meeting, on 12 September 2025, the General Assembly was informed.
        """)
    #expect(resolution.clauses.map(\.part) == [.operative, .annex, .annex])
    #expect(resolution.meeting == nil)
  }

  @Test(
    "The line in brackets behind a decision tells where it is found, and is none of its words",
    arguments: [
      ("(See A/73/PV.1)", [String]()),
      ("(See A/71/519, para. 6, A/71/PV.62)", ["A/71/519"]),
      ("(A/72/487, A/72/PV.67)", ["A/72/487"]),
    ])
  func source(line: String, reports: [String]) throws {
    let resolution = try parse(
      """
      72/529. Programme planning (Sixth Committee)

      At its 67th meeting, on 7 December 2017, the General Assembly took note of the report of the Sixth Committee.

      \(line)
      """)
    #expect(resolution.clauses.map { String($0.text.suffix(16)) } == ["Sixth Committee."])
    #expect(resolution.reports.map(\.text) == reports)
  }
}
