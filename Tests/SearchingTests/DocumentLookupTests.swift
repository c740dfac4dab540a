import Foundation
import Intake
import Resolutions
import Searching
import Testing

@Suite("Looking up documents")
struct DocumentLookupTests {
  @Test(
    "A document is found by its symbol in any form",
    arguments: [
      ("A/RES/467/12", "A/RES/467/12"),
      ("a/res/467/12", "A/RES/467/12"),
      ("467/12", "A/RES/467/12"),
      (" 467/12 ", "A/RES/467/12"),
      ("GA resolution 467/12", "A/RES/467/12"),
      ("A_RES_467_12", "A/RES/467/12"),
      ("a-res-467-12", "A/RES/467/12"),
      ("S/RES/90187(2412)", "S/RES/90187(2412)"),
      ("S/RES/90187 (2412)", "S/RES/90187(2412)"),
      ("90187 (2412)", "S/RES/90187(2412)"),
      ("S/RES/90187", "S/RES/90187(2412)"),
      ("UNSCR 90187", "S/RES/90187(2412)"),
      ("HRC 419/7", "A/HRC/RES/419/7"),
      ("A/HRC/RES/419/7", "A/HRC/RES/419/7"),
      ("2412/3", "E/RES/2412/3"),
      ("A/C.3/468/L.22", "A/C.3/468/L.22"),
      ("a/c.3/468/l.22", "A/C.3/468/L.22"),
    ])
  func aDocumentIsFoundByItsSymbolInAnyForm(_ name: String, _ symbol: String) async throws {
    let found = try DocumentLookup(try await Corpus.index()).resolutions(named: name)
    #expect(found.map { $0.symbol?.text } == [symbol])
  }

  @Test("Spaces around the slash make no other symbol")
  func spacesAroundTheSlashMakeNoOtherSymbol() async throws {
    let found = try DocumentLookup(try await Corpus.index()).resolutions(named: "467 / 12")
    #expect(found.map { $0.symbol?.text } == ["A/RES/467/12"])
  }

  @Test(
    "A document is found by the name of its file",
    arguments: [
      "enhancement-of-international-cooperation.txt", "enhancement-of-international-cooperation",
    ])
  func aDocumentIsFoundByTheNameOfItsFile(_ name: String) async throws {
    let found = try DocumentLookup(try await Corpus.index()).resolutions(named: name)
    #expect(found.map(\.source) == ["enhancement-of-international-cooperation.txt"])
  }

  @Test(
    "What is not there is not found",
    arguments: [
      "", "%", "_", "enhancement%", "enhancement_of-international-cooperation", "A/RES/467/1",
      "A/RES/1/1", "467", "README.md", "x'; --", "enhancement-of-international", "\\", "*",
      "A/RES/*",
    ])
  func whatIsNotThereIsNotFound(_ name: String) async throws {
    #expect(try DocumentLookup(try await Corpus.index()).resolutions(named: name) == [])
  }

  @Test("Documents of one number are all found in the order of their letters")
  func documentsOfOneNumberAreAllFoundInTheOrderOfTheirLetters() async throws {
    let symbols = try await Workspace.lend { workspace in
      let index = try await workspace.index([
        "b.txt": Sample.resolution("A/RES/67/3B", decisions: ["*Urges* calm"]),
        "a.txt": Sample.resolution("A/RES/67/3A", decisions: ["*Urges* patience"]),
        "c.txt": Sample.resolution("A/RES/67/30", decisions: ["*Urges* trust"]),
      ])
      return try DocumentLookup(index).resolutions(named: "67/3").map { $0.symbol?.text }
    }
    #expect(symbols == ["A/RES/67/3A", "A/RES/67/3B"])
  }

  @Test("Every sample comes back from the index as it was read")
  func everySampleComesBackFromTheIndexAsItWasRead() async throws {
    let lookup = DocumentLookup(try await Corpus.index())
    let names = try Corpus.names()
    #expect(names.count == 14)
    for name in names {
      let read = try #require(
        try DocumentReader.read(path: Corpus.folder + "/" + name).resolutions.first)
      #expect(try lookup.resolutions(named: name) == [read], "\(name)")
      // Symbols are equal apart from letter case and spaces; the index must keep both.
      let kept = try lookup.resolutions(named: name).first
      #expect(kept?.symbol?.text == read.symbol?.text)
      #expect(
        kept?.clauses.map { $0.citations.compactMap(\.symbol?.text) }
          == read.clauses.map { $0.citations.compactMap(\.symbol?.text) }, "\(name)")
    }
  }

  @Test("What the samples lack comes back as it was read too")
  func whatTheSamplesLackComesBackAsItWasReadToo() async throws {
    let documents = ["odd.txt": Self.odd, "table.xml": Self.table]
    try await Workspace.lend { workspace in
      let lookup = DocumentLookup(try await workspace.index(documents))
      for name in documents.keys {
        let path = workspace.root + "/documents/" + name
        let read = try #require(try DocumentReader.read(path: path).resolutions.first)
        #expect(try lookup.resolutions(named: name) == [read], "\(name)")
      }
      let odd = try #require(try lookup.resolutions(named: "odd").first)
      #expect(odd.warnings.count == 1)
      #expect(odd.clauses.map(\.id) == ["A.PP1", "A.OP1", "A.OP2bis", "B.OP1"])
      #expect(odd.clauses[1].lead?.secondVerb == "encourage")
      #expect(odd.clauses[1].lead?.adverbs == ["once again"])
      #expect(odd.sponsors == [])
      let table = try #require(try lookup.resolutions(named: "table").first)
      #expect(table.tables.map(\.rows) == [[["State", "Rate, “per cent”"], ["Fiji", "0.004"]]])
      #expect(table.tables.map(\.clause) == [0])
    }
  }

  /// Two resolutions in one document, a second verb, a number with "bis", a mark without a note.
  private static let odd = """
    A/RES/500/9

    General Assembly

    Resolution adopted by the General Assembly on 14 December 2445

    500/9. Odds and ends

    A

    The General Assembly,

    *Recalling* its resolutions 499/1 A and B,

    1. *Once again welcomes and encourages* the planting of trees,¹ seeds and 3½ hedges;

    2 bis. *Decides* upon:

    (a) Rain;

    (b) Shade.

    ¹ A/CONF.157/24 (Part I), chap. III.

    ² A note that nothing calls.

    B

    The General Assembly,

    1. *Requests* a report.
    """

  private static let table = """
    <?xml version="1.0" encoding="UTF-8"?>
    <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
      <statement name="resolution">
        <coverPage><block name="symbol"><docNumber>A/RES/500/10</docNumber></block></coverPage>
        <preamble>
          <formula name="enactingFormula"><p>The General Assembly,</p></formula>
        </preamble>
        <mainBody>
          <paragraph><num>1.</num><content><p><span class="italic">Decides</span> upon the scale;\
    <authorialNote marker="1"><p>See A/500/11.</p></authorialNote></p></content></paragraph>
          <table><tr><th><p>State</p></th><th><p>Rate, “per cent”</p></th></tr>\
    <tr><td><p>Fiji</p></td><td><p>0.004</p></td></tr></table>
          <paragraph><num>2.</num><content><p><span class="italic">Requests</span> a report.</p>\
    </content></paragraph>
        </mainBody>
      </statement>
    </akomaNtoso>
    """
}
