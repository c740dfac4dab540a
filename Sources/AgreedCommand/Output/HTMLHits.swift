import Agreed

/// Hits as a page of HTML that stands alone.
struct HTMLHits {
  let page: Page
  let offset: Int
  /// What was searched.
  let title: String

  /// The lines of the document.
  var lines: [String] {
    let title = title.isEmpty ? "Clauses" : title
    var lines = [
      "<!DOCTYPE html>", "<html lang=\"en\">", "<head>", "<meta charset=\"utf-8\"/>",
      "<title>\(HTML.escaped(title))</title>", "<style>\(HTMLHits.style)</style>", "</head>",
      "<body>",
      "<h1>\(HTML.escaped(title))</h1>",
    ]
    var last: Hit?
    for (place, hit) in page.hits.enumerated() {
      if hit.source != last?.source || hit.symbol != last?.symbol {
        if last != nil { lines.append("</section>") }
        lines += ["<section>"] + HTMLHits.heading(DocumentHeading(hit))
      }
      let context = HitContext(of: hit, in: page.hits, at: place)
      lines += context.before.map(HTMLHits.line)
      lines.append("<p><b>\(HTML.escaped(hit.name))</b> \(HTMLHits.passage(hit.marked))</p>")
      if let recurrence = RecurrenceLines(hit) { lines += HTMLHits.lines(recurrence) }
      lines += context.behind.map(HTMLHits.line)
      last = hit
    }
    if last != nil { lines.append("</section>") }
    return lines + [
      "<footer>\(HTML.escaped(Counting.hits(page, offset: offset)))</footer>", "</body>", "</html>",
    ]
  }

  private static let style = """
    body{max-width:46em;margin:2em auto;padding:0 1em;font:1em/1.5 serif}p{white-space:pre-line}\
    small,footer,li,.context{color:#555}
    """

  private static func heading(_ heading: DocumentHeading) -> [String] {
    let facts = heading.facts.joined(separator: " · ")
    return [
      "<h2>\(HTML.escaped(heading.name)) <small>\(HTML.escaped(facts))</small></h2>"
    ] + (heading.title.map { ["<p><i>\(HTML.escaped($0))</i></p>"] } ?? [])
  }

  private static func line(_ clause: NeighbouringClause) -> String {
    "<p class=\"context\">\(HTML.escaped(clause.name)) \(HTML.escaped(clause.text))</p>"
  }

  private static func passage(_ passage: Passage) -> String {
    passage.fragments.map { fragment in
      let text = HTML.escaped(fragment.text)
      return fragment.isMatch ? "<mark>\(text)</mark>" : text
    }.joined()
  }

  private static func lines(_ recurrence: RecurrenceLines) -> [String] {
    guard let summary = recurrence.summary else { return [] }
    let items = recurrence.rows.map { row in
      "<li>\(HTML.escaped(row.filter { !$0.isEmpty }.joined(separator: " ")))</li>"
    }
    return ["<p><small>\(HTML.escaped(summary))</small></p>"]
      + (items.isEmpty ? [] : ["<ul>"] + items + ["</ul>"])
  }
}
