import Agreed

/// A table of counts as a drawing: the more clauses, the darker the cell.
struct MatrixSVG {
  /// The drawing as a file.
  let text: String

  private static let (cellWidth, cellHeight) = (96.0, 32.0)
  /// The width of a letter, wide enough for most.
  private static let letter = 8.0

  init(_ chart: MatrixChart) {
    let longest = (chart.rows + [MatrixChart.total]).map(\.count).max() ?? 0
    let left = min(320, Double(longest) * MatrixSVG.letter + 24)
    let heads = chart.columns + [MatrixChart.total]
    let names = chart.rows + [MatrixChart.total]
    let top = 48.0
    var drawing = SVG(
      width: Int(left + Double(heads.count) * MatrixSVG.cellWidth) + 16,
      height: Int(top + Double(names.count) * MatrixSVG.cellHeight) + 16,
      title: "clauses that answer both queries")
    for (place, head) in heads.enumerated() {
      drawing.text(
        head.shortened(to: Int(MatrixSVG.cellWidth / MatrixSVG.letter)),
        x: left + (Double(place) + 0.5) * MatrixSVG.cellWidth, y: top - 12, anchor: .middle,
        isStrong: true)
    }
    let table = chart.table
    let counts = zip(table.cells, table.rows).map { $0 + [$1] } + [table.columns + [table.all]]
    let greatest = table.cells.flatMap { $0 }.max() ?? 0
    for (row, name) in names.enumerated() {
      let y = top + Double(row) * MatrixSVG.cellHeight
      drawing.text(
        name.shortened(to: Int((left - 16) / MatrixSVG.letter)), x: left - 8, y: y + 21,
        anchor: .end, isStrong: true)
      for (column, head) in heads.enumerated() {
        let count = counts[row][column]
        let isTotal = row == chart.rows.count || column == chart.columns.count
        let depth = isTotal || greatest == 0 ? 0 : Double(count) / Double(greatest)
        let x = left + Double(column) * MatrixSVG.cellWidth
        drawing.rectangle(
          x: x + 1, y: y + 1, width: MatrixSVG.cellWidth - 2, height: MatrixSVG.cellHeight - 2,
          fill: isTotal ? "#f2f2f2" : MatrixSVG.colour(depth),
          note: "\(name), \(head): \(count.counted("clause"))")
        drawing.text(
          count.grouped, x: x + MatrixSVG.cellWidth / 2, y: y + 21, anchor: .middle,
          fill: depth > 0.5 ? "#ffffff" : "#222222")
      }
    }
    text = drawing.text
  }

  /// From nearly white to blue.
  private static func colour(_ depth: Double) -> String {
    let mixed = [(0xF0, 0x1F), (0xF4, 0x5F), (0xFA, 0xA8)].map { light, dark in
      Int((Double(light) + Double(dark - light) * depth).rounded())
    }
    return "#" + mixed.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
