import Resolutions
import Searching
import Testing

/// What filters let through, counted in the sample documents.
@Suite("Filters")
struct FilterTests {
  private struct FilterCase: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var clauses: Int
    var filters: Filters

    init(_ name: String, _ clauses: Int, _ change: (inout Filters) -> Void) {
      testDescription = name
      self.clauses = clauses
      filters = Filters()
      change(&filters)
    }

    static func sessions(_ list: String, _ clauses: Int) -> FilterCase {
      FilterCase("session \(list)", clauses) { $0.sessions = SessionRange.list(list) ?? [] }
    }

    static func organs(_ names: String..., clauses: Int) -> FilterCase {
      FilterCase("organ \(names)", clauses) { $0.organs = names.map { Organ(asked: $0) } }
    }

    static func dates(_ since: String?, _ until: String?, _ clauses: Int) -> FilterCase {
      FilterCase("from \(since ?? "-") to \(until ?? "-")", clauses) {
        $0.since = since.flatMap { CalendarDate(period: $0, isLast: false) }
        $0.until = until.flatMap { CalendarDate(period: $0, isLast: true) }
      }
    }

    static func cites(_ asked: String, _ clauses: Int) -> FilterCase {
      FilterCase("cites \(asked)", clauses) { $0.cites = CitedWork(asked: asked) }
    }

