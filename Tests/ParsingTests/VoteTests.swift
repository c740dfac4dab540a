import Parsing
import Resolutions
import Testing

@Suite("Votes")
struct VoteTests {
  /// Closing lines, and the vote that they tell of.
  struct Closing: Sendable, CustomTestStringConvertible {
    var lines: String
    var vote: Vote?
    var testDescription: String { lines }
  }

  private static func counted(
    _ favour: Int, _ against: Int, _ abstaining: Int?, states: [[String]] = [[], [], []]
  ) -> Vote {
    Vote(
      manner: .vote, inFavour: Vote.Side(count: favour, states: states[0]),
      against: Vote.Side(count: against, states: states[1]),
      abstaining: Vote.Side(count: abstaining, states: states[2]))
  }

  @Test(
    "The closing lines tell how it was voted on",
    arguments: [
      Closing(
        lines: "Adopted unanimously at the 1592nd meeting.", vote: Vote(manner: .unanimous)),
      Closing(lines: "Approved unanimously at the 2936th meeting.", vote: Vote(manner: .unanimous)),
      Closing(
        lines: "39th meeting\n26 September 2019\n\n[Adopted without a vote.]",
        vote: Vote(manner: .withoutVote)),
      Closing(
        lines: "Adopted at the 1300th meeting by consensus.", vote: Vote(manner: .consensus)),
      Closing(
        lines: "Adopted at the 470th meeting by 9 votes to none.", vote: counted(9, 0, nil)),
      Closing(
        lines:
          "Adopted at the 470th meet-\ning by 8 votes to none, with 2\nabstentions (India, Yugoslavia).",
        vote: counted(8, 0, 2, states: [[], [], ["India", "Yugoslavia"]])),
      Closing(
        lines: "Adopted at the 501st meeting by 9 votes to 1 (Cuba), with 1 abstention (Egypt).",
        vote: counted(9, 1, 1, states: [[], ["Cuba"], ["Egypt"]])),
      Closing(
        lines: "Adopted at the 447th meeting by I1 votes to none, with I abstention (China).",
        vote: counted(11, 0, 1, states: [[], [], ["China"]])),
      Closing(
        lines: """
          39th meeting
          26 September 2019

          [Adopted by a recorded vote of 3 to 2, with 1 abstention. The voting was as follows:

          In favour:

          Angola, Bosnia and Herzegovina and Iran (Islamic Republic of)

          Against:

          Australia, Austria

          Abstaining:

          Afghanistan]
          """,
        vote: counted(
          3, 2, 1,
          states: [
            ["Angola", "Bosnia and Herzegovina", "Iran (Islamic Republic of)"],
            ["Australia", "Austria"], ["Afghanistan"],
          ])),
      Closing(lines: "60th plenary meeting\n20 December 2012", vote: nil),
    ])
  func closing(_ closing: Closing) throws {
    let resolution = try parse(body: "1. Decides to meet.\n\n" + closing.lines)
    #expect(resolution.vote == closing.vote)
    #expect(resolution.clauses.map(\.text) == ["Decides to meet."])
    #expect(resolution.status == .adopted)
  }

  @Test("A decision has its vote in its sentence")
  func decision() throws {
    let resolution = try parse(
      "80/506. A title\n\nAt its 2nd plenary meeting, on 12 September 2025, the General Assembly, by a recorded vote of 142 to 10, with 12 abstentions, on the recommendation of the Sixth Committee, decided to meet."
    )
    #expect(resolution.vote == VoteTests.counted(142, 10, 12))
    #expect(resolution.committee == "Sixth Committee")
  }

  @Test(
    "The line on the report names what the resolution came in",
    arguments: [
      ("[on the report of the Third Committee (A/67/457/Add.2 and Corr.1)]", ["A/67/457/Add.2"]),
      (
        "[without reference to a Main Committee (A/80/L.5 and A/80/L.5/Add.1)]",
        ["A/80/L.5", "A/80/L.5/Add.1"]
      ),
    ])
  func reports(line: String, symbols: [String]) throws {
    let resolution = try parse(
      "67/169. A title\n\n\(line)\n\nThe General Assembly,\n\n1. Decides to meet.")
    #expect(resolution.reports.map(\.text) == symbols)
  }
}
