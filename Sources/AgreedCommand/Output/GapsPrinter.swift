import Agreed

/// Prints what an index lacks.
struct GapsPrinter {
  let format: DocumentFormat

  func print(_ gaps: IndexGaps) throws {
    guard format == .text else {
      Output.print(try Output.json(GapsRecord(gaps), pretty: format == .json))
      return
    }
    printMissing(gaps)
    printSeries(gaps.series)
  }

  private func printMissing(_ gaps: IndexGaps) {
    guard gaps.allMissing > 0 else {
      Output.print("All that is cited is in the index.")
      return
    }
    Output.print("Cited, but not in the index:\n")
    let rows = gaps.missing.map { [$0.symbol.text, $0.resolutions.grouped, $0.places.grouped] }
    for line in TextTable(
      head: ["Symbol", "Resolutions", "Places"], rows: rows, numeric: [1, 2]
    ).lines {
      Output.print("  " + line)
    }
    let shown = gaps.missing.count
    guard shown < gaps.allMissing else { return }
    Output.print(
      "\n"
        + Ink.standard.faint(
          "\(shown.grouped) of \(gaps.allMissing.counted("document")) (more: --limit NUMBER)"))
  }

  private func printSeries(_ series: [IndexGaps.Series]) {
    guard !series.isEmpty else { return }
    Output.print("\nNumbers of adopted resolutions in the index:\n")
    let width = series.map(\.name.count).max() ?? 0
    for entry in series {
      let missing = entry.holes.map(GapsPrinter.range).joined(separator: ", ")
      let all = GapsPrinter.range(entry.numbers)
      let count = entry.holes.map(\.count).reduce(0, +)
      Output.print(
        Layout.hanging(
          entry.holes.isEmpty ? all : "\(all) except \(missing) (\(count.grouped) missing)",
          label: "  " + Ink.standard.strong(entry.name), indent: width + 4))
    }
  }

  private static func range(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
  }

  /// The gaps as JSON.
  private struct GapsRecord: Encodable {
    let cited: [Record]
    let citedTotal: Int
    let series: [SeriesRecord]

    init(_ gaps: IndexGaps) {
      cited = gaps.missing.map {
        Record(fields: [
          ("symbol", .text($0.symbol.text)), ("resolutions", .number($0.resolutions)),
          ("places", .number($0.places)),
        ])
      }
      citedTotal = gaps.allMissing
      series = gaps.series.map(SeriesRecord.init)
    }
  }

  private struct SeriesRecord: Encodable {
    let name: String
    let first: Int
    let last: Int
    let held: Int
    let missing: [String]

    init(_ series: IndexGaps.Series) {
      name = series.name
      first = series.numbers.lowerBound
      last = series.numbers.upperBound
      held = series.held
      missing = series.holes.map(GapsPrinter.range)
    }
  }
}
