import Resolutions
import Searching
import Testing

@Suite("Why nothing is found")
struct AbsenceTests {
  @Test(
    "A word that stands nowhere has the words that are written nearly so",
    arguments: [
      ("hazrads", ["hazards"]), ("internationel", ["international"]),
      ("tidse", ["tides", "tide"]), ("xyzzyxyzzy", []), ("xq", []),
      ("international hazrads", ["hazards"]), ("title:tiddes", ["tides"]),
      ("hazrads OR internationel", ["hazards", "hazard"]),
    ])
  func aWordThatStandsNowhereHasSuggestions(_ typed: String, _ suggestions: [String]) async throws {
    let query = Query(text: QueryParser(typed).query)
    let absence = try await Corpus.search().absence(of: query)
    #expect(absence.words.flatMap(\.suggestions).prefix(suggestions.count) == suggestions[...])
    #expect(!absence.words.isEmpty)
    #expect(absence.parts.isEmpty)
  }

  @Test("Words that stand apart are counted, and filters are left out")
  func wordsThatStandApartAreCounted() async throws {
    let search = try await Corpus.search()
    var query = Query(text: QueryParser("tides \"volcanic eruptions\"").query)
    #expect(try search.count(query) == 0)
    let absence = try search.absence(of: query)
    #expect(absence.words == [])
    #expect(absence.parts.map(\.typed) == ["tides", "\"volcanic eruptions\""])
    #expect(try absence.parts.map(\.clauses) == [11, search.count("\"volcanic eruptions\"")])
    #expect(absence.withoutFilters == nil)
    query = Query(text: QueryParser("tides session:1").query)
    #expect(try search.absence(of: query).withoutFilters == 11)
    query.text = QueryParser("tides").query
    query.filters.sessions = [.one(.regular(1))]
    #expect(try search.absence(of: query).withoutFilters == 11)
  }
}

@Suite("Completion")
struct CompletionTests {
  @Test("Words come with the most frequent first")
  func wordsComeWithTheMostFrequentFirst() async throws {
    let words = try await Corpus.search().completions(of: "Inter", kind: .word)
    #expect(words.first?.text == "international")
    #expect(words.count > 1 && words.allSatisfy { $0.text.hasPrefix("inter") })
    #expect(words.map(\.count) == words.map(\.count).sorted(by: >))
    #expect(try await Corpus.search().completions(of: "inter", kind: .word, limit: 1).count == 1)
    #expect(try await Corpus.search().completions(of: "sea l", kind: .word) == [])
  }

  @Test(
    "Leads, symbols and titles begin so",
    arguments: [
      (Completion.Kind.lead, "strongly c", "Strongly condemns"), (.lead, "100%", nil),
      (.symbol, "a/res/46", "A/RES/465/8"), (.symbol, "467/1", "A/RES/467/12"),
      (.title, "tide", "International cooperation in tide forecasting"),
      (.title, "cooperation in t", "International cooperation in tide forecasting"),
      (.title, "\"", nil),
    ] as [(Completion.Kind, String, String?)])
  func leadsSymbolsAndTitlesBeginSo(
    _ kind: Completion.Kind, _ start: String, _ expected: String?
  ) async throws {
    let found = try await Corpus.search().completions(of: start, kind: kind).map(\.text)
    if let expected { #expect(found.contains(expected), "\(found)") } else { #expect(found == []) }
  }
}
