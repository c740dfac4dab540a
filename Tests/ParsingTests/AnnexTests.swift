import Resolutions
import Testing

@Suite("Annexes")
struct AnnexTests {
  @Test(
    "A heading begins an annex",
    arguments: [
      ("Annex", "Annex"), ("ANNEX", "Annex"), ("Annex I", "Annex I"), ("ANNEX II", "Annex II"),
      ("**Annex**", "Annex"), ("Annex\nDoha Political Declaration", "Annex"),
      ("Annex\n\nDoha Political Declaration", "Annex"), ("Appendix", "Appendix"),
      ("Annex I\n\nDoha Political Declaration", "Annex I"),
    ])
  func openings(heading: String, name: String) throws {
    let resolution = try parse(
      body: "Adopts the Declaration.\n\n\(heading)\n\n1. We have gathered in Doha.\n\n2. We agree.")
    #expect(
      resolution.outline == [
        "OP1: Adopts the Declaration.", "AN1: We have gathered in Doha.", "AN2: We agree.",
      ])
    #expect(resolution.clauses.map(\.place.annex) == [nil, name, name])
    #expect(resolution.clauses.map(\.part) == [.operative, .annex, .annex])
    #expect(resolution.clauses.map(\.number) == [nil, "1", "2"])
    #expect(resolution.clauses.map(\.lead?.text) == ["Adopts", nil, nil])
  }

  @Test(
    "A sentence about an annex begins none",
    arguments: [
      "Annex I to the report is noted with appreciation by the Committee;",
      "annex",
      "Annexed to the present resolution is the Declaration;",
    ])
  func traps(sentence: String) throws {
    let resolution = try parse(
      body: "1. Decides that:\n\n\(sentence)\n\n2. Requests a report.")
    #expect(resolution.clauses.map(\.part) == [.operative, .operative])
    #expect(resolution.clauses.map(\.place.annex) == [nil, nil])
  }

  @Test("An annex after the closing lines is read, and its numbers start again")
  func afterClosing() throws {
    let resolution = try parse(
      body: """
        1. Adopts the Declaration contained in the annex to the present resolution;

        2. Requests a report.

        28th plenary meeting
        4 November 2025

        Annex

        Doha Political Declaration

        1.
        We, Heads of State and Government, have gathered in Doha.

        2.
        Reaffirms is no lead here.

        (a) Nor is this a paragraph of its own;
        """)
    #expect(resolution.clauses.map(\.id) == ["OP1", "OP2", "AN1", "AN2"])
    #expect(
      resolution.clauses.last?.text
        == "Reaffirms is no lead here.\n(a) Nor is this a paragraph of its own;")
    #expect(resolution.clauses[2].place.heading == "Doha Political Declaration")
    #expect(resolution.meeting == "28th plenary meeting")
    #expect(resolution.date?.description == "2025-11-04")
  }

  @Test("Paragraphs of an annex without numbers are counted")
  func unnumbered() throws {
    let resolution = try parse(
      body: """
        Decides to adopt the Declaration on the Right to Development.

        97th plenary meeting

        4 December 1986

        ANNEX

        Declaration on the Right to Development

        The General Assembly,

        Bearing in mind the purposes of the Charter,

        Proclaims the following Declaration:
        """)
    #expect(resolution.clauses.map(\.part) == [.operative, .annex, .annex])
    #expect(
      resolution.clauses.map(\.text).suffix(2) == [
        "Bearing in mind the purposes of the Charter,", "Proclaims the following Declaration:",
      ])
    #expect(resolution.date?.description == "1986-12-04")
  }

  @Test("An annexed treaty numbers its paragraphs, and letters within them")
  func treaty() throws {
    let resolution = try parse(
      body: """
        Adopts the Convention.

        Annex

        Article 14

        3.\u{20}
        (a)\u{20}
        Each State Party may reserve the right to apply the measures only to\u{20}
        some offences;

        (b) It shall report.
        """)
    #expect(resolution.clauses.map(\.id) == ["OP1", "AN1"])
    #expect(resolution.clauses.last?.number == "3")
    #expect(
      resolution.clauses.last?.text
        == "(a) Each State Party may reserve the right to apply the measures only to some "
        + "offences;\n(b) It shall report.")
  }

  @Test("The items of a list that an annex announces belong to its paragraph")
  func listsWithoutLabels() throws {
    let resolution = try parse(
      body: """
        Adopts the guidelines.

        Annex

        IV. Basic principles

        A. Human rights

        23. Local governments should play a leading role:

        Facilitating learning and technical assistance;

        Identifying a list of indicators; and

        Drawing on innovation.

        National governments should support them.

        Process

        24. It is open.
        """)
    #expect(
      resolution.clauses.map(\.text) == [
        "Adopts the guidelines.",
        "Local governments should play a leading role:\nFacilitating learning and technical "
          + "assistance;\nIdentifying a list of indicators; and\nDrawing on innovation.",
        "National governments should support them.", "It is open.",
      ])
    #expect(
      resolution.clauses.map(\.place.heading) == [
        nil, "Basic principles A. Human rights", "Basic principles A. Human rights", "Process",
      ])
  }

  @Test("Each annex has its own name")
  func severalAnnexes() throws {
    let resolution = try parse(
      body: "1. Adopts the texts.\n\nAnnex I\n\n1. The first.\n\nAnnex II\n\n1. The second.")
    #expect(resolution.clauses.map(\.place.annex) == [nil, "Annex I", "Annex II"])
    #expect(resolution.clauses.map(\.id) == ["OP1", "AN1", "AN2"])
  }

  /// Paragraphs of an annex, and the clauses that they are.
  struct Paragraphs: Sendable {
    var paragraphs: [String]
    var clauses: [String]
  }

  @Test(
    "Items without letters belong to the paragraph that announces them",
    arguments: [
      Paragraphs(
        paragraphs: [
          "Governments should play a leadership role:",
          "To contribute to the capacities of local governments;", "To prioritize funding.",
          "Local governments should define clear goals by:", "Establishing coordinating centres;",
          "Promoting partnership.", "Further text.",
        ],
        clauses: [
          "Governments should play a leadership role:\nTo contribute to the capacities of local "
            + "governments;\nTo prioritize funding.",
          "Local governments should define clear goals by:\nEstablishing coordinating centres;\n"
            + "Promoting partnership.", "Further text.",
        ]),
      Paragraphs(
        paragraphs: [
          "Governments should use a process that includes:", "(a) Knowledge base",
          "Collecting data by, in particular:", "Taking records into account;",
          "Identifying a framework.", "Facilitating the election of local leaders;",
          "Identifying a list of indicators.", "(b) Facilitating learning",
          "Developing a framework;", "Consolidating an inventory.",
        ],
        clauses: [
          "Governments should use a process that includes:\n(a) Knowledge base\nCollecting data by, "
            + "in particular:\nTaking records into account;\nIdentifying a framework.\n"
            + "Facilitating the election of local leaders;\nIdentifying a list of indicators.\n"
            + "(b) Facilitating learning\nDeveloping a framework;\nConsolidating an inventory."
        ]),
      Paragraphs(
        paragraphs: [
          "The competence shall extend to:", "(i) Any person under the Arrangements;",
          "Decisions as to eligibility shall not prevent the status;",
        ],
        clauses: [
          "The competence shall extend to:\n(i) Any person under the Arrangements;",
          "Decisions as to eligibility shall not prevent the status;",
        ]),
      Paragraphs(
        paragraphs: [
          "Drugs are a grave threat; therefore:", "We the States Members,", "Reaffirm our resolve.",
        ],
        clauses: [
          "Drugs are a grave threat; therefore:", "We the States Members,", "Reaffirm our resolve.",
        ]),
    ])
  func unletteredItems(_ row: Paragraphs) throws {
    let resolution = try parse(
      body: "Adopts the text.\n\nAnnex\n\n" + row.paragraphs.joined(separator: "\n\n"))
    #expect(resolution.clauses.dropFirst().map(\.text) == row.clauses)
  }

  @Test("The formula of a draft resolution that an annex holds is no clause")
  func formula() throws {
    let resolution = try parse(
      body: "Adopts the draft.\n\nAnnex\n\nThe General Assembly,\n\nDecides to meet.")
    #expect(resolution.outline == ["OP1: Adopts the draft.", "AN1: Decides to meet."])
    #expect(resolution.account?.faults(in: resolution) == [])
  }

  @Test("The first item of an annex is none of the last clause of the body")
  func firstItems() throws {
    let resolution = try parse(
      body: """
        1. Decides to remain seized of the matter.

        Annex I

        Voluntary yearly calendar

        Principles of the calendar

        (a) The Council has established a calendar;

        (b) All measures will be reviewed.
        """)
    #expect(
      resolution.outline == [
        "OP1: Decides to remain seized of the matter.",
        "AN1: (a) The Council has established a calendar;\n(b) All measures will be reviewed.",
      ])
    // Headings in a row are one.
    #expect(
      resolution.clauses.last?.place.heading
        == "Voluntary yearly calendar Principles of the calendar")
  }

  @Test("Headings that are numbered beside the paragraphs are headings")
  func numberedHeadings() throws {
    let resolution = try parse(
      body: """
        1. Adopts the terms of reference.

        Annex

        1. Reasons for establishing the Fund

        1. The Convention entered into force in 1994.

        2. Many States need help.

        2. Objects and purpose of the Fund

        3. The purpose of the Fund is to help States.

        3. Contributions

        4. Contributions are welcome.
        """)
    let annex = resolution.clauses.filter { $0.part == .annex }
    #expect(annex.map(\.number) == ["1", "2", "3", "4"])
    #expect(
      annex.map(\.place.heading) == [
        "1. Reasons for establishing the Fund", "1. Reasons for establishing the Fund",
        "2. Objects and purpose of the Fund", "3. Contributions",
      ])
  }

  @Test("A list of short items without stops is no list of headings")
  func shortItems() throws {
    let resolution = try parse(
      body: "Adopts the list.\n\nAnnex\n\n1. Fishing vessels\n\n2. Cargo ships\n\n3. Tugs")
    #expect(resolution.clauses.map(\.number) == [nil, "1", "2", "3"])
  }

  @Test("What a page's end has cut is no heading, and a label with points is no number")
  func cutParagraphs() throws {
    let resolution = try parse(
      body: """
        1. Adopts the procedures.

        Annex B

        The Commission and the Agency should put into their records the information about the applications

        should be subject to review after a year.

        5.A.2.a.: Systems and equipment that need a review.
        """)
    #expect(
      resolution.outline.dropFirst() == [
        "AN1: The Commission and the Agency should put into their records the information about the applications should be subject to review after a year.",
        "AN2: 5.A.2.a.: Systems and equipment that need a review.",
      ])
    #expect(resolution.clauses.map(\.place.heading) == [nil, nil, nil])
  }

  @Test("A title of any length may stand under the name of an annex")
  func longTitle() throws {
    let title =
      "Convention against Crimes; Strengthening Cooperation for Combating Certain Crimes Committed by Means of Communications Systems and for the Sharing of Evidence in Electronic Form of Serious Crimes of All Kinds Everywhere and by Anyone"
    let resolution = try parse(
      body: """
        1. Adopts the Convention.

        55th plenary meeting
        24 December 2024

        Annex
        \(title)

        1. Requests shall be made in writing.
        """)
    #expect(
      resolution.outline == [
        "OP1: Adopts the Convention.", "AN1: Requests shall be made in writing.",
      ])
    #expect(resolution.clauses.map(\.place.heading) == [nil, title])
  }
}
