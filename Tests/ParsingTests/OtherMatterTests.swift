import Resolutions
import Testing

@Suite("Documents that are no resolutions, though their paragraphs have numbers")
struct OtherMatterTests {
  struct Matter: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var body: String
  }

  @Test(
    "Reports, agendas, programmes of work and notes have no clauses",
    arguments: [
      Matter(
        testDescription: "a report",
        body: """
          Report of the Secretary-General

          1. The mandate of the Mission was established by the Security Council in its resolution 1244 (1999).

          2. The Mission is mandated to help the Security Council.

          3. Pursuant to Security Council resolution 1244 (1999), the Mission will continue its good offices.
          """),
      Matter(
        testDescription: "an agenda",
        body: """
          Provisional agenda

          1. Election of officers.

          2. Adoption of the agenda and other organizational matters.

          3. Programme questions:

          (a) Programme performance and implementation in 1997;

          (b) Programme of work for the biennium 1998-1999.
          """),
      Matter(
        testDescription: "a programme of work",
        body: """
          Note by the Chair

          1. The agenda items allocated to the Committee are listed in document A/C.4/80/1.

          2. The General Assembly, in rule 99 of its rules of procedure, calls upon each Main Committee to adopt a programme of work.

          3 p.m.

          Approval of programme of work

          10 a.m.

          Consideration of decolonization items (continues)
          """),
    ])
  func otherMatter(_ matter: Matter) throws {
    let resolution = try parse(
      "General Assembly\n\nA/C.4/80/L.1\n\nEightieth session\n\n" + matter.body)
    #expect(resolution.clauses == [])
    #expect(resolution.symbol?.text == "A/C.4/80/L.1")
    #expect(
      resolution.warnings.map(\.text) == [
        "no clause was found: no paragraph opens as clauses do"
      ])
    let account = try #require(resolution.account)
    #expect(account.faults(in: resolution) == [])
    #expect(account.stretches.contains { $0.place == .outside })
  }

  @Test("A declaration speaks for States, whose verbs have no ending")
  func declaration() throws {
    let resolution = try parse(
      """
      E/HLS/2021/1

      We, the Ministers and high representatives, having met virtually,

      1. Reaffirm our commitment to implementing the 2030 Agenda;

      2. Recognize that the crisis has exacerbated our world's vulnerabilities;
      """)
    #expect(resolution.clauses.map(\.number) == [nil, "1", "2"])
  }

  @Test(
    "What an outcome document opens with is a reason, and its numbers are those of the resolution")
  func outcomeDocument() throws {
    let resolution = try parse(
      body: """
        Adopts the following outcome document:

        Outcome document of the high-level meeting

        We, the Ministers and heads of delegations, gathered in New York,

        Recalling the outcome of the World Summit,

        1. We reaffirm our commitment to the vision of the Summit.
        """)
    #expect(
      resolution.clauses.map(\.part) == [.operative, .preambular, .preambular, .operative])
    #expect(resolution.clauses.map(\.number) == [nil, nil, nil, "1"])
  }

  @Test("A note is named by its title, not by who wrote it")
  func note() throws {
    let resolution = try parse(
      "General Assembly\n\nA/C.5/80/L.1\n\nEightieth session\n\nStatus of preparedness of documentation\n\nNote by the Secretariat\n\n1. The attention of the members is drawn to the note."
    )
    #expect(resolution.title == "Status of preparedness of documentation")
  }

  @Test("A text without formula is a resolution where its paragraphs open with verbs")
  func withoutFormula() throws {
    let resolution = try parse(
      "A/HRC/19/L.13\n\nRecalling the Charter,\n\n1. Decides to meet;\n\n2. The Chair shall preside."
    )
    #expect(resolution.clauses.map(\.number) == [nil, "1", "2"])
  }
}
