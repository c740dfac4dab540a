import Markup

/// Tables of a page: those that hold figures, and those that only place words.
enum HTMLTable {
  /// The rows of a table, each with its cells; rows of tables in it are not among them.
  static func rows(of table: XMLElement) -> [[XMLElement]] {
    table.elements.flatMap { element -> [[XMLElement]] in
      switch element.name {
      case "tr": [element.elements.filter { $0.name == "td" || $0.name == "th" }]
      case "thead", "tbody", "tfoot": rows(of: element)
      default: []
      }
    }
  }

  private static let blocks: Set<String> = ["p", "div", "h1", "h2", "h3", "h4", "li"]
  /// Longer words are those of a text that a table places on the page.
  private static let longestCell = 1000
  /// The head of a document is set in tables of one row or two.
  private static let fewestRows = 3

  /// Whether a table is one to a reader too, not only to the page.
  static func isData(_ rows: [[XMLElement]], of table: XMLElement) -> Bool {
    guard table.attributes["role"] != "presentation", rows.count >= fewestRows,
      rows.contains(where: { $0.count > 1 })
    else { return false }
    return rows.allSatisfy { row in
      row.allSatisfy { cell in
        cell.all("table").isEmpty && cell.all("ol").isEmpty && paragraphs(in: cell) < 2
          && HTMLText.plain(cell).utf8.count < longestCell
      }
    }
  }

  private static func paragraphs(in cell: XMLElement) -> Int {
    cell.elements.reduce(0) { count, element in
      let inner = paragraphs(in: element)
      let isOwn = blocks.contains(element.name) && inner == 0 && hasWords(element)
      return count + (isOwn ? 1 : inner)
    }
  }

  private static func hasWords(_ element: XMLElement) -> Bool {
    HTMLText.plain(element).contains { !$0.isWhitespace }
  }
}
