import Resolutions
import Testing

@Suite("Note marks in running text")
struct NoteCallTests {
  /// A paragraph with marks, the notes of its page, and the words with the marks in braces.
  struct Calls: Sendable, CustomTestStringConvertible {
    var paragraph: String
    var notes: String
    var annotated: String

    init(
      _ paragraph: String, _ annotated: String, notes: String
    ) {
      self.paragraph = paragraph
      self.annotated = annotated
      self.notes = notes
    }

    var testDescription: String { paragraph }

    func check() throws {
      let resolution = try parse(body: "\(paragraph)\n\n\(notes)\n\n1. Decides to meet.")
      let clause = try #require(resolution.clauses.first)
      #expect(clause.annotated == annotated)
      #expect(clause.noteCalls.allSatisfy { $0.note != nil })
      for call in clause.noteCalls {
        #expect(call.note.map { resolution.notes[$0].marker } == call.marker)
      }
    }
  }

  private static let raised = "\u{B9} A/CONF.157/24 (Part I).\n\n\u{B2} See resolution 55/2."

  @Test(
    "Raised digits call notes",
    arguments: [
      Calls(
        "Recalling the Declaration\u{B9} and the Programme,",
        "Recalling the Declaration{1} and the Programme,", notes: raised),
      Calls(
        "Recalling the Conference of 25 June 1993\u{B9} for cooperation,",
        "Recalling the Conference of 25 June 1993{1} for cooperation,", notes: raised),
      Calls(
        "Recalling the Declaration,\u{B9} and the Programme,\u{B2}",
        "Recalling the Declaration,{1} and the Programme,{2}", notes: raised),
      Calls("Recalling\u{B9} the Declaration,", "Recalling{1} the Declaration,", notes: raised),
      Calls(
        "*Recalling*\u{B9} the Déclaration,\u{B2}", "Recalling{1} the Déclaration,{2}",
        notes: raised),
      Calls(
        "Recalling the Declaration<sup>2</sup> and others,",
        "Recalling the Declaration{2} and others,", notes: raised),
      Calls(
        "Recalling the Declaration \u{B9}, and others,",
        "Recalling the Declaration{1}, and others,", notes: raised),
      Calls(
        "Recalling the Declaration \u{B9} and others,",
        "Recalling the Declaration{1} and others,", notes: raised),
    ])
  func superscripts(row: Calls) throws { try row.check() }

  private static let bare = """
    __________________

    1  A/CONF.157/24 (Part I).

    2  See resolution 55/2.

    3  See A/80/53.
    """

  @Test(
    "Digits that lost their height call the notes in turn",
    arguments: [
      Calls(
        "Recalling the Conference on 25 June 1993,1 for cooperation,",
        "Recalling the Conference on 25 June 1993,{1} for cooperation,", notes: bare),
      Calls(
        "Recalling the tenth1 and twentieth2 anniversaries,",
        "Recalling the tenth{1} and twentieth{2} anniversaries,", notes: bare),
      Calls(
        "Recalling its resolution 59/3 of 4 July 20251 and others,",
        "Recalling its resolution 59/3 of 4 July 2025{1} and others,", notes: bare),
      Calls(
        "Recalling the Millennium Declaration of 8 September 2000, 1  its resolution 79/166,",
        "Recalling the Millennium Declaration of 8 September 2000,{1} its resolution 79/166,",
        notes: bare),
      Calls(
        "Recalling “the Declaration”1 and (the Programme)2 and others,",
        "Recalling “the Declaration”{1} and (the Programme){2} and others,", notes: bare),
      Calls(
        "Recalling the Declaration;1 the Programme:2 and others.3",
        "Recalling the Declaration;{1} the Programme:{2} and others.{3}", notes: bare),
      // Numbers of the text itself call nothing.
      Calls(
        "Recalling its resolutions 67/1 and 67/2 of 1 October 2011, in 3 parts,",
        "Recalling its resolutions 67/1 and 67/2 of 1 October 2011, in 3 parts,", notes: bare),
      Calls(
        "Recalling A/RES/67/1, S-26/2 and article 1,",
        "Recalling A/RES/67/1, S-26/2 and article 1,",
        notes: bare),
      Calls(
        "Recalling the sum of 3,450,426,300 dollars and COVID-19,1",
        "Recalling the sum of 3,450,426,300 dollars and COVID-19,{1}", notes: bare),
    ])
  func bareDigits(row: Calls) throws { try row.check() }

