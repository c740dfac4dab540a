import Resolutions
import Testing

@Suite("Layouts that a plain parser gets wrong")
struct OddLayoutTests {
  @Test(
    "Two lettered resolutions, a formula without comma, a sentence through the numbers, a table")
  func budget() throws {
    let resolution = try parse(
      """
      A

      Budget appropriations for the year 2026

      The General Assembly

      Resolves that, for 2026:

      1.
      Appropriations totalling 3,450,426,300 United States dollars are hereby
      approved for the following purposes:

      Section
      Amount
      (United States
      dollars)
      Part I. Overall policymaking, direction and coordination

      1
      Overall policymaking, direction and coordination
      92 736 100

      2.
      The Secretary-General shall be authorized to transfer credits;

      B

      Income estimates for the year 2026

      The General Assembly

      Resolves that, for 2026:

      1.
      Estimates of income are approved;
      """)
    #expect(resolution.clauses.map(\.number) == [nil, "1", "2", nil, "1"])
    #expect(resolution.clauses.map(\.part) == Array(repeating: .operative, count: 5))
    #expect(resolution.clauses.map(\.lead?.text) == ["Resolves", nil, nil, "Resolves", nil])
    #expect(resolution.clauses.map(\.place.section) == [nil, nil, nil, nil, nil])
    #expect(resolution.clauses.map(\.place.letter) == ["A", "A", "A", "B", "B"])
  }

