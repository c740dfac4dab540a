import Searching
import Testing

@Suite("Collocates")
struct CollocatesTests {
  /// Six clauses of five words; two texts stand twice.
  private static let documents = [
    "a.txt": Sample.resolution(
      "A/RES/500/1",
      decisions: [
        "*Urges* strict arms embargo here", "*Urges* old arms sales there",
        "*Notes* arms embargo lifted today", "*Notes* four quiet rainy days",
      ]),
    "b.txt": Sample.resolution(
      "A/RES/501/1",
      decisions: ["*Urges* strict arms embargo here", "*Notes* four quiet rainy days"]),
  ]

  private static func collocates(
    _ term: String, window: Int = 1, filters: Filters = Filters(),
    _ documents: [String: String] = documents
  ) async throws -> Collocates {
    let text = try #require(QueryParser(term).query)
    return try await Workspace.lend { workspace in
      try ClauseSearch(try await workspace.index(documents))
        .collocates(of: text, window: window, filters: filters)
    }
  }

  /// The table for "arms", one word beside "embargo": of 30 words 3 are the term.
  ///
  ///                 near   elsewhere   together
  ///     arms           3           1          4
  ///     others         3          20         23
  ///     together       6          21         27
  ///
  /// By chance 4 · 6 / 27 = 0.8889 are near. Twice the sum of observed · ln(observed / expected):
  /// 3 ln(3/0.8889) + 1 ln(1/3.1111) + 3 ln(3/5.1111) + 20 ln(20/17.8889) = 3.6492 − 1.1350 − 1.5983
  /// + 2.2309 = 3.1468, twice 6.2936.
  @Test("The figures are those of a table made by hand")
  func theFiguresAreThoseOfATableMadeByHand() async throws {
    let found = try await CollocatesTests.collocates("embargo")
    #expect(found.occurrences == 3)
    #expect(found.words == 27)
    #expect(found.places == 6)
    let arms = try #require(found.collocates.first { $0.word == "arms" })
    #expect((arms.near, arms.all, arms.wordings) == (3, 4, 2))
    #expect(abs(arms.expected - 0.8889) < 0.0001)
    #expect(abs(arms.logLikelihood - 6.2936) < 0.0005)
    // "here" stands twice, both times behind the term, in one text.
    let here = try #require(found.collocates.first { $0.word == "here" })
    #expect((here.near, here.all, here.wordings) == (2, 2, 1))
    #expect(Set(found.collocates.map(\.word)) == ["arms", "here", "lifted"])
    #expect(
      found.collocates.map(\.logLikelihood)
        == found.collocates.map(\.logLikelihood).sorted(by: >))
  }

  @Test(
    "A window counts each word once and ends with the clause",
    arguments: [(1, 6), (2, 10), (3, 12), (50, 12)])
  func aWindowCountsEachWordOnce(window: Int, places: Int) async throws {
    let found = try await CollocatesTests.collocates("embargo", window: window)
    #expect(found.places == places)
    // Two terms whose windows meet.
    let meeting = try await CollocatesTests.collocates(
      "quiet OR days", window: window,
      ["a.txt": Sample.resolution("A/RES/500/1", decisions: ["*Notes* four quiet rainy days"])])
    #expect(meeting.occurrences == 2)
    #expect(meeting.places == (window == 1 ? 2 : 3))
  }

  @Test(
    "A term is a word, a phrase, or several",
    arguments: [
      ("\"arms embargo\"", 3, 24), ("arm*", 4, 26), ("embargo OR sales", 4, 26),
      ("\"arms * there\"", 1, 27), ("^urges", 3, 27), ("xyzzy", 0, 30), ("ARMS", 4, 26),
    ])
  func aTermIsAWordAPhraseOrSeveral(term: String, occurrences: Int, words: Int) async throws {
    let found = try await CollocatesTests.collocates(term)
    #expect(found.occurrences == occurrences)
    #expect(found.words == words)
  }

  @Test("Only the clauses that the filters let through are counted")
  func onlyTheFilteredClausesAreCounted() async throws {
    var filters = Filters()
    filters.sessions = [.regular(501...501)]
    let found = try await CollocatesTests.collocates("embargo", filters: filters)
    #expect(found.occurrences == 1)
    #expect(found.words == 9)
  }

  @Test("What is no term is refused", arguments: ["arms embargo", "-arms", "title:arms", "a ~3 b"])
  func whatIsNoTermIsRefused(term: String) async throws {
    await #expect(throws: QueryFailure.self) { try await CollocatesTests.collocates(term) }
  }

  @Test("The samples have the counts of a plain scan", arguments: ["tides", "the", "cooperation"])
  func theSamplesHaveTheCountsOfAPlainScan(word: String) async throws {
    let search = try await Corpus.search()
    let found = try search.collocates(
      of: try #require(QueryParser("=" + word).query), window: 3)
    var (occurrences, words) = (0, 0)
    var near: [String: Int] = [:]
    for hit in try search.page(Query(limit: 10_000)).hits {
      let text = PlainScan(hit.text).words.map(\.folded)
      for (place, other) in text.enumerated() {
        occurrences += other == word ? 1 : 0
        words += other == word ? 0 : 1
        let around = text[max(0, place - 3)...min(text.count - 1, place + 3)]
        if other != word, around.contains(word) { near[other, default: 0] += 1 }
      }
    }
    #expect(found.occurrences == occurrences && occurrences > 5)
    #expect(found.words == words)
    #expect(found.places == near.values.reduce(0, +))
    #expect(found.collocates.count > 10)
    for collocate in found.collocates {
      #expect(collocate.near == near[collocate.word], "\(collocate.word)")
    }
  }
}
