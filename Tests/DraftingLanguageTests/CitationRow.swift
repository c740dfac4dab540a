import DraftingLanguage
import Resolutions
import Testing

/// A passage of an organ's text, and the symbols that it cites.
struct CitationRow: Sendable, CustomTestStringConvertible {
  var text: String
  var symbols: [String]
  var organ: Organ?

  init(
    _ text: String, _ symbols: [String], organ: Organ? = .generalAssembly
  ) {
    self.text = text
    self.symbols = symbols
    self.organ = organ
  }

  var testDescription: String { "“\(text)”" }

  /// Checks the symbols, and that the words of each citation stand where it says.
  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    let citations = CitationFinder(organ: organ).citations(in: text)
    #expect(citations.compactMap(\.symbol?.text) == symbols, sourceLocation: sourceLocation)
    for citation in citations {
      let words = text.utf8.dropFirst(citation.offset).prefix(citation.written.utf8.count)
      #expect(
        String(decoding: words, as: UTF8.self) == citation.written, sourceLocation: sourceLocation)
      #expect(citation.note == nil, sourceLocation: sourceLocation)
    }
  }
}
