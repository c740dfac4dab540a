import Agreed
import Testing

/// What the documentation shows of the library.
@Suite("The library")
struct LibraryTests {
  @Test("The citations of a string are found without an index, as the example shows")
  func citationsInAString() {
    let text = "Recalling paragraph 7 of its resolution 66/152 of 19 December 2011,"
    let lines = CitationFinder(organ: .generalAssembly).citations(in: text).map { citation in
      [citation.symbol?.text ?? "?", citation.pinpoint ?? "", citation.date?.description ?? ""]
        .joined(separator: " ")
    }
    #expect(lines == ["A/RES/66/152 paragraph 7 2011-12-19"])
  }
}
