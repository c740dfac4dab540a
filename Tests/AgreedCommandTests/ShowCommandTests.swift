import Foundation
import Testing

@Suite("agreed show")
struct ShowCommandTests {
  @Test(
    "One clause is shown without the others",
    arguments: ["OP3", "op3", "Op3"])
  func oneClauseIsShownWithoutTheOthers(_ name: String) async throws {
    let run = try await Corpus.run("show", "467/12", name)
    #expect(run.status == 0)
    let clauses = run.lines.filter { $0.hasPrefix("  OP") || $0.hasPrefix("  PP") }
    #expect(
      clauses == [
        "  OP3    Also reaffirms that an entry in the Register does not affect the position of any "
          + "State with regard to the limits of its maritime zones;"
      ])
    #expect(run.lines.first == "A/RES/467/12")
  }

  @Test("A clause is shown with its notes")
  func aClauseIsShownWithItsNotes() async throws {
    let run = try await Corpus.run("show", "A/RES/467/12", "PP3", "--format", "json")
    let document = try #require(try Documents.list(run.output).first)
    #expect(try document.objects("notes").map { $0.text("marker") } == ["2", "3", "4"])
    let clause = try #require(try document.objects("clauses").first)
    #expect(try document.objects("clauses").count == 1)
    #expect(clause.text("id") == "PP3")
    #expect(try clause.texts("notes") == ["2", "3", "4"])
    #expect(
      try clause.objects("citations").map { "\($0.text("symbol") ?? "") \($0.text("note") ?? "-")" }
        == ["A/CONF.2871/9 2", "A/467/96 3", "A/RES/465/8 4"])
  }

  @Test("A sub-paragraph is shown alone", arguments: ["OP%(a)", "op% (a)"])
  func aSubparagraphIsShownAlone(_ form: String) async throws {
    let all = try await Corpus.run("show", "465/8", "--format", "json")
    let clauses = try #require(try Documents.list(all.output).first).objects("clauses")
    let clause = try #require(clauses.first { $0["subparagraphs"] != nil })
    let number = try #require(clause.text("number"))
    let run = try await Corpus.run("show", "465/8", form.replacing("%", with: number))
    #expect(run.status == 0)
    #expect(run.output.contains("  OP\(number)(a)"))
    #expect(run.output.contains("(a) Replacement parts for gauges that have fallen silent"))
    #expect(!run.output.contains("(b) Places in their schools"))
  }

  @Test("An annex paragraph is shown with its heading")
  func anAnnexParagraphIsShownWithItsHeading() async throws {
    let run = try await Corpus.run("show", "466/41", "AN2")
    #expect(run.lines.contains("  Annex"))
    #expect(run.output.contains("Guidelines for the Observance of Radio Quiet"))
    #expect(run.output.contains("the table of permitted emissions,[3] except in distress"))
    #expect(run.lines.last == "  3      A/466/20, annex V, table 2.")
  }

  @Test("A note that is called twice is shown once")
  func aNoteThatIsCalledTwiceIsShownOnce() async throws {
    try await Workspace.lend { workspace in
      try workspace.write(
        """
        A/RES/500/9

        General Assembly

        The General Assembly,

        1. *Welcomes* trees,¹ hedges and more trees.¹

        ¹ A/500/1.
        """, to: "trees.txt")
      _ = try await Program.run(["index", "trees.txt"], in: workspace.root)
      let run = try await Program.run(["show", "500/9", "OP1"], in: workspace.root)
      #expect(run.lines.filter { $0.hasSuffix("A/500/1.") }.count == 1)
    }
  }

  @Test("A whole resolution is shown as it is parsed")
  func aWholeResolutionIsShownAsItIsParsed() async throws {
    for name in Corpus.names {
      let shown = try await Corpus.run("show", name, "--format", "jsonl")
      let parsed = try await Program.run(
        ["parse", "--format", "jsonl", Corpus.folder + "/" + name])
      #expect(shown.output == parsed.output, "\(name)")
    }
  }

  @Test("Sections are shown over their clauses")
  func sectionsAreShownOverTheirClauses() async throws {
    let run = try await Corpus.run("show", "466/3")
    let first = try #require(run.lines.firstIndex(of: "  I. Duplication and exchange of deposits"))
    let second = try #require(run.lines.firstIndex(of: "  II. Protection of vaults in emergencies"))
    let seventh = try #require(run.lines.firstIndex { $0.hasPrefix("  OP7 ") })
    #expect(first < second)
    #expect(seventh == second + 1)
  }

  @Test("What a query finds is marked, with its lead and its note marks in place")
  func whatAQueryFindsIsMarked() async throws {
    let run = try await Corpus.run("show", "467/12", "--query", "register OR \"takes note\"")
    #expect(run.status == 0)
    #expect(
      run.lines.contains { $0.contains("the **Register** of Common Tidal Observations[4] into") })
    #expect(run.lines.contains { $0.contains("  OP1    **Takes note** with appreciation") })
    let plain = try await Corpus.run("show", "467/12")
    #expect(run.output.replacingOccurrences(of: "**", with: "") == plain.output)
    let one = try await Corpus.run("show", "467/12", "OP5", "--query", "tides -storm")
    #expect(one.lines.contains { $0.contains("exceptional **tides** are") })
    let none = try await Corpus.run("show", "467/12", "OP5", "--query", "volcanoes")
    #expect(none.status == 0)
    #expect(none.errors == "agreed: A/RES/467/12: no clause has the words\n")
    let json = try await Corpus.run("show", "467/12", "--query", "tides", "--format", "json")
    #expect(json.status == 2)
  }
}
