import Resolutions
import Testing

@Suite("Numbers of clauses that lost their point")
struct LostPointTests {
  @Test("The number before it and its verb prove it, whatever stands for the point")
  func runningNumber() throws {
    let resolution = try parse(
      body: """
        25. Calls upon States to cooperate;

        26 Condemns without reservation any denial of the Holocaust;

        27, Requests all States to inform the Secretary-General;

        28. Decides to remain seized of the matter.
        """)
    #expect(resolution.clauses.map(\.number) == ["25", "26", "27", "28"])
    #expect(resolution.clauses.map(\.lead?.verb) == ["call upon", "condemn", "request", "decide"])
  }

  @Test("Italics prove it without a number before")
  func italics() throws {
    let resolution = try parse(
      body: "_Recalling_ the Charter,\n\n4 _Condemns_ any denial of the Holocaust;")
    #expect(resolution.clauses.map(\.number) == [nil, "4"])
  }

  @Test(
    "Neither a number out of turn nor one without a verb is a clause's",
    arguments: ["30 Condemns any denial;", "26 States voted for it;"])
  func unproven(_ line: String) throws {
    let resolution = try parse(body: "25. Calls upon States to cooperate;\n\n\(line)")
    #expect(resolution.clauses.map(\.number).contains("26") == false)
    #expect(resolution.clauses.map(\.number).contains("30") == false)
  }
}
