import Resolutions
import Testing

@Suite("Several resolutions in one document")
struct PartLetterTests {
  @Test("Each lettered resolution has its own preamble and its own numbers")
  func letters() throws {
    let resolution = try parse(
      """
      50/84.\tQuestion of Palestine

      A

      Committee on the Exercise of the Inalienable Rights

      The General Assembly,

      Recalling its resolution 181 (II) of 29\u{A0}November 1947,

      1. Expresses its appreciation to the Committee;

      2. Requests a report.

      B

      Division for Palestinian Rights

      The General Assembly,

      Noting the report,

      1. Considers that the Division makes a contribution.

      81st plenary meeting
      4 December 1995
      """)
    #expect(resolution.clauses.map(\.number) == [nil, "1", "2", nil, "1"])
    #expect(resolution.clauses.map(\.id) == ["A.PP1", "A.OP1", "A.OP2", "B.PP1", "B.OP1"])
    #expect(resolution.clauses.map(\.place.letter) == ["A", "A", "A", "B", "B"])
    #expect(resolution.title == "Question of Palestine")
    #expect(resolution.symbol?.text == "A/RES/50/84")
    #expect(resolution.date?.description == "1995-12-04")
  }

  @Test("A letter may have the title on its line where a formula follows")
  func titledLetter() throws {
    let resolution = try parse(
      body: """
        Decides to meet.

        Hundred and eighty-third plenary meeting,

        10 December 1948.

        C Fate of Minorities

        The General Assembly,

        Considering that the United Nations cannot remain indifferent,

        Requests a report.
        """)
    #expect(resolution.clauses.map(\.id) == ["OP1", "C.PP1", "C.OP1"])
    #expect(resolution.date?.description == "1948-12-10")
  }

  @Test("A second resolution may follow the closing lines of the first")
  func afterClosing() throws {
    let resolution = try parse(
      """
      A

      The Security Council,

      Having considered the situation in the Congo,

      1. Urges that the forces leave;

      Adopted at the 942nd meeting.

      B

      The Security Council,

      Gravely concerned at the continuing deterioration,

      1. Urges that the Parliament be convened.
      """)
    #expect(
      resolution.clauses.map(\.part) == [.preambular, .operative, .preambular, .operative])
    #expect(resolution.clauses.map(\.id) == ["A.PP1", "A.OP1", "B.PP1", "B.OP1"])
  }

  @Test("A second resolution may follow the annex of the first")
  func afterAnnex() throws {
    let resolution = try parse(
      body: """
        1. Approves the scale.

        Annex

        1. The scale is as follows.

        B

        The General Assembly,

        Recalling the scale,

        1. Decides to meet.
        """)
    #expect(resolution.clauses.map(\.part) == [.operative, .annex, .preambular, .operative])
    #expect(resolution.clauses.map(\.place.letter) == [nil, nil, "B", "B"])
  }

  @Test("A second formula without a letter begins a preamble again")
  func withoutLetter() throws {
    let resolution = try parse(
      """
      The Security Council,

      Recalling its resolution 161 (1961),

      1. Urges the parties to meet.

      The Security Council,

      Gravely concerned at the deterioration,

      1. Decides to meet.
      """)
    #expect(
      resolution.clauses.map(\.part) == [.preambular, .operative, .preambular, .operative])
    #expect(Set(resolution.clauses.map(\.id)).count == 4)
  }

  @Test("Letters I, V and X are numerals of sections", arguments: ["I", "V", "X"])
  func numerals(numeral: String) throws {
    let resolution = try parse(body: "1. Decides to meet;\n\n\(numeral)\n\n2. Requests a report.")
    #expect(resolution.clauses.map(\.place.letter) == [nil, nil])
    #expect(resolution.clauses.map(\.place.section) == [nil, numeral])
  }

  struct OnlyPart: Sendable {
    var title: String
    var symbol: String
    var read: String
  }

  @Test(
    "The letter of the only part in a document is that of its symbol",
    arguments: [
      OnlyPart(
        title: "A/RES/48/218 B\n\n48/218. Review of efficiency\n\nB*", symbol: "A/RES/48/218B",
        read: "Review of efficiency"),
      OnlyPart(
        title: "72/266. Shifting the paradigm\n\nB", symbol: "A/RES/72/266B",
        read: "Shifting the paradigm"),
      OnlyPart(
        title: "57/283. Pattern of conferences B", symbol: "A/RES/57/283B",
        read: "Pattern of conferences"),
      OnlyPart(
        title: "57/284. Prevention of hepatitis B", symbol: "A/RES/57/284",
        read: "Prevention of hepatitis B"),
    ])
  func onlyPart(_ row: OnlyPart) throws {
    let resolution = try parse(
      "General Assembly\n\n\(row.title)\n\nThe General Assembly,\n\nRecalling its resolution 57/283 A "
        + "of 20 December 2002,\n\n1. Decides to meet.")
    #expect(resolution.symbol?.text == row.symbol)
    #expect(resolution.title == row.read)
    #expect(resolution.clauses.map(\.id) == ["PP1", "OP1"])
  }
}
