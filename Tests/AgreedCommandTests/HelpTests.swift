import Foundation
import Testing

@Suite("Help and completion")
struct HelpTests {
  static let commands = [
    "index", "search", "show", "verbs", "cites", "cited-by", "resolve", "graph", "bibliography",
    "parse", "status", "complete", "searches", "timeline", "matrix", "collocates",
  ]

  private static let readme = Corpus.package + "/README.md"
  private static let hasReadme = FileManager.default.fileExists(atPath: readme)

  /// The options that a help text lists.
  private static func options(_ help: String) -> Set<String> {
    let words = help.split { !($0.isLetter || $0 == "-") }.map(String.init)
    return Set(words.filter { $0.hasPrefix("--") && $0.count > 2 })
  }

  @Test(
    "The help of a command has one example",
    arguments: commands)
  func theHelpOfACommandHasOneExample(_ command: String) async throws {
    let run = try await Program.run([command, "--help"])
    #expect(run.output.components(separatedBy: "Example:").count == 2)
    #expect(run.output.contains("Example: agreed \(command)"), "\(command)")
    #expect(run.output.contains("USAGE: agreed \(command) "))
  }

  @Test("An example can be copied in one line")
  func anExampleCanBeCopiedInOneLine() async throws {
    let run = try await Program.run(["search", "--help"])
    withKnownIssue("the help is broken at 80 columns, and the example with it") {
      #expect(
        run.lines.contains(
          "Example: agreed search '\"international cooperation\" -nuclear' --verb reaffirm "
            + "--session 60-67"))
    }
  }

  @Test(
    "The examples work on the samples",
    arguments: [
      [
        "search", "\"international cooperation\" -nuclear", "--verb", "reaffirm", "--session",
        "60-67",
      ],
      ["verbs", "--part", "operative", "--session", "67"], ["status"],
    ])
  func theExamplesWorkOnTheSamples(_ arguments: [String]) async throws {
    let run = try await Program.run(
      arguments, environment: ["AGREED_INDEX": try await Corpus.index()])
    #expect(run.status == 0)
    #expect(run.errors == "")
  }

  @Test("The help lists all commands and the exit status")
  func theHelpListsAllCommandsAndTheExitStatus() async throws {
    let run = try await Program.run(["--help"])
    for command in HelpTests.commands {
      #expect(run.lines.contains { $0.hasPrefix("  \(command) ") }, "\(command)")
    }
    #expect(run.output.contains("exit status"))
    let bare = try await Program.run([])
    #expect(bare.output == run.output)
  }

  @Test("The version is a number")
  func theVersionIsANumber() async throws {
    let run = try await Program.run(["--version"])
    let parts = run.output.split(whereSeparator: { $0 == "." || $0.isNewline })
    #expect(parts.count == 3)
    #expect(parts.allSatisfy { Int($0) != nil })
  }

  @Test(
    "The README tells of every option",
    .enabled(if: hasReadme, "There is no README.md."), arguments: commands)
  func theReadmeTellsOfEveryOption(_ command: String) async throws {
    let readme = try String(contentsOfFile: HelpTests.readme, encoding: .utf8)
    #expect(readme.contains("`agreed \(command)"))
    let help = try await Program.run([command, "--help"]).output
    // Every program has a version.
    for option in HelpTests.options(help).subtracting(["--version"]) {
      #expect(HelpTests.options(readme).contains(option), "\(option)")
    }
  }

  @Test(
    "The README tells of no option that is not there",
    .enabled(if: hasReadme, "There is no README.md."))
  func theReadmeTellsOfNoOptionThatIsNotThere() async throws {
    let readme = try String(contentsOfFile: HelpTests.readme, encoding: .utf8)
    var known: Set<String> = ["--generate-completion-script"]
    for command in HelpTests.commands {
      known.formUnion(HelpTests.options(try await Program.run([command, "--help"]).output))
    }
    let told = HelpTests.options(readme).filter { $0.dropFirst(2).contains { $0 != "-" } }
    #expect(told.subtracting(known) == [])
  }

  @Test(
    "A completion script knows all commands",
    arguments: ["bash", "zsh", "fish"])
  func aCompletionScriptKnowsAllCommands(_ shell: String) async throws {
    let run = try await Program.run(["--generate-completion-script", shell])
    #expect(run.status == 0)
    for command in HelpTests.commands { #expect(run.output.contains(command), "\(command)") }
    #expect(run.output.contains("preambular"))
  }

  @Test("Bash reads its completion script")
  func bashReadsItsCompletionScript() async throws {
    let script = try await Program.run(["--generate-completion-script", "bash"]).output
    try await Workspace.lend { workspace in
      let path = try workspace.write(script, to: "agreed.bash")
      let run = try await Program.run("/bin/bash", ["-n", path])
      #expect(run.status == 0)
      #expect(run.errors == "")
    }
  }
}
