import Foundation
import Indexing
import Testing

/// The file must be of use without this program: in SQLite's own shell.
@Suite("The index in the sqlite3 shell")
struct ShellAccessTests {
  /// The path of the `sqlite3` shell, where it is installed.
  private static let shell: String? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/sqlite3" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  private func ask(_ sql: String, _ index: String) throws -> [String] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(ShellAccessTests.shell))
    process.arguments = ["-batch", "-readonly", index, sql]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func answer(_ sql: String) async throws -> [String] {
    try await Workspace.lend { workspace in
      try workspace.write(
        Sample.resolution(
          1, preamble: ["Recalling resolution 499/7,"],
          decisions: ["Urges international cooperation", "Decides to remain seized of the matter"]),
        to: "1.txt")
      try workspace.write(
        Sample.resolution(2, decisions: ["Decides to remain seized of the matter"]), to: "2.txt")
      try await workspace.update()
      return try ask(sql, workspace.index)
    }
  }

  @Test(
    "The shell answers a full text query",
    .enabled(if: shell != nil, "The sqlite3 shell is not installed."))
  func theShellAnswersAFullTextQuery() async throws {
    let lines = try await answer(
      """
      SELECT symbol, name FROM wording_fts JOIN clauses ON wording_id = wording_fts.rowid
      WHERE wording_fts MATCH 'seized' ORDER BY symbol
      """)
    #expect(lines == ["A/RES/500/1|OP2", "A/RES/500/2|OP1"])
  }

  @Test(
    "The shell marks what was searched",
    .enabled(if: shell != nil, "The sqlite3 shell is not installed."))
  func theShellMarksWhatWasSearched() async throws {
    let lines = try await answer(
      """
      SELECT snippet(wording_fts, 0, '[', ']', '…', 12) FROM wording_fts
      WHERE wording_fts MATCH '"international cooperation"'
      """)
    #expect(lines == ["Urges [international cooperation];"])
  }

  @Test(
    "The shell lists what is cited",
    .enabled(if: shell != nil, "The sqlite3 shell is not installed."))
  func theShellListsWhatIsCited() async throws {
    let lines = try await answer("SELECT citing, clause, cited FROM citations")
    #expect(lines == ["A/RES/500/1|PP1|A/RES/499/7"])
  }
}
