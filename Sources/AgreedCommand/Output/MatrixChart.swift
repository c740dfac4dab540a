import Agreed

/// A table of counts of what stands together, as people and programs read it.
struct MatrixChart {
  let table: CooccurrenceTable
  /// The queries of the rows as they were typed.
  let rows: [String]
  /// The queries of the columns as they were typed.
  let columns: [String]

  /// The name of the totals.
  static let total = "all"

  // MARK: Text

  /// Prints the columns beside each other, and in blocks where the terminal is too narrow.
  func printText() {
    let ink = Ink.standard
    var start = 0
    repeat {
      var end = columns.count
      while end > start + 1, !fits(start..<end) { end -= 1 }
      if start > 0 { Output.print("") }
      let lines = lines(start..<end)
      Output.print(ink.strong(lines[0]))
      for line in lines.dropFirst() { Output.print(line) }
      start = end
    } while start < columns.count
    Output.print(
      ink.faint(
        "\n\(MatrixChart.total): clauses that answer the one query, whatever else they answer"))
  }

  private func fits(_ places: Range<Int>) -> Bool {
    guard let width = Layout.width else { return true }
    return lines(places).allSatisfy { TerminalColumns.count($0) <= width }
  }

  /// The lines of a block; the last has the totals of all rows.
  private func lines(_ places: Range<Int>) -> [String] {
    let isLast = places.upperBound == columns.count
    let body = rows.indices.map { row in
      [rows[row]] + places.map { table.cells[row][$0].grouped }
        + (isLast ? [table.rows[row].grouped] : [])
    }
    let foot =
      [MatrixChart.total] + places.map { table.columns[$0].grouped }
      + (isLast ? [table.all.grouped] : [])
    let head = [""] + places.map { columns[$0] } + (isLast ? [MatrixChart.total] : [])
    return TextTable(head: head, rows: body + [foot], numeric: Set(1..<head.count)).lines
  }

  // MARK: Records

  func printCSV() {
    Output.print(CSV.line([""] + columns + [MatrixChart.total]))
    for row in rows.indices {
      Output.print(
        CSV.line([rows[row]] + (table.cells[row] + [table.rows[row]]).map { "\($0)" }))
    }
    Output.print(
      CSV.line([MatrixChart.total] + (table.columns + [table.all]).map { "\($0)" }))
  }
}

/// A table of counts as JSON.
struct MatrixRecord: Encodable {
  private struct Line: Encodable {
    let query: String
    let clauses: Int
  }

  private let rows: [Line]
  private let columns: [Line]
  private let cells: [[Int]]
  private let all: Int

  init(_ chart: MatrixChart) {
    rows = zip(chart.rows, chart.table.rows).map(Line.init)
    columns = zip(chart.columns, chart.table.columns).map(Line.init)
    cells = chart.table.cells
    all = chart.table.all
  }
}