    static func symbol(_ asked: String, _ clauses: Int) -> FilterCase {
      FilterCase("symbol \(asked)", clauses) { $0.symbol = Symbol(asked: asked) }
    }
  }

  @Test(
    "A filter lets through what it names",
    arguments: [
      FilterCase("nothing", 270) { _ in },
      .sessions("465", 19),
      .sessions("466", 41),
      .sessions("465-467", 80),
      .sessions("467-467", 20),
      .sessions("465,469", 57),
      .sessions("60-67, 465", 42),
      .sessions("2412", 17),
      .sessions("1-9999", 230),
      .sessions("470-480", 0),
      .sessions("ES-10", 0),
      .organs("GA", clauses: 178),
      .organs("unga", clauses: 178),
      .organs("General Assembly", clauses: 178),
      .organs("security council", clauses: 40),
      .organs("SC", clauses: 40),
      .organs("HRC", clauses: 35),
      .organs("ECOSOC", clauses: 17),
      .organs("HRC", "ECOSOC", clauses: 52),
      .organs("Committee of Cartographers", clauses: 0),
      FilterCase("preambular", 99) { $0.parts = [.preambular] },
      FilterCase("operative", 165) { $0.parts = [.operative] },
      FilterCase("annex", 6) { $0.parts = [.annex] },
      FilterCase("preambular and annex", 105) { $0.parts = [.preambular, .annex] },
      FilterCase("draft", 62) { $0.status = .draft },
      FilterCase("adopted", 208) { $0.status = .adopted },
      .dates("2413", nil, 111),
      .dates(nil, "2411", 83),
      .dates("2412", "2412", 76),
      .dates("2412-11", "2412-12", 40),
      .dates("2412-11-14", "2412-11-14", 20),
      .dates("2412-11-15", "2412-12-19", 0),
      .dates("2413", "2412", 0),
      .dates("2012-11-09", "2012-11-09", 23),
      .cites("A/RES/465/8", 6),
      .cites("A/RES/1/1", 0),
      .cites("Charter", 11),
      FilterCase("cited by 3", 152) { $0.citedByAtLeast = 3 },
      FilterCase("cited by 5", 22) { $0.citedByAtLeast = 5 },
      FilterCase("cited by 99", 0) { $0.citedByAtLeast = 99 },
      .symbol("A/RES/466/41", 22),
      .symbol("466/41", 22),
      .symbol("a/res/466/4", 0),
      .symbol("S/RES/90187(2412)", 20),
      .symbol("S/RES/90187", 20),
      .symbol("A/C.3/468/L.22", 20),
      .symbol("A/RES/467", 0),
      FilterCase("drafts of the Assembly in session 468, operative", 12) {
        $0.organs = [.generalAssembly]
        $0.sessions = [.one(.regular(468))]
        $0.status = .draft
        $0.parts = [.operative]
      },
    ])
  private func aFilterLetsThroughWhatItNames(_ test: FilterCase) async throws {
    let search = try await Corpus.search()
    let query = Query(filters: test.filters, limit: 1_000)
    #expect(try search.count(query) == test.clauses)
    #expect(try search.page(query).hits.count == test.clauses)
    #expect(try search.page(query).total == test.clauses)
  }

  @Test("Filters narrow a word search")
  func filtersNarrowAWordSearch() async throws {
    let search = try await Corpus.search()
    var filters = Filters()
    filters.organs = [.securityCouncil]
    filters.parts = [.operative]
    let text = QueryParser("\"international cooperation\"").query
    let hits = try search.page(Query(text: text, filters: filters, order: .symbol)).hits
    #expect(hits.map(\.place) == ["S/RES/90187(2412) OP5", "S/RES/90211(2413) OP8"])
    let others = Query(text: QueryParser("-\"international cooperation\"").query, filters: filters)
    #expect(try search.count(others) == 22)
  }

  private static let series: [String: String] = [
    "ES-10/20": "A/RES/ES-10/20", "ES-10/21": "A/RES/ES-10/21", "S-26/2": "A/RES/S-26/2",
    "10/1": "A/RES/10/1", "67/1": "A/RES/67/1", "67/16": "A/RES/67/16",
    "67/16c": "A/RES/67/16/Corr.1", "75A-B": "A/RES/75/101A-B", "75": "A/RES/75/10",
    "3A": "A/RES/67/3A", "3B": "A/RES/67/3B", "217": "A/RES/217(III)A",
    "1325": "S/RES/1325(2000)", "13": "S/RES/13(1946)", "HRC": "A/HRC/RES/S-17/1",
  ]

  private struct SeriesCase: Sendable, CustomTestStringConvertible {
    var asked: String
    var symbols: [String]

    var testDescription: String { asked }
  }

  private static func symbols(_ filters: Filters) async throws -> [String] {
    try await Workspace.lend { workspace in
      let documents = series.map { name, symbol in
        let organ =
          symbol.hasPrefix("S/")
          ? "Security Council"
          : symbol.hasPrefix("A/HRC") ? "Human Rights Council" : "General Assembly"
        let file = name.replacing("/", with: "-") + ".txt"
        return (file, Sample.resolution(symbol, organ: organ, decisions: ["*Urges* calm"]))
      }
      let index = try await workspace.index(Dictionary(uniqueKeysWithValues: documents))
      return try ClauseSearch(index).page(Query(filters: filters, order: .symbol, limit: 100)).hits
        .compactMap { $0.symbol?.text }
    }
  }

  @Test(
    "A symbol finds its documents and no others",
    arguments: [
      SeriesCase(asked: "A/RES/67/1", symbols: ["A/RES/67/1"]),
      SeriesCase(asked: "67/3", symbols: ["A/RES/67/3A", "A/RES/67/3B"]),
      SeriesCase(asked: "67/3 B", symbols: ["A/RES/67/3B"]),
      SeriesCase(asked: "67/3 C", symbols: []),
      SeriesCase(asked: "75/101", symbols: ["A/RES/75/101A-B"]),
      SeriesCase(asked: "75/101 B", symbols: ["A/RES/75/101A-B"]),
      SeriesCase(asked: "75/101 D", symbols: []),
      SeriesCase(asked: "217 A (III)", symbols: ["A/RES/217(III)A"]),
      SeriesCase(asked: "217 (III)", symbols: ["A/RES/217(III)A"]),
      SeriesCase(asked: "S/RES/1325", symbols: ["S/RES/1325(2000)"]),
      SeriesCase(asked: "1325 (2000)", symbols: ["S/RES/1325(2000)"]),
      SeriesCase(asked: "ES-10/20", symbols: ["A/RES/ES-10/20"]),
      SeriesCase(asked: "a/res/es-10/20", symbols: ["A/RES/ES-10/20"]),
      SeriesCase(asked: "A/RES/67/16/Corr.1", symbols: ["A/RES/67/16/Corr.1"]),
    ])
  private func aSymbolFindsItsDocumentsAndNoOthers(_ test: SeriesCase) async throws {
    var filters = Filters()
    let symbol: Symbol = try #require(Symbol(asked: test.asked))
    filters.symbol = symbol
    let found = try await FilterTests.symbols(filters)
    #expect(found == test.symbols)
  }

  @Test(
    "Special sessions are told from regular ones",
    arguments: [
      SeriesCase(asked: "ES-10", symbols: ["A/RES/ES-10/20", "A/RES/ES-10/21"]),
      SeriesCase(asked: "es-10", symbols: ["A/RES/ES-10/20", "A/RES/ES-10/21"]),
      SeriesCase(asked: "10", symbols: ["A/RES/10/1"]),
      SeriesCase(asked: "1-30", symbols: ["A/RES/10/1", "A/RES/217(III)A"]),
      SeriesCase(asked: "S-26,S-17", symbols: ["A/HRC/RES/S-17/1", "A/RES/S-26/2"]),
      SeriesCase(asked: "3", symbols: ["A/RES/217(III)A"]),
    ])
  private func specialSessionsAreToldFromRegularOnes(_ test: SeriesCase) async throws {
    var filters = Filters()
    filters.sessions = try #require(SessionRange.list(test.asked))
    let found = try await FilterTests.symbols(filters)
    #expect(found == test.symbols)
  }
}
