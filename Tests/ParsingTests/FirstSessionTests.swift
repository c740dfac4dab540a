import Parsing
import Readers
import Resolutions
import Testing

@Suite("Texts of the first sessions, which reason in sentences and conclude")
struct FirstSessionTests {
  /// A page, and the clauses of each resolution on it.
  struct Page: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String
    var outlines: [[String]]

    init(_ description: String, _ text: String, _ outlines: [[String]]) {
      testDescription = description
      self.text = text
      self.outlines = outlines
    }
  }

  private static let reason =
    "It is desirable that arrangements should be made for the publication of any treaties."
  private static let preamble =
    "The Executive Secretary sent a circular letter to the Members on 8 November 1945."

  private static func resolutions(_ text: String) throws -> [Resolution] {
    ResolutionParser.resolutions(
      in: try PlainTextReader.read(Array(text.utf8)), source: "page.txt", keepsAccount: true)
  }

  @Test(
    "Reasons are preambular, what the organ concludes is operative",
    arguments: [
      Page(
        "a conclusion with its verb",
        """
        23 (I). Registration of Treaties

        \(preamble)

        \(reason)

        Therefore the General Assembly instructs the Secretary-General to submit proposals.
        """,
        [
          [
            "PP1: \(preamble)", "PP2: \(reason)",
            "OP1: Therefore the General Assembly instructs the Secretary-General to submit proposals.",
          ]
        ]),
      Page(
        "a conclusion that only opens the numbered paragraphs",
        """
        13 (I). Organization of the Secretariat

        I. ADMINISTRATIVE ORGANIZATION

        \(reason)

        Therefore, the General Assembly resolves that:

        1. The Secretary-General shall take immediate steps.

        II. INFORMATION

        \(preamble)

        Therefore the General Assembly:

        2. Approves the recommendations.
        """,
        [
          [
            "PP1: \(reason)", "OP1: The Secretary-General shall take immediate steps.",
            "PP2: \(preamble)", "OP2: Approves the recommendations.",
          ]
        ]),
      Page(
        "a formula that concludes",
        """
        96 (I). The Crime of Genocide

        \(reason)

        The General Assembly, therefore, Affirms that genocide is a crime;

        Invites the Member States to enact the necessary legislation.
        """,
        [
          [
            "PP1: \(reason)", "OP1: Affirms that genocide is a crime;",
            "OP2: Invites the Member States to enact the necessary legislation.",
          ]
        ]),
      Page(
        "parts behind the closing lines of other parts",
        """
        (b) disputes involving any official, if immunity has not been waived.

        C.

        Resolution on the Privileges and Immunities of the Court.

        1. The General Assembly invites the members of the Court to inform the Secretary-General.

        Thirty-first plenary meeting, 13 February 1946.

        D.

        Resolution on the Co-ordination of the Privileges and Immunities.

        \(reason)

        Therefore the General Assembly instructs the Secretary-General to open negotiations.

        Thirty-first plenary meeting, 13 February 1946.

        23(1). Registration of Treaties

        \(preamble)

        Therefore the General Assembly instructs the Secretary-General to submit proposals.

        Twenty-eighth plenary meeting, 10 February 1946.
        """,
        [
          [
            "OP1: (b) disputes involving any official, if immunity has not been waived.",
            "C.OP1: The General Assembly invites the members of the Court to inform the "
              + "Secretary-General.",
            "D.PP1: \(reason)",
            "D.OP1: Therefore the General Assembly instructs the Secretary-General to open "
              + "negotiations.",
          ],
          [
            "PP1: \(preamble)",
            "OP1: Therefore the General Assembly instructs the Secretary-General to submit proposals.",
          ],
        ]),
    ])
  func conclusions(page: Page) throws {
    let read = try FirstSessionTests.resolutions(page.text)
    #expect(read.map(\.outline) == page.outlines)
    for resolution in read { #expect(resolution.account?.faults(in: resolution) == []) }
  }

  @Test("A clause behind the closing lines is no closing line")
  func clauseBehindClosingLines() throws {
    let resolution = try parse(
      body: """
        1. Takes note of the report.

        705th plenary meeting, 14 October 1957.

        2. Requests the Secretary-General to continue the work.
        """)
    #expect(
      resolution.outline == [
        "OP1: Takes note of the report.",
        "OP2: Requests the Secretary-General to continue the work.",
      ])
  }

  @Test("A neighbour without a clause is told, and its letters are accounted for")
  func neighbourWithoutClause() throws {
    let text = """
      11 (I). Terms of appointment

      The General Assembly,

      1. Decides that the terms shall be such as to attract.

      Seventeenth plenary meeting, 24 January 1946.

      12 (I). Appointment of temporary staff

      A table of the staff.

      Twenty-first plenary meeting, 1 February 1946.
      """
    let read = try FirstSessionTests.resolutions(text)
    #expect(read.map { $0.clauses.map(\.id) } == [["OP1"]])
    #expect(
      read[0].warnings.map(\.text)
        == ["no clause was found under \"12 (I). Appointment of temporary staff\""])
    #expect(read[0].account?.total == Account.letters(in: text))
    #expect(read[0].account?.faults(in: read[0]) == [])
  }
}
