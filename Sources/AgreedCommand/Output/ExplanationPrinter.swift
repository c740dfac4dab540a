import Agreed

/// Prints what a query was understood to ask, and what its rank is made of.
struct ExplanationPrinter {
  let explanation: Explanation

  /// More spellings of the same words than this are counted only.
  private static let spellings = 8

  /// The lines over the hits.
  func print() {
    let ink = Ink.standard
    let query = explanation.query.isEmpty ? "every clause" : explanation.query
    printFact("searched", query, ink)
    if let expression = explanation.expression { printFact("full text", expression, ink) }
    let rows = explanation.terms.flatMap(ExplanationPrinter.rows)
    if !rows.isEmpty {
      let table = TextTable(
        head: ["words", "looked up as", "wordings", "clauses", "weight"], rows: rows,
        numeric: [2, 3, 4])
      for line in table.lines { Output.print("  " + line) }
    }
    if explanation.expression != nil {
      let average = ExplanationPrinter.decimal(explanation.averageWords)
      printFact(
        "rank",
        "BM25 over \(explanation.wordings.counted("wording")) of \(average) words on average, and what the lead "
          + "and the title of the resolution add; of equal ones an adopted text before a draft, then the newer, then the earlier clause",
        ink)
    }
    Output.print("")
  }

  private func printFact(_ name: String, _ value: String, _ ink: Ink) {
    Output.print(Layout.hanging(value, label: ink.faint(name), indent: 11))
  }

  private static func rows(_ term: Explanation.Term) -> [[String]] {
    let shown = term.spellings.prefix(spellings)
    var rows = shown.enumerated().map { place, spelling in
      [
        place == 0 ? term.typed : "", spelling.words, spelling.texts.grouped,
        spelling.clauses?.grouped ?? "", spelling.weight.map(decimal) ?? "",
      ]
    }
    if rows.isEmpty { rows = [[term.typed, "nothing in the index", "0"]] }
    let rest = term.spellings.count - shown.count
    if rest > 0 { rows.append(["", "\(rest.grouped) more"]) }
    return rows
  }

  /// "rank 6.12 in 41 words: "tide gauges" 2 times 5.02, in the title 1.10".
  func line(of hit: Hit) -> String? {
    guard let match = hit.score else { return nil }
    let score = explanation.score(of: hit.text)
    var parts = score.parts.map { part in
      "\(part.words) \(part.occurrences == 1 ? "once" : "\(part.occurrences) times") "
        + ExplanationPrinter.decimal(part.score)
    }
    // Words that were left out in one place may stand in a text that was found by another.
    for (place, value) in [
      ("other words", match.text - score.total), ("in the lead", match.lead),
      ("in the title", match.title),
    ] where abs(value) > 0.005 {
      parts.append("\(place) \(ExplanationPrinter.decimal(value))")
    }
    return "rank \(ExplanationPrinter.decimal(match.total)) in \(score.words.counted("word")): "
      + parts.joined(separator: ", ")
  }

  /// A number with two decimals.
  static func decimal(_ value: Double) -> String {
    let hundredths = Int((abs(value) * 100).rounded())
    let rest = hundredths % 100
    return (value < 0 && hundredths > 0 ? "-" : "") + "\(hundredths / 100)."
      + (rest < 10 ? "0" : "") + "\(rest)"
  }
}
