import DraftingLanguage
import Resolutions
import Testing

/// A passage, and what it cites: the work, its place and the date, with a bar between.
///
/// "A/RES/66/152|paragraph 7|2011-12-19", "Charter|Article 51", "?" for what is not resolved.
struct CitedRow: Sendable, CustomTestStringConvertible {
  var text: String
  var works: [String]
  var organ: Organ?

  init(_ text: String, _ works: [String], organ: Organ? = .generalAssembly) {
    self.text = text
    self.works = works
    self.organ = organ
  }

  var testDescription: String { "“\(text)”" }

  func check(sourceLocation: SourceLocation = #_sourceLocation) {
    let citations = CitationFinder(organ: organ).citations(in: text)
    #expect(citations.map(CitedRow.described) == works, sourceLocation: sourceLocation)
  }

  /// A citation in the form of the rows.
  static func described(_ citation: Citation) -> String {
    let work =
      switch citation.work {
      case .document(let symbol): symbol.text
      case .treaty(let record): "\(record)"
      case .charter: "Charter"
      case .unresolved: "?"
      }
    var fields = [work, citation.pinpoint ?? "", citation.date.map { "\($0)" } ?? ""]
    while fields.last == "" { fields.removeLast() }
    return fields.joined(separator: "|")
  }
}
