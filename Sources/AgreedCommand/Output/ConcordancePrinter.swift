import Agreed

/// Prints matches in their contexts, the matches under each other.
struct ConcordancePrinter {
  let format: HitFormat

  /// The columns of a line where no terminal says how many it has.
  private static let width = 120

  func print(_ concordance: Concordance, offset: Int) throws {
    switch format {
    case .text, .md, .html: printText(concordance, offset: offset)
    case .json:
      let list = ConcordanceList(
        total: concordance.total, clauses: concordance.clauses, offset: offset,
        lines: concordance.lines.map(ConcordancePrinter.record))
      Output.print(try Output.json(list, pretty: true))
    case .jsonl: try Output.printLines(concordance.lines.map(ConcordancePrinter.record))
    case .csv:
      Record.printCSV(
        concordance.lines.map(ConcordancePrinter.record), names: ConcordancePrinter.names)
    }
  }

  private static let names = [
    "symbol", "session", "date", "clause", "left", "match", "right", "clauses", "source",
  ]

  private static func record(_ line: Concordance.Line) -> Record {
    let values: [Record.Value] = [
      .text(line.document.symbol?.text), .text(line.document.session),
      .text(line.document.date?.description), .text(line.clause), .text(line.left),
      .text(line.match), .text(line.right), .number(line.clauses), .text(line.document.source),
    ]
    return Record(names, values)
  }

  // MARK: Text

  private func printText(_ concordance: Concordance, offset: Int) {
    let clauses = concordance.clauses.counted("clause")
    guard !concordance.lines.isEmpty else {
      switch (concordance.clauses, concordance.total) {
      case (0, _): Output.print("No clauses match.")
      case (_, 0):
        Output.print("No words to line up: \(clauses) match, but by other things than words.")
      default:
        Output.print(
          "No more matches: \(concordance.total.counted("match", "matches")) in \(clauses).")
      }
      return
    }
    let ink = Ink.standard
    let layout = ConcordanceLayout(
      concordance.lines, width: Layout.width ?? ConcordancePrinter.width)
    for line in concordance.lines {
      let parts = layout.parts(of: line)
      Output.print(
        ink.faint(parts.label) + "  " + parts.left + ink.keyword(parts.match) + parts.right)
    }
    Output.print("")
    let what = "\(concordance.total.counted("match", "matches")) in \(clauses)"
    Output.print(
      ink.faint(
        Counting.page(
          concordance.lines.count, of: concordance.total, offset: offset, what: what)))
  }
}

/// A page of a concordance as JSON.
private struct ConcordanceList: Encodable {
  let total: Int
  let clauses: Int
  let offset: Int
  let lines: [Record]
}
