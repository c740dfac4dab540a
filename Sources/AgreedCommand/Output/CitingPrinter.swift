import Agreed

/// Prints the places that cite a work.
struct CitingPrinter {
  let format: ListFormat

  private static let names = [
    "symbol", "organ", "session", "date", "status", "title", "part", "clause", "number", "lead",
    "verb", "kind", "cited", "pinpoint", "citedDate", "written", "note", "text", "source",
  ]

  func print(_ page: CitingPage, of work: CitedWork, offset: Int) throws {
    let records = format == .text ? [] : page.places.map(CitingPrinter.record)
    switch format {
    case .text: printText(page, of: work, offset: offset)
    case .json:
      Output.print(
        try Output.json(
          CitingList(
            total: page.total, resolutions: page.resolutions, offset: offset, places: records),
          pretty: true))
    case .jsonl: try Output.printLines(records)
    case .csv: Record.printCSV(records, names: CitingPrinter.names)
    }
  }

  private static func record(_ place: CitationPlace) -> Record {
    let (document, citation) = (place.document, place.citation)
    let values: [Record.Value] = [
      .text(document.symbol?.text), .text(document.organ?.name), .text(document.session),
      .text(document.date?.description), .text(document.status?.rawValue), .text(document.title),
      .text(place.part.rawValue), .text(place.clause), .text(place.number), .text(place.lead),
      .text(place.verb), .text(citation.work.kind), .text(citation.work.name),
      .text(citation.pinpoint), .text(citation.date?.description), .text(citation.written),
      .text(place.note), .text(place.text), .text(document.source),
    ]
    return Record(names, values)
  }

  private func printText(_ page: CitingPage, of work: CitedWork, offset: Int) {
    let (places, total) = (page.places, page.total)
    guard !places.isEmpty else {
      let name = work.name ?? "it"
      Output.print(
        total == 0
          ? "No clauses cite \(name): `agreed status` tells what the index holds."
          : "No more clauses: \(total.counted("place")) cite\(total == 1 ? "s" : "") \(name).")
      return
    }
    let ink = Ink.standard
    var last: IndexedDocument?
    for place in places {
      if place.document != last {
        if last != nil { Output.print("") }
        DocumentHeading(place.document).print()
      }
      Output.print(
        Layout.hanging(
          CitingPrinter.words(place, ink), label: "  " + ink.strong(place.clause), indent: 9))
      last = place.document
    }
    Output.print("")
    let what = "\(total.counted("place")) in \(page.resolutions.counted("resolution"))"
    Output.print(ink.faint(Counting.page(places.count, of: total, offset: offset, what: what)))
  }

  /// The words around the citation after the lead; those of a note in brackets.
  private static func words(_ place: CitationPlace, _ ink: Ink) -> String {
    var words: String
    if let note = place.note {
      let lead = place.lead.map { ink.italic($0) + " … " } ?? ""
      words = "\(lead)(note \(note): \(ink.passage(place.passage(), lead: nil)))"
    } else {
      words = ink.passage(place.passage(), lead: place.lead)
    }
    words.replace("\n", with: " ")
    return words
  }
}

/// A page of places as JSON.
private struct CitingList: Encodable {
  let total: Int
  let resolutions: Int
  let offset: Int
  let places: [Record]
}
