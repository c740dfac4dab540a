import GRDB
import Indexing
import Testing

/// What the citations of an index mean follows the documents that come and go.
@Suite("The documents that citations mean")
struct CitedDocumentsTests {
  private static func meanings(_ workspace: Workspace) throws -> [String] {
    try workspace.strings(
      """
      SELECT work_key || ' ' || source FROM cited_document
      JOIN document ON document.id = document_id ORDER BY work_key, source
      """)
  }

  @Test("A document that comes is found by citations that were there before it, and back")
  func aDocumentThatComesIsFoundByCitationsThatWereThereBeforeIt() async throws {
    try await Workspace.lend { workspace in
      let citing = Sample.resolution(
        1, preamble: ["Recalling resolutions 500/2 and 500/3,"], decisions: ["Urges patience"])
      try workspace.write(citing, to: "1.txt")
      try await workspace.update()
      #expect(try CitedDocumentsTests.meanings(workspace) == [])
      let cited = Sample.resolution(2, decisions: ["Recalls resolution 500/1"])
      try workspace.write(cited, to: "2.txt")
      try workspace.write(cited, to: "again.txt")
      try await workspace.update()
      #expect(
        try CitedDocumentsTests.meanings(workspace) == [
          "A/RES/500/1 1.txt", "A/RES/500/2 2.txt", "A/RES/500/2 again.txt",
        ])
      try workspace.remove("2.txt")
      try await workspace.update()
      #expect(
        try CitedDocumentsTests.meanings(workspace) == [
          "A/RES/500/1 1.txt", "A/RES/500/2 again.txt",
        ])
      try workspace.remove("1.txt")
      try await workspace.update()
      #expect(try CitedDocumentsTests.meanings(workspace) == [])
    }
  }
}
