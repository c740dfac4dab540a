import Resolutions
import Testing

@testable import CitationLists

@Suite("Citation lists")
struct CitationListTests {
  @Test(
    "Each work stands once, where it came first, with all its pinpoints in the order of the work")
  func merging() {
    let list = CitationList([
      Work.document("A/RES/67/169", at: [.op("12")]),
      Work.document("A/RES/66/152"),
      Work.document("a/res/67/169", "Tides", "2012-12-20", at: [.op("3"), .pp(2)]),
      Work.document("A/RES/67/169", "Another title", at: [.op("12"), .words("annex")]),
    ])
    #expect(list.works.map(\.symbol?.text) == ["A/RES/67/169", "A/RES/66/152"])
    #expect(list.works[0].title == "Tides")
    #expect(list.works[0].pinpoints == [.pp(2), .op("3"), .op("12"), .words("annex")])
  }

  @Test("A Security Council resolution named with and without its year is one")
  func councilYear() {
    for symbols in [["S/RES/1325", "S/RES/1325(2000)"], ["S/RES/1325(2000)", "S/RES/1325"]] {
      let list = CitationList(symbols.map { Work.document($0) })
      #expect(list.works.map(\.symbol?.text) == ["S/RES/1325(2000)"])
    }
    let others = CitationList(["S/RES/132", "S/RES/1325"].map { Work.document($0) })
    #expect(others.works.count == 2)
  }

  @Test("Works without symbols are told apart")
  func withoutSymbols() {
    let list = CitationList([
      Work.file("a.txt"), Work.file("b.txt"), Work.file("a.txt"), ListedWork(.charter),
      ListedWork(.charter), ListedWork(.treaty(TreatyRecord(series: .unitedNations, volume: 1))),
      ListedWork(.treaty(TreatyRecord(series: .leagueOfNations, volume: 1))),
    ])
    #expect(list.works.count == 5)
  }

  @Test(
    "Pinpoints stand in the order of the work",
    arguments: [
      (["OP10", "OP2", "OP2 bis", "PP3"], ["PP3", "OP2", "OP2 bis", "OP10"]),
      (["OP3", "OP1", "OP3"], ["OP1", "OP3"]),
    ])
  func order(names: [String], sorted: [String]) {
    func pinpoint(_ name: String) -> Pinpoint {
      name.hasPrefix("PP") ? .pp(Int(name.dropFirst(2)) ?? 0) : .op(String(name.dropFirst(2)))
    }
    #expect(Pinpoint.inOrder(names.map(pinpoint)) == sorted.map(pinpoint))
  }

  @Test("Letters, annexes and Roman sections stand in order")
  func places() {
    func annex(_ name: String) -> Pinpoint {
      Pinpoint(part: .annex, name: "AN1", number: "1", place: Place(annex: name))
    }
    func letter(_ letter: String) -> Pinpoint {
      Pinpoint(part: .operative, name: "\(letter).OP1", number: "1", place: Place(letter: letter))
    }
    func section(_ section: String) -> Pinpoint {
      Pinpoint(
        part: .operative, name: "\(section).OP1", number: "1", place: Place(section: section))
    }
    let annexes = ["Annex I", "Annex II", "Annex IX", "Annex X"].map(annex)
    #expect(Pinpoint.inOrder(annexes.reversed()) == annexes)
    #expect(Pinpoint.inOrder([letter("B"), letter("A")]) == [letter("A"), letter("B")])
    #expect(Pinpoint.inOrder([section("V"), section("IV")]) == [section("IV"), section("V")])
  }

  @Test(
    "A link keeps its slashes; what would end it is encoded",
    arguments: [
      ("A/RES/67/169", "A/RES/67/169"), ("S/RES/1325(2000)", "S/RES/1325%282000%29"),
      ("A/CONF.157/24 (Part I)", "A/CONF.157/24%20%28Part%20I%29"),
      ("A/C.3/67/L.36/Rev.1", "A/C.3/67/L.36/Rev.1"), ("A/RES/ES-10/21", "A/RES/ES-10/21"),
      ("A/RES/75/101A-B", "A/RES/75/101A-B"),
      // The site has a document of two symbols under each.
      ("E/CN.4/2001/2-E/CN.4/Sub.2/2000/46", "E/CN.4/2001/2"), ("A/78/378-S/2023/726", "A/78/378"),
    ])
  func links(symbol: String, path: String) {
    #expect(Work.document(symbol).link == "https://undocs.org/en/" + path)
  }

  @Test("What has no document on the site has no link")
  func withoutLinks() {
    let works = [
      Work.document("A/DEC/65/281"), Work.file("a.txt"), ListedWork(.charter),
      Work.document("WHA73/1", organ: .worldHealthAssembly),
    ]
    for work in works { #expect(work.link == nil) }
  }

  @Test(
    "Only a symbol that holds the year of issue tells it",
    arguments: [
      ("S/RES/1325(2000)", 2000), ("S/PRST/2020/1", 2020), ("S/2000/1044", 2000),
      ("S/RES/1325", nil), ("S/2012", nil), ("A/RES/67/169", nil), ("A/RES/217(III)", nil),
      // The session of 2021 began in July 2020.
      ("E/RES/2021/1", nil),
    ])
  func years(symbol: String, year: Int?) {
    #expect(Work.document(symbol).issue?.year == year)
  }

  @Test("Keys are unique and the same every time")
  func keys() {
    let works = [
      Work.document("A/RES/67/169"), Work.document("S/RES/1325(2000)"),
      Work.document("A/RES/217(III)A"), Work.document("A/CONF.157/24 (Part I)"),
      Work.file("folder/My draft.txt"), Work.file("my draft.TXT"), Work.file("決議"),
      ListedWork(.charter),
      ListedWork(.treaty(TreatyRecord(series: .unitedNations, volume: 1833, number: 31363))),
    ]
    var keys = ReferenceKeys()
    #expect(
      works.map { keys.next($0) } == [
        "A-RES-67-169", "S-RES-1325-2000", "A-RES-217-III-A", "A-CONF.157-24-Part-I",
        "My-draft.txt", "my-draft.TXT-2", "document", "UN-Charter", "UNTS-1833-31363",
      ])
  }

  @Test("A citation that names no work is no entry")
  func citations() throws {
    let date = CalendarDate(iso: "2011-12-19")
    let symbol = try #require(Symbol("A/RES/66/152"))
    let cited = Citation(
      work: .document(symbol), pinpoint: "paragraph 7", date: date,
      written: "resolution 66/152", offset: 0)
    let work = ListedWork(cited)
    #expect(work?.date == date)
    #expect(work?.pinpoints == [.words("paragraph 7")])
    #expect(ListedWork(Citation(work: .unresolved, written: "Ibid.", offset: 0)) == nil)
  }
}
