import Agreed

/// A timeline as a drawing: a group of columns for each period, a colour for each query.
struct TimelineSVG {
  /// The drawing as a file.
  let text: String

  private static let colours = ["#1f5fa8", "#d9822b"]
  private static let (width, height) = (960, 400)
  private static let (left, right, top, bottom) = (64.0, 16.0, 64.0, 56.0)

  init(_ chart: TimelineChart) {
    let names = chart.queries.joined(separator: " / ")
    var drawing = SVG(
      width: TimelineSVG.width, height: TimelineSVG.height, title: "\(names): \(chart.heading)")
    TimelineSVG.drawLegend(chart, in: &drawing)
    let steps = TimelineSVG.steps(chart)
    let plot = Double(TimelineSVG.height) - TimelineSVG.top - TimelineSVG.bottom
    func y(_ value: Double) -> Double {
      TimelineSVG.top + plot * (1 - value / max(steps.last ?? 0, .leastNonzeroMagnitude))
    }
    let right = Double(TimelineSVG.width) - TimelineSVG.right
    for step in steps {
      drawing.rectangle(
        x: TimelineSVG.left, y: y(step), width: right - TimelineSVG.left, height: 1,
        fill: step == 0 ? "#666666" : "#dddddd")
      drawing.text(
        chart.isRelative ? step.percent : Int(step).grouped, x: TimelineSVG.left - 6,
        y: y(step) + 4, anchor: .end)
    }
    let periods = chart.timeline.periods
    let band = (right - TimelineSVG.left) / Double(max(1, periods.count))
    let column = band * 0.8 / Double(chart.queries.count)
    for (place, period) in periods.enumerated() {
      let start = TimelineSVG.left + (Double(place) + 0.1) * band
      for query in chart.queries.indices {
        guard let value = chart.value(period, query), value > 0 else { continue }
        let count = period.clauses[query].counted("clause")
        drawing.rectangle(
          x: start + Double(query) * column, y: y(value), width: max(0.5, column),
          height: y(0) - y(value), fill: TimelineSVG.colours[query],
          note: "\(period.name ?? ""), \(chart.queries[query]): \(count) of \(period.all.grouped)")
      }
    }
    TimelineSVG.drawNames(periods, band: band, y: y(0) + 18, in: &drawing)
    TimelineSVG.drawUndated(chart, in: &drawing)
    text = drawing.text
  }

  /// The steps of the scale; a count has no step between two whole numbers.
  private static func steps(_ chart: TimelineChart) -> [Double] {
    let steps = SVG.steps(to: chart.greatest)
    guard !chart.isRelative, chart.greatest < 4 else { return steps }
    return (0...max(1, Int(chart.greatest))).map(Double.init)
  }

  private static func drawLegend(_ chart: TimelineChart, in drawing: inout SVG) {
    drawing.text(chart.heading, x: left, y: 22)
    let room = (Double(width) - left - right) / Double(chart.queries.count)
    for (place, query) in chart.queries.enumerated() {
      let x = left + Double(place) * room
      drawing.rectangle(x: x, y: 34, width: 12, height: 12, fill: colours[place])
      drawing.text(
        query.shortened(to: Int(room / 9)), x: x + 18, y: 45, isStrong: true)
    }
  }

  /// As many names under the columns as have room.
  private static func drawNames(
    _ periods: [Timeline.Period], band: Double, y: Double, in drawing: inout SVG
  ) {
    let every = [1, 2, 5, 10, 20, 50, 100, 200, 500].first { Double($0) * band >= 40 } ?? 1000
    for (place, period) in periods.enumerated() {
      guard let name = period.name, Int(name).map({ $0 % every == 0 }) ?? (every == 1) else {
        continue
      }
      drawing.text(name, x: left + (Double(place) + 0.5) * band, y: y, anchor: .middle)
    }
  }

  private static func drawUndated(_ chart: TimelineChart, in drawing: inout SVG) {
    let undated = chart.timeline.undated
    guard undated.all > 0 else { return }
    let counts = chart.queries.indices.map { query in
      "\(chart.queries[query]) \(undated.clauses[query].grouped)"
    }
    let what = chart.timeline.unit == .year ? "date" : "session"
    drawing.text(
      "not shown, as their documents have no \(what): " + counts.joined(separator: ", "), x: left,
      y: Double(height) - 12)
  }
}
