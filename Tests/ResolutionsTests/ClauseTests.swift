import Resolutions
import Testing

@Suite("Clauses")
struct ClauseTests {
  @Test(
    "Drafters call a paragraph by the letters of its part",
    arguments: [(.preambular, "PP"), (.operative, "OP"), (.annex, "AN")] as [(Part, String)])
  func abbreviations(part: Part, letters: String) {
    #expect(part.abbreviation == letters)
  }

  @Test("A resolution of which only the file is known holds nothing else")
  func emptyResolution() {
    let resolution = Resolution(source: "draft.txt")
    #expect(resolution.source == "draft.txt")
    #expect(resolution.symbol == nil)
    #expect(resolution.organ == nil)
    #expect(resolution.status == nil)
    #expect(resolution.clauses.isEmpty)
    #expect(resolution.warnings.isEmpty)
  }
}
