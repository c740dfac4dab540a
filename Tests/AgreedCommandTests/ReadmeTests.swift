import Foundation
import Testing

/// What the README shows must be what the program does.
@Suite("The README")
struct ReadmeTests {
  private static let path = Corpus.package + "/README.md"
  private static let isThere = FileManager.default.fileExists(atPath: path)
  private static let shell: String? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/sqlite3" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// The blocks of code in a language ("" for none).
  private static func blocks(_ language: String) throws -> [String] {
    let pieces = try String(contentsOfFile: path, encoding: .utf8).components(
      separatedBy: "\n```")
    // Every second piece is inside a block, its language before the first line end.
    return pieces.enumerated().filter { $0.offset % 2 == 1 }.compactMap { _, piece in
      let lines = piece.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      return lines.first.map(String.init) == language ? lines.last.map(String.init) : nil
    }
  }

  @Test(
    "The statements of the README work in the shell",
    .enabled(if: isThere && shell != nil, "There is no README.md or no sqlite3 shell."))
  func itsStatementsWorkInTheShell() async throws {
    let shell = try #require(ReadmeTests.shell)
    let statements = try ReadmeTests.blocks("sql")
    #expect(!statements.isEmpty)
    for statement in statements {
      let run = try await Program.run(
        shell, ["-batch", "-readonly", try await Corpus.index(), statement])
      #expect(run.status == 0, "\(statement)")
      #expect(run.errors == "", "\(statement)")
      #expect(!run.output.isEmpty, "\(statement)")
      if statement.hasPrefix("SELECT count(*)") { #expect(run.output == "34\n") }
    }
  }

  @Test(
    "The session that the README shows is what the program prints",
    .enabled(if: isThere, "There is no README.md."))
  func itsSessionIsWhatTheProgramPrints() async throws {
    let blocks = try ReadmeTests.blocks("").filter { $0.hasPrefix("$ agreed") }
    let text = try #require(blocks.first)
    let (index, folder) = (try await Corpus.index(), Corpus.package)
    var shown: [String] = []
    var printed: [String] = []
    for piece in ("\n" + text).components(separatedBy: "\n$ agreed ").dropFirst() {
      let lines = piece.split(separator: "\n", maxSplits: 1).map(String.init)
      let command = try #require(lines.first)
      guard command.hasPrefix("search") else { continue }
      let words = command.components(separatedBy: "'")
      let arguments = words.enumerated().flatMap { offset, word in
        offset % 2 == 1 ? [word] : word.split(separator: " ").map(String.init)
      }
      let run = try await Program.run(
        arguments, in: folder, environment: ["AGREED_INDEX": index])
      // A terminal breaks the lines; the last line, which counts, may be left out.
      shown += lines.dropFirst().joined().split(whereSeparator: \.isWhitespace).map(String.init)
      printed += run.output.split(whereSeparator: \.isWhitespace).map(String.init)
    }
    #expect(!shown.isEmpty)
    #expect(Array(printed.prefix(shown.count)) == shown)
  }
}
