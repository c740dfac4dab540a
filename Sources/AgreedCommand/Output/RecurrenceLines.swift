import Agreed

/// The lines under a hit that tell where else its words stand.
struct RecurrenceLines {
  private let recurrence: Recurrence

  init(_ recurrence: Recurrence) { self.recurrence = recurrence }

  /// "in 23 resolutions, sessions 55-79, first in A/RES/55/2"; `nil` of a clause that is alone.
  var summary: String? {
    guard recurrence.clauses > 1 else { return nil }
    let documents = recurrence.resolutions + recurrence.drafts
    let times = "\(recurrence.clauses.grouped) times"
    guard documents > 1 else { return times + " in this document" }
    let kinds = [(recurrence.resolutions, "resolution"), (recurrence.drafts, "draft")]
      .filter { $0.0 > 0 }.map { $0.0.counted($0.1) }.joined(separator: " and ")
    let facts = [
      (recurrence.clauses > documents ? times + " " : "") + "in " + kinds,
      period, recurrence.first.map { "first in \($0.name)" },
    ]
    return facts.compactMap { $0 }.joined(separator: ", ")
  }

  private var period: String? {
    func range(_ range: ClosedRange<Int>, _ one: String, _ several: String) -> String {
      range.count == 1
        ? one + "\(range.lowerBound)" : several + "\(range.lowerBound)-\(range.upperBound)"
    }
    if let sessions = recurrence.sessions { return range(sessions, "session ", "sessions ") }
    return recurrence.years.map { range($0, "", "") }
  }

  func print() {
    guard let summary else { return }
    let ink = Ink.standard
    Output.print(Layout.hanging(ink.faint(summary), label: "", indent: 9))
    let rows = recurrence.repeats.map { other in
      [
        other.document.name, other.clause, other.document.date?.description ?? "",
        other.document.status == .draft ? "draft" : "", other.text == nil ? "" : "other numbers",
      ]
    }
    for line in TextTable(head: nil, rows: rows, numeric: []).lines {
      Output.print(String(repeating: " ", count: 11) + ink.faint(line))
    }
  }
}
