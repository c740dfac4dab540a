import Testing

@testable import Searching

@Suite("Forms of words")
struct InflectionTests {
  private static let known: Set<String> = [
    "decide", "decides", "decided", "deciding", "decision", "study", "studies", "studied",
    "studying", "unite", "united", "uniting", "unit", "units", "plan", "plans", "planned",
    "planning", "plane", "hope", "hoped", "hopes", "hoping", "hop", "note", "notes", "noted", "not",
    "international", "internal", "internally", "organ", "organs", "organize", "organized", "seek",
    "seeks", "sought", "seeking", "take", "took", "taken", "taking", "woman", "women", "process",
    "processes", "processed", "agree", "agrees", "agreed", "agreeing", "crisis", "crises", "travel",
    "travelled", "traveling", "die", "dying", "died", "stop", "stopped", "welcome", "welcoming",
    "need", "needs", "needed", "express", "expresses", "expressing", "thing", "string",
  ]

  @Test(
    "Any form finds all known forms of its word",
    arguments: [
      ["decide", "decides", "decided", "deciding"], ["study", "studies", "studied", "studying"],
      ["unite", "united", "uniting"], ["unit", "units"], ["plan", "plans", "planned", "planning"],
      ["hope", "hoped", "hopes", "hoping"], ["note", "notes", "noted"],
      ["seek", "seeks", "sought", "seeking"], ["take", "took", "taken", "taking"],
      ["woman", "women"], ["process", "processes", "processed"],
      ["agree", "agrees", "agreed", "agreeing"], ["crisis", "crises"],
      ["travel", "travelled", "traveling"], ["die", "dying", "died"], ["stop", "stopped"],
      ["welcome", "welcoming"], ["need", "needs", "needed"],
      ["express", "expresses", "expressing"], ["organize", "organized"], ["organ", "organs"],
      ["international"], ["internal"], ["thing"], ["string"],
    ])
  func anyFormFindsAllKnownForms(_ forms: [String]) throws {
    let inflection = Inflection { InflectionTests.known.contains($0) }
    for form in forms {
      let found = try inflection.forms(of: form)
      #expect(found.first == form)
      #expect(Set(found) == Set(forms), "\(form)")
    }
  }

  @Test("A word that the index does not know is itself")
  func aWordThatTheIndexDoesNotKnowIsItself() throws {
    #expect(try Inflection { _ in false }.forms(of: "xyzzying") == ["xyzzying"])
  }

  @Test("A plus asks for the forms of a word, and a plain word is exact")
  func aPlusAsksForTheForms() async throws {
    let texts = [
      "*Decides* to meet", "*Urges* States which decided to meet", "*Notes* those deciding",
      "*Notes* the decisions", "*Recalls* the organisations", "*Recalls* what is organized",
      "*Requests* the children to co-operate", "*Requests* each child cooperating",
    ]
    try await Workspace.lend { workspace in
      let index = try await workspace.index([
        "a.txt": Sample.resolution("A/RES/500/1", decisions: texts)
      ])
      let search = ClauseSearch(index)
      let cases: [(String, [String])] = [
        ("decide", []), ("decides", ["1"]), ("+decide", ["1", "2", "3"]),
        ("+deciding", ["1", "2", "3"]), ("+decision", ["4"]), ("+organise", ["6"]),
        ("+organization", ["5"]), ("+\"child cooperate\"", ["8"]),
        ("+cooperates", ["7", "8"]), ("-+decide", ["4", "5", "6", "7", "8"]),
        ("+State ~3 +decide", ["2"]), ("lead:+decide", ["1"]), ("+=co-operates", ["7"]),
      ]
      for (typed, numbers) in cases {
        #expect(try search.hits(typed).compactMap(\.number) == numbers, "\(typed)")
      }
      let all = Query(text: QueryParser("state decide =meet").query?.inflected)
      #expect(try search.page(all).hits.compactMap(\.number) == ["2"])
    }
  }
}
