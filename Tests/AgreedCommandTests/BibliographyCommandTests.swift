import Foundation
import Testing

@Suite("agreed bibliography")
struct BibliographyCommandTests {
  /// Runs the command on the samples with a text piped in.
  private func pipe(_ text: String, _ options: String = "") async throws -> Run {
    let program = try Program.path()
    return try await Program.run(
      "/bin/sh", ["-c", "printf '\(text)' | '\(program)' bibliography - \(options)"],
      environment: ["AGREED_INDEX": try await Corpus.index()])
  }

  @Test("The list of the README is what the program prints")
  func readme() async throws {
    let run = try await Corpus.run(
      "bibliography", "\"warnings of natural hazards\"", "--style", "oscola")
    #expect(run.status == 0)
    #expect(run.lines.count == 4)
    let readme = try String(contentsOfFile: Corpus.package + "/README.md", encoding: .utf8)
    #expect(readme.contains(run.output))
  }

  @Test(
    "A query lists each resolution once, with the paragraphs that were hit",
    arguments: [
      (
        ["\"tide gauges\"", "--style", "bluebook"],
        [
          "G.A. Res. 465/8, pmbl. ¶¶ 2, 6, 7 (Dec. 14, 2410).",
          "E.S.C. Res. 2412/3, ¶ 7 (July 26, 2412).",
        ]
      ),
      (
        ["\"tide gauges\"", "--part", "operative"],
        [
          "Economic and Social Council resolution 2412/3 of 26 July 2412, entitled “Navigation of "
            + "migratory birds”, para. 7."
        ]
      ),
      (
        ["--symbol", "466/41", "--part", "annex", "--style", "oscola"],
        ["UNGA Res 466/41 (12 December 2411) UN Doc A/RES/466/41, annex, paras 1–6"]
      ),
      // A draft without a symbol goes by its title.
      (
        ["\"Vienna Declaration\"", "--session", "67", "--style", "oscola"],
        [
          "UNGA Draft Res ‘Enhancement of international cooperation in the field of human rights’ "
            + "(9 November 2012), preambular para 1"
        ]
      ),
      // Who asks for resolutions gets no paragraphs.
      (["--symbol", "469/5", "--style", "bluebook"], ["G.A. Res. 469/5 (Nov. 4, 2414)."]),
    ])
  func query(arguments: [String], list: [String]) async throws {
    let run = try await Program.run(
      ["bibliography"] + arguments, environment: ["AGREED_INDEX": try await Corpus.index()])
    #expect(run.lines == list)
    #expect(run.status == 0)
    #expect(run.errors == "")
  }

  @Test("A list has all hits, in the order that was asked for")
  func allHits() async throws {
    func dates(_ order: String) async throws -> [String] {
      try await Corpus.run("bibliography", "the", "--format", "jsonl", "--sort", order).lines
        .map { try Documents.object($0).text("date") ?? "" }
    }
    let byDate = try await dates("date")
    #expect(byDate.count == Corpus.names.count)
    #expect(byDate == byDate.sorted(by: >))
    #expect(try await dates("symbol") != byDate)
  }

  @Test(
    "Symbols are listed, in the index or not",
    arguments: [
      (["469/5", "A/RES/66/152"], ["G.A. Res. 469/5 (Nov. 4, 2414).", "G.A. Res. 66/152."]),
      (["UNSCR", "1325", "(2000)"], ["S.C. Res. 1325 (2000)."]),
      (["1325 (2000)", "S/RES/1325", "1325 (2000)"], ["S.C. Res. 1325 (2000)."]),
      (["217 A (III)"], ["G.A. Res. 217 A (III)."]),
    ])
  func symbols(symbols: [String], list: [String]) async throws {
    let run = try await Program.run(
      ["bibliography", "--style", "bluebook"] + symbols,
      environment: ["AGREED_INDEX": try await Corpus.index()])
    #expect(run.lines == list)
    #expect(run.status == 0)
  }

