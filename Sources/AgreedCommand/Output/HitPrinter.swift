import Agreed

/// Prints the hits of a search.
struct HitPrinter {
  let format: HitFormat
  /// What was searched.
  let asked: String
  /// What was understood and how hits are ranked, where that is to be told.
  var explanation: Explanation?

  /// Prints a page of hits.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - offset: The number of hits before it.
  ///   - facets: What all hits have in common; they stand under the hits, and in a table instead of them.
  func print(_ page: Page, offset: Int, facets: [FacetTable] = []) throws {
    let hits = page.hits
    if !facets.isEmpty, format == .csv || format == .jsonl {
      return try FacetTable.printRecords(facets, isCSV: format == .csv)
    }
    switch format {
    case .text:
      printText(page, offset: offset)
      for table in facets { table.printText() }
    case .json:
      let list = HitList(
        explanation: explanation.map(ExplanationRecord.init), total: page.total,
        hitCount: page.hitCount, offset: offset, facets: FacetTable.byName(facets),
        hits: hits.map { HitRecord(hit: $0, explanation: explanation) })
      Output.print(try Output.json(list, pretty: true))
    case .jsonl: try Output.printLines(hits.map { HitRecord(hit: $0) })
    case .csv:
      Output.print(CSV.line(HitRecord.columns))
      for hit in hits { Output.print(CSV.line(HitRecord(hit: hit).fields)) }
    case .md: for line in MarkdownHits(page: page, offset: offset).lines { Output.print(line) }
    case .html:
      for line in HTMLHits(page: page, offset: offset, title: asked).lines { Output.print(line) }
    }
  }

  // MARK: Text

  private func printText(_ page: Page, offset: Int) {
    if let explanation { ExplanationPrinter(explanation: explanation).print() }
    guard !page.hits.isEmpty else {
      let all = Counting.all(page)
      Output.print(page.total == 0 ? "No clauses match." : "No more clauses: \(all) match.")
      return
    }
    let ink = Ink.standard
    let explaining = explanation.map { ExplanationPrinter(explanation: $0) }
    var last: Hit?
    for (place, hit) in page.hits.enumerated() {
      if hit.source != last?.source || hit.symbol != last?.symbol {
        if last != nil { Output.print("") }
        DocumentHeading(hit).print()
      }
      let context = HitContext(of: hit, in: page.hits, at: place)
      if context.isApart { Output.print("") }
      for clause in context.before { printClause(clause.text, label: "  " + clause.name) }
      let mark = hit.context.isEmpty ? "  " : "> "
      printClause(
        ink.passage(hit.context.isEmpty ? hit.passage : hit.marked, lead: hit.lead),
        label: mark + ink.strong(hit.name))
      if let line = explaining?.line(of: hit) {
        Output.print(Layout.hanging(ink.faint(line), label: "", indent: 9))
      }
      RecurrenceLines(hit)?.print()
      for clause in context.behind { printClause(clause.text, label: "  " + clause.name) }
      last = hit
    }
    Output.print("")
    Output.print(ink.faint(Counting.hits(page, offset: offset)))
  }

  private func printClause(_ text: String, label: String) {
    let line =
      Layout.width == nil
      ? Layout.lines(of: text).filter { !$0.isEmpty }.joined(separator: " ") : text
    Output.print(Layout.hanging(line, label: label, indent: 9))
  }
}