  @Test("A section begins after the first operative paragraph, and the numbers run on")
  func sections() throws {
    let resolution = try parse(
      body: """
        1.
        Takes note with appreciation of the report of the Commission;



        I


        Legislative activities


        2.
        Commends the Commission for the approval of:

        (a)
        In the area of international transport and sale of goods,
        the draft convention;

        3. Requests a report.
        """)
    #expect(resolution.clauses.map(\.id) == ["OP1", "OP2", "OP3"])
    #expect(resolution.clauses.map(\.place.section) == [nil, "I", "I"])
    #expect(
      resolution.clauses.map(\.place.heading) == [
        nil, "Legislative activities", "Legislative activities",
      ])
    #expect(
      resolution.clauses[1].text == "Commends the Commission for the approval of:\n"
        + "(a) In the area of international transport and sale of goods, the draft convention;")
  }

  @Test("A presidential statement speaks in quotation marks, its verb inside the sentence")
  func presidentialStatement() throws {
    let resolution = try parse(
      """
      Statement by the President of the Security Council

      At the 8906th meeting of the Security Council, held on 16 November 2021, the President of the Security Council made the following statement on behalf of the Council:

      “The Security Council takes note of the report from the Secretary-General of 11 February (S/2021/133), and reaffirms its support.

      “The Security Council expresses its deep concern regarding the protracted crisis.”
      """)
    #expect(resolution.organ == .securityCouncil)
    #expect(resolution.clauses.map(\.part) == [.operative, .operative])
    #expect(resolution.clauses.map(\.lead?.verb) == ["take note", "express concern"])
    #expect(resolution.clauses.first?.citations.compactMap(\.symbol?.text) == ["S/2021/133"])
  }

  @Test("A special session's resolution has a formula without comma and one clause")
  func specialSession() throws {
    let resolution = try parse(
      """
      S-25/2.\tDeclaration on Cities and Other Human Settlements in the New Millennium

      The General Assembly

      Adopts the Declaration on Cities and Other Human Settlements in the New Millennium annexed to the present resolution.

      6th plenary meeting

      9 June 2001

      Annex

      Declaration on Cities and Other Human Settlements in the New Millennium

      We, the representatives of Governments, being guided by the Charter,

      1. Reaffirm our commitment.
      """)
    #expect(resolution.symbol?.text == "A/RES/S-25/2")
    #expect(resolution.session == .special(25))
    #expect(resolution.clauses.map(\.id) == ["OP1", "AN1", "AN2"])
    #expect(resolution.clauses.first?.lead?.verb == "adopt")
    #expect(resolution.date?.description == "2001-06-09")
    #expect(
      resolution.title == "Declaration on Cities and Other Human Settlements in the New Millennium")
  }

  @Test("Notes of the 1990s stand between operative paragraphs")
  func notesBetweenParagraphs() throws {
    let resolution = try parse(
      body: """
        1. Takes note of the observance of the International Year, as contained in the report of the Secretary-General; 1/

        2. Invites Member States to adapt the conceptual framework to national conditions;

        _______________

        1/ A/50/114.

        3.\tInvites the United Nations organizations to examine the framework;
        """)
    #expect(resolution.clauses.map(\.number) == ["1", "2", "3"])
    #expect(resolution.noteLines == ["1 A/50/114."])
    #expect(resolution.clauses[0].citations.compactMap(\.symbol?.text) == ["A/50/114"])
    #expect(
      resolution.clauses[0].text == "Takes note of the observance of the International Year, as "
        + "contained in the report of the Secretary-General;")
  }

  @Test("A resolution of 1946 has no comma after the formula, no numbers, and spaces before stops")
  func earlyResolution() throws {
    let resolution = try parse(
      """
      The Security Council

      Resolves that the situation in Spain be taken off the list of matters of which the Council is seized, and that all records be put at the disposal of the General Assembly ;

      Requests the Secretary-General to notify the General Assembly of this decision.

      Adopted unanimously at the 79th meeting.
      """)
    #expect(resolution.organ == .securityCouncil)
    #expect(resolution.clauses.map(\.id) == ["OP1", "OP2"])
    #expect(resolution.clauses.map(\.lead?.verb) == ["resolve", "request"])
    #expect(resolution.status == .adopted)
  }

  @Test("Operative paragraphs may end with a comma")
  func commas() throws {
    let resolution = try parse(
      """
      The Security Council,

      4. Confirms that it is prepared to consider further measures if the
      parties have not complied in full with relevant
      Council resolutions and the provisions of the Agreement,

      5. Decides to remain actively seized of the matter.
      """)
    #expect(resolution.clauses.map(\.number) == ["4", "5"])
    #expect(resolution.clauses.map(\.lead?.verb) == ["confirm", "decide"])
    #expect(resolution.clauses.first?.text.hasSuffix("provisions of the Agreement,") == true)
  }

  @Test("The World Health Assembly sets its verbs in capitals over numbered items")
  func worldHealthAssembly() throws {
    let resolution = try parse(
      """
      The Sixty-sixth World Health Assembly,

      Having considered the report on neglected tropical diseases,
      and recalling the previous World Health Assembly resolutions listed therein;

      Recognizing that increased national and international efforts are needed;

      1. URGES Member States:

           (1) to ensure continued country ownership of programmes for neglected tropical disease prevention,
           control, elimination and eradication;

           (2) to further strengthen the disease surveillance system;

      2. REQUESTS the Director-General to report.
      """)
    #expect(resolution.organ == .worldHealthAssembly)
    #expect(resolution.clauses.map(\.id) == ["PP1", "PP2", "OP1", "OP2"])
    #expect(
      resolution.clauses.map(\.lead?.verb) == ["consider", "recognize", "urge", "request"])
    #expect(
      resolution.clauses[2].text == "URGES Member States:\n(1) to ensure continued country "
        + "ownership of programmes for neglected tropical disease prevention, control, elimination "
        + "and eradication;\n(2) to further strengthen the disease surveillance system;")
  }

  @Test("A raised note mark that became a line of its own stays out of the text")
  func loneMark() throws {
    let resolution = try parse(
      """
      The Sixty-sixth World Health Assembly,

      Recalling the Convention on the Rights of Persons with Disabilities,
         3
      and the work of the Task Force;

      1. REQUESTS a report.
      """)
    #expect(
      resolution.clauses.first?.annotated == "Recalling the Convention on the Rights of Persons "
        + "with Disabilities,{3} and the work of the Task Force;")
    #expect(resolution.account?.faults(in: resolution) == [])
  }

  @Test("Markdown has links in clauses and emphasis on the formula")
  func markdown() throws {
    let resolution = try parse(
      """
      *The General Assembly,*

      *Recalling* the principles that were expressed in General Assembly Resolution [2758 (XXVI) of 25.10.1971](https://example.org/a/b.md), and others,

      1. *Decides* to meet.
      """)
    #expect(resolution.clauses.map(\.id) == ["PP1", "OP1"])
    #expect(resolution.clauses.map(\.lead?.text) == ["Recalling", "Decides"])
    #expect(
      resolution.clauses.first?.text == "Recalling the principles that were expressed in General "
        + "Assembly Resolution 2758 (XXVI) of 25.10.1971, and others,")
    #expect(resolution.clauses.first?.citations.compactMap(\.symbol?.text) == ["A/RES/2758(XXVI)"])
  }

  @Test("Markdown headings are headings")
  func markdownHeadings() throws {
    let resolution = try parse(
      """
      # 67/169. A title

      The General Assembly,

      ## I. Budget

      1. **Decides** to meet.

      ## Annex

      1. The text.
      """)
    #expect(resolution.title == "A title")
    #expect(resolution.symbol?.text == "A/RES/67/169")
    #expect(resolution.clauses.map(\.id) == ["OP1", "AN1"])
    #expect(resolution.clauses.first?.place.section == "I")
    #expect(resolution.clauses.first?.lead?.text == "Decides")
  }

  @Test("A letter-spaced or broken document loses no sentence")
  func nothingLost() throws {
    let resolution = try parse(
      body: "Recallin g the Confere nce on cooperat ion,\n\n1. Decid es to meet.")
    let words = resolution.clauses.map(\.text).joined(separator: " ")
    #expect(words.contains("Confere nce"))
    #expect(resolution.clauses.last?.number == "1")
  }

  @Test("Those who speak stand before their reasons, behind what adopts their text")
  func outcomeDocument() throws {
    let resolution = try parse(
      body: """
        Adopts the following outcome document:

        Outcome document

        We, the Ministers and heads of delegations,

        Recalling the outcome document of the meeting,

        1. We reaffirm our commitment.
        """)
    #expect(resolution.clauses.map(\.part) == [.operative, .preambular, .preambular, .operative])
  }

  @Test("A reason on the line below another, without a blank line, is a paragraph of its own")
  func reasonOnTheNextLine() throws {
    let resolution = try parse(
      body: """
        Determined to implement fully the provisions of resolution 836 (1993),
        Acting under Chapter VII of the Charter of the United Nations,

        Deploring the acts of States, of the parties in Angola,
        Bosnia and Herzegovina and Liberia,

        1. Approves the report.
        """)
    #expect(
      resolution.outline == [
        "PP1: Determined to implement fully the provisions of resolution 836 (1993),",
        "PP2: Acting under Chapter VII of the Charter of the United Nations,",
        "PP3: Deploring the acts of States, of the parties in Angola, Bosnia and Herzegovina and Liberia,",
        "OP1: Approves the report.",
      ])
  }

  @Test(
    "Verbs in small letters stand over the paragraphs of a conference of the Telecommunication Union"
  )
  func verbsOverGroups() throws {
    let resolution = try parse(
      """
      The Plenipotentiary Conference of the International Telecommunication Union,

      considering

      a) relevant resolutions of the United Nations General Assembly;

      b) that the World Summit was held in Geneva,

      recognizing

      that telecommunications are needed everywhere,

      resolves

      1 to hold a conference every four years;

      2 to report on it,

      instructs the Secretary-General

      to take the necessary steps.
      """)
    #expect(
      resolution.outline == [
        "PP1: considering\na) relevant resolutions of the United Nations General Assembly;\nb) that the World Summit was held in Geneva,",
        "PP2: recognizing\nthat telecommunications are needed everywhere,",
        "OP1: resolves\n1 to hold a conference every four years;\n2 to report on it,",
        "OP2: instructs the Secretary-General\nto take the necessary steps.",
      ])
    #expect(
      resolution.clauses.map(\.lead?.verb) == ["consider", "recognize", "resolve", "instruct"])
  }

  @Test("A macro of TeX with two arguments is a clause with its lead")
  func macros() throws {
    let resolution = try parse(
      """
      The General Assembly,

      \\preambular{Recalling}{its resolution 242 (1967),}
      \\operative{Calls}{upon the parties to implement its resolution 338 (1973)}
      \\operative{Stresses}{the need for peace}
      """)
    #expect(
      resolution.outline == [
        "PP1: Recalling its resolution 242 (1967),",
        "OP1: Calls upon the parties to implement its resolution 338 (1973)",
        "OP2: Stresses the need for peace",
      ])
    #expect(resolution.clauses.map(\.lead?.text) == ["Recalling", "Calls", "Stresses"])
  }

  @Test("A French conference opens with its first number in one paragraph")
  func frenchConference() throws {
    let resolution = try parse(
      """
      La Conférence 1) Constate que le problème de la scolarité obligatoire se présente partout.

      2) Considère qu'il y a lieu de prolonger la scolarité.
      """)
    #expect(resolution.organ?.name == "Conférence")
    #expect(resolution.clauses.map(\.number) == ["1", "2"])
    #expect(resolution.clauses.map(\.part) == [.operative, .operative])
  }

  @Test("The meeting and the day of a French text stand on one line, the ordinals apart")
  func frenchClosing() throws {
    let resolution = try parse(
      """
      A/RES/76/258

      <!-- image -->

      L’Assemblée générale,

      1.  Fait  sienne la déclaration.

      66 e séance plénière 1 er avril 2022

      Annexe

      Programme d'action
      """)
    #expect(resolution.outline == ["OP1: Fait sienne la déclaration."])
    #expect(resolution.meeting == "66e séance plénière")
    #expect(resolution.date?.description == "2022-04-01")
  }
}
