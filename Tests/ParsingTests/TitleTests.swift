import Resolutions
import Testing

@Suite("Titles, the numbers before them, and who submits a text")
struct TitleTests {
  @Test("The last line of a title may be the name of an organ or a committee")
  func organInTitle() throws {
    let resolution = try parse(
      """
      General Assembly

      Agenda item 176
      Observer status for the Climate Vulnerable Forum
      in the General Assembly

      Barbados, Burkina Faso and Ghana: draft resolution

      Observer status for the Climate Vulnerable Forum in the
      General Assembly

      The General Assembly,

      1. Decides to invite the Forum.
      """)
    #expect(
      resolution.title == "Observer status for the Climate Vulnerable Forum in the General Assembly"
    )
    #expect(resolution.agendaItems.first?.title == resolution.title)
    #expect(resolution.sponsors.map(\.name) == ["Barbados", "Burkina Faso", "Ghana"])
  }

  @Test("The name of the organ beside what tells of the distribution is no title")
  func organBesideDistribution() throws {
    let resolution = try parse(
      """
      United Nations S/RES/1445 (2002)

      Security Council Distr.: General
      4 December 2002

      The Security Council,

      1. Decides to remain seized of the matter.
      """)
    #expect(resolution.title == nil)
    #expect(resolution.organ == .securityCouncil)
    #expect(resolution.date?.description == "2002-12-04")
  }

  @Test("A title may speak of decisions that an organ adopted")
  func adoptedInTitle() throws {
    let resolution = try parse(
      """
      General Assembly

      Agenda item 101 (b)

      Review of the implementation of the recommendations and
      decisions adopted by the General Assembly at its tenth special
      session: report of the Disarmament Commission

      Paraguay:* draft resolution

      Report of the Disarmament Commission

      The General Assembly,

      1. Takes note of the report.
      """)
    #expect(resolution.status == .draft)
    #expect(resolution.title == "Report of the Disarmament Commission")
    #expect(
      resolution.agendaItems.map(\.title) == [
        "Review of the implementation of the recommendations and decisions adopted by the General "
          + "Assembly at its tenth special session: report of the Disarmament Commission"
      ])
  }

  struct Submitter: Sendable {
    var line: String
    var name: String
  }

  @Test(
    "Who submits a draft is no title",
    arguments: [
      Submitter(
        line: "Draft resolution submitted by the President of the General Assembly",
        name: "President of the General Assembly"),
      Submitter(
        line: "Draft resolution submitted by the Vice-Chair of the Committee, Jenni Mikkola "
          + "(Finland), on the basis of informal consultations on draft resolution A/C.2/80/L.13",
        name: "Vice-Chair of the Committee, Jenni Mikkola (Finland)"),
      Submitter(
        line: "Draft resolution submitted by the Chair of the Committee following informal "
          + "consultations",
        name: "Chair of the Committee"),
    ])
  func submitter(_ row: Submitter) throws {
    let resolution = try parse(
      "A/80/L.41\n\nAgenda item 15\n\nTechnologies for development\n\n\(row.line)\n\n"
        + "The General Assembly,\n\nDecides to meet.")
    #expect(resolution.sponsors == [Sponsor(name: row.name)])
    #expect(resolution.status == .draft)
    #expect(resolution.title == nil)
    #expect(resolution.agendaItems.map(\.title) == ["Technologies for development"])
  }

  struct NumberedTitle: Sendable {
    var organ: String
    var line: String
    var symbol: String
    var title: String?
  }

  @Test(
    "The number before a title makes the symbol",
    arguments: [
      NumberedTitle(
        organ: "General Assembly", line: "35/63. Restrictive business practices",
        symbol: "A/RES/35/63", title: "Restrictive business practices"),
      NumberedTitle(
        organ: "General Assembly", line: "217(III) International Bill of Human Rights",
        symbol: "A/RES/217(III)", title: "International Bill of Human Rights"),
      NumberedTitle(
        organ: "General Assembly", line: "98 (1). Privileges and immunities",
        symbol: "A/RES/98(I)", title: "Privileges and immunities"),
      NumberedTitle(
        organ: "United Nations Habitat Assembly", line: "2/10. Equitable financing",
        symbol: "HSP/HA.2/Res.10", title: "Equitable financing"),
      NumberedTitle(
        organ: "Human Rights Council",
        line: "PRST OS/12/1. Enhancing the efficiency of the Council",
        symbol: "A/HRC/PRST/OS/12/1", title: "Enhancing the efficiency of the Council"),
      NumberedTitle(
        organ: "Human Rights Council", line: "PRST 15/2", symbol: "A/HRC/PRST/15/2", title: nil),
    ])
  func numbered(_ row: NumberedTitle) throws {
    let resolution = try parse(
      "\(row.organ)\n\n\(row.line)\n\nThe \(row.organ),\n\nDecides to meet.")
    #expect(resolution.symbol?.text == row.symbol)
    #expect(resolution.title == row.title)
  }

  @Test(
    "Papers of Model United Nations label what their front matter holds",
    arguments: [
      """
      Committee: United Nations General Assembly (UNGA)
      Main Submitter: Federal Republic of Germany
      Co-Submitters: French Republic, Kingdom of Sweden
      Signatories: Cuba, Peru
      Topic: Addressing climate change
      """,
      """
      Topic: Addressing climate change

      Sponsors: Federal Republic of Germany, French Republic and Kingdom of Sweden

      Signatories: Cuba, Peru

      Committee: General Assembly
      """,
    ])
  func labels(lines: String) throws {
    let resolution = try parse(
      lines + "\n\nAlarmed by the rise,\n\nUrges all States to act,\n\nDecides to meet.")
    #expect(resolution.title == "Addressing climate change")
    #expect(resolution.organ == .generalAssembly)
    #expect(
      resolution.sponsors.map(\.name) == [
        "Federal Republic of Germany", "French Republic", "Kingdom of Sweden",
      ])
    #expect(resolution.clauses.map(\.id) == ["PP1", "OP1", "OP2"])
  }

  @Test("A committee that is no organ is the committee")
  func labelledCommittee() throws {
    let resolution = try parse(
      "Committee: Disarmament and International Security\n\nThe General Assembly,\n\nDecides to meet."
    )
    #expect(resolution.committee == "Disarmament and International Security")
  }

  @Test(
    "The letter of a part belongs to the symbol, wherever it is printed",
    arguments: [
      "A/RES/48/218 B\n\n48/218. Review of efficiency", "48/218. Review of efficiency\n\nB",
      "48/218. Review of efficiency\nB", "A/RES/48/218B\n\n48/218. Review of efficiency",
    ])
  func partLetters(lines: String) throws {
    let resolution = try parse(
      "\(lines)\n\nThe General Assembly,\n\nRecalling resolution 48/218 A,\n\n1. Decides to meet.")
    #expect(resolution.symbol?.text == "A/RES/48/218B")
    #expect(resolution.title == "Review of efficiency")
    #expect(resolution.clauses.map(\.id) == ["PP1", "OP1"])
  }

  @Test(
    "The day may stand under the number, and a stop too many behind it",
    arguments: [
      ("Resolution 532 (1983)\n\nof 31 May 1983", "S/RES/532(1983)", "1983-05-31", nil),
      ("Resolution 1196 (1998)\non 16 September 1998", "S/RES/1196(1998)", "1998-09-16", nil),
      ("2617. (XXIV). Study of expenditure", "S/RES/2617(XXIV)", nil, "Study of expenditure"),
    ] as [(String, String, String?, String?)])
  func dayUnderNumber(lines: String, symbol: String, date: String?, title: String?) throws {
    let resolution = try parse(
      "\(lines)\n\nThe Security Council,\n\n1. Decides to meet.")
    #expect(resolution.symbol?.text == symbol)
    #expect(resolution.date?.description == date)
    #expect(resolution.title == title)
  }

  @Test("A scan may part the symbol beside the name of the organization")
  func partedSymbol() throws {
    let resolution = try parse(
      "United Nations S /RES/2577 (2021)\n\nThe Security Council,\n\n1. Decides to meet.")
    #expect(resolution.symbol?.text == "S/RES/2577(2021)")
    #expect(resolution.title == nil)
  }

  @Test("The minutes of the meeting before are no title")
  func minutes() throws {
    let resolution = try parse(
      """
      abide by the rules of international humanitarian law.

      At its 3254th meeting, on 15 July 1993, the Council decided to
      invite the representatives of Angola and Egypt to participate,
      without vote, in the discussion of the item entitled “The situation in
      Angola”.

      Resolution 851 (1993)
      of 15 July 1993

      The Security Council,

      1. Decides to meet.
      """)
    #expect(resolution.symbol?.text == "S/RES/851(1993)")
    #expect(resolution.date?.description == "1993-07-15")
    #expect(resolution.title == nil)
  }

  @Test("A line in brackets is no title")
  func brackets() throws {
    let resolution = try parse(
      "Economic Commission for Asia\n\n(document E/231)\n\nThe Economic and Social Council,\n\nDecides to meet."
    )
    #expect(resolution.title == "Economic Commission for Asia")
  }

  @Test(
    "The mark of a note is no part of a title",
    arguments: [
      ("31/192. Statute of the Joint Inspection Unit76", "Statute of the Joint Inspection Unit"),
      ("2345 (XXII). Return of objects from outer space^14", "Return of objects from outer space"),
      ("77/32. International Year of Dialogue, 2023", "International Year of Dialogue, 2023"),
      ("74/1. Measures against COVID-19", "Measures against COVID-19"),
    ])
  func titleMarks(line: String, title: String) throws {
    let resolution = try parse("\(line)\n\nThe General Assembly,\n\nDecides to meet.")
    #expect(resolution.title == title)
  }

  @Test("The number of the text counts, whatever its file is called")
  func ownNumber() throws {
    let resolution = try parse(
      """
      106 (VII). Report of the ad hoc Committee on the proposal for an economic commission for Latin America

      Resolution of 25 February and 5 March 1948

      (document E/712/Rev.1)

      The Economic and Social Council,

      Decides to meet.
      """, source: "E_RES_106_(VI).txt")
    #expect(resolution.symbol?.text == "E/RES/106(VII)")
    #expect(
      resolution.title
        == "Report of the ad hoc Committee on the proposal for an economic commission for Latin America"
    )
  }

  @Test("A decision of a conference has its title under its number")
  func conferenceDecision() throws {
    let resolution = try parse(
      """
      FCCC/CP/2015/10/Add.1

      Contents

      Decisions adopted by the Conference of the Parties

      Decision 1/CP.21

      Adoption of the Paris Agreement

      The Conference of the Parties,

      Recalling decision 1/CP.17 on the Durban Platform,

      Also recalling Articles 2, 3 and 4 of the Convention,

      1. Decides to adopt the Paris Agreement under the Convention as contained in the annex;
      """)
    #expect(resolution.symbol?.text == "FCCC/CP/2015/10/Add.1")
    #expect(resolution.title == "Adoption of the Paris Agreement")
    #expect(resolution.organ?.name == "Conference of the Parties")
    #expect(resolution.clauses.map(\.id) == ["PP1", "PP2", "OP1"])
  }

  @Test("A president's statement has its meeting, its day and its item in the sentence before it")
  func presidentialStatement() throws {
    let resolution = try parse(
      """
      Statement by the President of the Security Council

      At the 9122nd meeting of the Security Council, held on 31 August 2022, in connection with the Council’s consideration of the item entitled “Peace and security in Africa”, the President of the Security Council made the following statement on behalf of the Council:

      “The Security Council reaffirms its commitment to sovereignty.
      """)
    #expect(resolution.title == "Peace and security in Africa")
    #expect(resolution.meeting == "9122nd meeting")
    #expect(resolution.date?.description == "2022-08-31")
  }

  @Test(
    "The day under the number of a Council's resolution is no title",
    arguments: [("of 31 May 1983", "1983-05-31"), ("on 16 September 1998", "1998-09-16")])
  func dayUnderNumber(line: String, day: String) throws {
    let resolution = try parse(
      "Resolution 532 (1983)\n\n\(line)\n\nThe Security Council,\n\nDecides to meet.")
    #expect(resolution.title == nil)
    #expect(resolution.date?.description == day)
  }

  @Test("The symbol beside the name of the Organization is no title")
  func masthead() throws {
    let resolution = try parse(
      "United Nations S /RES/2577 (2021)\n\nSecurity Council\n\nResolution 2577 (2021)\n\n"
        + "The Security Council,\n\nDecides to meet.")
    #expect(resolution.title == nil)
    #expect(resolution.symbol?.text == "S/RES/2577(2021)")
  }

  @Test("A reason above the formula is a clause, no title")
  func reasonAboveFormula() throws {
    let resolution = try parse(
      """
      19 (1947). Resolution of 27 February 1947

      As a preliminary step in the consideration of the
      incidents in the Corfu Channel which are the subject
      of a dispute,

      The Security Council

      Resolves to appoint a sub-committee.
      """)
    #expect(resolution.title == nil)
    #expect(resolution.clauses.map(\.id) == ["PP1", "OP1"])
    #expect(
      resolution.clauses.first?.text
        == "As a preliminary step in the consideration of the incidents "
        + "in the Corfu Channel which are the subject of a dispute,")
  }
}
