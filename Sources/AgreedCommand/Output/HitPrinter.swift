import Agreed

/// Prints the hits of a search.
struct HitPrinter {
  let format: ListFormat

  func print(_ page: Page, offset: Int) throws {
    let hits = page.hits
    switch format {
    case .text: printText(page, offset: offset)
    case .json:
      Output.print(
        try Output.json(
          HitList(total: page.total, offset: offset, hits: hits.map(HitRecord.init)), pretty: true))
    case .jsonl: for hit in hits { Output.print(try Output.json(HitRecord(hit: hit))) }
    case .csv:
      Output.print(
        CSV.line([
          "symbol", "organ", "session", "date", "status", "title", "part", "clause", "number",
          "lead", "verb", "text", "source",
        ]))
      for hit in hits {
        Output.print(
          CSV.line([
            hit.symbol?.text, hit.organ?.name, hit.session, hit.date?.description,
            hit.status?.rawValue, hit.title, hit.part.rawValue, hit.name, hit.number, hit.lead,
            hit.verb, hit.text, hit.source,
          ]))
      }
    }
  }

  // MARK: Text

  private func printText(_ page: Page, offset: Int) {
    let (hits, total) = (page.hits, page.total)
    guard !hits.isEmpty else {
      Output.print(
        total == 0 ? "No clauses match." : "No more clauses: \(total.counted("clause")) match.")
      return
    }
    let ink = Ink.standard
    var last: Hit?
    for hit in hits {
      if hit.source != last?.source || hit.symbol != last?.symbol {
        if last != nil { Output.print("") }
        DocumentHeading(hit).print()
      }
      let text = ink.passage(hit.passage, lead: hit.lead)
      let line = Layout.width == nil ? text.split(separator: "\n").joined(separator: " ") : text
      Output.print(Layout.hanging(line, label: "  " + ink.strong(hit.name), indent: 9))
      last = hit
    }
    Output.print("")
    Output.print(
      ink.faint(
        Counting.page(hits.count, of: total, offset: offset, what: total.counted("clause"))))
  }
}

/// A page of hits as JSON.
private struct HitList: Encodable {
  let total: Int
  let offset: Int
  let hits: [HitRecord]
}

/// A hit as JSON; the passage has its matches between asterisks.
private struct HitRecord: Encodable {
  let hit: Hit

  private enum Key: String, CodingKey {
    case source, symbol, organ, session, date, status, title, part, clause, number, lead, verb
    case text, passage
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(hit.source, forKey: .source)
    try object.encode(hit.symbol?.text, forKey: .symbol)
    try object.encode(hit.organ?.name, forKey: .organ)
    try object.encode(hit.session, forKey: .session)
    try object.encode(hit.date?.description, forKey: .date)
    try object.encode(hit.status?.rawValue, forKey: .status)
    try object.encode(hit.title, forKey: .title)
    try object.encode(hit.part.rawValue, forKey: .part)
    try object.encode(hit.name, forKey: .clause)
    try object.encode(hit.number, forKey: .number)
    try object.encode(hit.lead, forKey: .lead)
    try object.encode(hit.verb, forKey: .verb)
    try object.encode(hit.text, forKey: .text)
    let marked = hit.passage.fragments.map { $0.isMatch ? "**\($0.text)**" : $0.text }.joined()
    try object.encode(marked, forKey: .passage)
  }
}
