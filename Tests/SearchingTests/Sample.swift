import Searching

/// Invented resolutions for tests: as much of a document as a test needs.
enum Sample {
  /// The text of a resolution.
  ///
  /// - Parameters:
  ///   - symbol: The symbol at its head.
  ///   - organ: The organ at its head and in its formula.
  ///   - date: The day of adoption as documents print it.
  ///   - preamble: Preambular clauses with their stops.
  ///   - decisions: Operative clauses without number and stop, the lead between asterisks.
  static func resolution(
    _ symbol: String, organ: String = "General Assembly", date: String = "14 December 2445",
    preamble: [String] = [], decisions: [String]
  ) -> String {
    var paragraphs = [
      symbol, organ, "Resolution adopted by the \(organ) on \(date)", "The \(organ),",
    ]
    paragraphs += preamble
    for (index, decision) in decisions.enumerated() {
      let stop = index == decisions.count - 1 ? "." : ";"
      paragraphs.append("\(index + 1). \(decision)\(stop)")
    }
    return paragraphs.joined(separator: "\n\n") + "\n"
  }
}

extension Hit {
  /// The place of the hit as drafters give it: "A/RES/467/12 OP3".
  var place: String { "\(symbol?.text ?? source) \(name)" }
}

extension ClauseSearch {
  /// All hits of what a user types.
  func hits(_ text: String, order: Query.Order = .symbol) throws -> [Hit] {
    try page(Query(text: QueryParser(text).query, order: order, limit: 100_000)).hits
  }

  /// The number of hits of what a user types.
  func count(_ text: String) throws -> Int { try count(Query(text: QueryParser(text).query)) }
}
