import Parsing
import Readers
import Resolutions
import Testing

@Suite("Pages of printed volumes that begin in the middle of a resolution")
struct PrintedPageTests {
  private func resolutions(_ text: String) throws -> [Resolution] {
    ResolutionParser.resolutions(
      in: try PlainTextReader.read(Array(text.utf8)), source: "page.txt", keepsAccount: true)
  }

  private let head = """
    <!-- Page 1 -->

    16

    General Assembly—Twenty-ninth Session


    """

  private let next = """


    3235 (XXIX). Convention on Registration of Objects Launched into Outer Space

    The General Assembly,

    Reaffirming the importance of co-operation,

    1. Commends the Convention.

    2280th plenary meeting

    12 November 1974
    """

  @Test("The end of the resolution before has its clauses, but neither symbol nor title")
  func tail() throws {
    let read = try resolutions(
      head + """
        for the promotion of international co-operation;

        30. Requests the specialized agencies to continue;

        31. Requests the Committee to report.

        2280th plenary meeting

        12 November 1974
        """ + next)
    #expect(read.map { $0.clauses.map(\.id) } == [["OP29", "OP30", "OP31"], ["PP1", "OP1"]])
    #expect(read.map { $0.symbol?.text } == [nil, "A/RES/3235(XXIX)"])
    #expect(
      read.map(\.title) == [nil, "Convention on Registration of Objects Launched into Outer Space"])
    #expect(read.map(\.organ) == [.generalAssembly, .generalAssembly])
    #expect(read.map(\.session) == [.regular(29), .regular(29)])
    #expect(read.map(\.date?.description) == ["1974-11-12", "1974-11-12"])
    #expect(read[0].warnings.map(\.kind).contains(.noFormula))
    for resolution in read { #expect(resolution.account?.faults(in: resolution) == []) }
  }

  @Test(
    "The head of a page tells the committee of all resolutions on it",
    arguments: [
      "Resolutions adopted on the reports of the", "Resolutions adopted on reports of the",
    ])
  func committee(opening: String) throws {
    let read = try resolutions(
      """
      <!-- Page 1 -->

      3234 (XXIX). International co-operation

      The General Assembly,

      1. Commends the report.

      2280th plenary meeting

      12 November 1974

      <!-- Page 2 -->

      \(opening) First Committee 17
      """ + next)
    #expect(read.map(\.committee) == ["First Committee", "First Committee"])
  }

  @Test("An end without numbers has its reasons too")
  func unnumbered() throws {
    let read = try resolutions(
      """
      should be admitted to membership in the United Nations,

      Having considered the application for membership of the Republic of Mali,

      Decides to admit the Republic of Mali to membership in the United Nations.

      876th plenary meeting,
      28 September 1960.
      """ + next)
    #expect(read.map { $0.clauses.map(\.id) } == [["PP1", "PP2", "OP1"], ["PP1", "OP1"]])
  }

  @Test(
    "What stands above the number of a resolution is no end of another without clause and closing lines",
    arguments: [
      "Requests of States\n\n12 November 1974",
      "A list of documents.\n\n2280th plenary meeting",
      "Adopted by the Security Council at its 4213th meeting, on 31 October 2000",
    ])
  func noTail(lines: String) throws {
    #expect(try resolutions(lines + next).count == 1)
  }
}
