/// A table for people: columns under their heads, numbers to the right.
struct TextTable {
  let head: [String]?
  let rows: [[String]]
  /// The columns that hold numbers.
  let numeric: Set<Int>

  /// The lines of the table, the head first where there is one.
  var lines: [String] {
    let all = (head.map { [$0] } ?? []) + rows
    let widths = (0..<(all.map(\.count).max() ?? 0)).map { column in
      all.map { column < $0.count ? TerminalColumns.count($0[column]) : 0 }.max() ?? 0
    }
    return all.map { row in
      let cells = row.enumerated().map { column, cell in
        let space = String(
          repeating: " ", count: max(0, widths[column] - TerminalColumns.count(cell)))
        return numeric.contains(column) ? space + cell : cell + space
      }
      let line = cells.joined(separator: "  ")
      return line.withoutTrailingSpaces
    }
  }
}

extension String {
  /// The text up to its last sign that is no space.
  var withoutTrailingSpaces: String { String(reversed().drop { $0 == " " }.reversed()) }
}