  @Test(
    "Marks with a stroke or in brackets call notes",
    arguments: [
      Calls(
        "Recalling the report of the Secretary-General; 1/",
        "Recalling the report of the Secretary-General;{1}", notes: "_____\n\n1/ A/50/114."),
      Calls(
        "Recalling the letter of 20 January 1994, 1/ and the report,",
        "Recalling the letter of 20 January 1994,{1} and the report,", notes: "1/ S/1994/62."),
      Calls(
        "Recalling the report [1] and the letter,", "Recalling the report{1} and the letter,",
        notes: "[1] A/50/114."),
      Calls(
        "Recalling the report[1] and the letter,", "Recalling the report{1} and the letter,",
        notes: "[1] A/50/114."),
      Calls(
        "Recalling A/50/1/Add.1 and resolution 51/1, in 1/3 of all cases,1/",
        "Recalling A/50/1/Add.1 and resolution 51/1, in 1/3 of all cases,{1}",
        notes: "1/ A/50/114."),
    ])
  func signedMarks(row: Calls) throws { try row.check() }

  @Test(
    "A mark without a note is none of the words where no number can stand",
    arguments: [
      (
        "Recalling the Platform for Action,17 and others,",
        "Recalling the Platform for Action,{17} and others,"
      ),
      ("Recalling the Convention (the Charter);3", "Recalling the Convention (the Charter);{3}"),
      ("Noting the situation in Somalia, 174", "Noting the situation in Somalia,{174}"),
      ("Noting the agreements of 3 March 1992, 183", "Noting the agreements of 3 March 1992,{183}"),
      (
        "Taking note of the report of the Secretary-General.65",
        "Taking note of the report of the Secretary-General.{65}"
      ),
      (
        "Recalling 1,500 persons, in 2016, 17 and 3 more,",
        "Recalling 1,500 persons, in 2016, 17 and 3 more,"
      ),
      ("Recalling rules 4, 5, 24", "Recalling rules 4, 5, 24"),
      ("Recalling chap. III, para.7", "Recalling chap. III, para.7"),
      (
        "Recalling the first Convention,1 the minimum diet, 2 in 5 children and others,",
        "Recalling the first Convention,{1} the minimum diet, 2 in 5 children and others,"
      ),
    ])
  func marksWithoutNotes(paragraph: String, annotated: String) throws {
    let resolution = try parse(body: "\(paragraph)\n\n1. Decides to meet.")
    let clause = try #require(resolution.clauses.first)
    #expect(clause.annotated == annotated)
    #expect(clause.noteCalls.allSatisfy { $0.note == nil })
    #expect(resolution.warnings.map(\.kind) == clause.noteCalls.map { _ in .missingNote })
    #expect(resolution.account?.faults(in: resolution) == [])
  }

  @Test("A mark that is printed twice calls its note twice")
  func calledTwice() throws {
    let resolution = try parse(
      body: """
        Taking note of the report of 2 May 1991, 82

        1. Approves the report of 2 May 1991; 82

        Adopted unanimously at the 2987th meeting.

        82 Document S/22558.
        """)
    #expect(resolution.clauses.map { $0.noteCalls.map(\.note) } == [[0], [0]])
    #expect(resolution.clauses.map(\.text).last == "Approves the report of 2 May 1991;")
  }

