import Foundation
import Testing

/// All that is read in a sample document, beside it in a file.
///
/// With `RECORD=1` in the environment the files are written anew. Read what changed before you
/// keep it: a file says what the document says, not what the program happens to print.
@Suite("The samples as they are read")
struct GoldenTests {
  private static let folder =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
    + "/Golden"
  private static let records = ProcessInfo.processInfo.environment["RECORD"] == "1"

  @Test(
    "A sample is read as its file says",
    arguments: Corpus.names)
  func aSampleIsReadAsItsFileSays(_ name: String) async throws {
    let run = try await Program.run(["parse", "--format", "json", Corpus.folder + "/" + name])
    #expect(run.status == 0)
    #expect(run.errors == "")
    let path = GoldenTests.folder + "/" + name.replacing(".txt", with: ".json")
    if GoldenTests.records {
      try Data(run.output.utf8).write(to: URL(fileURLWithPath: path))
      return
    }
    let expected = try String(contentsOfFile: path, encoding: .utf8)
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    let place = zip(wanted, lines).enumerated().first { $0.element.0 != $0.element.1 }
    let difference = place.map { "line \($0.offset + 1): \($0.element.1)" } ?? "another length"
    #expect(run.output == expected || wanted == lines, "\(name), \(difference)")
  }

  @Test(
    "Every sample has its file, and every file its sample",
    .disabled(if: records, "The files are being written."))
  func everySampleHasItsFileAndEveryFileItsSample() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: GoldenTests.folder)
    #expect(files.sorted() == Corpus.names.map { $0.replacing(".txt", with: ".json") })
    #expect(Corpus.names.count == 14)
  }

  @Test(
    "A sample has its number of clauses",
    arguments: [
      ("enhancement-of-international-cooperation", 9, 14, 0),
      ("exchange-of-tidal-observations", 7, 12, 0), ("preservation-of-seed-vaults", 7, 12, 0),
      ("lunar-radio-quiet-zones", 6, 10, 6),
      ("international-cooperation-in-tide-forecasting", 8, 12, 0),
      ("mitigation-and-removal-of-orbital-debris", 5, 12, 0),
      ("early-warning-of-volcanic-eruptions", 7, 12, 0),
      ("safeguarding-of-endangered-scripts", 8, 12, 0), ("enjoyment-of-the-night-sky", 7, 12, 0),
      ("safety-of-passage-in-low-earth-orbit", 8, 12, 0),
      ("protection-of-deep-sea-archives", 8, 12, 0),
      ("cultural-rights-and-the-use-of-endangered-scripts", 7, 12, 0),
      ("night-sky-and-the-right-to-take-part-in-cultural-life", 6, 10, 0),
      ("navigation-of-migratory-birds", 6, 11, 0),
    ])
  func aSampleHasItsNumberOfClauses(
    _ name: String, _ preambular: Int, _ operative: Int, _ annex: Int
  ) async throws {
    let run = try await Program.run([
      "parse", "--format", "jsonl", Corpus.folder + "/\(name).txt",
    ])
    let clauses = try Documents.object(run.output).objects("clauses")
    let parts = clauses.map { $0.text("part") }
    #expect(parts.filter { $0 == "preambular" }.count == preambular)
    #expect(parts.filter { $0 == "operative" }.count == operative)
    #expect(parts.filter { $0 == "annex" }.count == annex)
    let ids =
      (1...preambular).map { "PP\($0)" } + (1...operative).map { "OP\($0)" }
      + (1..<(annex + 1)).map { "AN\($0)" }
    #expect(clauses.map { $0.text("id") } == ids)
  }
}
