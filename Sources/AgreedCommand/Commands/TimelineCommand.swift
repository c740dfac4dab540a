import Agreed
import ArgumentParser

/// `agreed timeline`: how often queries are answered over the years.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Count the clauses of each year or session that answer a query, as a chart.",
    discussion: """
      A second query is drawn beside the first, to the same scale. --relative draws the part of all \
      clauses of the year that the filters let through. Documents without a date or session are \
      counted apart.

      Example: agreed timeline embargo '"arms embargo*"' --organ SC --relative
      """)

  @Argument(help: "One query, or two to compare; each in quotes of its own.")
  var queries: [String]

  @OptionGroup(title: "Filters") var filters: FilterOptions

  @Option(help: ArgumentHelp("The periods: year or session.", valueName: "period"))
  var by = Timeline.Unit.year

  @Flag(help: "Show the part of all clauses of each period.")
  var relative = false

  @Option(help: ArgumentHelp("How to print: text, json, csv or svg.", valueName: "form"))
  var format = ChartFormat.text

  @OptionGroup var index: IndexOption

  func validate() throws {
    guard (1...2).contains(queries.count) else {
      throw ValidationError("write one query or two, each in quotes of its own.")
    }
  }

  func run() throws {
    let asked = try TypedQueries(queries)
    let search = ClauseSearch(try index.open())
    let filters = try filters.filters()
    let timeline = try search.timeline(asked.texts, filters: filters, by: by)
    let chart = TimelineChart(timeline: timeline, queries: asked.typed, isRelative: relative)
    switch format {
    case .text: chart.printText()
    case .json: Output.print(try Output.json(TimelineRecord(chart), pretty: true))
    case .csv: chart.printCSV()
    case .svg: Output.print(TimelineSVG(chart).text)
    }
    for (place, text) in asked.texts.enumerated() where timeline.total.clauses[place] == 0 {
      let absence = try search.absence(of: Query(text: text, filters: filters))
      AbsencePrinter.print(absence, typed: asked.typed[place])
    }
    if timeline.total.clauses.allSatisfy({ $0 == 0 }) { throw ExitCode(1) }
  }
}

extension Timeline.Unit: ExpressibleByArgument {}
