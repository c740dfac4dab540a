import Foundation
import Testing

/// What counts clauses: facets, timelines, tables of what stands together, collocates.
@Suite("Counting commands")
struct CountingCommandTests {
  @Test("Facets stand under the hits, and count all of them")
  func facetsStandUnderTheHits() async throws {
    let run = try await Corpus.run("search", "tides", "--limit", "1", "--facets", "year, session")
    #expect(
      run.output.hasSuffix(
        """

        by year
          5  2412
          4  2410
          2  2414

        by session
          4  465
          4  467
          2  469
          1  2412

        """))
    let none = try await Corpus.run("search", "🌊", "--facets", "year")
    #expect(none.output == "No clauses match.\n")
  }

  @Test("Only the most frequent values are shown to people")
  func onlyTheMostFrequentValuesAreShown() async throws {
    let run = try await Corpus.run("search", "--limit", "1", "--facets", "verb")
    let from = try #require(run.lines.firstIndex(of: "by verb"))
    #expect(run.lines[from...].count == 12)
    let all = try await Corpus.run("search", "--facets", "verb", "--format", "csv")
    let records = try Documents.csv(all.output)
    #expect(records.first == ["facet", "value", "clauses"])
    let left = records.count - 11
    #expect(run.lines.last == "  and \(left) more (all: --format csv)")
    #expect(records.contains(["verb", "", "6"]))
    let lines = try await Corpus.run("search", "--facets", "verb", "--format", "jsonl").lines
    #expect(lines.count == records.count - 1)
  }

  @Test("Facets stand in the JSON of the hits")
  func facetsStandInTheJSONOfTheHits() async throws {
    let run = try await Corpus.run(
      "search", "tides", "--facets", "part,organ", "--format", "json", "--limit", "1")
    let page = try Documents.object(run.output)
    let facets = try #require(page["facets"] as? [String: Any])
    #expect(Set(facets.keys) == ["part", "organ"])
    let counts = try facets.objects("organ").compactMap { $0["clauses"] as? Int }
    #expect(counts == [10, 1])
    #expect(try page.objects("hits").count == 1)
  }

  @Test("A timeline draws a bar for each period, and tells of empty ones")
  func aTimelineDrawsABarForEachPeriod() async throws {
    let run = try await Corpus.run("timeline", "tides", "-tides", "--since", "2409")
    #expect(
      run.lines.prefix(6) == [
        "clauses of each year", "",
        "      tides                                 -tides",
        "2410    4 █▊                                 15 ██████▋",
        "2411    0                                    41 ██████████████████",
        "2412    5 ██▎                                71 ███████████████████████████████▏",
      ])
    #expect(run.lines.suffix(1) == ["all    11                                   236"])
    #expect(run.lines.allSatisfy { $0.count <= 80 })
    let whole = try await Corpus.run("timeline", "tides", "--relative")
    #expect(whole.lines.contains("2013-2409   –"))
    #expect(whole.lines.contains { $0.hasPrefix("2414        2   5.26% ") })
    #expect(whole.lines.last == "– the index has no clause of the year")
  }

  @Test(
    "A timeline tells that a session may be of several organs, unless one was asked for",
    arguments: [
      (["--by", "session"], true), (["--by", "session", "--organ", "GA"], false), ([], false),
    ])
  func aTimelineTellsThatASessionMayBeOfSeveralOrgans(
    _ options: [String], _ isTold: Bool
  ) async throws {
    let run = try await Program.run(
      ["timeline", "tides"] + options, environment: ["AGREED_INDEX": try await Corpus.index()])
    #expect(run.output.contains("of several organs") == isTold, "\(run.output)")
  }

  @Test("A timeline is a table with every period, and what has none last")
  func aTimelineIsATableWithEveryPeriod() async throws {
    let run = try await Corpus.run(
      "timeline", "tides", "ice", "--by", "session", "--format", "csv")
    let records = try Documents.csv(run.output)
    #expect(records.first == ["session", "query", "clauses", "all", "share"])
    let sessions = (67...2412).count
    #expect(records.count == 3 + 2 * sessions)
    let lines = run.lines
    #expect(lines.contains("465,tides,4,19,0.210526"))
    #expect(lines.contains("68,ice,0,0,"))
    #expect(records.last?.prefix(2) == ["", "ice"])
    let json = try Documents.object(
      try await Corpus.run("timeline", "tides", "--format", "json").output)
    let series = try json.objects("series")
    #expect(series.first?["clauses"] as? Int == 11)
    let years = (2012...2414).count
    #expect(try series.first?.objects("periods").count == years)
  }

  @Test("A query that finds nothing is told, and what asks nothing refused")
  func aQueryThatFindsNothingIsTold() async throws {
    let nothing = try await Corpus.run("timeline", "hazrads")
    #expect(nothing.status == 1)
    #expect(nothing.complaints.first?.contains("did you mean “hazards”") ?? false)
    let half = try await Corpus.run("timeline", "hazrads", "tides")
    #expect(half.status == 0 && half.complaints.count == 1)
    #expect(try await Corpus.run("timeline", "a", "b", "c").status == 2)
    #expect(try await Corpus.run("timeline", "").status == 2)
    #expect(try await Corpus.run("matrix", "--rows", "tides,", "--columns", "ice").status == 2)
    #expect(try await Corpus.run("collocates", "tides ice").status == 2)
    #expect(try await Corpus.run("collocates", "hazrads").status == 1)
  }

  @Test("A table of what stands together has totals, and commas inside queries part nothing")
  func aTableOfWhatStandsTogetherHasTotals() async throws {
    let run = try await Corpus.run(
      "matrix", "--rows", "tides,NEAR(early warning, 3)", "--columns",
      "session:\"465,467\",organ:GA", "--format", "csv")
    let records = try Documents.csv(run.output)
    #expect(
      records.map(\.first) == ["", "tides", "NEAR(early warning, 3)", "all"])
    #expect(records[0].dropFirst() == ["session:\"465,467\"", "organ:GA", "all"])
    #expect(records[1] == ["tides", "8", "10", "11"])
    #expect(records[3][3] == "270")
    let text = try await Corpus.run("matrix", "--rows", "tides", "--columns", "organ:GA,hazards")
    #expect(
      text.lines.prefix(3) == [
        "       organ:GA  hazards  all", "tides        10        1   11",
        "all         178        6  270",
      ])
    let json = try Documents.object(
      try await Corpus.run(
        "matrix", "--rows", "tides", "--columns", "organ:GA", "--format", "json"
      ).output)
    #expect(json["cells"] as? [[Int]] == [[10]])
  }

  @Test("Drawings are whole, and signs of markup in queries are named")
  func drawingsAreWhole() async throws {
    let timeline = try await Corpus.run("timeline", "\"<tides> & co\" OR tides", "--format", "svg")
    let matrix = try await Corpus.run(
      "matrix", "--rows", "\"<tides> & co\" OR tides", "--columns", "ice", "--format", "svg")
    for run in [timeline, matrix] {
      #expect(run.lines.first?.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\"") ?? false)
      #expect(run.lines.last == "</svg>")
      #expect(run.output.contains("\"&lt;tides&gt; &amp; co\" OR"))
      #expect(!run.output.contains("<tides>"))
      for name in ["rect", "text", "title"] {
        let opened = run.output.components(separatedBy: "<\(name)").count
        let closed = run.output.components(separatedBy: "</\(name)>").count
        let alone = run.output.components(separatedBy: "\"/>").count
        #expect(opened == closed + (name == "rect" ? alone - 1 : 0), "\(name)")
      }
    }
    // A column for each year that has clauses.
    #expect(timeline.output.components(separatedBy: " of ").count == 6)
    #expect(matrix.output.contains(": 11 clauses</title>"))
  }

  @Test("Collocates are listed with their figures")
  func collocatesAreListedWithTheirFigures() async throws {
    let run = try await Corpus.run("collocates", "cooperation", "--limit", "1")
    #expect(
      run.lines.contains("word           near  by chance  log-likelihood  all  texts")
        && run.lines.contains("international    34        1.8           171.1   46     30"))
    let csv = try Documents.csv(
      try await Corpus.run("collocates", "cooperation", "--format", "csv", "--limit", "2").output)
    #expect(csv.first == ["word", "near", "expected", "logLikelihood", "all", "texts"])
    #expect(csv.count == 3)
    let json = try Documents.object(
      try await Corpus.run("collocates", "cooperation", "--format", "json", "--window", "2").output)
    #expect(json["window"] as? Int == 2 && json["occurrences"] as? Int == 39)
  }
}
