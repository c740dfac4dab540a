import DraftingLanguage
import Resolutions
import Testing

@Suite("Citations of documents by symbol")
struct CitedSymbolTests {
  @Test(
    "A symbol is cited as it stands, without the signs around it",
    arguments: [
      CitationRow("S/2012/376, annex.", ["S/2012/376"]),
      CitationRow(
        "Official Records, Supplement No. 53 (A/67/53), chap. III, sect. A.", ["A/67/53"]),
      CitationRow("A/CONF.157/24 (Part I), chap. III.", ["A/CONF.157/24 (Part I)"]),
      CitationRow(
        "See E/CN.4/2001/2-E/CN.4/Sub.2/2000/46, chap. II, sect. A.",
        ["E/CN.4/2001/2-E/CN.4/Sub.2/2000/46"]),
      CitationRow("See A/67/457/Add.2.", ["A/67/457/Add.2"]),
      CitationRow("(see A/67/457).", ["A/67/457"]),
      CitationRow("S/2010/264; S/2011/1", ["S/2010/264", "S/2011/1"]),
      CitationRow("A/79/68 and A/79/340.", ["A/79/68", "A/79/340"]),
      CitationRow("draft resolution A/C.3/67/L.36/Rev.1", ["A/C.3/67/L.36/Rev.1"]),
      CitationRow("FCCC/CP/2015/10/Add.1, decision 1/CP.21, annex", ["FCCC/CP/2015/10/Add.1"]),
      CitationRow("A/RES/217(III)A and S/RES/1325(2000)", ["A/RES/217(III)A", "S/RES/1325(2000)"]),
      CitationRow("the statement by its President (S/PRST/2015/22)", ["S/PRST/2015/22"]),
      CitationRow("SPLOS/34/12 and SPLOS/34/15.", ["SPLOS/34/12", "SPLOS/34/15"]),
      CitationRow("UNEP/EA.3/Res.1 of 6 December 2017", ["UNEP/EA.3/Res.1"]),
      // Journalists and the title of resolution 2231 put a space before the year.
      CitationRow("S/RES/2231 (2015)", ["S/RES/2231(2015)"]),
      CitationRow("A/RES/217 (III) A", ["A/RES/217(III)A"]),
      CitationRow("A/77/5 (Vol. I), chap. II.", ["A/77/5 (Vol. I)"]),
      CitationRow(
        "(A/67/457/Add.2 and Corr.1)", ["A/67/457/Add.2", "A/67/457/Add.2/Corr.1"]),
      CitationRow("NPT/CONF.2010/50 (Vol. III)).", ["NPT/CONF.2010/50 (Vol. III)"]),
      CitationRow("A/CONF.151/26/Rev.1 (Vol. I), annex I", ["A/CONF.151/26/Rev.1 (Vol. I)"]),
      CitationRow(
        "A/68/970, Corr.1 and Add.1", ["A/68/970", "A/68/970/Corr.1", "A/68/970/Add.1"]),
      CitationRow(
        "A/75/478/Add.2 and Add.3", ["A/75/478/Add.2", "A/75/478/Add.3"]),
      CitationRow("A/75/478, Add.1A/75/479", ["A/75/478", "A/75/479"]),
      CitationRow("A/75/478 and Additional Protocol I", ["A/75/478"]),
      CitationRow("(A/RES/55/2) and (A/67/53, chap. III)", ["A/RES/55/2", "A/67/53"]),
      CitationRow("A/RES/60/1 (see above)", ["A/RES/60/1"]),
      CitationRow("A/RES/ES\u{2011}10/15", ["A/RES/ES-10/15"]),
      // The general conferences of agencies set their session before the first slash.
      CitationRow(
        "General Conference resolutions GC(68)/RES/8 and GC(68)/RES/9",
        ["GC(68)/RES/8", "GC(68)/RES/9"]),
      CitationRow("See GC.18/INF/4, resolution GC.18/Res.1.", ["GC.18/INF/4", "GC.18/Res.1"]),
      CitationRow(
        "World Health Assembly resolutions WHA73.1 of 19 May 2020 and WHA74.7, decision WHA73(9),",
        ["WHA73.1", "WHA74.7", "WHA73(9)"]),
      CitationRow("Executive Board resolution EB146.R10", ["EB146.R10"]),
      // A numeral before the slash is the session of a conference.
      CitationRow("decisions XII/23 and X/2", []),
    ])
  func symbols(row: CitationRow) { row.check() }

  @Test("A citation gives the words as they stand, and their place in bytes")
  func words() throws {
    let text = "Réaffirmant the “principles” of resolutions 217 A (III) and 66/152 of 19 December"
    let citations = CitationFinder(organ: .generalAssembly).citations(in: text)
    #expect(citations.map(\.written) == ["217 A (III)", "66/152"])
    let offset = try #require(text.utf8.firstRange(of: "217 A".utf8)?.lowerBound)
    #expect(
      citations.first?.offset == text.utf8.distance(from: text.utf8.startIndex, to: offset))
  }

  @Test("A citation in a note knows the note")
  func inNote() {
    let citations = CitationFinder(organ: nil).citations(in: "See resolution 55/2.", note: 3)
    #expect(citations.map(\.note) == [3])
  }
}
