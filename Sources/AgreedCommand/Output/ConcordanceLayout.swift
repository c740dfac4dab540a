import Agreed

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
