import Agreed

/// A timeline as people read it: a line for each period, a bar for each query.
struct TimelineChart {
  let timeline: Timeline
  /// The queries as they were typed.
  let queries: [String]
  /// Whether bars show the part of all clauses of the period.
  let isRelative: Bool

  /// More empty periods in a row than this stand on one line for people.
  private static let emptyRows = 5
  /// The columns of a chart that goes to no terminal.
  private static let width = 80

  /// What a bar stands for; `nil` where the index has no clause of the period.
  func value(_ period: Timeline.Period, _ query: Int) -> Double? {
    isRelative ? period.share(query) : period.all == 0 ? nil : Double(period.clauses[query])
  }

  /// The value of the longest bar.
  var greatest: Double {
    timeline.periods.flatMap { period in queries.indices.compactMap { value(period, $0) } }.max()
      ?? 0
  }

  /// What the chart shows, in a line.
  var heading: String {
    let unit = timeline.unit.rawValue
    return isRelative ? "part of all clauses of each \(unit)" : "clauses of each \(unit)"
  }

  // MARK: Text

  /// A line of the chart: one period, or empty ones in a row.
  private struct Line {
    var label: String
    var period: Timeline.Period
  }

  private var lines: [Line] {
    var lines: [Line] = []
    var empty: [Timeline.Period] = []
    func close() {
      if empty.count > TimelineChart.emptyRows, let first = empty.first?.name,
        let last = empty.last?.name
      {
        let all = empty.map(\.all).reduce(0, +)
        let period = Timeline.Period(name: nil, clauses: empty[0].clauses, all: all)
        lines.append(Line(label: "\(first)-\(last)", period: period))
      } else {
        lines += empty.map { Line(label: $0.name ?? "", period: $0) }
      }
      empty = []
    }
    for period in timeline.periods {
      let isEmpty = period.clauses.allSatisfy { $0 == 0 }
      if !isEmpty || empty.last.map({ ($0.all == 0) != (period.all == 0) }) ?? false { close() }
      if isEmpty {
        empty.append(period)
      } else {
        lines.append(Line(label: period.name ?? "", period: period))
      }
    }
    close()
    return lines
  }

  /// The figure before a bar: "12", or "12  0.35%".
  private func figure(_ period: Timeline.Period, _ query: Int, countWidth: Int) -> String {
    guard let value = value(period, query) else { return "–".padded(to: countWidth) }
    let count = period.clauses[query].grouped.padded(to: countWidth)
    return isRelative ? count + value.percent.padded(to: 8) : count
  }

  func printText() {
    let ink = Ink.standard
    let (total, undated) = (timeline.total, timeline.undated)
    let last = [
      Line(label: "all", period: total),
      Line(label: "no \(timeline.unit == .year ? "date" : "session")", period: undated),
    ].dropLast(undated.all == 0 ? 1 : 0)
    let lines = lines
    let labelWidth = (lines + last).map(\.label.count).max() ?? 0
    let countWidth = total.clauses.map(\.grouped.count).max() ?? 0
    let width = Layout.width ?? TimelineChart.width
    let column = max(20, (width - labelWidth) / queries.count - 2)
    let greatest = greatest
    func row(_ label: String, _ cells: [String]) -> String {
      var line = label + String(repeating: " ", count: labelWidth - label.count)
      for (place, cell) in cells.enumerated() {
        let space = place == cells.count - 1 ? 0 : column - TerminalColumns.count(cell)
        line += "  " + cell + String(repeating: " ", count: max(0, space))
      }
      return line.withoutTrailingSpaces
    }
    func cells(_ period: Timeline.Period, hasBars: Bool) -> [String] {
      queries.indices.map { query in
        let figure = figure(period, query, countWidth: countWidth)
        let bar = Bar.text(
          hasBars ? value(period, query) ?? 0 : 0, of: greatest, columns: column - figure.count - 1)
        return figure + " " + bar
      }
    }
    Output.print(ink.faint(heading) + "\n")
    Output.print(row("", queries.map { ink.strong($0.shortened(to: column)) }))
    for line in lines { Output.print(row(line.label, cells(line.period, hasBars: true))) }
    Output.print("")
    for line in last { Output.print(row(line.label, cells(line.period, hasBars: false))) }
    var remarks: [String] = []
    if timeline.periods.contains(where: { $0.all == 0 }) {
      remarks.append("– the index has no clause of the \(timeline.unit.rawValue)")
    }
    if timeline.mixesOrgans {
      remarks.append("sessions of one number are of several organs: --organ GA counts those of one")
    }
    if !remarks.isEmpty { Output.print("") }
    for remark in remarks { Output.print(ink.faint(remark)) }
  }

  // MARK: Records

  private static func fields(_ period: Timeline.Period, _ query: Int) -> [(String, Record.Value)] {
    [
      ("clauses", .number(period.clauses[query])), ("all", .number(period.all)),
      ("share", .decimal(period.share(query))),
    ]
  }

  /// A line for each period and query; what has no date comes last, without a name.
  func printCSV() {
    let unit = timeline.unit.rawValue
    let records = (timeline.periods + [timeline.undated]).flatMap { period in
      queries.indices.map { query in
        Record(
          fields: [(unit, .text(period.name)), ("query", .text(queries[query]))]
            + TimelineChart.fields(period, query))
      }
    }
    Record.printCSV(records, names: [unit, "query", "clauses", "all", "share"])
  }

  /// The periods for JSON, by the place of their query.
  func records(_ query: Int) -> [Record] {
    timeline.periods.map {
      Record(
        fields: [(timeline.unit.rawValue, .text($0.name))] + TimelineChart.fields($0, query))
    }
  }

  /// The clauses without a period for JSON.
  func undated(_ query: Int) -> Record {
    Record(fields: TimelineChart.fields(timeline.undated, query))
  }
}

/// A timeline as JSON.
struct TimelineRecord: Encodable {
  private struct Series: Encodable {
    let query: String
    let clauses: Int
    let periods: [Record]
    let undated: Record
  }

  private let by: String
  private let series: [Series]

  init(_ chart: TimelineChart) {
    by = chart.timeline.unit.rawValue
    series = chart.queries.indices.map {
      Series(
        query: chart.queries[$0], clauses: chart.timeline.total.clauses[$0],
        periods: chart.records($0), undated: chart.undated($0))
    }
  }
}

extension String {
  /// The text, or its beginning where it has more characters than that.
  func shortened(to width: Int) -> String {
    count <= width ? self : prefix(Swift.max(0, width - 1)) + "…"
  }
}
