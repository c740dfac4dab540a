import Resolutions
import Testing

@Suite("Sub-paragraphs")
struct SubparagraphTests {
  @Test(
    "A sub-paragraph belongs to its paragraph, on a line of its own",
    arguments: [
      ["(a) To prepare a report;"],
      ["(a) To prepare a report;", "(b) To submit it;"],
      ["(a) To prepare a report:", "(i) On the past;", "(ii) On the future;", "(b) To submit it;"],
      ["(1) to ensure ownership;", "(2) to strengthen surveillance;"],
      ["a) To prepare a report;", "b) To submit it;"],
      ["(xviii) To prepare a report;"],
      ["(a) (i) To prepare a report;"],
      // A verb in a sub-paragraph is no clause of its own.
      ["(a) Urges States to act;", "(b) Requests a report;"],
      ["• To prepare a report;", "• To submit it;"],
      ["— To prepare a report;"],
      // After the list the sentence goes on.
      ["(a) To prepare a report;", "(b) To submit it;", "and urges the Panel to seek feedback;"],
    ])
  func lines(lines: [String]) throws {
    let resolution = try parse(
      body: "1. Requests the Secretary-General:\n\n" + lines.joined(separator: "\n\n")
        + "\n\n2. Decides to meet.")
    #expect(
      resolution.outline == [
        "OP1: Requests the Secretary-General:\n" + lines.joined(separator: "\n"),
        "OP2: Decides to meet.",
      ])
  }

  @Test("A label alone on its line keeps to its words")
  func loneLabel() throws {
    let resolution = try parse(
      body:
        "1. Requests the Secretary-General:\n\n(a) \nTo prepare\na report;\n\n(b)\nTo submit it.")
    #expect(
      resolution.outline == [
        "OP1: Requests the Secretary-General:\n(a) To prepare a report;\n(b) To submit it."
      ])
  }

  @Test("The lettered list of a preambular paragraph is a part of it")
  func preambularList() throws {
    let resolution = try parse(
      body: """
        Recalling the endorsement by the Committee of:

        (a)
        The Voluntary Guidelines, at its thirty-
        eighth session,

        (b)
        The Principles, at its forty-first session,

        Welcoming the report,

        1. Decides to meet.
        """)
    #expect(
      resolution.outline == [
        "PP1: Recalling the endorsement by the Committee of:\n"
          + "(a) The Voluntary Guidelines, at its thirty-eighth session,\n"
          + "(b) The Principles, at its forty-first session,",
        "PP2: Welcoming the report,", "OP1: Decides to meet.",
      ])
  }

  @Test("What a sub-paragraph cites, the paragraph cites")
  func citations() throws {
    let resolution = try parse(
      body: "1. Recalls:\n\n(a) Resolution 66/152;\n\n(b) Resolution 67/1;")
    #expect(
      resolution.clauses.map { $0.citations.compactMap(\.symbol?.text) } == [
        ["A/RES/66/152", "A/RES/67/1"]
      ]
    )
  }

  @Test("What the subject of a list does is no clause, though a verb stands first")
  func predicates() throws {
    let resolution = try parse(
      body: """
        Further decides that the working group should take into account the need to ensure that the panel:

        Is able to deliver outputs;

        Has procedures that seek to ensure transparency;

        Coordinates, as appropriate, with other bodies;

        Decides that the working group should include Governments;

        Decides to appoint a panel, whose members shall:

        Approves the budget.
        """)
    #expect(
      resolution.outline == [
        "OP1: Further decides that the working group should take into account the need to ensure that "
          + "the panel:\nIs able to deliver outputs;\nHas procedures that seek to ensure "
          + "transparency;\nCoordinates, as appropriate, with other bodies;",
        "OP2: Decides that the working group should include Governments;",
        "OP3: Decides to appoint a panel, whose members shall:", "OP4: Approves the budget.",
      ])
  }

  @Test("Where a sentence goes on behind its lettered parts the list has ended")
  func endedList() throws {
    let resolution = try parse(
      body: """
        Considers that:

        (a) Aerial action, and

        (b) Any aggressive military action,

        constitute a violation of the cease-fire;

        Noting the complaint with regard to the evacuation of residents:

        (a) Decides that civilians should be permitted to return;

        Noting with concern the refusal, considers that the parties should permit access;

        Reminds the parties of their obligations.
        """)
    #expect(resolution.clauses.map(\.id) == ["OP1", "OP2", "OP3", "OP4"])
  }
}
