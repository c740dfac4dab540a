import DraftingLanguage
import Resolutions
import Searching
import Testing

@Suite("Order and pages")
struct OrderTests {
  @Test("Clauses of the same words come newest first")
  func clausesOfTheSameWordsComeNewestFirst() async throws {
    let hits = try await Corpus.search().hits("\"warnings of natural hazards are\"", order: .rank)
    #expect(
      hits.map(\.place) == ["A/RES/469/5 OP1", "A/RES/467/12 OP2", "A/RES/465/8 OP2"])
  }

  @Test("Within a document, the earlier clause comes first")
  func withinADocumentTheEarlierClauseComesFirst() async throws {
    let hits = try await Workspace.lend { workspace in
      let same = Array(repeating: "*Urges* calm among the parties", count: 3)
      let index = try await workspace.index([
        "a.txt": Sample.resolution("A/RES/500/1", decisions: same + ["*Urges* patience"]),
        "b.txt": Sample.resolution("A/RES/500/2", decisions: same + ["*Urges* patience"]),
      ])
      return try ClauseSearch(index).hits("calm", order: .rank)
    }
    #expect(
      hits.map(\.place) == [
        "A/RES/500/1 OP1", "A/RES/500/1 OP2", "A/RES/500/1 OP3", "A/RES/500/2 OP1",
        "A/RES/500/2 OP2", "A/RES/500/2 OP3",
      ])
  }

  @Test("The better match comes first")
  func theBetterMatchComesFirst() async throws {
    let hits = try await Workspace.lend { workspace in
      let index = try await workspace.index([
        "old.txt": Sample.resolution(
          "A/RES/500/1", date: "1 May 2440", decisions: ["*Urges* calm, calm and calm"]),
        "new.txt": Sample.resolution(
          "A/RES/500/2", date: "1 May 2445",
          decisions: [
            "*Urges* calm while the many and various long and tedious talks on other matters go on"
          ]),
        "other.txt": Sample.resolution("A/RES/500/3", decisions: ["*Invites* a reply"]),
      ])
      return try ClauseSearch(index).hits("calm", order: .rank)
    }
    #expect(hits.map(\.place) == ["A/RES/500/1 OP1", "A/RES/500/2 OP1"])
  }

  @Test("Words in the lead and in the title raise a clause, and less in the title")
  func wordsInTheLeadAndInTheTitleRaiseAClause() async throws {
    let hits = try await Workspace.lend { workspace in
      func document(_ number: Int, _ title: String, _ decision: String) -> String {
        Sample.resolution("A/RES/500/\(number)", decisions: [decision, "*Notes* the reply"])
          .replacing("\n\nThe General", with: "\n\n500/\(number). \(title)\n\nThe General")
      }
      let index = try await workspace.index([
        "plain.txt": document(4, "Rivers", "*Notes* that it deplores the rising noise"),
        "title.txt": document(
          3, "Noise in the deep sea", "*Notes* that it deplores the rising noise"),
        "lead.txt": document(2, "Rivers", "*Deplores* the noise that never rises or falls"),
        "both.txt": document(1, "Noise", "*Deplores* the noise that never rises or falls"),
        "other.txt": document(5, "Trees", "*Invites* calm"),
      ])
      return try ClauseSearch(index).hits("deplores noise", order: .rank)
    }
    #expect(
      hits.map(\.place) == [
        "A/RES/500/1 OP1", "A/RES/500/2 OP1", "A/RES/500/3 OP1", "A/RES/500/4 OP1",
      ])
    let scores = try hits.map { try #require($0.score) }
    #expect(scores.map { $0.lead > 0 } == [true, true, false, false])
    #expect(scores.map { $0.title > 0 } == [true, false, true, false])
    #expect(scores.allSatisfy { abs($0.total - $0.text - $0.lead - $0.title) < 1e-9 })
    #expect(scores[2].text == scores[3].text)
  }

  @Test("By date the newest comes first, and the clauses stay in order")
  func byDateTheNewestComesFirstAndTheClausesStayInOrder() async throws {
    let hits = try await Corpus.search().hits("\"international cooperation\"", order: .date)
    let dates = hits.compactMap(\.date)
    #expect(dates.count == hits.count)
    #expect(dates == dates.sorted(by: >))
    #expect(
      hits.filter { $0.symbol == nil }.map(\.name) == [
        "PP1", "PP2", "PP3", "PP4", "PP6", "PP7", "OP1", "OP5", "OP6", "OP8", "OP10", "OP12",
        "OP13",
      ])
  }

  @Test("By symbol, numbers count by value and nameless documents come last")
  func bySymbolNumbersCountByValueAndNamelessDocumentsComeLast() async throws {
    let symbols = [
      "A/RES/67/2", "A/RES/67/10", "A/RES/67/100", "A/RES/68/1", "A/RES/101/1", "A/C.3/67/L.9",
      "A/C.3/67/L.36", "S/RES/1325(2000)", "E/RES/2012/3",
    ]
    let hits = try await Workspace.lend { workspace in
      var documents: [String: String] = [:]
      for (number, symbol) in symbols.reversed().enumerated() {
        documents["\(number).txt"] = Sample.resolution(symbol, decisions: ["*Urges* calm"])
      }
      documents["none.txt"] = "The General Assembly,\n\n1. *Urges* calm.\n"
      return try ClauseSearch(try await workspace.index(documents)).hits("calm", order: .symbol)
    }
    #expect(
      hits.map { $0.symbol?.text } == [
        "A/C.3/67/L.9", "A/C.3/67/L.36", "A/RES/67/2", "A/RES/67/10", "A/RES/67/100",
        "A/RES/68/1", "A/RES/101/1", "E/RES/2012/3", "S/RES/1325(2000)", nil,
      ])
  }

  @Test("The order is the same in every index of the same folder", arguments: Query.Order.allCases)
  func theOrderIsTheSameInEveryIndexOfTheSameFolder(_ order: Query.Order) async throws {
    let first = try await Corpus.search()
    let places = try await Workspace.lend { workspace in
      let second = ClauseSearch(try await workspace.index(folder: Corpus.folder))
      return try ["the", "international cooperation", "-tides", ""].map { text in
        [try first.hits(text, order: order), try second.hits(text, order: order)]
          .map { $0.map(\.place) }
      }
    }
    for answers in places {
      #expect(answers[0] == answers[1])
      #expect(!answers[0].isEmpty)
    }
  }

  @Test(
    "Pages join to the whole list",
    arguments: ["the", "\"international cooperation\"", "-tides", "cooperation OR tides", ""],
    Query.Order.allCases)
  func pagesJoinToTheWholeList(_ text: String, _ order: Query.Order) async throws {
    let search = try await Corpus.search()
    let whole = try search.hits(text, order: order)
    var joined: [Hit] = []
    repeat {
      let query = Query(
        text: QueryParser(text).query, order: order, limit: 7, offset: joined.count)
      let page = try search.page(query)
      #expect(page.total == whole.count)
      #expect(page.hits.count == min(7, whole.count - joined.count))
      joined += page.hits
      if page.hits.isEmpty { break }
    } while joined.count < whole.count
    #expect(joined == whole)
    #expect(Set(whole.map(\.place)).count == whole.count)
  }

  @Test("A page behind the end knows how many hits there are")
  func aPageBehindTheEndKnowsHowManyHitsThereAre() async throws {
    let search = try await Corpus.search()
    let all = try search.count("tides")
    #expect(all > 0)
    let text = QueryParser("tides").query
    #expect(try search.page(Query(text: text, limit: 5, offset: 1_000)).total == all)
    #expect(try search.page(Query(text: text, limit: 0)).total == all)
    #expect(try search.page(Query(text: text, limit: 0)).hits.isEmpty)
    #expect(try search.page(Query(text: QueryParser("xyzzy").query, offset: 3)).total == 0)
  }

  @Test("By length the shortest clause comes first")
  func byLengthTheShortestClauseComesFirst() async throws {
    let lengths = try await Corpus.search().hits("the", order: .length)
      .map(\.text.unicodeScalars.count)
    #expect(lengths == lengths.sorted())
    #expect(Set(lengths).count > 50)
  }

  @Test("By citations the most cited resolution comes first")
  func byCitationsTheMostCitedResolutionComesFirst() async throws {
    let search = try await Corpus.search()
    let hits = try search.hits("the", order: .cited)
    let counts = try hits.map { try #require($0.timesCited) }
    #expect(counts == counts.sorted(by: >))
    #expect(Set(counts).count > 2)
    for least in 1...3 {
      var filters = Filters()
      filters.citedByAtLeast = least
      let query = Query(text: QueryParser("the").query, filters: filters)
      #expect(try search.count(query) == counts.count { $0 >= least })
    }
    #expect(try search.hits("the", order: .rank).allSatisfy { $0.timesCited == nil })
  }

  @Test("By repeats what most clauses say comes first", arguments: [Query.Folding.folded, .none])
  func byRepeatsWhatMostClausesSayComesFirst(_ folding: Query.Folding) async throws {
    let search = try await Corpus.search()
    let query = Query(
      text: QueryParser("the").query, order: .repeats, folding: folding, limit: 100_000)
    let hits = try search.page(query).hits
    let sizes = Dictionary(
      grouping: try search.hits("the"), by: { WordingPattern($0.text) }
    ).mapValues(\.count)
    let counts = hits.map { sizes[WordingPattern($0.text)] ?? 0 }
    #expect(counts == counts.sorted(by: >))
    #expect((counts.first ?? 0) > 2)
    if folding == .folded { #expect(counts == hits.compactMap(\.recurrence?.clauses)) }
  }

  @Test(
    "The hits of a resolution can stand together, the resolution of the best hit first",
    arguments: Query.Order.allCases)
  func theHitsOfAResolutionCanStandTogether(_ order: Query.Order) async throws {
    let search = try await Corpus.search()
    for folding in [Query.Folding.none, .folded] {
      var query = Query(
        text: QueryParser("cooperation").query, order: order, folding: folding, limit: 100_000)
      let plain = try search.page(query).hits
      query.isGrouped = true
      let grouped = try search.page(query).hits
      #expect(Set(grouped) == Set(plain) && grouped.count == plain.count)
      var resolutions: [String] = []
      for hit in grouped where resolutions.last != hit.source { resolutions.append(hit.source) }
      var wanted: [String] = []
      for hit in plain where !wanted.contains(hit.source) { wanted.append(hit.source) }
      #expect(resolutions == wanted)
      for (one, next) in zip(grouped, grouped.dropFirst()) where one.source == next.source {
        #expect(one.ordinal < next.ordinal)
      }
      query.limit = 5
      var joined: [Hit] = []
      while joined.count < grouped.count {
        query.offset = joined.count
        let page = try search.page(query).hits
        guard !page.isEmpty else { break }
        joined += page
      }
      #expect(joined == grouped)
    }
  }
}
