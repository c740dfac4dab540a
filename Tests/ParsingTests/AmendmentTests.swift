import Parsing
import Readers
import Resolutions
import Testing

@Suite("Amendments to drafts")
struct AmendmentTests {
  private static let front = """
    A/C.3/80/L.56

    Third Committee
    Agenda item 71

    Albania, Japan and Norway:* amendment to draft resolution A/C.3/80/L.2

    Combating glorification of Nazism


    """

  @Test("Instructions are no clauses, whatever wording they bring in")
  func instructions() throws {
    let resolution = try parse(
      AmendmentTests.front + """
        1. Replace “one” with “two” in the title.

        2. After the fifth preambular paragraph, insert a new preambular paragraph reading:

        Stressing that the anniversary presents an opportunity,

        3. In operative paragraph 1, replace “Takes note” with “Welcomes”.

        * Any changes will be reflected in the record.
        """)
    #expect(resolution.clauses.isEmpty)
    let amendment = try #require(resolution.amendment)
    #expect(amendment.target == "draft resolution A/C.3/80/L.2")
    #expect(amendment.symbol?.text == "A/C.3/80/L.2")
    #expect(amendment.instructions.map(\.number) == ["1", "2", "3"])
    #expect(
      amendment.instructions[1].text
        == "After the fifth preambular paragraph, insert a new preambular paragraph reading:\n"
        + "Stressing that the anniversary presents an opportunity,")
    #expect(resolution.title == "Combating glorification of Nazism")
    #expect(resolution.sponsors.map(\.name) == ["Albania", "Japan", "Norway"])
    #expect(resolution.status == .draft)
    #expect(resolution.account?.faults(in: resolution) == [])
    #expect(resolution.account?.stretches.filter { $0.place == .instruction }.count == 4)
  }

  @Test("Numbers on lines of their own part the instructions without blank lines")
  func loneNumbers() throws {
    let resolution = try parse(
      AmendmentTests.front + """
        1.\u{20}
        In the second preambular paragraph, insert “of Ukraine” after “Chornobyl\u{20}
        nuclear power plant”.\u{20}
        2.\u{20}
        After the fifth preambular paragraph, insert a new preambular paragraph reading:\u{20}
        \u{20}
        Stressing that the fortieth anniversary presents an opportunity,\u{20}
        3.\u{20}
        In operative paragraph 1, delete “all”.
        """)
    #expect(
      resolution.amendment?.instructions.map(\.text) == [
        "In the second preambular paragraph, insert “of Ukraine” after “Chornobyl nuclear power "
          + "plant”.",
        "After the fifth preambular paragraph, insert a new preambular paragraph reading:\n"
          + "Stressing that the fortieth anniversary presents an opportunity,",
        "In operative paragraph 1, delete “all”.",
      ])
  }

  @Test("A list of sponsors may be parted, and so may what it goes on with")
  func partedSponsors() throws {
    let resolution = try parse(
      "A/80/L.38\n\nAustria, Belgium,\n\nSpain and Sweden:* amendment to\n\ndraft resolution 4 recommended by the Second Committee\n\nInternational trade\n\nDelete operative paragraph 3."
    )
    #expect(resolution.sponsors.map(\.name) == ["Austria", "Belgium", "Spain", "Sweden"])
    #expect(resolution.title == "International trade")
    #expect(resolution.amendment?.instructions.map(\.text) == ["Delete operative paragraph 3."])
    #expect(resolution.account?.faults(in: resolution) == [])
  }

  @Test("A preamble may speak of amendments")
  func preamble() throws {
    let resolution = try parse(
      body: """
        Recalling the Convention,

        Noting: amendments to it were adopted,

        Recalling also its Amendment, adopted on 8 July 2005,

        1. Decides to meet.
        """)
    #expect(resolution.clauses.map(\.id) == ["PP1", "PP2", "PP3", "OP1"])
    #expect(resolution.amendment == nil)
  }

  @Test(
    "Instructions open with what to do, or with the place to do it at",
    arguments: [
      "Delete the third preambular paragraph and operative paragraph 2.",
      "Replace operative paragraph 4 by the following:",
      "After operative paragraph 3, insert a new operative paragraph, reading:",
      "In operative paragraph 10, replace “a” with “b”.",
      "Operative paragraph 5 should read:",
      "At the end of the second preambular paragraph, add “and women”.",
    ])
  func openings(instruction: String) throws {
    let resolution = try parse(
      AmendmentTests.front + instruction + "\n\nNotes with alarm that the war goes on;")
    #expect(resolution.clauses.isEmpty)
    #expect(
      resolution.amendment?.instructions.map(\.text)
        == [instruction + "\nNotes with alarm that the war goes on;"])
  }

  @Test(
    "The draft goes by its symbol, or by the words that name it",
    arguments: [
      ("amendment to draft resolution A/80/L.3", "A/80/L.3"),
      ("amendments to draft resolution A/C.1/80/L.4/Rev.1", "A/C.1/80/L.4/Rev.1"),
      ("amendment to revised draft resolution A/C.3/80/L.20/Rev.1", "A/C.3/80/L.20/Rev.1"),
      ("amendment to draft decision A/80/L.9", "A/80/L.9"),
      ("amendment to draft resolution 4 recommended by the Second Committee in A/80/555", nil),
    ] as [(String, String?)])
  func targets(line: String, symbol: String?) throws {
    let resolution = try parse(
      "A/80/L.38\n\nCuba and Peru: \(line)\n\nA title\n\nDelete operative paragraph 2.")
    #expect(resolution.amendment?.symbol?.text == symbol)
    #expect(
      resolution.amendment?.target == line.split(separator: " ").dropFirst(2).joined(separator: " ")
    )
    #expect(resolution.amendment?.instructions.count == 1)
    #expect(resolution.sponsors.map(\.name) == ["Cuba", "Peru"])
  }

  @Test("A list of sponsors that pages part at its commas is one, whatever space ends its lines")
  func spacedSponsors() {
    let lines = [
      "A/80/L.38", "Cuba, Luxembourg, Poland, ", "Portugal and Sweden:* amendment to ",
      "draft resolution 4 recommended by the Second Committee", "A title",
      "Delete operative paragraph 2.",
    ]
    let text = StyledText(paragraphs: lines.map { StyledParagraph(text: $0) })
    let resolution = ResolutionParser.parse(text, source: "A_80_L.38.pdf")
    #expect(
      resolution.sponsors.map(\.name) == ["Cuba", "Luxembourg", "Poland", "Portugal", "Sweden"])
    #expect(resolution.amendment?.instructions.map(\.text) == ["Delete operative paragraph 2."])
    #expect(resolution.title == "A title")
  }
}
