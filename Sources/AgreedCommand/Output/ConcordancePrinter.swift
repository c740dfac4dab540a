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
    case .jsonl:
      for line in concordance.lines {
        Output.print(try Output.json(ConcordancePrinter.record(line)))
      }
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
    return Record(fields: zip(names, values).map { (name: $0, value: $1) })
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

/// How wide the parts of the lines of a concordance are.
struct ConcordanceLayout {
  private let labelWidth: Int
  private let leftWidth: Int
  private let width: Int

  /// The layout of lines.
  ///
  /// - Parameters:
  ///   - lines: The lines of a page.
  ///   - width: The columns of the terminal.
  init(_ lines: [Concordance.Line], width: Int) {
    self.width = width
    let labels = lines.map { TerminalColumns.count(ConcordanceLayout.label($0)) }
    labelWidth = min(labels.max() ?? 0, width / 3)
    let match = lines.map { TerminalColumns.count($0.match) }.max() ?? 0
    let rest = width - labelWidth - 2
    leftWidth = max(rest / 4, (rest - match) / 2)
  }

  private static func label(_ line: Concordance.Line) -> String {
    "\(line.document.name) \(line.clause)"
  }

  /// The parts of a line, the first two filled up with spaces so that the third stands in its column.
  func parts(
    of line: Concordance.Line
  ) -> (label: String, left: String, match: String, right: String) {
    let label = TerminalColumns.head(of: ConcordanceLayout.label(line), columns: labelWidth)
    let left = TerminalColumns.tail(of: ConcordanceLayout.line(line.left), columns: leftWidth)
    let rest = width - labelWidth - 2 - leftWidth
    let match = TerminalColumns.head(of: ConcordanceLayout.line(line.match), columns: rest)
    let right = TerminalColumns.head(
      of: ConcordanceLayout.line(line.right), columns: rest - TerminalColumns.count(match))
    return (
      TerminalColumns.filled(label, to: labelWidth),
      String(repeating: " ", count: leftWidth - TerminalColumns.count(left)) + left, match, right
    )
  }

  private static func line(_ text: String) -> String {
    text.contains("\n") ? text.replacing("\n", with: " ") : text
  }
}

/// A page of a concordance as JSON.
private struct ConcordanceList: Encodable {
  let total: Int
  let clauses: Int
  let offset: Int
  let lines: [Record]
}
