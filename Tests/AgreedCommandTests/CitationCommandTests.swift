import Foundation
import Testing

/// `cites`, `cited-by`, `resolve`, `graph` and `status --gaps` as users run them.
@Suite("Following citations on the command line")
struct CitationCommandTests {
  @Test("A resolution's sources stand under it, each with the clauses that cite it")
  func aResolutionsSourcesStandUnderIt() async throws {
    let run = try await Corpus.run("cites", "468/27", "PP1")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(
      run.lines.prefix(4) == [
        "A/RES/468/27  session 468 · 2413-12-18",
        "  Mitigation and removal of orbital debris",
        "",
        "  A/RES/455/90  not in the index",
      ])
    #expect(run.lines[4].hasPrefix("    PP1    Recalling  “455/90”"))
    #expect(run.lines.contains("  A/RES/466/41  2411-12-12"))
    #expect(run.lines.contains("    Lunar radio quiet zones"))
    #expect(run.lines.last == "5 works in 6 places: 3 in the index, 2 not in the index")
    #expect(run.lines.allSatisfy { $0.count <= 80 })
  }

  @Test("What cites a resolution comes with the words around the citation")
  func whatCitesAResolutionComesWithTheWordsAroundIt() async throws {
    let run = try await Corpus.run("cited-by", "465/8", "--part", "operative")
    #expect(
      run.lines == [
        "A/RES/466/3  session 466 · 2411-11-08",
        "  Preservation of seed vaults",
        "  OP10   Emphasizes the value of the exchange of observations established under its "
          + "resolution **465/8** of 14 December 2410 for the protection of those vaults that "
          + "stand less than ten metres above the level of the sea;",
        "",
        "1 place in 1 resolution",
      ])
    let paged = try await Corpus.run("cited-by", "A/RES/465/8", "--limit", "2", "--offset", "1")
    #expect(paged.lines.last == "2 to 3 of 6 places in 4 resolutions (more: --offset 3)")
    #expect(paged.output.contains("(note 4: See resolution **465/8**, para. 7.)"))
    #expect(try await Corpus.run("cited-by", "465/8", "--count").output == "6\n")
    #expect(
      try await Corpus.run("cited-by", "465/8", "--count", "--verb", "emphasize").output == "1\n")
  }

  @Test("Both directions are told in the same words in JSON, JSON Lines and CSV")
  func bothDirectionsAreToldInTheSameWords() async throws {
    for command in [["cites", "468/27"], ["cited-by", "465/8"]] {
      func run(_ format: String) async throws -> String {
        try await Program.run(
          command + ["--format", format], environment: ["AGREED_INDEX": try await Corpus.index()]
        ).output
      }
      let lines = try await run("jsonl").split(separator: "\n").map {
        try Documents.object(String($0))
      }
      let records = try Documents.csv(try await run("csv"))
      #expect(records.count == lines.count + 1)
      for (record, line) in zip(records.dropFirst(), lines) {
        #expect(Set(records[0]) == Set(line.keys))
        for (name, field) in zip(records[0], record) {
          let texts = (line[name] as? [String])?.joined(separator: "; ") ?? line.text(name)
          #expect(field == texts ?? "", "\(name)")
        }
      }
      let json = try Documents.json(try await run("json"))
      let places = json as? [Any] ?? (json as? [String: Any])?["places"] as? [Any]
      #expect(places?.count == lines.count)
    }
  }

  @Test("A pasted text's citations come with their lines, with and without an index")
  func aPastedTextsCitationsComeWithTheirLines() async throws {
    try await Workspace.lend { workspace in
      let path = try workspace.write(
        "The General Assembly,\n\nRecalling its resolution 465/8\nand A/RES/1/1,\n", to: "a.txt")
      let alone = try await Program.run(["resolve", path], in: workspace.root)
      #expect(
        alone.lines == [
          "line 3  A/RES/465/8  “465/8”, General Assembly",
          "line 4  A/RES/1/1  “A/RES/1/1”, General Assembly", "", "2 citations",
        ])
      let indexed = try await Corpus.run("resolve", path)
      #expect(
        indexed.lines.prefix(3) == [
          "line 3  A/RES/465/8  “465/8”, General Assembly",
          "        Exchange of tidal observations",
          "line 4  A/RES/1/1  “A/RES/1/1”, General Assembly, not in the index",
        ])
      let records = try Documents.csv(
        try await Program.run(["resolve", path, "--format", "csv"], in: workspace.root).output)
      #expect(records.map { $0[2] } == ["cited", "A/RES/465/8", "A/RES/1/1"])
      #expect(records.map { $0[7] } == ["target", "", ""])
      let piped = try await Program.run(
        "/bin/sh", ["-c", "'\(try Program.path())' resolve --format jsonl < '\(path)'"])
      #expect(piped.lines.count == 2)
      let nothing = try await Program.run(
        "/bin/sh", ["-c", "echo Nothing. | '\(try Program.path())' resolve"])
      #expect(nothing.status == 1)
      #expect(nothing.output == "The text cites nothing.\n")
    }
  }

  @Test("An index that was named must be there to resolve a text")
  func anIndexThatWasNamedMustBeThere() async throws {
    let run = try await Program.run([
      "resolve", "--index", "missing.sqlite", Corpus.folder + "/README.md",
    ])
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("agreed: no index at missing.sqlite"))
    let file = try await Program.run(["resolve", "missing.txt"])
    #expect(file.status == 2)
    #expect(file.complaints.count == 1)
  }

  @Test("A network has the same edges in every format")
  func aNetworkHasTheSameEdgesInEveryFormat() async throws {
    let edges = try Documents.csv(try await Corpus.run("graph", "--format", "csv").output)
    #expect(edges.first == ["source", "target", "weight"])
    #expect(edges.contains(["A/RES/469/5", "A/RES/465/8", "1"]))
    #expect(edges.contains(["A/RES/467/12", "A/RES/465/8", "3"]))
    let json = try Documents.object(try await Corpus.run("graph", "--format", "json").output)
    let nodes = try json.objects("nodes")
    let linked = try json.objects("edges").map { edge -> [String] in
      let ends = try ["source", "target"].map { nodes[try #require(edge[$0] as? Int)] }
      return ends.map { $0.text("label") ?? "" } + ["\(try #require(edge["weight"] as? Int))"]
    }
    #expect(linked == Array(edges.dropFirst()))
    for (format, mark) in [("graphml", "<edge "), ("dot", " -> ")] {
      let run = try await Corpus.run("graph", "--format", format)
      #expect(run.output.components(separatedBy: mark).count == edges.count)
      #expect(try await Corpus.run("graph", "--format", format).output == run.output)
    }
    let some = try await Corpus.run("graph", "--symbol", "469/5", "--format", "csv")
    #expect(try Documents.csv(some.output).dropFirst().allSatisfy { $0[0] == "A/RES/469/5" })
  }

  @Test("A title with signs of markup stays what it is")
  func aTitleWithSignsOfMarkupStaysWhatItIs() async throws {
    try await Workspace.lend { workspace in
      // Readers that are not ours try the rest.
      try workspace.write(
        "A/RES/500/1\n\nGeneral Assembly\n\n500/1. Rights & \"wrongs\"\n\nThe General Assembly,\n\n"
          + "1. *Recalls* resolution 500/2.\n", to: "1.txt")
      let index = workspace.root + "/agreed.sqlite"
      _ = try await Program.run(["index", workspace.root, "--index", index])
      let xml = try await Program.run(["graph", "--index", index]).output
      #expect(xml.contains(#"<data key="title">Rights &amp; "wrongs"</data>"#))
      let dot = try await Program.run(["graph", "--index", index, "--format", "dot"]).output
      #expect(dot.contains(#"title="Rights & \"wrongs\"""#))
    }
  }

  @Test("The gaps are told with the numbers that are missing")
  func theGapsAreToldWithTheNumbersThatAreMissing() async throws {
    let run = try await Corpus.run("status", "--gaps", "--limit", "1")
    #expect(run.status == 0)
    #expect(run.lines.contains("  A/467/53/Add.1            4       4"))
    #expect(run.lines.contains("  A/RES/466      1-41 except 1-2, 4-40 (39 missing)"))
    let gaps = try Documents.object(
      try await Corpus.run("status", "--gaps", "--format", "json").output)
    #expect(try gaps.objects("cited").count == 20)
    #expect(try gaps.objects("series").count == 10)
  }

  @Test(
    "What is not cited or not there is told in one line",
    arguments: [
      (["cites", "A/RES/1/1"], "", "agreed: A/RES/1/1 is not in the index"),
      (["cites", "467/12", "OP99"], "", "agreed: no clause OP99: A/RES/467/12 has PP1 to PP8"),
      (["cited-by", "A/RES/1/1"], "No clauses cite A/RES/1/1: `agreed status`", ""),
      (["cited-by", "465/8", "--session", "9999"], "No clauses cite A/RES/465/8", ""),
      (["search", "--cites", "A/RES/1/1"], "No clauses match.", ""),
      (["search", "--cited-by-at-least", "99"], "No clauses match.", ""),
      (["graph", "--session", "9999", "--format", "csv"], "source,target,weight", ""),
    ])
  func whatIsNotThereIsToldInOneLine(
    _ arguments: [String], _ output: String, _ errors: String
  ) async throws {
    let run = try await Program.run(
      arguments, environment: ["AGREED_INDEX": try await Corpus.index()])
    #expect(run.status == 1)
    #expect(run.lines.count + run.complaints.count == 1)
    #expect(run.output.hasPrefix(output))
    #expect(run.errors.hasPrefix(errors))
  }
}
