import Testing

/// What the sample documents cite in ways that are easily read wrongly.
@Suite("Hard citations of the samples")
struct SampleCitationTests {
  private func document(_ name: String) async throws -> [String: Any] {
    let run = try await Program.run([
      "parse", "--format", "jsonl", Corpus.folder + "/\(name).txt",
    ])
    return try Documents.object(run.output)
  }

  private func cited(_ name: String, _ id: String) async throws -> [String] {
    let clauses = try await document(name).objects("clauses")
    let clause = try #require(clauses.first { $0.text("id") == id })
    return try clause.objects("citations").compactMap { $0.text("symbol") }
  }

  @Test("\"Ibid.\" means the document of the note before")
  func ibidMeansTheDocumentOfTheNoteBefore() async throws {
    let cited = try await cited("mitigation-and-removal-of-orbital-debris", "OP4")
    #expect(cited == ["A/468/20", "A/AC.1105/2240"])
  }

  @Test(
    "A decision is cited like a resolution",
    arguments: [
      ("preservation-of-seed-vaults", "OP9", "465/519"),
      ("lunar-radio-quiet-zones", "OP7", "464/533"),
      ("safeguarding-of-endangered-scripts", "OP11", "466/541"),
    ])
  func aDecisionIsCitedLikeAResolution(_ name: String, _ id: String, _ number: String) async throws
  {
    let cited = try await cited(name, id)
    #expect(cited.contains { $0.contains(number) })
  }
}
