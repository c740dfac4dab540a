import Agreed
import ArgumentParser

/// `agreed matrix`: how often queries are answered together.
struct MatrixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix",
    abstract: "Count the clauses that answer each of some queries together with each of others.",
    discussion: """
      Commas part the queries of a list, but for those in quotes and brackets. The totals are of \
      the clauses that answer a row or a column whatever else they answer: one clause may stand in \
      several cells, or in none.

      Example: agreed matrix --rows "embargo,sanctions" --columns "Cuba,Iraq"
      """)

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The queries of the rows, parted by commas.", valueName: "queries"))
  var rows: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The queries of the columns, parted by commas.", valueName: "queries"))
  var columns: String

  @OptionGroup(title: "Filters") var filters: FilterOptions

  @Option(help: ArgumentHelp("How to print: text, json, csv or svg.", valueName: "form"))
  var format = ChartFormat.text

  @OptionGroup var index: IndexOption

  func run() throws {
    let rows = try TypedQueries(TypedQueries.list(rows))
    let columns = try TypedQueries(TypedQueries.list(columns))
    let table = try ClauseSearch(try index.open()).cooccurrences(
      rows: rows.texts, columns: columns.texts, filters: try filters.filters())
    let chart = MatrixChart(table: table, rows: rows.typed, columns: columns.typed)
    switch format {
    case .text: chart.printText()
    case .json: Output.print(try Output.json(MatrixRecord(chart), pretty: true))
    case .csv: chart.printCSV()
    case .svg: Output.print(MatrixSVG(chart).text)
    }
    if (table.rows + table.columns).allSatisfy({ $0 == 0 }) { throw ExitCode(1) }
  }
}
