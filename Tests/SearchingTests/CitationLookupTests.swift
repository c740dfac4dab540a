import GRDB
import Indexing
import Resolutions
import Searching
import Testing

@Suite("Following citations")
struct CitationLookupTests {
  private func lookup() async throws -> CitationLookup { CitationLookup(try await Corpus.index()) }

  private func sources(of name: String) async throws -> [CitedSource] {
    let resolutions = try DocumentLookup(try await Corpus.index()).resolutions(named: name)
    return try await lookup().sources(of: try #require(resolutions.first))
  }

  @Test("Each work stands once, in the order of first mention")
  func eachWorkStandsOnceInTheOrderOfFirstMention() async throws {
    let sources = try await sources(of: "468/27")
    #expect(
      sources.prefix(4).map(\.work.name) == [
        "A/RES/455/90", "A/RES/466/41", "A/RES/467/12", "S/RES/90187(2412)",
      ])
    #expect(Set(sources.map(\.work)).count == sources.count)
    #expect(sources[0].places.map(\.clause) == ["PP1", "OP12"])
    #expect(sources[0].places.map(\.note) == [nil, "10"])
    #expect(sources[0].target == .known)
    #expect(sources[1].target == .indexed)
    #expect(sources[1].documents.map(\.title) == ["Lunar radio quiet zones"])
  }

  @Test("What the text does not tell is listed as often as it stands")
  func whatTheTextDoesNotTellIsListedAsOftenAsItStands() async throws {
    var resolution = Resolution(source: "draft")
    var clause = Clause(id: "OP1", part: .operative, text: "Recalls resolution 7/1 and 7/1")
    clause.citations = [16, 24].map {
      Citation(work: .unresolved, written: "7/1", offset: $0)
    }
    resolution.clauses = [clause]
    let sources = try await lookup().sources(of: resolution)
    #expect(sources.map(\.target) == [.unresolved, .unresolved])
    #expect(sources.map { $0.places[0].citation.offset } == [16, 24])
  }

  @Test("The places that cite come from the newest resolution on, page by page")
  func thePlacesThatCiteComeFromTheNewestResolutionOn() async throws {
    let lookup = try await lookup()
    let work = try #require(CitedWork(asked: "465/8"))
    let all = try lookup.citing(work)
    #expect(all.total == 6)
    #expect(all.resolutions == 4)
    #expect(
      all.places.map { "\($0.document.name) \($0.clause)" } == [
        "A/RES/469/5 PP2", "A/RES/467/12 PP2", "A/RES/467/12 PP3", "A/RES/467/12 PP8",
        "E/RES/2412/3 PP1", "A/RES/466/3 OP10",
      ])
    let paged = try (0..<3).flatMap { try lookup.citing(work, limit: 2, offset: $0 * 2).places }
    #expect(paged == all.places)
    let behind = try lookup.citing(work, limit: 2, offset: 6)
    #expect(behind.places == [])
    #expect(behind.total == 6)
  }

  @Test("The filters are those of a search")
  func theFiltersAreThoseOfASearch() async throws {
    let lookup = try await lookup()
    let work = try #require(CitedWork(asked: "465/8"))
    var filters = Filters()
    filters.parts = [.operative]
    filters.organs = [.generalAssembly]
    #expect(try lookup.citing(work, filters: filters).places.map(\.clause) == ["OP10"])
    #expect(try lookup.count(citing: work, filters: filters) == 1)
  }

  @Test("A passage marks the citation in the words around it")
  func aPassageMarksTheCitationInTheWordsAroundIt() async throws {
    let work = try #require(CitedWork(asked: "465/8"))
    for place in try await lookup().citing(work).places {
      let passage = place.passage(reach: 20)
      #expect(passage.fragments.filter(\.isMatch).map(\.text) == ["465/8"])
      #expect(passage.text.count <= 5 + 2 * 22)
      #expect(place.passage(reach: 10_000).text == place.text)
    }
  }

  @Test("A date that the document does not have is a contradiction")
  func aDateThatTheDocumentDoesNotHaveIsAContradiction() async throws {
    try await Workspace.lend { workspace in
      let path = try await workspace.index([
        "1.txt": Sample.resolution("A/RES/500/1", decisions: ["*Urges* calm"]),
        "2.txt": Sample.resolution(
          "A/RES/500/2", decisions: ["*Recalls* resolution 500/1 and resolution 499/1"]),
      ]).path
      func found(_ date: String) async throws -> (CalendarDate?, Int) {
        try await DatabaseQueue(path: path).write {
          try $0.execute(sql: "UPDATE citation SET date = ?", arguments: [date])
        }
        let index = try ResolutionIndex.open(path)
        let citing = try DocumentLookup(index).resolutions(named: "500/2")
        let sources = try CitationLookup(index).sources(of: try #require(citing.first))
        #expect(sources.count == 2)
        // The index does not hold the other one, and cannot know its date.
        #expect(sources[1].dateContradicting(sources[1].places[0]) == nil)
        return (
          sources[0].dateContradicting(sources[0].places[0]),
          try IndexStatus(index).dateContradictions
        )
      }
      let right = try await found("2445-12-14")
      #expect(right == (nil, 0))
      let wrong = try await found("2445-12-15")
      #expect(wrong == (CalendarDate(year: 2445, month: 12, day: 14), 1))
    }
  }

  @Test(
    "A work is named as people name it",
    arguments: [
      ("67/169", "A/RES/67/169"), ("UNSCR 1325", "S/RES/1325"),
      ("charter", "Charter of the United Nations"),
      ("Charter of the  United Nations", "Charter of the United Nations"),
      (
        "United Nations, Treaty Series, vol. 1833, No. 31363",
        "United Nations, Treaty Series, vol. 1833, No. 31363"
      ),
      ("nothing", nil), ("", nil),
    ] as [(String, String?)])
  func aWorkIsNamedAsPeopleNameIt(_ asked: String, _ name: String?) {
    #expect(CitedWork(asked: asked)?.name == name)
  }
}
