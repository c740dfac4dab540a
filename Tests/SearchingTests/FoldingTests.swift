import DraftingLanguage
import Resolutions
import Searching
import Testing

/// Clauses that say the same are one hit, and nothing is lost by it.
@Suite("Folding")
struct FoldingTests {
  private static func page(
    _ search: ClauseSearch, _ typed: String, order: Query.Order = .rank, limit: Int = 100_000,
    offset: Int = 0, _ change: (inout Filters) -> Void = { _ in }
  ) throws -> Page {
    var query = Query(
      text: QueryParser(typed).query, order: order, folding: .listed, limit: limit, offset: offset)
    change(&query.filters)
    return try search.page(query)
  }

  private static let typed = [
    "the", "\"international cooperation\"", "-tides", "cooperation OR tides", "", "session",
  ]

  @Test("Every clause is a hit or among its repeats, once", arguments: typed, Query.Order.allCases)
  func everyClauseIsAHitOrAmongItsRepeats(_ typed: String, _ order: Query.Order) async throws {
    let search = try await Corpus.search()
    let page = try FoldingTests.page(search, typed, order: order)
    let folded = page.hits.flatMap { hit in
      [hit.place]
        + (hit.recurrence?.repeats.map { "\($0.document.name) \($0.clause)" } ?? [])
    }
    let all = try search.hits(typed, order: order)
    #expect(folded.sorted() == all.map(\.place).sorted())
    #expect(page.total == all.count)
    #expect(try page.total == search.count(typed))
    #expect(page.hits.compactMap(\.recurrence?.clauses).reduce(0, +) == all.count)
    #expect(page.hitCount == page.hits.count)
    #expect(page.hits.count < all.count)
    for hit in page.hits {
      let recurrence = try #require(hit.recurrence)
      #expect(recurrence.repeats.count == recurrence.clauses - 1)
      for other in recurrence.repeats {
        #expect(other.text != hit.text)
        #expect(WordingPattern(other.text ?? hit.text) == WordingPattern(hit.text))
      }
    }
    #expect(Set(page.hits.map { WordingPattern($0.text) }).count == page.hits.count)
  }

  @Test("Pages of folded hits join to the whole list", arguments: typed, Query.Order.allCases)
  func pagesOfFoldedHitsJoinToTheWholeList(_ typed: String, _ order: Query.Order) async throws {
    let search = try await Corpus.search()
    let whole = try FoldingTests.page(search, typed, order: order)
    var joined: [Hit] = []
    repeat {
      let page = try FoldingTests.page(search, typed, order: order, limit: 7, offset: joined.count)
      #expect(page.total == whole.total && page.hitCount == whole.hitCount)
      joined += page.hits
      if page.hits.isEmpty { break }
    } while joined.count < whole.hitCount
    #expect(joined == whole.hits)
  }

  private static func recurring(_ work: (ClauseSearch) throws -> Void) async throws {
    try await Workspace.lend { workspace in
      func text(_ symbol: String, _ year: Int, _ words: String) -> String {
        Sample.resolution(symbol, date: "14 December \(year)", decisions: [words, "*Urges* calm"])
      }
      let draft = text(
        "A/C.3/503/L.5", 2448, "*Decides* to meet at its five hundred and fourth session"
      ).replacing(
        "Resolution adopted by the General Assembly on 14 December 2448",
        with: "Distr.: Limited\n\n14 December 2448\n\nCuba: draft resolution")
      let index = try await workspace.index([
        "a.txt": text(
          "A/RES/500/7", 2445, "*Decides* to meet at its five hundred and first session"),
        "b.txt": text("A/RES/501/3", 2446, "*Decides* to meet at its 502nd session"),
        "c.txt": text("A/RES/502/9", 2447, "*Decides* to meet at its five hundredth session"),
        "c-again.txt": text("A/RES/502/9", 2447, "*Decides* to meet at its five hundredth session"),
        "d.txt": draft,
        "e.txt": text("A/RES/503/1", 2448, "*Decides* to meet at its next session"),
      ])
      try work(ClauseSearch(index))
    }
  }

  @Test("The latest adopted clause stands for the others, and where they stand is told")
  func theLatestAdoptedClauseStandsForTheOthers() async throws {
    try await FoldingTests.recurring { search in
      let hits = try FoldingTests.page(search, "meet session").hits
      #expect(Set(hits.map(\.place)) == ["A/RES/502/9 OP1", "A/RES/503/1 OP1"])
      let recurrence = try #require(hits.first { $0.symbol?.text == "A/RES/502/9" }?.recurrence)
      #expect(recurrence.clauses == 5)
      #expect(recurrence.resolutions == 3)
      #expect(recurrence.drafts == 1)
      #expect(recurrence.sessions == 500...503)
      #expect(recurrence.years == 2445...2448)
      #expect(recurrence.first?.name == "A/RES/500/7")
      #expect(
        recurrence.repeats.map(\.document.name) == [
          "A/C.3/503/L.5", "A/RES/502/9", "A/RES/501/3", "A/RES/500/7",
        ])
      #expect(recurrence.repeats.map { $0.text == nil } == [false, true, false, false])
    }
  }

  @Test("Only clauses that answer the query are folded")
  func onlyClausesThatAnswerTheQueryAreFolded() async throws {
    try await FoldingTests.recurring { search in
      let page = try FoldingTests.page(search, "meet five") { $0.sessions = [.regular(500...502)] }
      #expect(page.hits.map(\.place) == ["A/RES/502/9 OP1"])
      let recurrence = try #require(page.hits.first?.recurrence)
      #expect(recurrence.clauses == 3 && recurrence.resolutions == 2 && recurrence.drafts == 0)
      #expect(page.total == 3 && page.hitCount == 1)
    }
  }

  @Test("By symbol and by date, the first of the clauses stands for the others")
  func theFirstOfTheClausesStandsForTheOthers() async throws {
    try await FoldingTests.recurring { search in
      let bySymbol = try FoldingTests.page(search, "five", order: .symbol).hits
      #expect(bySymbol.map(\.place) == ["A/C.3/503/L.5 OP1"])
      let byDate = try FoldingTests.page(search, "five", order: .date).hits
      #expect(byDate.map(\.place) == ["A/C.3/503/L.5 OP1"])
    }
  }

  @Test("Sessions of several organs are no row of sessions, and a clause alone recurs nowhere")
  func sessionsOfSeveralOrgansAreNoRow() async throws {
    try await Workspace.lend { workspace in
      let index = try await workspace.index([
        "a.txt": Sample.resolution("A/RES/500/7", decisions: ["*Urges* calm"]),
        "b.txt": Sample.resolution(
          "A/HRC/RES/419/3", organ: "Human Rights Council", date: "1 May 2440",
          decisions: ["*Urges* calm"]),
        "c.txt": Sample.resolution("A/RES/500/8", decisions: ["*Urges* rest"]),
      ])
      let search = ClauseSearch(index)
      let both = try #require(try FoldingTests.page(search, "calm").hits.first?.recurrence)
      #expect(both.sessions == nil && both.years == 2440...2445 && both.resolutions == 2)
      let alone = try #require(try FoldingTests.page(search, "rest").hits.first?.recurrence)
      #expect(alone.clauses == 1 && alone.repeats.isEmpty)
      let query = Query(text: QueryParser("calm").query)
      #expect(try search.page(query).hits.compactMap(\.recurrence).isEmpty)
    }
  }
}
