import Testing

/// 0 when something was found, 1 when nothing was, 2 after an error.
@Suite("Exit status and messages")
struct ExitStatusTests {
  @Test(
    "What finds something ends with nought",
    arguments: [
      ["search", "tides"], ["search", "--count", "tides"], ["search"], ["search", "--organ", "SC"],
      ["search", "tides", "--format", "json"], ["search", "--count", "--", "-tides"],
      ["show", "A/RES/467/12"], ["show", "A/RES/467/12", "OP3"], ["verbs"], ["status"],
      ["cites", "467/12"], ["cited-by", "465/8"], ["graph"], ["status", "--gaps"],
      ["search", "--cites", "465/8"], ["verbs", "--cited-by-at-least", "2"],
      ["--help"], ["--version"], ["search", "--help"], ["help", "search"], [],
      ["--generate-completion-script", "bash"],
    ])
  func whatFindsSomethingEndsWithNought(_ arguments: [String]) async throws {
    let run = try await Program.run(
      arguments, environment: ["AGREED_INDEX": try await Corpus.index()])
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(!run.output.isEmpty)
  }

  @Test(
    "What finds nothing ends with one",
    arguments: [
      ["search", "xyzzy"], ["search", "xyzzy", "--format", "json"],
      ["search", "xyzzy", "--format", "csv"], ["search", "--count", "xyzzy"],
      ["search", "tides", "--session", "9999"], ["verbs", "--session", "9999"],
    ])
  func whatFindsNothingEndsWithOne(_ arguments: [String]) async throws {
    let run = try await Program.run(
      arguments, environment: ["AGREED_INDEX": try await Corpus.index()])
    #expect(run.status == 1)
    #expect(
      run.complaints.allSatisfy { $0.contains("stands nowhere") || $0.contains("would match") })
  }

  @Test(
    "What is not there is told in one line",
    arguments: [
      (["show", "A/RES/1/1"], "A/RES/1/1 is not in the index"),
      (
        ["show", "A/RES/467/12", "OP99"], "no clause OP99: A/RES/467/12 has PP1 to PP8, OP1 to OP12"
      ),
      (
        ["show", "A/RES/466/41", "x"],
        "no clause x: A/RES/466/41 has PP1 to PP6, OP1 to OP10, AN1 to AN6"
      ),
    ])
  func whatIsNotThereIsToldInOneLine(_ arguments: [String], _ message: String) async throws {
    let run = try await Program.run(
      arguments, environment: ["AGREED_INDEX": try await Corpus.index()])
    #expect(run.status == 1)
    #expect(run.complaints.count == 1)
    #expect(run.errors.hasPrefix("agreed: " + message))
  }

  @Test(
    "A missing index is an error that says what to do",
    arguments: [
      ["search", "tides", "--index", "missing.sqlite"],
      ["show", "467/12", "--index", "missing.sqlite"],
      ["verbs", "--index", "missing.sqlite"], ["status", "--index", "missing.sqlite"],
      ["cites", "467/12", "--index", "missing.sqlite"],
      ["cited-by", "467/12", "--index", "missing.sqlite"], ["graph", "--index", "missing.sqlite"],
    ])
  func aMissingIndexIsAnErrorThatSaysWhatToDo(_ arguments: [String]) async throws {
    let run = try await Program.run(arguments)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(
      run.errors
        == "agreed: no index at missing.sqlite: make one with `agreed index FOLDER`, or name one "
        + "with --index\n")
  }

  @Test(
    "A wrong argument is an error that names it",
    arguments: [
      ["search", "--session", "sixty"], ["search", "--part", "middle"],
      ["search", "--status", "old"],
      ["search", "--since", "yesterday"], ["search", "--until", "2012-13"],
      ["search", "--symbol", "nothing"], ["search", "tides", "--limit=-1"],
      ["search", "--limit", "many"],
      ["search", "--sort", "size"], ["search", "--format", "xml"], ["verbs", "--session", "sixty"],
      ["search", "--nonsense"], ["nonsense"], ["show"], ["parse"], ["index"],
      ["status", "--format", "csv"], ["search", "--cites", "nothing"],
      ["search", "--cited-by-at-least", "0"], ["cited-by", "nothing"], ["cites"],
      ["graph", "--format", "text"], ["status", "--gaps", "--limit=-1"],
    ])
  func aWrongArgumentIsAnErrorThatNamesIt(_ arguments: [String]) async throws {
    let run = try await Program.run(
      arguments, environment: ["AGREED_INDEX": try await Corpus.index()])
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("Error: "))
    #expect(run.errors.contains("Usage: agreed"))
    if arguments.count > 2, let wrong = arguments.last?.split(separator: "=").last {
      #expect(run.complaints.first?.contains(wrong) == true)
    }
  }

  @Test("A file that is no index is an error")
  func aFileThatIsNoIndexIsAnError() async throws {
    try await Workspace.lend { workspace in
      let path = try workspace.write("The General Assembly,\n", to: "notes.sqlite")
      let run = try await Program.run(["search", "tides", "--index", path])
      #expect(run.status == 2)
      #expect(run.complaints.count == 1)
      #expect(run.errors.hasPrefix("agreed: \(path) is not an index"))
    }
  }

  @Test("A wrong filter is told before the index is looked for")
  func aWrongFilterIsToldBeforeTheIndexIsLookedFor() async throws {
    let run = try await Program.run(["search", "--session", "x", "--index", "missing.sqlite"])
    #expect(run.errors.hasPrefix("Error: --session x: write 67, 60-67, 60,62 or ES-10."))
  }

  @Test("A query that begins with a minus is a query")
  func aQueryThatBeginsWithAMinusIsAQuery() async throws {
    let run = try await Corpus.run("search", "-tides", "--count")
    #expect(run.status == 0)
    #expect(run.output == "259\n")
  }

  @Test("A page of no hits still found something")
  func aPageOfNoHitsStillFoundSomething() async throws {
    let run = try await Corpus.run("search", "tides", "--limit", "0")
    #expect(run.status == 0)
    #expect(run.errors == "")
  }
}
