import Agreed

/// What the hits of a search have in common, counted.
struct FacetTable {
  let facet: Facet
  let counts: [FacetCount]

  /// The lines that people are shown of each facet.
  private static let shown = 10

  /// The counts under the names of their facets, for JSON.
  static func byName(_ tables: [FacetTable]) -> [String: [Record]]? {
    guard !tables.isEmpty else { return nil }
    return Dictionary(uniqueKeysWithValues: tables.map { ($0.facet.rawValue, $0.values) })
  }

  private var values: [Record] {
    counts.map { Record(fields: [("value", .text($0.value)), ("clauses", .number($0.clauses))]) }
  }

  /// Prints the counts as the one table that a CSV file or JSON Lines can hold.
  static func printRecords(_ tables: [FacetTable], isCSV: Bool) throws {
    let records = tables.flatMap { table in
      table.values.map {
        Record(fields: [("facet", .text(table.facet.rawValue))] + $0.fields)
      }
    }
    if isCSV {
      Record.printCSV(records, names: ["facet", "value", "clauses"])
    } else {
      try Output.printLines(records)
    }
  }

  /// Prints the most frequent values for people.
  func printText() {
    guard !counts.isEmpty else { return }
    let ink = Ink.standard
    Output.print("\n" + ink.strong("by \(facet.rawValue)"))
    let width = counts.map { $0.clauses.grouped.count }.max() ?? 0
    for count in counts.prefix(FacetTable.shown) {
      Output.print(
        Layout.hanging(
          count.value ?? ink.faint("(no \(facet.rawValue))"),
          label: "  " + count.clauses.grouped.padded(to: width), indent: width + 4))
    }
    let left = counts.count - FacetTable.shown
    if left > 0 { Output.print(ink.faint("  and \(left.grouped) more (all: --format csv)")) }
  }
}
