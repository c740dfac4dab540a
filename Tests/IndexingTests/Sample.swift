/// Invented resolutions for tests: as much of a document as a test needs.
enum Sample {
  /// The text of an adopted resolution of the General Assembly.
  ///
  /// - Parameters:
  ///   - number: The number within session 500.
  ///   - preamble: Preambular clauses with their stops.
  ///   - decisions: Operative clauses without number and stop; the first word is the lead.
  static func resolution(
    _ number: Int, preamble: [String] = [], decisions: [String]
  ) -> String {
    var paragraphs = [
      "A/RES/500/\(number)", "General Assembly",
      "Resolution adopted by the General Assembly on 14 December 2445",
      "500/\(number). Title of the resolution \(number)", "The General Assembly,",
    ]
    paragraphs += preamble
    for (index, decision) in decisions.enumerated() {
      let words = decision.split(separator: " ", maxSplits: 1)
      let stop = index == decisions.count - 1 ? "." : ";"
      let rest = words.dropFirst().joined()
      paragraphs.append("\(index + 1). *\(words.first ?? "Decides")* \(rest)\(stop)")
    }
    return paragraphs.joined(separator: "\n\n") + "\n"
  }
}
