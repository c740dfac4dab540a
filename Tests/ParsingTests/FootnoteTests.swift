import Resolutions
import Testing

@Suite("Notes at the foot of a page")
struct FootnoteTests {
  /// A block of notes between two clauses, and the notes in it.
  struct Block: Sendable, CustomTestStringConvertible {
    var lines: String
    var notes: [String]

    init(_ lines: String, _ notes: [String]) {
      self.lines = lines
      self.notes = notes
    }

    var testDescription: String { lines }
  }

  @Test(
    "A note is known by its mark in each of its prints",
    arguments: [
      Block("\u{B9} A/CONF.157/24 (Part I), chap. III.", ["1 A/CONF.157/24 (Part I), chap. III."]),
      Block("\u{B9}\u{B2} See resolution 55/2.", ["12 See resolution 55/2."]),
      Block("<sup>4</sup> See resolution 66/3.", ["4 See resolution 66/3."]),
      Block("\u{B9} A/50/114.\n\n\u{B2} Ibid.", ["1 A/50/114.", "2 Ibid."]),
      Block("\u{B9} A/50/114.\n\u{B2} Ibid.", ["1 A/50/114.", "2 Ibid."]),
      Block(
        "\u{B9} See *Official Records, Supplement No. 53* (A/67/53),\nchap. III, sect. A.",
        ["1 See Official Records, Supplement No. 53 (A/67/53), chap. III, sect. A."]),
      Block("1/ A/50/114.", ["1 A/50/114."]),
      Block("_______________\n\n1/ A/50/114.\n\n2/ A/50/115.", ["1 A/50/114.", "2 A/50/115."]),
      Block("[1] A/50/114.", ["1 A/50/114."]),
      Block("\\[1\\] A/50/114.", ["1 A/50/114."]),
      Block(
        "__________________\n\n4  Resolution 66/3.\n\n5  Resolution 76/1.",
        ["4 Resolution 66/3.", "5 Resolution 76/1."]),
      Block(
        "__________________\n4 Resolution 66/3.\n5 Resolution 76/1.",
        ["4 Resolution 66/3.", "5 Resolution 76/1."]),
      Block(
        "__________________\n\n1  See resolution 55/2,\nannex.\n2  Ibid.",
        ["1 See resolution 55/2, annex.", "2 Ibid."]),
      Block(
        "\\* Reissued for technical reasons on 5 November 2025.",
        ["* Reissued for technical reasons on 5 November 2025."]),
      Block(
        "* On behalf of the States Members.\n\n** Reissued.",
        ["* On behalf of the States Members.", "** Reissued."]),
      Block("*/ Re-issued for technical reasons.", ["* Re-issued for technical reasons."]),
    ])
  func blocks(row: Block) throws {
    let resolution = try parse(
      body: "1. Decides to meet;\n\n\(row.lines)\n\n2. Requests a report.")
    #expect(resolution.noteLines == row.notes)
    #expect(resolution.outline == ["OP1: Decides to meet;", "OP2: Requests a report."])
  }

  @Test("A numbered paragraph is no note, even after the notes")
  func paragraphsAfterNotes() throws {
    let resolution = try parse(
      body: """
        3. Recalls the Declaration;4

        __________________

        4  Resolution 66/3.

        5. Decides to meet;

        6. Requests a report.
        """)
    #expect(resolution.clauses.map(\.number) == ["3", "5", "6"])
    #expect(resolution.noteLines == ["4 Resolution 66/3."])
  }

  @Test("A raised number inside a clause is no note")
  func raisedNumbers() throws {
    let resolution = try parse(body: "1. Decides to reserve 5 m\u{B2} for the archive.")
    #expect(resolution.notes.isEmpty)
    #expect(resolution.clauses.map(\.text) == ["Decides to reserve 5 m2 for the archive."])
    #expect(resolution.clauses.map(\.noteCalls.count) == [0])
  }

  @Test("A note that nothing calls, and a mark without a note, are for a person to look at")
  func warnings() throws {
    let lost = try parse(body: "1. Recalls the Charter;\u{B2}\n\n\u{B9} See A/67/1.")
    #expect(lost.warnings.map(\.kind) == [.missingNote, .uncalledNote])
    let sound = try parse(body: "1. Recalls the Charter;\u{B9}\n\n\u{B9} See A/67/1.")
    #expect(sound.warnings.isEmpty)
  }