  @Test("Symbols are read from standard input; blank lines are skipped")
  func standardInput() async throws {
    let run = try await pipe(
      "\\357\\273\\277A/RES/469/5\\r\\n\\n  1325 (2000)  \\nGA 66/152", "--style bluebook")
    #expect(
      run.lines == [
        "G.A. Res. 469/5 (Nov. 4, 2414).", "S.C. Res. 1325 (2000).", "G.A. Res. 66/152.",
      ])
    #expect(run.status == 0)
    #expect(run.errors == "")
  }

  @Test("A line that is no symbol is told with its number, and the others are listed")
  func wrongLines() async throws {
    let run = try await pipe("66/152\\n\\nthe tides\\n19/33\\n?", "--style bluebook")
    #expect(run.lines == ["G.A. Res. 66/152.", "Human Rights Council Res. 19/33."])
    #expect(
      run.complaints == [
        "agreed: standard input, line 3: “the tides” is no symbol; write one such as A/RES/67/169",
        "agreed: standard input, line 5: “?” is no symbol; write one such as A/RES/67/169",
      ])
    #expect(run.status == 2)
  }

  @Test("The sources of a resolution stand in order of first mention")
  func sources() async throws {
    let run = try await Corpus.run("bibliography", "--sources-of", "469/5", "--format", "jsonl")
    let works = try run.lines.map(Documents.object)
    #expect(
      works.map { $0.text("symbol") } == [
        nil, "A/RES/465/8", "A/RES/467/12", "A/RES/468/27", "A/HRC/RES/419/7", "A/467/53/Add.1",
        "A/469/77", "A/469/77/Add.1",
      ])
    #expect(works[0].text("kind") == "charter")
    // What the index has is told with its title, the rest by its symbol.
    #expect(works[1].text("title") == "Exchange of tidal observations")
    #expect(works[6].text("title") == nil)
    #expect(run.status == 0)
  }

  @Test(
    "What finds nothing says so and ends with one",
    arguments: [
      (["xyzzy"], "No works to list.\n"), (["xyzzy", "--format", "bibtex"], ""),
      (["xyzzy", "--format", "ris"], ""), (["xyzzy", "--format", "csl-json"], "[\n\n]\n"),
      (["xyzzy", "--format", "jsonl"], ""), (["-"], "No works to list.\n"),
      (["\"67/169\""], "No works to list.\n"),
    ])
  func nothing(arguments: [String], output: String) async throws {
    let run = try await Program.run(
      ["bibliography"] + arguments, environment: ["AGREED_INDEX": try await Corpus.index()])
    #expect(run.output == output)
    #expect(run.status == 1)
    #expect(run.errors == "")
  }

  @Test("A resolution that is not in the index has no sources to list")
  func missingSources() async throws {
    let run = try await Corpus.run("bibliography", "--sources-of", "1/1")
    #expect(run.status == 1)
    #expect(run.complaints.count == 1)
    #expect(run.errors.hasPrefix("agreed: 1/1 is not in the index"))
  }

  @Test(
    "What does not go together is told before anything is opened",
    arguments: [
      ([], "Nothing to list"), (["-", "67/169"], "- stands alone"),
      (["--sources-of", "67/169", "tides"], "--sources-of stands alone: leave out tides."),
      (["67/169", "--part", "annex"], "Filters and --sort go with a query"),
      (["-", "--sort", "date"], "Filters and --sort go with a query"),
      (["--sources-of", "67/169", "--session", "67"], "Filters and --sort go with a query"),
      (["tides", "--style", "mla"], "'mla' is invalid"),
      (["tides", "--format", "xml"], "'xml' is invalid"),
      (["tides", "--session", "x"], "--session x"),
    ])
  func wrongUse(arguments: [String], message: String) async throws {
    let run = try await Program.run(["bibliography"] + arguments + ["--index", "missing.sqlite"])
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.complaints.first?.contains(message) ?? false, "\(run.errors)")
  }

  @Test("Without an index nothing can be listed")
  func missingIndex() async throws {
    let run = try await Program.run(["bibliography", "67/169", "--index", "missing.sqlite"])
    #expect(run.status == 2)
    #expect(run.complaints.count == 1)
  }

  @Test("CSV and JSON Lines have the same columns")
  func columns() async throws {
    let csv = try Documents.csv(
      try await Corpus.run("bibliography", "tide*", "--format", "csv").output)
    let works = try await Corpus.run("bibliography", "tide*", "--format", "jsonl").lines
      .map(Documents.object)
    #expect(csv.count == works.count + 1)
    #expect(Set(csv[0]) == Set(works[0].keys))
    let place = try #require(csv[0].firstIndex(of: "citation"))
    #expect(csv.dropFirst().map { $0[place] } == works.map { $0.text("citation") })
  }
}
