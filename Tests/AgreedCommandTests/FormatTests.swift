import Foundation
import Testing

@Suite("Formats of output")
struct FormatTests {
  private static let keys: Set<String> = [
    "source", "symbol", "organ", "session", "date", "status", "title", "part", "clause", "number",
    "lead", "verb", "text", "passage", "matches",
  ]

  private static let folded: Set<String> = ["clauses", "resolutions", "drafts", "first", "repeats"]

  @Test("A page of hits is one JSON object")
  func aPageOfHitsIsOneJSONObject() async throws {
    let run = try await Corpus.run(
      "search", "\"international cooperation\"", "--format", "json", "--limit", "4", "--offset",
      "3")
    let page = try Documents.object(run.output)
    #expect(Set(page.keys) == ["total", "wordings", "offset", "hits"])
    #expect(page["total"] as? Int == 34)
    #expect(page["wordings"] as? Int == 30)
    #expect(page["offset"] as? Int == 3)
    let hits = try page.objects("hits")
    #expect(hits.count == 4)
    for hit in hits {
      #expect(Set(hit.keys) == FormatTests.keys.union(FormatTests.folded))
      #expect(hit.text("passage")?.lowercased().contains("**international cooperation**") == true)
    }
  }

  @Test("No hits are an empty list in JSON")
  func noHitsAreAnEmptyListInJSON() async throws {
    let page = try Documents.object(
      try await Corpus.run("search", "xyzzy", "--format", "json").output)
    #expect(page["total"] as? Int == 0)
    #expect(try page.objects("hits").isEmpty)
    #expect(try await Corpus.run("search", "xyzzy", "--format", "jsonl").output == "")
  }

  @Test("Hits are one JSON object a line")
  func hitsAreOneJSONObjectALine() async throws {
    let run = try await Corpus.run("search", "--no-fold", "--format", "jsonl", "--limit", "1000")
    #expect(run.lines.count == 270)
    for line in run.lines {
      #expect(Set(try Documents.object(line).keys) == FormatTests.keys)
    }
  }

  @Test("What a document does not give is null")
  func whatADocumentDoesNotGiveIsNull() async throws {
    let run = try await Corpus.run(
      "search", "--session", "67", "--part", "preambular", "--format", "jsonl", "--limit", "1")
    let hit = try Documents.object(run.output)
    #expect(hit["symbol"] is NSNull)
    #expect(hit["number"] is NSNull)
    #expect(hit.text("verb") == "reaffirm")
  }