  @Test("Notes behind the closing lines need no rule, and their marks may stand apart")
  func notesBehindClosingLines() throws {
    let resolution = try parse(
      """
      80 (1950). Resolution of 14 March 1950

      The Security Council,

      Having received the reports 2 of the Commission for India and Pakistan,

      Considering that, under the agreements of 13 August 1948 5 and 5 January
      1949; 6 and paragraph 2 (c) of the report, 5 members are absent,

      Decides to meet on 5 June 1950, with 8 other States.

      Adopted at the 470th meeting
      by 8 votes to none, with 2 abstentions (India, Yugoslavia). 8

      2 Official Records of the Security Council, Third Year, document S/1100.

      5 Ibid., document S/1100, para. 75.
      6 Ibid., document S/1196, para. 15.

      8 One member was absent.
      """)
    #expect(resolution.notes.map(\.marker) == ["2", "5", "6", "8"])
    #expect(
      resolution.clauses.map(\.annotated) == [
        "Having received the reports{2} of the Commission for India and Pakistan,",
        "Considering that, under the agreements of 13 August 1948{5} and 5 January 1949;{6} and paragraph 2 (c) of the report, 5 members are absent,",
        "Decides to meet on 5 June 1950, with 8 other States.",
      ])
    #expect(resolution.warnings.isEmpty)
    #expect(resolution.account?.faults(in: resolution) == [])
  }

  @Test("Marks with a stroke call the notes at the end of the text")
  func endNotesWithStroke() throws {
    let resolution = try parse(
      """
      Resolution 895 (1994)

      Adopted by the Security Council at its 3331st meeting, on 28 January 1994

      The Security Council,

      Having studied the report on the
      Interim Force in Lebanon of 20 January 1994, 1/ and taking note of the
      observations expressed therein,

      Taking note of the letter dated 13 January 1994, 2/

      1. Decides to extend the mandate.


      1/ S/1994/62.

      2/ S/1994/30.
      """)
    #expect(resolution.noteLines == ["1 S/1994/62.", "2 S/1994/30."])
    #expect(
      resolution.clauses.map { $0.citations.compactMap(\.symbol?.text) } == [
        ["S/1994/62"], ["S/1994/30"], [],
      ])
    #expect(resolution.date?.description == "1994-01-28")
  }

  @Test("Two marks may stand side by side, and at the end of a clause without a stop")
  func sideBySide() throws {
    let resolution = try parse(
      """
      The Security Council,

      1. Decides that the Government must comply with the requests addressed by France, 162 165, the United Kingdom, 162 and the United States, 162 163

      2. Decides also that it must commit itself.

      Adopted at the 3063rd meeting by 10 votes to none, with 5 abstentions.

      162 Document S/23308.

      163 Document S/23309.

      165 Document S/23306.
      """)
    #expect(resolution.clauses.map(\.number) == ["1", "2"])
    #expect(resolution.notes.map(\.marker) == ["162", "163", "165"])
    #expect(
      resolution.clauses.first?.annotated
        == "Decides that the Government must comply with the requests addressed by France,{162}{165}, "
        + "the United Kingdom,{162} and the United States,{162}{163}")
  }

  @Test("Marks in brackets may have space in them")
  func spacedBrackets() throws {
    let resolution = try parse(
      body: """
        Recalling the report of the Conference on Disarmament, [43 ] which incorporates the report of its Committee, [44 ] and others,

        1. Decides to meet.

        [43] A/42/27.

        [44] CD/782.
        """)
    #expect(
      resolution.clauses.first?.annotated
        == "Recalling the report of the Conference on Disarmament,{43} which incorporates the "
        + "report of its Committee,{44} and others,")
  }

  @Test("Notes after the closing lines are notes")
  func endNotes() throws {
    let resolution = try parse(
      body: """
        1. Recalls the Declaration;\u{B9}

        2. Decides to meet.

        60th plenary meeting
        20 December 2012

        \u{B9} Resolution 217 A (III).
        """)
    #expect(resolution.noteLines == ["1 Resolution 217 A (III)."])
    #expect(resolution.clauses.first?.citations.compactMap(\.symbol?.text) == ["A/RES/217(III)A"])
  }
}
