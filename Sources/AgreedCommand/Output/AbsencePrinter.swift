import Agreed

/// Tells why a search finds nothing.
struct AbsencePrinter {
  /// Writes the reasons to standard error.
  ///
  /// - Parameters:
  ///   - absence: The reasons.
  ///   - typed: What the user typed.
  static func print(_ absence: Absence, typed: String) {
    for word in absence.words {
      let likely = word.suggestions.map { "“\($0)”" }.joined(separator: ", ")
      Output.complain(
        "“\(word.typed)” stands nowhere in the index"
          + (likely.isEmpty ? "" : "; did you mean \(likely)?"))
    }
    if !absence.parts.isEmpty {
      let parts = absence.parts.map { "\($0.typed) \($0.clauses.grouped)" }
      Output.complain("no clause has all of it; each alone: \(parts.joined(separator: ", "))")
    }
    if let clauses = absence.withoutFilters, clauses > 0 {
      Output.complain("without the filters \(clauses.counted("clause")) would match")
    }
    for piece in typed.split(whereSeparator: \.isWhitespace)
    where piece.contains("/") && !piece.contains(":") {
      guard let symbol = Symbol(asked: String(piece)) else { continue }
      Output.complain(
        "\(piece) is a symbol: symbol:\(symbol.text) finds its clauses, cites:\(symbol.text) what cites it"
      )
    }
  }
}