  @Test("Hits are records in CSV")
  func hitsAreRecordsInCSV() async throws {
    let run = try await Corpus.run("search", "--no-fold", "--format", "csv", "--limit", "1000")
    let records = try Documents.csv(run.output)
    #expect(
      records.first == [
        "symbol", "organ", "session", "date", "status", "title", "part", "clause", "number", "lead",
        "verb", "text", "source", "clauses", "resolutions", "drafts", "first",
      ])
    #expect(records.count == 271)
    #expect(records.allSatisfy { $0.count == 17 })
    let json = try await Corpus.run("search", "--no-fold", "--format", "jsonl", "--limit", "1000")
    let fields = [
      "symbol", "organ", "session", "date", "status", "title", "part", "clause", "number", "lead",
      "verb", "text", "source",
    ]
    let expected = try json.lines.map { line in
      let hit = try Documents.object(line)
      return fields.map { hit.text($0) ?? "" }
    }
    #expect(records.dropFirst().map { Array($0.prefix(13)) } == expected)
    #expect(records.dropFirst().allSatisfy { $0[13...].allSatisfy(\.isEmpty) })
    // Sub-paragraphs stand on lines of their own, inside one field.
    #expect(records.contains { $0[11].contains("\n(a) ") })
    #expect(records.contains { $0[11].contains("\"International cooperation in tide") })
  }

  @Test("Folded hits tell of their repeats in every format")
  func foldedHitsTellOfTheirRepeats() async throws {
    let query = "\"warnings of natural hazards are\""
    let line = try #require(
      try await Corpus.run("search", query, "--format", "jsonl").lines.first)
    let hit = try Documents.object(line)
    #expect(hit["clauses"] as? Int == 3 && hit["resolutions"] as? Int == 3)
    #expect(hit["drafts"] as? Int == 0)
    #expect(hit.text("first") == "A/RES/465/8")
    let repeats = try hit.objects("repeats")
    #expect(repeats.map { $0.text("symbol") } == ["A/RES/467/12", "A/RES/465/8"])
    #expect(
      repeats.allSatisfy {
        Set($0.keys) == ["source", "symbol", "session", "date", "status", "clause", "text"]
      })
    #expect(repeats.allSatisfy { $0.text("text") == nil })
    let records = try Documents.csv(
      try await Corpus.run("search", query, "--format", "csv").output)
    #expect(records.dropFirst().map { Array($0[13...]) } == [["3", "3", "0", "A/RES/465/8"]])
  }

  @Test("Every sign of CSV is quoted")
  func everySignOfCSVIsQuoted() async throws {
    let clauses = ["Requests\n(a) Rain;\n(b) Shade;", "Urges \"calm\";", "Invites a, b and c."]
    try await Workspace.lend { workspace in
      try workspace.write(
        """
        The General Assembly,

        1. *Requests*

        (a) Rain;

        (b) Shade;

        2. *Urges* "calm";

        3. *Invites* a, b and c.
        """, to: "a.txt")
      _ = try await Program.run(["index", "a.txt"], in: workspace.root)
      let run = try await Program.run(
        ["search", "--format", "csv", "--sort", "symbol"], in: workspace.root)
      let records = try Documents.csv(run.output)
      #expect(records.dropFirst().map { $0[11] } == clauses)
    }
  }

  @Test("No hits are the head alone in CSV")
  func noHitsAreTheHeadAloneInCSV() async throws {
    let run = try await Corpus.run("search", "xyzzy", "--format", "csv")
    #expect(try Documents.csv(run.output).count == 1)
  }

  @Test("Text has one line for each clause")
  func textHasOneLineForEachClause() async throws {
    let run = try await Corpus.run("search", "--session", "465", "--limit", "100")
    let clauses = run.lines.filter { $0.hasPrefix("  PP") || $0.hasPrefix("  OP") }
    #expect(clauses.count == 19)
    #expect(clauses.contains { $0.contains(" (a) Replacement parts") && $0.contains(" (c) Time") })
  }

  @Test("Verbs are counted in every format")
  func verbsAreCountedInEveryFormat() async throws {
    let text = try await Corpus.run("verbs", "--limit", "3")
    #expect(text.lines == ["25  recall", "24  decide", "22  reaffirm"])
    let json = try Documents.list(
      try await Corpus.run("verbs", "--limit", "3", "--format", "json").output)
    #expect(json.map { $0.text("verb") } == ["recall", "decide", "reaffirm"])
    #expect(json.map { $0["clauses"] as? Int } == [25, 24, 22])
    let lines = try await Corpus.run("verbs", "--limit", "3", "--format", "jsonl").lines
    #expect(
      try lines.map { try Documents.object($0).text("verb") } == ["recall", "decide", "reaffirm"])
    let csv = try Documents.csv(
      try await Corpus.run("verbs", "--limit", "3", "--format", "csv").output)
    #expect(
      csv == [
        ["verb", "lead", "clauses"], ["recall", "", "25"], ["decide", "", "24"],
        ["reaffirm", "", "22"],
      ])
  }

  @Test("Clauses without a lead are counted as such")
  func clausesWithoutALeadAreCountedAsSuch() async throws {
    let run = try await Corpus.run("verbs", "--part", "annex")
    #expect(run.output == "6  (no lead)\n")
  }

  @Test("Every object of JSON lines has the same keys")
  func everyObjectOfJSONLinesHasTheSameKeys() async throws {
    let run = try await Corpus.run("verbs", "--limit", "100", "--format", "jsonl")
    let keys = try run.lines.map { Set(try Documents.object($0).keys) }
    #expect(keys.filter { $0 != ["verb", "lead", "clauses"] }.count == 0)
  }

  @Test("The status is JSON too")
  func theStatusIsJSONToo() async throws {
    let status = try Documents.object(try await Corpus.run("status", "--format", "json").output)
    #expect(status["documents"] as? Int == 14)
    #expect(status["clauses"] as? Int == 270)
    #expect(status["notes"] as? Int == 55)
    #expect(try status.objects("holdings").count == 10)
    #expect(
      try status.objects("failures").map { $0.text("path") } == [Corpus.folder + "/README.md"])
    let line = try await Corpus.run("status", "--format", "jsonl")
    #expect(line.lines.count == 1)
  }
}
