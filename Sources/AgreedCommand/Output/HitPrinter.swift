import Agreed

/// Prints the hits of a search.
struct HitPrinter {
  let format: ListFormat

  /// Prints a page of hits.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - offset: The number of hits before it.
  ///   - facets: What all hits have in common; they stand under the hits, and in a table instead of them.
  func print(_ page: Page, offset: Int, facets: [FacetTable] = []) throws {
    let hits = page.hits
    if !facets.isEmpty, format == .csv || format == .jsonl {
      return try FacetTable.print(facets, format: format)
    }
    switch format {
    case .text:
      printText(page, offset: offset)
      try FacetTable.print(facets, format: format)
    case .json:
      let list = HitList(
        total: page.total, hitCount: page.hitCount, offset: offset,
        facets: FacetTable.byName(facets), hits: hits.map(HitRecord.init))
      Output.print(try Output.json(list, pretty: true))
    case .jsonl: for hit in hits { Output.print(try Output.json(HitRecord(hit: hit))) }
    case .csv:
      Output.print(CSV.line(HitRecord.columns))
      for hit in hits { Output.print(CSV.line(HitRecord(hit: hit).fields)) }
    }
  }

  // MARK: Text

  private func printText(_ page: Page, offset: Int) {
    guard !page.hits.isEmpty else {
      let all = Counting.all(page)
      Output.print(page.total == 0 ? "No clauses match." : "No more clauses: \(all) match.")
      return
    }
    let ink = Ink.standard
    var last: Hit?
    for hit in page.hits {
      if hit.source != last?.source || hit.symbol != last?.symbol {
        if last != nil { Output.print("") }
        DocumentHeading(hit).print()
      }
      let text = ink.passage(hit.passage, lead: hit.lead)
      let line = Layout.width == nil ? text.split(separator: "\n").joined(separator: " ") : text
      Output.print(Layout.hanging(line, label: "  " + ink.strong(hit.name), indent: 9))
      if let recurrence = hit.recurrence { RecurrenceLines(recurrence).print() }
      last = hit
    }
    Output.print("")
    Output.print(ink.faint(Counting.hits(page, offset: offset)))
  }
}
