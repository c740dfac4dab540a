import Agreed

/// Prints resolutions, from an index or fresh from a file.
struct DocumentPrinter {
  let format: DocumentFormat
  private var count = 0

  init(format: DocumentFormat) { self.format = format }

  /// Prints a list of resolutions.
  func print(_ resolutions: [Resolution]) throws {
    var printer = self
    for resolution in resolutions { try printer.add(resolution) }
    printer.finish()
  }

  /// Prints one of several resolutions.
  ///
  /// - Parameters:
  ///   - resolution: The resolution.
  ///   - marks: Its clauses with what is to be marked in text, as far as something is.
  mutating func add(_ resolution: Resolution, marks: [Passage?] = []) throws {
    switch format {
    case .text:
      if count > 0 { Output.print("\n") }
      printText(resolution, marks)
    case .json:
      Output.print(count == 0 ? "[" : ",")
      Output.print(try Output.json(ResolutionRecord(resolution: resolution), pretty: true))
    case .jsonl: Output.print(try Output.json(ResolutionRecord(resolution: resolution)))
    }
    count += 1
  }

  /// Ends the list.
  func finish() {
    if format == .json { Output.print(count == 0 ? "[]" : "]") }
  }

  // MARK: Text

  private func printText(_ resolution: Resolution, _ marks: [Passage?]) {
    let ink = Ink.standard
    Output.print(ink.strong(resolution.name))
    if let title = resolution.title { Output.print(Layout.hanging(title, label: "", indent: 2)) }
    for (label, value) in facts(of: resolution) {
      Output.print(Layout.hanging(value, label: "  " + ink.faint(label), indent: 16))
    }
    var place = Place()
    for (index, clause) in resolution.clauses.enumerated() {
      if clause.place != place || index == 0 { printHeading(clause.place, after: place, ink) }
      place = clause.place
      Output.print(
        Layout.hanging(
          text(of: clause, marks.indices.contains(index) ? marks[index] : nil, ink),
          label: "  " + ink.strong(clause.id), indent: 9))
      for table in resolution.tables where table.clause == index { printTable(table) }
    }
    for (index, instruction) in (resolution.amendment?.instructions ?? []).enumerated() {
      if index == 0 { Output.print("") }
      let label = "  " + ink.strong(instruction.number.map { $0 + "." } ?? "-")
      Output.print(Layout.hanging(instruction.text, label: label, indent: 9))
    }
    if !resolution.notes.isEmpty { Output.print("") }
    for note in resolution.notes {
      Output.print(Layout.hanging(note.text, label: "  " + ink.faint(note.marker), indent: 9))
    }
    if !resolution.warnings.isEmpty { Output.print("") }
    for warning in resolution.warnings {
      let place = warning.place.map { "\($0): " } ?? ""
      Output.print("  warning: \(place)\(warning.text)")
    }
  }

  private func facts(of resolution: Resolution) -> [(String, String)] {
    let items = resolution.agendaItems.map { item in
      item.title.map { "\(item.number) \($0)" } ?? item.number
    }
    let sponsors = resolution.sponsors.map { sponsor in
      sponsor.note.map { "\(sponsor.name) (\($0))" } ?? sponsor.name
    }
    let values: [(String, String?)] = [
      ("Organ", resolution.organ?.name), ("Session", resolution.session?.description),
      ("Status", resolution.status?.rawValue), ("Date", resolution.date?.description),
      ("Committee", resolution.committee), ("Meeting", resolution.meeting),
      ("Agenda item", items.isEmpty ? nil : items.joined(separator: "; ")),
      ("Vote", resolution.vote.map(DocumentPrinter.summary)),
      (
        "Came in",
        resolution.reports.isEmpty ? nil : resolution.reports.map(\.text).joined(separator: ", ")
      ),
      ("Amends", resolution.amendment?.target),
      ("Sponsors", sponsors.isEmpty ? nil : sponsors.joined(separator: ", ")),
    ]
    return values.compactMap { label, value in value.map { (label, $0) } }
  }

  /// "29 in favour, 14 against (Austria, ...), 4 abstaining (...)", "unanimously".
  private static func summary(_ vote: Vote) -> String {
    let sides = [
      (vote.inFavour, "in favour"), (vote.against, "against"), (vote.abstaining, "abstaining"),
    ]
    let parts = sides.compactMap { side, name -> String? in
      guard let count = side.count else { return nil }
      return "\(count) \(name)"
        + (side.states.isEmpty ? "" : " (\(side.states.joined(separator: ", ")))")
    }
    return parts.isEmpty ? vote.manner.rawValue : parts.joined(separator: ", ")
  }

  private func printHeading(_ place: Place, after last: Place, _ ink: Ink) {
    Output.print("")
    if let letter = place.letter, letter != last.letter { Output.print("  " + ink.strong(letter)) }
    if let annex = place.annex, annex != last.annex { Output.print("  " + ink.strong(annex)) }
    let heading = [
      place.section == last.section && place.letter == last.letter && place.annex == last.annex
        ? nil : place.section, place.heading,
    ].compactMap { $0 }
    if !heading.isEmpty {
      Output.print(
        Layout.hanging(ink.strong(heading.joined(separator: ". ")), label: " ", indent: 2))
    }
  }

  /// The text with its lead and further verbs in italics, its matches and its note marks where they stand.
  private func text(of clause: Clause, _ marks: Passage?, _ ink: Ink) -> String {
    let passage = marks ?? Passage(whole: clause.text)
    let bytes = Array(clause.text.utf8)
    var calls = clause.noteCalls.sorted { $0.offset < $1.offset }[...]
    /// The words up to a place, with the note marks among them.
    func words(from start: Int, to end: Int) -> String {
      var start = start
      var words = ""
      // A mark at the end of a match stands behind it.
      let isLast = end == bytes.count
      while let call = calls.first, call.offset < end || isLast && call.offset == end {
        words += String(decoding: bytes[start..<call.offset], as: UTF8.self) + "[\(call.marker)]"
        start = call.offset
        calls.removeFirst()
      }
      return words + String(decoding: bytes[start..<end], as: UTF8.self)
    }
    var italics = clause.furtherVerbs.map(\.range)[...]
    if let lead = clause.lead?.text, clause.text.hasPrefix(lead) {
      italics.insert(0..<lead.utf8.count, at: italics.startIndex)
    }
    var text = ""
    var start = 0
    for fragment in passage.fragments {
      let end = start + fragment.text.utf8.count
      while let stretch = italics.first, stretch.lowerBound < end {
        italics.removeFirst()
        guard !fragment.isMatch, stretch.lowerBound >= start, stretch.upperBound <= end else {
          continue
        }
        text += words(from: start, to: stretch.lowerBound)
        text += ink.italic(words(from: stretch.lowerBound, to: stretch.upperBound))
        start = stretch.upperBound
      }
      let rest = words(from: start, to: end)
      text += fragment.isMatch ? ink.match(rest) : rest
      start = end
    }
    return text
  }

  private func printTable(_ table: Table) {
    let columns = table.rows.map(\.count).max() ?? 0
    let rows = table.rows.map { $0 + Array(repeating: "", count: columns - $0.count) }
    guard let head = rows.first else { return }
    for line in TextTable(head: head, rows: Array(rows.dropFirst()), numeric: []).lines {
      Output.print("         " + line)
    }
    for note in table.notes { Output.print("         " + note) }
  }
}
