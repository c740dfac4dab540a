import Searching
import Testing

@Suite("Status of an index")
struct IndexStatusTests {
  @Test("The status of the samples has their figures")
  func theStatusOfTheSamplesHasTheirFigures() async throws {
    let index = try await Corpus.index()
    let status = try IndexStatus(index)
    #expect(status.documents == 14)
    #expect(status.clauses == 270)
    // One for each raised number at a page's foot, and two sponsors' notes.
    #expect(status.notes == 55)
    let texts = try await Corpus.search().hits("").map(\.text)
    #expect(status.wordings == Set(texts).count)
    let lookup = DocumentLookup(index)
    let citations = try Corpus.names().flatMap { try lookup.resolutions(named: $0) }
      .flatMap(\.clauses).map(\.citations.count).reduce(0, +)
    #expect(status.citations == citations)
    #expect(status.citations > 100)
    #expect(status.warnings == 0)
    #expect(status.withoutClauses == [])
  }

  @Test("The status counts by organ and session")
  func theStatusCountsByOrganAndSession() async throws {
    let status = try IndexStatus(try await Corpus.index())
    let lines = status.holdings.map {
      "\($0.organ ?? "-") \($0.session ?? "-"): \($0.documents), \($0.clauses)"
    }
    #expect(
      lines == [
        "Economic and Social Council 2412: 1, 17", "General Assembly 67: 1, 23",
        "General Assembly 465: 1, 19", "General Assembly 466: 2, 41",
        "General Assembly 467: 1, 20", "General Assembly 468: 2, 37",
        "General Assembly 469: 2, 38", "Human Rights Council 419: 1, 19",
        "Human Rights Council 420: 1, 16", "Security Council -: 2, 40",
      ])
  }

  @Test("The status names the files that gave no document")
  func theStatusNamesTheFilesThatGaveNoDocument() async throws {
    let failures = try IndexStatus(try await Corpus.index()).failures
    #expect(failures.map(\.path) == [Corpus.folder + "/README.md"])
    #expect(failures.map(\.isOther) == [true])
    try await Workspace.lend { workspace in
      let index = try await workspace.index([
        "good.txt": Sample.resolution("A/RES/500/1", decisions: ["*Urges* calm"]),
        "picture.txt": "\u{0}\u{1}\u{2}", "list.txt": "Bread, butter, tea.\n", "blank.txt": " \n",
        "bare.txt": "A/RES/500/2\n\nGeneral Assembly\n",
      ])
      let status = try IndexStatus(index)
      let reasons = Dictionary(
        uniqueKeysWithValues: status.failures.map { failure in
          (failure.path.split(separator: "/").last ?? "", failure.isOther)
        })
      #expect(reasons == ["picture.txt": false, "list.txt": true, "blank.txt": false])
      #expect(status.failures.allSatisfy { !$0.reason.isEmpty && !$0.reason.contains("\n") })
      #expect(status.documents == 2)
      #expect(
        status.withoutClauses == [
          "A/RES/500/2: no clause was found: no paragraph opens as clauses do"
        ])
    }
  }

  @Test("The status of an empty index is nought")
  func theStatusOfAnEmptyIndexIsNought() async throws {
    try await Workspace.lend { workspace in
      let status = try IndexStatus(try await workspace.index([:]))
      #expect(
        [status.documents, status.clauses, status.wordings, status.notes, status.citations]
          == [0, 0, 0, 0, 0])
      #expect(status.holdings == [])
      #expect(status.failures == [])
    }
  }
}
