import Foundation
import Intake
import Resolutions
import Testing

/// One resolution in every form; `Fixtures/make-fixtures` writes the files.
@Suite("One resolution in every form")
struct SameClausesTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures")
  private static let isInstalled = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"]
    .contains { FileManager.default.isExecutableFile(atPath: $0 + "/pdftohtml") }

  private static func read(_ form: String) throws -> Resolution {
    let path = folder.appendingPathComponent("counting-of-sea-birds.\(form)").path
    return try #require(try DocumentReader.read(path: path).resolutions.first)
  }

  /// What the forms have in common, a line for each clause and note.
  private static func lines(_ resolution: Resolution) -> [String] {
    let front = [
      resolution.symbol?.text, resolution.title, resolution.session?.description,
      resolution.date?.description, resolution.meeting,
    ].map { $0 ?? "none" }
    let clauses = resolution.clauses.map { clause in
      let calls = clause.noteCalls.map { "\($0.marker)@\($0.offset)" }.joined(separator: " ")
      return "\(clause.id) [\(clause.lead?.text ?? "")] \(clause.text) [\(calls)]"
    }
    return front + clauses + resolution.notes.map { "\($0.marker) \($0.text)" }
  }

  @Test(
    "Text, Markdown, a web page, Word and XML give the same clauses",
    arguments: ["md", "html", "docx", "xml"])
  func forms(form: String) throws {
    let expected = try SameClausesTests.read("txt")
    #expect(expected.clauses.count == 10)
    #expect(expected.notes.count == 3)
    #expect(
      SameClausesTests.lines(try SameClausesTests.read(form)) == SameClausesTests.lines(expected))
  }

  @Test(
    "A PDF gives the same clauses over its pages",
    .enabled(if: isInstalled, "pdftohtml is missing: apt-get install poppler-utils"))
  func pdf() throws {
    let expected = SameClausesTests.lines(try SameClausesTests.read("txt"))
    #expect(SameClausesTests.lines(try SameClausesTests.read("pdf")) == expected)
  }

  @Test("A Word file that was cut off is one file that cannot be read", arguments: [2, 3])
  func cutWord(part: Int) throws {
    let path = SameClausesTests.folder.appendingPathComponent("counting-of-sea-birds.docx").path
    let whole = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    #expect(throws: IntakeFailure.word(.unreadable("it is damaged or cut off"))) {
      try DocumentReader.read(
        Array(whole.prefix(whole.count * (part - 1) / part)), source: "a.docx")
    }
  }
}
