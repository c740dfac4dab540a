import Foundation
import Testing

@Suite("Environment, current folder and terminal")
struct EnvironmentTests {
  @Test("The environment names the index and the option overrides it")
  func theEnvironmentNamesTheIndexAndTheOptionOverridesIt() async throws {
    let index = try await Corpus.index()
    let named = try await Program.run(
      ["search", "--count", "tides"], environment: ["AGREED_INDEX": index])
    #expect(named.output == "11\n")
    let overridden = try await Program.run(
      ["search", "--count", "tides", "--index", index],
      environment: ["AGREED_INDEX": "missing.sqlite"])
    #expect(overridden.output == "11\n")
    let missing = try await Program.run(
      ["search", "--count", "tides"], environment: ["AGREED_INDEX": "missing.sqlite"])
    #expect(missing.status == 2)
    #expect(missing.errors.hasPrefix("agreed: no index at missing.sqlite"))
  }

  @Test(
    "Without a name, the index stands in the current folder",
    arguments: [[:], ["AGREED_INDEX": ""]])
  func withoutANameTheIndexStandsInTheCurrentFolder(_ environment: [String: String]) async throws {
    try await Workspace.lend { workspace in
      let file = Corpus.folder + "/navigation-of-migratory-birds.txt"
      _ = try await Program.run(["index", file], in: workspace.root, environment: environment)
      #expect(FileManager.default.fileExists(atPath: workspace.root + "/agreed.sqlite"))
      let run = try await Program.run(
        ["search", "--count", "bird*"], in: workspace.root, environment: environment)
      #expect(run.status == 0)
    }
  }

  @Test(
    "What is not printed to a terminal is plain",
    arguments: [
      ["search", "tides"], ["search", "tides", "--format", "json"], ["show", "467/12"],
      ["verbs"], ["status"], ["search", "--help"], ["--help"],
    ])
  func whatIsNotPrintedToATerminalIsPlain(_ arguments: [String]) async throws {
    let index = try await Corpus.index()
    for environment in [
      ["AGREED_INDEX": index, "TERM": "xterm-256color"],
      ["AGREED_INDEX": index, "TERM": "xterm-256color", "NO_COLOR": "1"],
    ] {
      let run = try await Program.run(arguments, environment: environment)
      #expect(!run.output.contains("\u{1B}"))
      #expect(!run.output.isEmpty)
      #expect(run.errors == "")
    }
  }

  #if os(Linux)
    /// The path of the program that lends a terminal to another one, where it is installed.
    private static let terminal: String? = ["/usr/bin/script", "/bin/script"].first {
      FileManager.default.isExecutableFile(atPath: $0)
    }

    private func runInTerminal(_ environment: [String: String]) async throws -> Run {
      let program = try Program.path()
      return try await Program.run(
        try #require(EnvironmentTests.terminal),
        ["-qec", "'\(program)' search tides --limit 1", "/dev/null"],
        environment: environment.merging(["AGREED_INDEX": try await Corpus.index()]) { $1 })
    }

    @Test(
      "A terminal gets colours",
      .enabled(if: terminal != nil, "The program script is not installed."))
    func aTerminalGetsColours() async throws {
      let run = try await runInTerminal(["TERM": "xterm-256color"])
      #expect(run.output.contains("\u{1B}[1;33mtides\u{1B}[0m"))
      #expect(!run.output.contains("**"))
    }

    @Test(
      "A terminal that wants no colours gets none",
      .enabled(if: terminal != nil, "The program script is not installed."),
      arguments: [
        ["TERM": "xterm-256color", "NO_COLOR": "1"], ["TERM": "dumb"],
      ])
    func aTerminalThatWantsNoColoursGetsNone(_ environment: [String: String]) async throws {
      let run = try await runInTerminal(environment)
      #expect(run.output.contains("**tides**"))
      #expect(!run.output.contains("\u{1B}"))
    }
  #endif
}