  @Test("What a called note cites, the clause cites")
  func citations() throws {
    let resolution = try parse(
      body:
        "Recalling the Declaration\u{B9} and its resolution 66/152,\n\n\u{B9} See resolution 55/2.")
    let clause = try #require(resolution.clauses.first)
    #expect(clause.citations.compactMap(\.symbol?.text) == ["A/RES/66/152", "A/RES/55/2"])
    #expect(clause.citations.map(\.note) == [nil, 0])
  }

  @Test("Where numbers start again on each page, a mark calls the note of its page")
  func restartingNotes() throws {
    let resolution = try parse(
      body: """
        1. Recalls the first Declaration;\u{B9}

        \u{B9} A/50/1.

        2. Recalls the second Declaration;\u{B9}

        \u{B9} A/50/2.
        """)
    #expect(resolution.clauses.map { $0.noteCalls.map(\.note) } == [[0], [1]])
    #expect(
      resolution.clauses.map { $0.citations.compactMap(\.symbol?.text) } == [
        ["A/50/1"], ["A/50/2"],
      ])
  }

  /// A clause with the numbers of notes that the file lacks, the clause before it, and what is read.
  struct LostMark: Sendable {
    var before: String
    var clause: String
    var annotated: String
    var warnings: [String] = []
  }

  @Test(
    "Digits at a word are a mark where the marks around them prove it, and doubtful elsewhere",
    arguments: [
      LostMark(
        before: "Welcoming the work on neglected tropical diseases;1",
        clause: "Requests the expansion of preventive chemotherapy1 of at least 75 per cent;",
        annotated: "Requests the expansion of preventive chemotherapy{1} of at least 75 per cent;",
        warnings: ["PP1: no note for the mark 1", "OP1: no note for the mark 1"]),
      LostMark(
        before: "Recalling the report,35",
        clause: "Considers the composition of the Secretariat36 and the long-term plan,37",
        annotated: "Considers the composition of the Secretariat{36} and the long-term plan,{37}",
        warnings: [
          "PP1: no note for the mark 35", "OP1: no note for the mark 36",
          "OP1: no note for the mark 37",
        ]),
      LostMark(
        before: "Recalling the situation in Somalia, 183",
        clause: "Notes the cease-fire agreements, 183 including those for monitoring;",
        annotated: "Notes the cease-fire agreements,{183} including those for monitoring;",
        warnings: ["PP1: no note for the mark 183", "OP1: no note for the mark 183"]),
      LostMark(
        before: "Recalling the situation in Africa,",
        clause: "Notes that in Africa, 20 and in Asia, 30 States have the Conventions of 19493;",
        annotated: "Notes that in Africa, 20 and in Asia, 30 States have the Conventions of 19493;",
        warnings: ["OP1: \"19493\" may end in the mark of a note; it was left as it is"]),
      LostMark(
        before: "Recalling the report14 and the Statute15 of the Court,",
        clause: "Notes the office16 of the High Commissioner;",
        annotated: "Notes the office{16} of the High Commissioner;",
        warnings: [
          "PP1: no note for the mark 14", "PP1: no note for the mark 15",
          "OP1: no note for the mark 16",
        ]),
      LostMark(
        before: "Recalling the report,",
        clause: "Urges the implementation of the Declaration8 and the Framework;7",
        annotated: "Urges the implementation of the Declaration{8} and the Framework;{7}",
        warnings: ["OP1: no note for the mark 8", "OP1: no note for the mark 7"]),
      LostMark(
        before: "Recalling resolution242 of 1967, COVID19,",
        clause: "Notes 20 States and resolution242;",
        annotated: "Notes 20 States and resolution242;"),
    ])
  func lostMarks(_ row: LostMark) throws {
    let resolution = try parse(body: "\(row.before)\n\n1. \(row.clause)")
    #expect(resolution.clauses.last?.annotated == row.annotated)
    #expect(resolution.warnings.map { "\($0.place ?? ""): \($0.text)" } == row.warnings)
  }
}
