import Resolutions
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
}
