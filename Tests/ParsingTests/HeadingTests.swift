import Resolutions
import Testing

@Suite("Headings and sections")
struct HeadingTests {
  @Test("A heading between paragraphs is no clause, and stands over those that follow")
  func headings() throws {
    let resolution = try parse(
      """
      The Security Council,

      Acting under Chapter VII of the Charter of the United Nations,

      Political process

      1. Welcomes the designation of the Head of State;

      2. Urges the parties to meet;

      Sanctions, travel ban
      and asset freeze

      3. Decides to remain seized of the matter.
      """)
    #expect(
      resolution.outline == [
        "PP1: Acting under Chapter VII of the Charter of the United Nations,",
        "OP1: Welcomes the designation of the Head of State;",
        "OP2: Urges the parties to meet;", "OP3: Decides to remain seized of the matter.",
      ])
    #expect(
      resolution.clauses.map(\.place.heading) == [
        nil, "Political process", "Political process", "Sanctions, travel ban and asset freeze",
      ])
  }

  /// Paragraphs between operative 1 and 2, and the section that they begin.
  struct Section: Sendable, CustomTestStringConvertible {
    var paragraphs: String
    var numeral: String?
    var heading: String?

    init(_ paragraphs: String, _ numeral: String?, _ heading: String?) {
      self.paragraphs = paragraphs
      self.numeral = numeral
      self.heading = heading
    }

    var testDescription: String { paragraphs }
  }

  @Test(
    "A Roman numeral begins a section",
    arguments: [
      Section("II", "II", nil),
      Section("IV.", "IV", nil),
      Section("I", "I", nil),
      Section("V", "V", nil),
      Section("X", "X", nil),
      Section("II. Budget", "II", "Budget"),
      Section("I Calendar of conferences", "I", "Calendar of conferences"),
      Section(
        "Capacity of the United Nations\n\nfor peace-keeping", nil,
        "Capacity of the United Nations for peace-keeping"),
      Section("II\nBudget for 2026", "II", "Budget for 2026"),
      Section("II\n\nBudget for 2026", "II", "Budget for 2026"),
      Section("I\n\nLegislative activities", "I", "Legislative activities"),
      Section("**II. Budget**", "II", "Budget"),
      Section("I Calendar of conferences", "I", "Calendar of conferences"),
      Section("III Documentation", "III", "Documentation"),
      Section(
        "I \nCalendar of conferences\nand meetings", "I", "Calendar of conferences and meetings"),
      Section("V Information technology", nil, "V Information technology"),
      Section("Budget for 2026", nil, "Budget for 2026"),
    ])
  func sections(row: Section) throws {
    let resolution = try parse(
      body: "1. Takes note of the report;\n\n\(row.paragraphs)\n\n2. Decides to meet.")
    #expect(resolution.outline == ["OP1: Takes note of the report;", "OP2: Decides to meet."])
    #expect(resolution.clauses.map(\.place.section) == [nil, row.numeral])
    #expect(resolution.clauses.map(\.place.heading) == [nil, row.heading])
  }

  @Test("A section may have clauses without numbers, behind others that have them")
  func unnumberedSection() throws {
    let resolution = try parse(
      body: """
        15. Decides to meet;

        I

        Conditions of service applicable to both categories of staff

        Approves, with effect from 1 January 2026, the revised standards of conduct, and requests the Commission to incorporate them;
        """)
    #expect(resolution.clauses.map(\.number) == ["15", nil])
    #expect(resolution.clauses.map(\.part) == [.operative, .operative])
    #expect(resolution.clauses.map(\.lead?.text) == ["Decides", "Approves"])
    #expect(
      resolution.clauses.last?.place
        == Place(
          section: "I", heading: "Conditions of service applicable to both categories of staff"))
  }

  @Test("Numerals may stand in the middle of a sentence")
  func numeralsInSentence() throws {
    let resolution = try parse(
      """
      The Security Council,

      Determines that this action constitutes a breach of the
      peace; and

      I

      Calls for the immediate cessation of hostilities ;

      II

      Requests the Commission:

      (a) To communicate its recommendations.
      """)
    #expect(resolution.clauses.map(\.place.section) == [nil, "I", "II"])
    #expect(resolution.clauses.map(\.lead?.verb) == ["determine", "call for", "request"])
  }

  @Test("The lettered parts of what a clause recommends are no clauses")
  func recommendations() throws {
    let resolution = try parse(
      """
      The Security Council,

      Having considered the complaint,

      Recommends to the Governments of India and Pakistan the following measures :

      A. Restoration of peace and order

      1. The Government of Pakistan should undertake
      to use its best endeavours :

      (a) To secure the withdrawal of tribesmen.

      2. The Government of India should :

      B. Plebiscite

      1. Agrees or not, it should undertake to ensure a plebiscite.

      Adopted at the 286th meeting.
      """)
    #expect(
      resolution.clauses.map(\.part) == [
        .preambular, .operative, .annex, .annex, .annex,
      ])
    #expect(
      resolution.clauses.map(\.place.heading).suffix(3) == [
        "A. Restoration of peace and order", "A. Restoration of peace and order", "B. Plebiscite",
      ])
    #expect(resolution.meeting == "286th meeting")
  }

  @Test("Numbers that start again in each section take the numeral into their names")
  func restarting() throws {
    let resolution = try parse(
      body: "I\n\n1. Decides to meet;\n\n2. Requests a report;\n\nII\n\n1. Urges States to act.")
    #expect(resolution.clauses.map(\.id) == ["I.OP1", "I.OP2", "II.OP1"])
  }

  @Test("A preambular paragraph at the head of a section stays preambular")
  func sectionPreamble() throws {
    let resolution = try parse(
      body: """
        Recalling its resolution 76/1,

        I

        Oversight

        Recalling its resolution 48/218 B,

        1. Takes note of the report;

        II

        Audit

        Recalling its resolution 61/275,

        2. Decides to meet.
        """)
    #expect(resolution.clauses.map(\.id) == ["PP1", "PP2", "OP1", "PP3", "OP2"])
    #expect(resolution.clauses.map(\.place.section) == [nil, "I", "I", "II", "II"])
    #expect(
      resolution.clauses.map(\.place.heading) == [nil, "Oversight", "Oversight", "Audit", "Audit"])
  }

  @Test("A new section leaves the heading of the one before")
  func headingEnds() throws {
    let resolution = try parse(
      body: "I. Budget\n\n1. Decides to meet;\n\nII\n\n2. Requests a report.")
    #expect(resolution.clauses.map(\.place.heading) == ["Budget", nil])
  }

  @Test("A paragraph that ends with \"; and\" is no heading, however short")
  func conjunction() throws {
    let resolution = try parse(
      body: """
        Whereas the Trusteeship System may be applied to territories now held under mandate ; and

        Whereas Japan has ceased to exercise any authority in these islands,

        1. Approves the terms of trusteeship.
        """)
    #expect(resolution.clauses.map(\.part) == [.preambular, .preambular, .operative])
    #expect(resolution.clauses.map(\.place.heading) == [nil, nil, nil])
  }

  @Test("One letter with words behind it is a numeral where its turn has come")
  func lettersInTurn() throws {
    let resolution = try parse(
      body: """
        IV Revised estimates

        1. Takes note of the report;

        V Revised estimates resulting from decisions

        1. Endorses the conclusions;
        """)
    #expect(resolution.clauses.map(\.id) == ["IV.OP1", "V.OP1"])
    #expect(
      resolution.clauses.map(\.place.heading) == [
        "Revised estimates", "Revised estimates resulting from decisions",
      ])
  }

  @Test(
    "In an annex the heading under a section's own is joined to it, and I comes between H and J")
  func sectionTitles() throws {
    let resolution = try parse(
      body: """
        1. Adopts the Guidelines.

        Annex

        Guidelines on Safer Cities

        IV. Basic principles

        H.Safety and security as an integral part of city planning

        It is crucial that governments plan.

        I. Knowledge-based approaches

        Local governments need to base their policies on an assessment.

        V. Organization, method and approach

        A.Organization

        1. Process

        Governments should design strategies.

        2. Afghanistan
        """)
    #expect(resolution.clauses.map(\.place.section) == [nil, "IV", "IV", "V", "V"])
    #expect(
      resolution.clauses.map(\.place.heading) == [
        nil, "Basic principles H.Safety and security as an integral part of city planning",
        "I. Knowledge-based approaches", "1. Process", "1. Process",
      ])
    #expect(resolution.clauses.last?.text == "Afghanistan")
  }

  /// A paragraph of the preamble that a blank line has cut in two, or that has lost its comma.
  struct Cut: Sendable {
    var paragraphs: String
    var clauses: [String]
  }

  @Test(
    "No heading opens with a reason, and none breaks off",
    arguments: [
      Cut(
        paragraphs: "Having considered the report of the Secretary-General 44",
        clauses: ["Having considered the report of the Secretary-General 44"]),
      Cut(
        paragraphs: "Having considered the appointment of the Secretary-\n\nGeneral of the United "
          + "Nations,",
        clauses: [
          "Having considered the appointment of the Secretary-General of the United Nations,"
        ]
      ),
      Cut(
        paragraphs:
          "Recalling its resolutions 508 (1982), 509 (1982) of 6 June 1982 and\n\n20 (1982) "
          + "of 17 September 1982,",
        clauses: [
          "Recalling its resolutions 508 (1982), 509 (1982) of 6 June 1982 and 20 (1982) of 17 "
            + "September 1982,"
        ]),
      Cut(
        paragraphs:
          "Welcoming the Framework agreed upon on 14 September 2013\n\n(EC-M-33/NAT.1, dated "
          + "17 September 2013);",
        clauses: [
          "Welcoming the Framework agreed upon on 14 September 2013 (EC-M-33/NAT.1, dated 17 "
            + "September 2013);"
        ]),
      Cut(
        paragraphs: "Noting in this regard the recommendation by the Steering\n\nCommittee of the "
          + "International Conference for such a tribunal (S/25221),",
        clauses: [
          "Noting in this regard the recommendation by the Steering Committee of the International "
            + "Conference for such a tribunal (S/25221),"
        ]),
      Cut(
        paragraphs:
          "Having considered the resolution of the General Assembly and\n\nHaving noted the "
          + "report of the Working Group,",
        clauses: [
          "Having considered the resolution of the General Assembly and",
          "Having noted the report of the Working Group,",
        ]),
      Cut(
        paragraphs: "Strengthening of the coordination of humanitarian assistance\n\nRecalling its "
          + "resolution 46/182,",
        clauses: ["Recalling its resolution 46/182,"]),
    ])
  func cutReasons(_ row: Cut) throws {
    let resolution = try parse(body: row.paragraphs + "\n\n1. Decides to meet.")
    #expect(resolution.clauses.map(\.text) == row.clauses + ["Decides to meet."])
    #expect(
      resolution.clauses.map(\.part)
        == row.clauses.map { _ in Part.preambular } + [.operative])
  }
}
