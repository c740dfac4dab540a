import Foundation
import Testing

@Suite("agreed search")
struct SearchCommandTests {
  @Test(
    "The count is printed alone",
    arguments: [
      (["tides"], 11), (["\"international cooperation\""], 34), (["tides", "--organ", "GA"], 10),
      (["--verb", "Reaffirms"], 16), (["--verb", "reaffirm"], 22), (["--session", "465-467"], 80),
      (["--part", "annex"], 6), (["--part", "pre,an"], 105), (["--status", "draft"], 62),
      (["--symbol", "466/41"], 22), (["--since", "2412", "--until", "2412"], 76),
      (["--organ", "SC, HRC"], 75), (["tide*", "gauges"], 5), ([], 270),
    ])
  func theCountIsPrintedAlone(_ arguments: [String], _ count: Int) async throws {
    let run = try await Program.run(
      ["search", "--count"] + arguments, environment: ["AGREED_INDEX": try await Corpus.index()])
    #expect(run.output == "\(count)\n")
    #expect(run.status == 0)
  }

  @Test("The count of nothing is nought")
  func theCountOfNothingIsNought() async throws {
    #expect(try await Corpus.run("search", "--count", "xyzzy").output == "0\n")
    #expect(try await Corpus.run("search", "--count", "\"\"").output == "0\n")
  }

  @Test("Words given apart are one query")
  func wordsGivenApartAreOneQuery() async throws {
    let apart = try await Corpus.run("search", "tides", "OR", "warnings", "--count")
    let together = try await Corpus.run("search", "tides OR warnings", "--count")
    #expect(apart.output == together.output)
  }

