import DraftingLanguage
import Resolutions
import Testing

@Suite("What links add to the words of a citation")
struct LinkEvidenceTests {
  /// A clause with one link in it.
  struct Row: Sendable, CustomTestStringConvertible {
    var text: String
    /// The words of the link.
    var words: String
    /// The document that it leads to.
    var target: String
    /// What the clause cites.
    var works: [String]
    /// The words of the warnings.
    var warnings: [String] = []

    var testDescription: String { "“\(text)” with a link to \(target)" }
  }

  @Test(
    "Words come first; a link tells what they leave open",
    arguments: [
      Row(
        text: "Recalling its resolution 66/152,", words: "66/152", target: "A/RES/66/152",
        works: ["A/RES/66/152"]),
      // A part of the words is enough, and so are symbols of one document.
      Row(
        text: "resolution 1325 (2000) of 31 October 2000", words: "(2000)",
        target: "S/RES/1325(2000)", works: ["S/RES/1325(2000)"]),
      Row(
        text: "resolution 217 A (III)", words: "217 A (III)", target: "A/RES/217(III)",
        works: ["A/RES/217(III)A"]),
      Row(
        text: "the report A/66/137-S/2011/512", words: "A/66/137-S/2011/512", target: "A/66/137",
        works: ["A/66/137-S/2011/512"]),
      Row(
        text: "the letter A/57/759-S/2003/332", words: "A/57/759-S/2003/332",
        target: "S/2003/332", works: ["A/57/759-S/2003/332"]),
      // The words do not tell whose resolution it is.
      Row(
        text: "Commission on Narcotic Drugs resolution 62/8", words: "62/8",
        target: "E/CN.7/2019/RES/62/8", works: ["E/CN.7/2019/RES/62/8"]),
      // The words name no work.
      Row(
        text: "Recalling the 2030 Agenda,", words: "2030 Agenda", target: "A/RES/70/1",
        works: ["A/RES/70/1"]),
      Row(text: "Recalling it, and", words: ",", target: "A/RES/70/1", works: []),
      // The words name another.
      Row(
        text: "resolution 74/306 of 11 September 2020", words: "74/306", target: "A/RES/74/305",
        works: ["A/RES/74/306"],
        warnings: ["the words name A/RES/74/306, their link leads to A/RES/74/305; the words count"]
      ),
    ])
  func evidence(row: Row) throws {
    let start = try #require(row.text.firstRange(of: row.words)).lowerBound
    let offset = row.text.utf8.distance(from: row.text.startIndex, to: start)
    let link = Link(
      range: offset..<(offset + row.words.utf8.count), symbol: try #require(Symbol(row.target)))
    var resolution = Resolution(source: "draft.html")
    resolution.organ = .generalAssembly
    resolution.clauses = [Clause(part: .preambular, text: row.text, links: [link])]
    resolution.notes = [Footnote(marker: "4", text: row.text, links: [link])]
    // What is completed twice, because its organ came later, is told once.
    for _ in 1...2 { ClauseReading.complete(&resolution) }
    #expect(resolution.clauses[0].citations.map(\.work.name) == row.works)
    #expect(
      resolution.warnings
        == ["PP1", "note 4"].flatMap { place in
          row.warnings.map { Warning(.link, place: place, $0) }
        })
  }
}
