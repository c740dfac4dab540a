import Agreed

/// Prints the words that stand near a term.
struct CollocatesPrinter {
  let format: ListFormat
  let term: String
  let window: Int

  private static let names = ["word", "near", "expected", "logLikelihood", "all", "texts"]

  func print(_ found: Collocates, limit: Int, offset: Int) throws {
    let shown = found.collocates.dropFirst(offset).prefix(limit)
    let records = shown.map(CollocatesPrinter.record)
    switch format {
    case .text: printText(found, Array(shown), offset: offset)
    case .json:
      Output.print(
        try Output.json(
          CollocateList(
            term: term, window: window, occurrences: found.occurrences, words: found.words,
            places: found.places, total: found.collocates.count, offset: offset,
            collocates: records), pretty: true))
    case .jsonl: try Output.printLines(records)
    case .csv: Record.printCSV(records, names: CollocatesPrinter.names)
    }
  }

  private static func record(_ collocate: Collocate) -> Record {
    let values: [Record.Value] = [
      .text(collocate.word), .number(collocate.near), .decimal(collocate.expected),
      .decimal(collocate.logLikelihood), .number(collocate.all), .number(collocate.wordings),
    ]
    return Record(names, values)
  }

  private func printText(_ found: Collocates, _ shown: [Collocate], offset: Int) {
    guard found.occurrences > 0 else { return Output.print("No clauses match.") }
    let ink = Ink.standard
    Output.print(
      "\(term) stands in the clauses \(found.occurrences.counted("time")); "
        + "\(found.places.grouped) of the \(found.words.counted("other word")) "
        + "are within \(window.counted("word")) of it.\n")
    let rows = shown.map { collocate in
      [
        collocate.word, collocate.near.grouped, collocate.expected.withTenths,
        collocate.logLikelihood.withTenths, collocate.all.grouped,
        collocate.wordings.grouped,
      ]
    }
    let head = ["word", "near", "by chance", "log-likelihood", "all", "texts"]
    let lines = TextTable(head: head, rows: rows, numeric: [1, 2, 3, 4, 5]).lines
    Output.print(ink.strong(lines[0]))
    for line in lines.dropFirst() { Output.print(line) }
    let total = found.collocates.count
    Output.print(
      "\n"
        + ink.faint(
          Counting.page(shown.count, of: total, offset: offset, what: total.counted("word"))))
  }
}

/// The words near a term as JSON.
private struct CollocateList: Encodable {
  let term: String
  let window: Int
  let occurrences: Int
  let words: Int
  let places: Int
  let total: Int
  let offset: Int
  let collocates: [Record]
}

extension Double {
  /// The number with one digit behind the point.
  fileprivate var withTenths: String {
    let tenths = Int((self * 10).rounded())
    return "\((tenths / 10).grouped).\(tenths % 10)"
  }
}
