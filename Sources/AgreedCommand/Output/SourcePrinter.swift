import Agreed

/// What one document cites.
struct SourceList {
  let document: IndexedDocument
  let sources: [CitedSource]
}

/// Prints what documents cite.
struct SourcePrinter {
  let format: ListFormat

  private static let names = [
    "symbol", "source", "clause", "part", "number", "lead", "verb", "kind", "cited", "pinpoint",
    "citedDate", "written", "note", "target", "documents", "title", "warning",
  ]

  /// Prints lists one after the other.
  ///
  /// - Parameter clause: The one clause that was asked for.
  func print(_ lists: [SourceList], clause: String?) throws {
    switch format {
    case .text:
      for (place, list) in lists.enumerated() {
        if place > 0 { Output.print("\n") }
        printText(list, clause: clause)
      }
    case .json: Output.print(try Output.json(lists.flatMap(SourcePrinter.records), pretty: true))
    case .jsonl: try Output.printLines(lists.flatMap(SourcePrinter.records))
    case .csv:
      Record.printCSV(lists.flatMap(SourcePrinter.records), names: SourcePrinter.names)
    }
  }

  /// A record for each place.
  private static func records(_ list: SourceList) -> [Record] {
    list.sources.flatMap { source in
      source.places.map { place in
        let values: [Record.Value] = [
          .text(list.document.symbol?.text), .text(list.document.source), .text(place.clause),
          .text(place.part.rawValue), .text(place.number), .text(place.lead), .text(place.verb),
          .text(source.work.kind), .text(source.work.name), .text(place.citation.pinpoint),
          .text(place.citation.date?.description), .text(place.citation.written),
          .text(place.note), .text(source.target.rawValue), .texts(source.documents.map(\.name)),
          .text(source.documents.first?.title), .text(warning(source, place)),
        ]
        return Record(names, values)
      }
    }
  }

  private static func warning(_ source: CitedSource, _ place: CitationPlace) -> String? {
    guard let date = source.dateContradicting(place), let given = place.citation.date else {
      return nil
    }
    return "the citation gives the date \(given), the document in the index has \(date)"
  }

  // MARK: Text

  private func printText(_ list: SourceList, clause: String?) {
    let ink = Ink.standard
    DocumentHeading(list.document).print()
    guard !list.sources.isEmpty else {
      Output.print("\n\(clause ?? list.document.name) cites nothing.")
      return
    }
    let leads = list.sources.flatMap(\.places).map { $0.lead?.count ?? 0 }
    let width = min(26, leads.max() ?? 0)
    for source in list.sources {
      Output.print("")
      Output.print("  " + SourcePrinter.heading(source, ink))
      if let title = source.documents.first?.title {
        Output.print(Layout.hanging(title, label: "", indent: 4))
      }
      for place in source.places {
        let lead = place.lead ?? ""
        let space = String(repeating: " ", count: max(0, width - lead.count))
        let label = "    " + ink.strong(place.clause)
        Output.print(
          Layout.hanging(
            ink.italic(lead) + space + "  " + SourcePrinter.words(place), label: label, indent: 11))
        if let warning = SourcePrinter.warning(source, place) {
          Output.print(Layout.hanging("warning: \(warning)", label: "", indent: 11))
        }
      }
    }
    Output.print("\n" + ink.faint(SourcePrinter.summary(list.sources)))
  }

  private static func heading(_ source: CitedSource, _ ink: Ink) -> String {
    let name = source.work.name.map(ink.strong) ?? "unresolved"
    switch source.target {
    case .unresolved: return name
    case .known: return name + ink.faint("  not in the index")
    case .indexed:
      let first = source.documents[0]
      let others = source.documents.filter { $0.name != source.work.name }.map(\.name)
      let facts = [first.date?.description] + others
      return name + ink.faint("  " + facts.compactMap { $0 }.joined(separator: " · "))
    }
  }

  /// The words that cite, and what else the text tells.
  private static func words(_ place: CitationPlace) -> String {
    let citation = place.citation
    let facts = [
      "“\(citation.written)”", citation.date?.description, citation.pinpoint,
      place.note.map { "note \($0)" },
    ]
    return facts.compactMap { $0 }.joined(separator: ", ")
  }

  private static func summary(_ sources: [CitedSource]) -> String {
    let works = sources.count.counted("work")
    let places = sources.map(\.places.count).reduce(0, +).counted("place")
    let parts: [(CitedSource.Target, String)] = [
      (.indexed, "in the index"), (.known, "not in the index"), (.unresolved, "unresolved"),
    ]
    let counts = parts.compactMap { target, words -> String? in
      let count = sources.filter { $0.target == target }.count
      return count == 0 ? nil : "\(count.grouped) \(words)"
    }
    return "\(works) in \(places): \(counts.joined(separator: ", "))"
  }
}