  @Test(
    "A hit has its heading, its name and its marks"
  ) func aHitHasItsHeadingItsNameAndItsMarks() async throws {
    let run = try await Corpus.run(
      "search", "\"warnings of natural hazards are\"", "--limit", "2", "--no-fold")
    let clause =
      "Reaffirms that **warnings of natural hazards are** a public good, to be given freely, "
      + "promptly and in full to every person whom the hazard may reach;"
    #expect(
      run.lines == [
        "A/RES/469/5  session 469 · 2414-11-04", "  Early warning of volcanic eruptions",
        "  OP1    " + clause, "",
        "A/RES/467/12  session 467 · 2412-12-20",
        "  International cooperation in tide forecasting", "  OP2    " + clause, "",
        "1 to 2 of 3 clauses (more: --offset 2)",
      ])
  }

  @Test("A draft is told from an adopted text")
  func aDraftIsToldFromAnAdoptedText() async throws {
    let draft = try await Corpus.run("search", "--symbol", "A/C.3/468/L.22", "--limit", "1")
    #expect(draft.lines.first == "A/C.3/468/L.22  session 468 · 2413-10-30 · draft")
    let seed = try await Corpus.run("search", "--session", "67", "--limit", "1")
    #expect(
      seed.lines.first
        == "enhancement-of-international-cooperation.txt  session 67 · 2012-11-09 · draft")
  }

  @Test("All hits on one page are counted without range")
  func allHitsOnOnePageAreCountedWithoutRange() async throws {
    let run = try await Corpus.run("search", "\"warnings of natural hazards are\"", "--no-fold")
    #expect(run.lines.last == "3 clauses")
    let one = try await Corpus.run("search", "Chittagong", "--part", "operative")
    #expect(one.lines.last == "1 clause")
  }

  @Test("Repeats are one hit, which tells where they stand and lists them on demand")
  func repeatsAreOneHit() async throws {
    let query = "\"warnings of natural hazards are\""
    let folded = try await Corpus.run("search", query)
    #expect(
      folded.lines.suffix(3) == [
        "         in 3 resolutions, sessions 465-469, first in A/RES/465/8", "",
        "1 wording in 3 clauses",
      ])
    #expect(folded.lines.count { $0.contains("**warnings") } == 1)
    let listed = try await Corpus.run("search", query, "--repeats")
    #expect(
      listed.lines.dropFirst(4).prefix(2) == [
        "           A/RES/467/12  OP2  2412-12-20", "           A/RES/465/8   OP2  2410-12-14",
      ])
    let page = try await Corpus.run("search", "cooperation", "--limit", "2")
    #expect(page.lines.last == "1 to 2 of 33 wordings in 37 clauses (more: --offset 2)")
    #expect(try await Corpus.run("search", query, "--repeats", "--no-fold").status == 2)
    #expect(try await Corpus.run("search", query, "--count").output == "3\n")
  }

  @Test("Offsets lead through the whole list")
  func offsetsLeadThroughTheWholeList() async throws {
    var names: [String] = []
    for offset in [0, 5, 10] {
      let run = try await Corpus.run(
        "search", "tides", "--limit", "5", "--offset", "\(offset)", "--format", "jsonl",
        "--no-fold")
      names += try run.lines.map { line in
        let hit = try Documents.object(line)
        return "\(hit.text("source") ?? "") \(hit.text("clause") ?? "")"
      }
    }
    #expect(names.count == 11)
    #expect(Set(names).count == 11)
    let last = try await Corpus.run(
      "search", "tides", "--limit", "5", "--offset", "10", "--no-fold")
    #expect(last.lines.last == "11 to 11 of 11 clauses")
    let beyond = try await Corpus.run("search", "tides", "--offset", "11")
    #expect(beyond.output == "No more clauses: 9 wordings in 11 clauses match.\n")
  }

  @Test("Nothing found is said")
  func nothingFoundIsSaid() async throws {
    #expect(try await Corpus.run("search", "xyzzy").output == "No clauses match.\n")
  }

  @Test("The order can be chosen")
  func theOrderCanBeChosen() async throws {
    func sources(_ order: String) async throws -> [String] {
      let run = try await Corpus.run(
        "search", "hazards", "--sort", order, "--no-fold", "--format", "jsonl", "--limit", "100")
      return try run.lines.map { try Documents.object($0).text("date") ?? "" }
    }
    let byDate = try await sources("date")
    #expect(byDate == byDate.sorted(by: >))
    #expect(byDate.count > 3)
    let bySymbol = try await sources("symbol")
    #expect(bySymbol.sorted() == byDate.sorted())
    #expect(bySymbol != byDate)
  }

  @Test("A query of deep brackets is answered")
  func aQueryOfDeepBracketsIsAnswered() async throws {
    let query = String(repeating: "tides -(", count: 30) + "x" + String(repeating: ")", count: 30)
    let run = try await Corpus.run("search", query, "--count")
    #expect(run.status != 2)
    #expect(run.complaints.first?.contains("more than 8 deep") ?? false)
  }

  @Test(
    "What cannot be meant as written is told with its place",
    arguments: [
      (
        "tides session:x", 2,
        "session:x is no value: write 67, 60-67, 60,62 or ES-10; nothing was searched",
        "  tides session:x", "                ^"
      ),
      ("🌊", 1, "“🌊” has no word to search; left out", "  🌊", "  ^"),
      ("\"\"", 1, "nothing stands between the quotes; left out", "  \"\"", "  ^^"),
      ("AND", 1, "AND stands between two things; it was left out", "  AND", "  ^^^"),
      (
        "tides )", 0, "this bracket closes none; it was left out", "  tides )", "        ^"
      ),
    ])
  func whatCannotBeMeantIsToldWithItsPlace(
    _ query: String, _ status: Int32, _ message: String, _ line: String, _ mark: String
  ) async throws {
    for command in ["search", "bibliography"] {
      let run = try await Corpus.run(command, query)
      #expect(run.status == status)
      #expect(run.errors == "agreed: \(message)\n" + (line.isEmpty ? "" : "\(line)\n\(mark)\n"))
    }
  }

  @Test("A search without hits tells why")
  func aSearchWithoutHitsTellsWhy() async throws {
    let word = try await Corpus.run("search", "hazrads")
    #expect(word.output == "No clauses match.\n")
    #expect(
      word.errors
        == "agreed: “hazrads” stands nowhere in the index; did you mean “hazards”, “hazard”?\n")
    let apart = try await Corpus.run("search", "tides \"volcanic eruptions\"", "--count")
    #expect(apart.output == "0\n")
    #expect(
      apart.errors.hasPrefix("agreed: no clause has all of it; each alone: tides 11, \"volcanic"))
    let symbol = try await Corpus.run("search", "A/RES/467/12", "tides")
    #expect(symbol.errors.contains("symbol:A/RES/467/12 finds its clauses"))
  }

  @Test("All forms of the words can be asked for")
  func allFormsOfTheWordsCanBeAskedFor() async throws {
    let plain = try await Corpus.run("search", "decide", "--count")
    let inflected = try await Corpus.run("search", "decide", "--inflect", "--count")
    #expect(plain.output != inflected.output)
    #expect(try await Corpus.run("search", "+decide", "--count").output == inflected.output)
  }

  @Test("Completion gives a line each, behind its kind or alone")
  func completionGivesALineEach() async throws {
    let all = try await Corpus.run("complete", "recall")
    #expect(all.lines.contains("word\trecalling") && all.lines.contains("lead\tRecalling"))
    let words = try await Corpus.run("complete", "recall", "--kind", "word", "--limit", "1")
    #expect(words.lines.count == 1 && words.lines.allSatisfy { !$0.contains("\t") })
    #expect(try await Corpus.run("complete", "xyzzy").status == 1)
  }

  @Test("A search is saved by name with its filters, and new clauses are told apart")
  func aSearchIsSavedByName() async throws {
    try await Workspace.lend { workspace in
      let index = workspace.root + "/copy.sqlite"
      try FileManager.default.copyItem(atPath: try await Corpus.index(), toPath: index)
      func run(_ arguments: String...) async throws -> Run {
        try await Program.run(arguments, environment: ["AGREED_INDEX": index])
      }
      #expect(try await run("searches").output == "No saved searches.\n")
      let all = try await run("search", "tides OR ice", "--organ", "GA", "--save", "sea", "--count")
      #expect(try await run("searches").output == "@sea  (tides OR ice) organ:\"GA\"\n")
      #expect(try await run("search", "@sea", "--count").output == all.output)
      let new = try await run("search", "@sea", "--new")
      #expect(new.output == "No clauses match.\n")
      #expect(new.status == 1)
      #expect(try await run("search", "@fire").status == 2)
      #expect(try await run("search", "tides", "--new").status == 2)
      #expect(try await run("searches", "--forget", "sea").status == 0)
      #expect(try await run("searches", "--forget", "sea").status == 2)
    }
  }

  @Test("Stances and modifiers are counted")
  func stancesAndModifiersAreCounted() async throws {
    let stances = try await Corpus.run("verbs", "--by", "stance")
    #expect(stances.lines.count > 5 && stances.lines[0].hasSuffix("  notice"))
    let strong = try await Corpus.run("search", "--modifier", "strongly", "--count")
    let modifiers = try await Corpus.run("verbs", "--by", "modifier", "--format", "csv")
    #expect(modifiers.lines.first == "modifier,clauses")
    #expect(modifiers.lines.contains("strongly," + (strong.lines.first ?? "")))
    let one = try await Corpus.run(
      "verbs", "--by", "stance", "--stance", "decision", "--format", "jsonl")
    #expect(one.output.contains("\"stance\":\"decision\""))
  }

  @Test("The language of queries is a topic of help")
  func theLanguageOfQueriesIsATopicOfHelp() async throws {
    let topic = try await Program.run(["help", "query"])
    #expect(topic.status == 0)
    for sign in ["~10", "NEAR(", "^recalling", "=programme", "lead:", "date:2000..2012"] {
      #expect(topic.output.contains(sign), "\(sign)")
    }
    #expect(try await Program.run(["query"]).output == topic.output)
    let example = "title:women (verb:urge OR verb:demand) -session:1..50"
    #expect(topic.output.contains(example))
    #expect(try await Corpus.run("search", example).status != 2)
  }

  @Test("The clauses around a hit are printed once, in their order")
  func theClausesAroundAHitArePrintedOnce() async throws {
    let run = try await Corpus.run(
      "search", "--symbol", "465/8", "tides", "--sort", "symbol", "--context", "1")
    let names = run.lines.filter { $0.contains("PP") || $0.contains("OP") }.map { $0.prefix(6) }
    #expect(
      names == [
        "  PP3 ", "> PP4 ", "> PP5 ", "  PP6 ", "  OP4 ", "> OP5 ", "  OP6 ", "  OP11", "> OP12",
      ])
    #expect(try await Corpus.run("search", "tides", "--context", "-1").status == 2)
    let csv = try await Corpus.run("search", "tides", "--context", "1", "--format", "csv")
    #expect(csv.status == 2)
  }

  @Test("A concordance has a line for each match, in the order of the words beside it")
  func aConcordanceHasALineForEachMatch() async throws {
    let run = try await Corpus.run(
      "search", "tides", "--view", "kwic", "--sort", "right", "--organ", "GA")
    let lines = run.lines.dropLast(2)
    #expect(lines.count == 8)
    #expect(Set(lines.map { $0.range(of: "tides")?.lowerBound.utf16Offset(in: $0) }).count == 1)
    #expect(lines.allSatisfy { $0.count <= 120 })
    #expect(run.lines.last == "8 matches in 10 clauses")
    let json = try await Corpus.run("search", "tides", "--view", "kwic", "--format", "jsonl")
    for line in json.lines {
      let match = try Documents.object(line)
      #expect(match.text("match")?.lowercased() == "tides")
      #expect(match.text("left") != nil && match.text("right") != nil)
    }
    for wrong in [
      ["--sort", "left"], ["--view", "kwic", "--context", "1"], ["--view", "kwic", "--repeats"],
      ["--view", "kwic", "--format", "md"],
    ] {
      let run = try await Program.run(["search", "tides"] + wrong)
      #expect(run.status == 2, "\(wrong)")
    }
    let filters = try await Corpus.run("search", "--view", "kwic", "--session", "467")
    #expect(filters.output.hasPrefix("No words to line up: 20 clauses match"))
  }

  @Test("Every order pages through the same clauses, and citations are told where they order")
  func everyOrderPagesThroughTheSameClauses() async throws {
    for order in ["length", "cited", "repeats"] {
      let run = try await Corpus.run("search", "tides", "--sort", order, "--no-fold", "--group")
      #expect(run.lines.last == "11 clauses", "\(order)")
      #expect(run.output.contains("cited by ") == (order == "cited"))
    }
    let cited = try await Corpus.run(
      "search", "tides", "--sort", "cited", "--format", "jsonl", "--limit", "1")
    #expect(try Documents.object(cited.output)["cited"] is Int)
  }

  @Test("What was searched and how a hit came to its rank is told on demand")
  func whatWasSearchedIsTold() async throws {
    let run = try await Corpus.run(
      "search", "co-operation -oil", "--session", "467", "--explain", "--limit", "1")
    #expect(run.lines.first == "searched   co-operation (-oil) session:467")
    #expect(
      run.lines.contains { $0.contains("co-operation") && $0.contains("\"cooperation\"") })
    #expect(run.lines.contains { $0.hasPrefix("         rank ") && $0.contains(" once ") })
    let page = try Documents.object(
      try await Corpus.run("search", "tides", "--explain", "--format", "json").output)
    let explanation = try #require(page["explanation"] as? [String: Any])
    #expect(explanation.text("query") == "tides")
    let terms = try explanation.objects("terms")
    #expect(try terms.first?.objects("spellings").first?["clauses"] as? Int == 11)
    for hit in try page.objects("hits") {
      let score = try #require(hit["score"] as? [String: Any])
      let parts = try score.objects("parts").compactMap { $0["score"] as? Double }
      #expect(abs(parts.reduce(0, +) - (score["total"] as? Double ?? 0)) < 1e-6)
    }
    #expect(try await Program.run(["search", "x", "--explain", "--format", "csv"]).status == 2)
    let all = try await Corpus.run("search", "--explain", "--limit", "1")
    #expect(all.lines.first == "searched   every clause")
  }

  @Test("Repeats tell the words in which they differ, punctuation apart")
  func repeatsTellTheWordsInWhichTheyDiffer() async throws {
    try await Workspace.lend { workspace in
      for (number, words) in ["fifth session;", "502nd session.", "Fifth  Session"].enumerated() {
        try workspace.write(
          "A/RES/50\(number)/1\n\nThe General Assembly,\n\n1. *Decides* to meet at its \(words)\n",
          to: "\(number).txt")
      }
      _ = try await Program.run(["index", "."], in: workspace.root)
      let run = try await Program.run(
        ["search", "meet", "--repeats", "--sort", "symbol"], in: workspace.root)
      #expect(
        run.lines.dropFirst(2).prefix(3) == [
          "         in 3 resolutions, sessions 500-502",
          "           A/RES/501/1  OP1      502nd", "           A/RES/502/1  OP1",
        ])
    }
  }
}
