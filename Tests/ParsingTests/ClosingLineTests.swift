import Resolutions
import Testing

@Suite("Closing lines")
struct ClosingLineTests {
  /// The lines after the last clause, and what they tell.
  struct Closing: Sendable, CustomTestStringConvertible {
    var lines: String
    var meeting: String?
    var date: String?

    init(_ lines: String, meeting: String?, date: String?) {
      self.lines = lines
      self.meeting = meeting
      self.date = date
    }

    var testDescription: String { lines }
  }

  @Test(
    "The closing lines tell the meeting and the day, and are no clause",
    arguments: [
      Closing(
        "60th plenary meeting\n20 December 2012", meeting: "60th plenary meeting",
        date: "2012-12-20"),
      Closing(
        "60th plenary meeting\n\n20 December 2012", meeting: "60th plenary meeting",
        date: "2012-12-20"),
      Closing(
        "69th (resumed) plenary meeting\n30 December 2025",
        meeting: "69th (resumed) plenary meeting", date: "2025-12-30"),
      Closing(
        "876th plenary meeting,\n28 September 1960.", meeting: "876th plenary meeting",
        date: "1960-09-28"),
      Closing(
        "876th plenary meeting,\n\n28 September 1960.", meeting: "876th plenary meeting",
        date: "1960-09-28"),
      Closing("39th meeting\n26 September 2019", meeting: "39th meeting", date: "2019-09-26"),
      Closing(
        "39th meeting\n26 September 2019\n\n[Adopted without a vote.]",
        meeting: "39th meeting", date: "2019-09-26"),
      Closing(
        """
        39th meeting
        26 September 2019

        [Adopted by a recorded vote of 29 to 14, with 4 abstentions. The voting was as follows:

        In favour:

        Angola, Argentina, Bahamas and Bahrain

        Against:

        Australia, Austria

        Abstaining:

        Afghanistan]
        """, meeting: "39th meeting", date: "2019-09-26"),
      Closing(
        "60th plenary meeting\u{20}\u{20}\n11\u{A0}December 1995",
        meeting: "60th plenary meeting", date: "1995-12-11"),
      // The Security Council names the meeting in a sentence.
      Closing(
        "Adopted unanimously at the 1592nd meeting.", meeting: "1592nd meeting", date: nil),
      Closing(
        "Adopted at the 395th meeting by 9 votes to none,\nwith 2 abstentions (Ukrainian Soviet Socialist Republic, Union of Soviet Socialist Republics).",
        meeting: "395th meeting", date: nil),
      Closing(
        "Adopted unanimously at the 3067th\nmeeting.", meeting: "3067th meeting", date: nil),
    ])
  func closings(row: Closing) throws {
    let resolution = try parse(
      body: "Recalling the Charter,\n\n1. Decides to meet.\n\n\(row.lines)\n")
    #expect(resolution.outline == ["PP1: Recalling the Charter,", "OP1: Decides to meet."])
    #expect(resolution.status == .adopted)
    #expect(resolution.meeting == row.meeting)
    #expect(resolution.date?.description == row.date)
  }

  @Test("What stands after the closing lines is no clause")
  func afterwards() throws {
    let resolution = try parse(
      body: "1. Decides to meet.\n\n60th plenary meeting\n20 December 2012\n\nSee also A/67/1.\n")
    #expect(resolution.outline == ["OP1: Decides to meet."])
    #expect(resolution.meeting == "60th plenary meeting")
  }

  @Test(
    "A clause that names a meeting closes nothing",
    arguments: [
      "1. Decides to hold its 60th plenary meeting on 20 December 2012;",
      "1. Recalls the decision adopted at the 1592nd meeting.",
      "1. Requests that the text adopted at the meeting be published;",
    ])
  func traps(clause: String) throws {
    let resolution = try parse(body: "\(clause)\n\n2. Requests a report.")
    #expect(resolution.clauses.map(\.id) == ["OP1", "OP2"])
    #expect(resolution.meeting == nil)
    #expect(resolution.status == nil)
  }

  @Test("The day of adoption counts before the day of issue")
  func dayOfAdoption() throws {
    let resolution = try parse(
      """
      A/RES/67/169

      Distr.: General
      22 March 2013

      The General Assembly,

      1. Decides to meet.

      60th plenary meeting
      20 December 2012
      """)
    #expect(resolution.date?.description == "2012-12-20")
  }
}
