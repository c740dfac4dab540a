import Testing

@Suite("Standard input")
struct StandardInputTests {
  private static let text = "A/RES/67/1\\n\\nThe General Assembly,\\n\\n1. Decides it.\\n"

  /// Runs a command of the program with a text piped in.
  private func pipe(_ text: String, _ command: String) async throws -> Run {
    let program = try Program.path()
    return try await Program.run(
      "/bin/sh", ["-c", "printf '\(text)' | '\(program)' \(command)"])
  }

  @Test("A document is parsed from a pipe, whatever its kind")
  func parse() async throws {
    for text in [Self.text, "<p>A/RES/67/1<p>The General Assembly,<p>1. Decides it."] {
      let run = try await pipe(text, "parse --format jsonl -")
      #expect(run.status == 0)
      let document = try Documents.object(try #require(run.lines.first))
      #expect(document["source"] as? String == "standard input")
      #expect(document["symbol"] as? String == "A/RES/67/1")
    }
  }

  @Test("A document is indexed from a pipe, in place of the one before")
  func index() async throws {
    try await Workspace.lend { workspace in
      let index = "index - --index '\(workspace.root)/agreed.sqlite'"
      let first = try await pipe(Self.text, index)
      #expect(first.lines.first == "files: 1 added.")
      let second = try await pipe(Self.text + "\\n2. Decides it again.\\n", index)
      #expect(second.lines.first == "files: 1 read again.")
      #expect(second.lines.last?.hasSuffix("holds 2 clauses in 1 document.") ?? false)
    }
  }

  @Test("An empty pipe is told in one line")
  func empty() async throws {
    let run = try await pipe("", "parse -")
    #expect(run.status == 2)
    #expect(run.complaints == ["agreed: -: the file is empty"])
  }
}
