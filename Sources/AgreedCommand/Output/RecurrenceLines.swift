import Agreed

/// The lines under a hit that tell where else its words stand.
struct RecurrenceLines {
  private let recurrence: Recurrence
  /// The text of the hit.
  private let text: String

  /// The lines under a hit; `nil` where hits are not folded.
  init?(_ hit: Hit) {
    guard let recurrence = hit.recurrence else { return nil }
    self.recurrence = recurrence
    text = hit.text
  }

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

  /// Where the other clauses stand, a row each, with the words in which they differ from the hit.
  var rows: [[String]] {
    guard !recurrence.repeats.isEmpty else { return [] }
    let words = text.split(whereSeparator: \.isWhitespace)
    return recurrence.repeats.map { other in
      [
        other.document.name, other.clause, other.document.date?.description ?? "",
        other.document.status == .draft ? "draft" : "", otherWords(other.text, than: words),
      ]
    }
  }

  /// The first words of a text that are not among those of the hit; hyphens, capitals and punctuation apart.
  private func otherWords(_ text: String?, than words: [Substring]) -> String {
    guard let text else { return "" }
    let difference = text.split(whereSeparator: \.isWhitespace).difference(from: words)
    func letters(_ word: Substring) -> String {
      word.lowercased().filter { $0.isLetter || $0.isNumber }
    }
    let missing = Set(
      difference.removals.map { change in
        if case .remove(_, let word, _) = change { letters(word) } else { "" }
      })
    let found = difference.insertions.compactMap { change -> String? in
      guard case .insert(_, let word, _) = change, !missing.contains(letters(word)) else {
        return nil
      }
      let end = word.lastIndex { $0.isLetter || $0.isNumber } ?? word.startIndex
      return String(word[...end].drop { !$0.isLetter && !$0.isNumber })
    }
    return found.prefix(4).joined(separator: " ") + (found.count > 4 ? " …" : "")
  }

  func print() {
    guard let summary else { return }
    let ink = Ink.standard
    Output.print(Layout.hanging(ink.faint(summary), label: "", indent: 9))
    for line in TextTable(head: nil, rows: rows, numeric: []).lines {
      Output.print(String(repeating: " ", count: 11) + ink.faint(line))
    }
  }
}
