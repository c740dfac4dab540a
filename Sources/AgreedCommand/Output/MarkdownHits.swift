import Agreed

/// Hits as Markdown: a heading for each resolution, a paragraph for each clause.
struct MarkdownHits {
  let page: Page
  let offset: Int

  /// The lines of the document.
  var lines: [String] {
    var lines: [String] = []
    var last: Hit?
    for (place, hit) in page.hits.enumerated() {
      if hit.source != last?.source || hit.symbol != last?.symbol {
        let heading = DocumentHeading(hit)
        let facts = [heading.name] + heading.facts
        lines += ["## " + Markdown.escaped(facts.joined(separator: " · "), opensLine: false), ""]
        if let title = heading.title {
          lines += [
            "*" + Markdown.escaped(title.replacing("\n", with: " "), opensLine: false) + "*", "",
          ]
        }
      }
      let context = HitContext(of: hit, in: page.hits, at: place)
      lines += context.before.flatMap(MarkdownHits.lines)
      let name = Markdown.escaped(hit.name, opensLine: false)
      lines += ["**\(name)** \(Markdown.passage(hit.marked))", ""]
      let recurrence = RecurrenceLines(hit)
      if let summary = recurrence?.summary { lines += ["> " + Markdown.escaped(summary), ""] }
      let rows = recurrence?.rows ?? []
      lines += rows.map { row in
        "> - " + Markdown.escaped(row.filter { !$0.isEmpty }.joined(separator: " "))
      }
      if !rows.isEmpty { lines.append("") }
      lines += context.behind.flatMap(MarkdownHits.lines)
      last = hit
    }
    return lines + [Counting.hits(page, offset: offset)]
  }

  private static func lines(_ clause: NeighbouringClause) -> [String] {
    let name = Markdown.escaped(clause.name, opensLine: false)
    return ["\(name) \(Markdown.passage(Passage(whole: clause.text)))", ""]
  }
}
