import Parsing
import Readers
import Resolutions
import TestFiles
import Testing

@Suite("Texts of old volumes and of scans")
struct OldPrintTests {
  @Test("A note is one by its words, where no rule stands above it")
  func notesByWords() throws {
    let resolution = try parse(
      body: """
        Taking note of the report of 31 May and 14 June 60 and of 11 June 1985, 61

        Recalling its resolution 388 A (V) of 15 December 1950,5

        60 Ibid., documents S/17227 and Add.2.
        61 Ibid., Add.1.

        Decides to meet.

        5 Official Records of the General Assembly, Tenth Session, Supplement No. 9 (A/2934).

        85 Resolution 1386 (XIV).
        """)
    #expect(
      resolution.noteLines == [
        "60 Ibid., documents S/17227 and Add.2.", "61 Ibid., Add.1.",
        "5 Official Records of the General Assembly, Tenth Session, Supplement No. 9 (A/2934).",
        "85 Resolution 1386 (XIV).",
      ])
    #expect(resolution.clauses.map(\.part) == [.preambular, .preambular, .operative])
    #expect(
      resolution.clauses[1].text == "Recalling its resolution 388 A (V) of 15 December 1950,")
  }

  @Test(
    "The articles of an agreement in the body are no clauses, and the closing lines follow them")
  func articles() throws {
    let resolution = try parse(
      body: """
        Adopts the following regulations:

        ARTICLE 1

        1. Every treaty shall be registered with the Secretariat.

        Article II. Registration

        Registration may be effected by any party.

        Sixty-fifth plenary meeting,
        14 December 1946.
        """)
    #expect(resolution.clauses.map(\.part) == [.operative, .annex, .annex])
    #expect(
      resolution.clauses.map(\.place.heading) == [nil, "ARTICLE 1", "Article II. Registration"])
    #expect(resolution.date?.description == "1946-12-14")
    #expect(resolution.meeting == "Sixty-fifth plenary meeting")
  }

  @Test("Behind articles that it quotes a resolution goes on with its own numbers")
  func quotedArticles() throws {
    let resolution = try parse(
      body: """
        1. Decides to amend the statute of the Commission as follows:

        Article 10

        The Commission shall make recommendations to the General Assembly on:

        (a) The broad principles;

        Article 11

        1. The Commission shall establish rates.

        2. The Commission shall establish methods.

        2. Reaffirms the authority of the Commission;

        3. Urges the organizations to accept the statute.
        """)
    #expect(
      resolution.clauses.map(\.id) == ["OP1", "AN1", "AN2", "AN3", "OP2", "OP3"])
    #expect(resolution.clauses.last?.place.heading == nil)
  }

  @Test("The sentence of the adoption needs no blank line before it")
  func closingWithoutBlankLine() throws {
    let resolution = try parse(
      body:
        "1. Decides to remain seized of the\nmatter.\nAdopted at the 2810th meeting by 14 votes to none,\nwith 1 abstention (Cuba)."
    )
    #expect(resolution.outline == ["OP1: Decides to remain seized of the matter."])
    #expect(resolution.meeting == "2810th meeting")
    #expect(resolution.vote?.abstaining.states == ["Cuba"])
  }

  @Test("Reasons that are joined by a conjunction, or behind a stray mark, open as others do")
  func joinedReasons() throws {
    let resolution = try parse(
      body: """
        ‘Having regard to the Charter,

        Finds that the practice cannot be justified;

        And further noting that the restrictions are without foundation,

        Noting with concern the refusal, considers that the parties should meet;

        _ Decides to meet.
        """)
    #expect(
      resolution.clauses.map { $0.lead?.text } == [
        "Having regard", "Finds", "And further noting", "Noting with concern", "Decides",
      ])
    #expect(
      resolution.clauses.map(\.part) == [
        .preambular, .operative, .preambular, .preambular, .operative,
      ])
    let later = try parse(
      body:
        "Finds that it cannot be justified;\n\nNoting the refusal, considers that they should meet;"
    )
    #expect(later.clauses.map(\.part) == [.operative, .operative])
  }

  @Test("A lone note of a symbol needs no rule above it")
  func loneNote() throws {
    let resolution = try parse(
      body: """
        Recalling the report of 14 October 1974,14

        1. Requests:

        (a) A report;

        14 A/9770.

        (b) A list;
        """)
    #expect(resolution.noteLines == ["14 A/9770."])
    #expect(resolution.clauses.map { $0.noteCalls.map(\.note) } == [[0], []])
    #expect(resolution.clauses.last?.text == "Requests:\n(a) A report;\n(b) A list;")
  }

  @Test("A sentence that a blank line cuts before a name is one clause and no heading")
  func cutSentences() throws {
    let resolution = try parse(
      body: """
        Having considered the report on the agreement between the Organization and the

        South Centre,

        Having examined the application of Saint Vincent and the Grenadines

        Recalling the recommendations for the appointment of the Secretary-

        General of the United Nations,

        1. Calls upon States to support the

        Committee of the Conference;

        2. Decides to meet.
        """)
    #expect(
      resolution.outline == [
        "PP1: Having considered the report on the agreement between the Organization and the South "
          + "Centre,",
        "PP2: Having examined the application of Saint Vincent and the Grenadines",
        "PP3: Recalling the recommendations for the appointment of the Secretary-General of the "
          + "United Nations,", "OP1: Calls upon States to support the Committee of the Conference;",
        "OP2: Decides to meet.",
      ])
    #expect(resolution.clauses.allSatisfy { $0.place.heading == nil })
    #expect(resolution.account?.faults(in: resolution) == [])
  }

  /// Lines of which one ends in the middle of a word, and the words that come of them.
  struct Broken: Sendable, CustomTestStringConvertible {
    var lines: String
    var words: String
    var testDescription: String { lines }
  }

  @Test(
    "A word that a line's end broke is whole where the text has it whole elsewhere",
    arguments: [
      Broken(lines: "a per-\nmanent force", words: "a permanent force"),
      Broken(lines: "the Ob-\nserver Force", words: "the Observer Force"),
      // The hyphen is the word's own, or nothing tells.
      Broken(lines: "a long-\nterm plan", words: "a long-term plan"),
      Broken(lines: "the non-\naligned States", words: "the non-aligned States"),
      Broken(lines: "the Economic Co-\noperation", words: "the Economic Co-operation"),
      Broken(lines: "the dis-\ncontinuance", words: "the dis-continuance"),
      Broken(lines: "confidence-build-\ning measures", words: "confidence-build-ing measures"),
    ])
  func lineEndHyphens(row: Broken) throws {
    let text = """
      The General Assembly,

      Recalling \(row.lines) and others,

      1. Decides that permanent observer missions, a non-aligned or nonaligned State, cooperation and a long-term building are meant.
      """
    let resolutions = ResolutionParser.resolutions(
      in: try PlainTextReader.read(Array(text.utf8)), source: "draft.txt", keepsAccount: true)
    #expect(resolutions.first?.clauses.first?.text == "Recalling \(row.words) and others,")
    let resolution = try #require(resolutions.first)
    #expect(resolution.account?.faults(in: resolution) == [])
  }

  @Test("A reason may stand right above the formula; a title is none, however it ends")
  func reasonAboveFormula() throws {
    let resolution = try parse(
      """
      19 (1947). Resolution of 27 February 1947

      As a preliminary step in the consideration of the incidents in the Corfu Channel,

      The Security Council

      Resolves to appoint a sub-committee.
      """)
    #expect(resolution.clauses.map(\.id) == ["PP1", "OP1"])
    #expect(resolution.title == nil)
    let titled = try parse(
      "77/32. International Year of Dialogue as a Guarantee of Peace and Trust, 2023\n\n"
        + "The General Assembly,\n\nDecides to meet.")
    #expect(titled.clauses.map(\.id) == ["OP1"])
  }

  @Test("What a scan made of a date hides no resolution")
  func scannedDate() throws {
    let resolution = try parse(
      """
      The Security Council,

      Recalling its resolutions 113 (1956) of 4 April 1956
      and 73 (1949) of il August 1949,

      Having received the report of the Secretary-General
      on his recent mission on behalf of the Security Council, 7

      Decides to meet.
      """)
    #expect(
      resolution.clauses.map { $0.citations.compactMap(\.symbol?.text) } == [
        ["S/RES/113(1956)", "S/RES/73(1949)"], [], [],
      ])
    #expect(resolution.clauses[1].annotated.hasSuffix("on behalf of the Security Council,{7}"))
  }

  @Test("A scanned draft keeps its one operative paragraph, and no session is made of broken words")
  func scannedDraft() throws {
    let resolution = try parse(
      """
      rrwenty-sixth session
      Agenda item 93


                   RESTORATION OF THE LAWFUL RIGHTS OF THE PEOPLE'S REPUBLIC
                                OF CHINA IN THE UNITED NATIONS

                     Australia, Colombia, Costa Rica, Dominican Republic,
                     El Salvador and Nicar~gua: draft resolution

           The General Assembly,

           Recalling the provisions of the Charter of the United Nations,

           Decides that any proposal in the General Assembly which would result in
      depriving the Republic of China of representation is an important question.
      """)
    #expect(resolution.clauses.map(\.id) == ["PP1", "OP1"])
    #expect(resolution.session == nil)
    #expect(resolution.sponsors.count == 6)
    #expect(resolution.sponsors.last?.name == "Nicar~gua")
    #expect(resolution.agendaItems.map(\.number) == ["93"])
  }

  @Test("Reasons may stand before the organ is named")
  func reasonsFirst() throws {
    let resolution = try parse(
      """
      217 (III). International Bill of Human Rights

      A

      Whereas recognition of the inherent dignity is the foundation of freedom,

      Now, therefore,

      The General Assembly

      Proclaims this Universal Declaration of Human Rights.
      """)
    #expect(
      resolution.outline == [
        "A.PP1: Whereas recognition of the inherent dignity is the foundation of freedom,",
        "A.OP1: Proclaims this Universal Declaration of Human Rights.",
      ])
    #expect(resolution.title == "International Bill of Human Rights")
  }

  @Test("The points of a list belong to the clause that they follow")
  func points() throws {
    let resolution = try parse(
      body: """
        Deploring the fact that its demands have not been complied with, including that:

        - All parties stop the fighting immediately,

        – All forms of interference from outside cease,

        1. Decides to meet.
        """)
    #expect(resolution.clauses.map(\.part) == [.preambular, .operative])
    #expect(resolution.clauses[0].text.split(separator: "\n").count == 3)
  }

  @Test("The first half of a clause is no heading where the other half opens with a small letter")
  func halves() throws {
    let resolution = try parse(
      body: """
        Convinced that the present situation has serious

        consequences for peace and security in the Middle East,

        1. Decides to meet.
        """)
    #expect(
      resolution.outline == [
        "PP1: Convinced that the present situation has serious consequences for peace and security "
          + "in the Middle East,", "OP1: Decides to meet.",
      ])
    #expect(resolution.clauses.map(\.place.heading) == [nil, nil])
  }

  @Test("The day may stand on the line of the meeting")
  func dayOfMeeting() throws {
    let resolution = try parse(
      body: "Decides to meet.\n\nSeventeenth plenary meeting, 24 January 1946.")
    #expect(resolution.meeting == "Seventeenth plenary meeting")
    #expect(resolution.date?.description == "1946-01-24")
  }

  @Test(
    "Days, years of resolutions and small numbers are whole, though a note has their last digit",
    arguments: ["resolution 2393 (2017) of the Council", "the day of 13 December", "the 13 years"])
  func wholeNumbers(words: String) throws {
    let resolution = try parse(
      body: "Recalling \(words),\n\n1. Endorses the communiqué of June,3\n\n______\n\n"
        + "3 Resolution 217 A (III).")
    #expect(resolution.clauses.first?.text == "Recalling \(words),")
    #expect(resolution.clauses.last?.noteCalls.map(\.marker) == ["3"])
  }

  @Test("The notes at the foot of a page belong to whichever resolution on it calls them")
  func notesOfThePage() throws {
    let text = """
      2990 (XXVII). United Nations International School

      The General Assembly,

      Having considered the report of the Secretary-General,32

      1. Decides to meet.

      2111th plenary meeting
      15 December 1972

      3006 (XXVII). United Nations Juridical Yearbook33

      The General Assembly,

      Having considered the comments in the report,34

      1. Decides to publish the Yearbook.

      32 A/8856.

      33 At its 2037th plenary meeting, the General Assembly referred it to the Committee.

      34 See A/8362, paras. 59-70.
      """
    let resolutions = ResolutionParser.resolutions(
      in: try PlainTextReader.read(Array(text.utf8)), source: "page.txt", keepsAccount: true)
    #expect(
      resolutions.map(\.noteLines) == [
        ["32 A/8856."],
        [
          "33 At its 2037th plenary meeting, the General Assembly referred it to the Committee.",
          "34 See A/8362, paras. 59-70.",
        ],
      ])
    #expect(
      resolutions.map { $0.clauses[0].annotated } == [
        "Having considered the report of the Secretary-General,{32}",
        "Having considered the comments in the report,{34}",
      ])
    #expect(resolutions.map { $0.clauses[0].noteCalls.map(\.note) } == [[0], [1]])
    #expect(
      resolutions.map(\.title) == [
        "United Nations International School", "United Nations Juridical Yearbook",
      ])
    #expect(resolutions.map { $0.clauses[0].citations.map(\.note) } == [[0], [1]])
    #expect(resolutions.flatMap(\.warnings).isEmpty)
    #expect(resolutions.allSatisfy { $0.account != nil })
    #expect(resolutions.flatMap { SoundReading.faults(in: $0) } == [])
  }

  @Test("The end of a list on the first page belongs to the resolution of the page before")
  func tailOfList() throws {
    let text = """
      (c) To prepare a study to include recommendations;

      5. Reaffirms the importance of co-ordination between the Programme and the agencies

      2321st plenary meeting

      16 December 1974

      3327 (XXIX). Establishment of the Foundation

      The General Assembly,

      Decides that a foundation be established.
      """
    let resolutions = ResolutionParser.resolutions(
      in: try PlainTextReader.read(Array(text.utf8)), source: "page.txt")
    #expect(resolutions.map(\.symbol?.text) == [nil, "A/RES/3327(XXIX)"])
    #expect(
      resolutions.first?.clauses.map(\.text) == [
        "(c) To prepare a study to include recommendations;",
        "Reaffirms the importance of co-ordination between the Programme and the agencies",
      ])
  }

  @Test("A note that opens with a document needs neither a rule nor closing lines above it")
  func noteOfDocument() throws {
    let resolution = try parse(
      body: """
        Having taken note of the request made by the President of the Republic, 43

        1. Decides to maintain the matter on its agenda.


        43 Document S/9988, incorporated in the record of the
        1558th meeting of the Council.
        """)
    #expect(resolution.clauses.map(\.text).last == "Decides to maintain the matter on its agenda.")
    #expect(
      resolution.noteLines == [
        "43 Document S/9988, incorporated in the record of the 1558th meeting of the Council."
      ])
    #expect(resolution.clauses.first?.noteCalls.map(\.note) == [0])
  }
}
