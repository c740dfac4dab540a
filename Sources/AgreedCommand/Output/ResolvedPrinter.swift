import Agreed

/// A citation in a pasted text.
struct ResolvedCitation {
  let finding: PastedText.Finding
  /// The documents of the index that it means; `nil` without an index.
  let documents: [IndexedDocument]?

  /// How much is known of it; `nil` where only an index could tell.
  var target: CitedSource.Target? {
    if finding.citation.work == .unresolved { return .unresolved }
    return documents.map { $0.isEmpty ? .known : .indexed }
  }
}

/// Prints what a pasted text cites.
struct ResolvedPrinter {
  let format: ListFormat

  private static let names = [
    "line", "kind", "cited", "organ", "pinpoint", "citedDate", "written", "target", "documents",
    "title",
  ]

  func print(_ citations: [ResolvedCitation]) throws {
    switch format {
    case .text: printText(citations)
    case .json:
      Output.print(try Output.json(citations.map(ResolvedPrinter.record), pretty: true))
    case .jsonl: try Output.printLines(citations.map(ResolvedPrinter.record))
    case .csv:
      Record.printCSV(citations.map(ResolvedPrinter.record), names: ResolvedPrinter.names)
    }
  }

  private static func record(_ resolved: ResolvedCitation) -> Record {
    let citation = resolved.finding.citation
    let values: [Record.Value] = [
      .number(resolved.finding.line), .text(citation.work.kind), .text(citation.work.name),
      .text(citation.symbol?.organ?.name), .text(citation.pinpoint),
      .text(citation.date?.description), .text(citation.written),
      .text(resolved.target?.rawValue), .texts(resolved.documents?.map(\.name) ?? []),
      .text(resolved.documents?.first?.title),
    ]
    return Record(names, values)
  }

  private func printText(_ citations: [ResolvedCitation]) {
    let ink = Ink.standard
    guard let last = citations.last else {
      Output.print("The text cites nothing.")
      return
    }
    let width = "line \(last.finding.line)".count
    for resolved in citations {
      let citation = resolved.finding.citation
      let facts = [
        "“\(citation.written)”", citation.date?.description, citation.pinpoint,
        citation.symbol?.organ?.name, resolved.target == .known ? "not in the index" : nil,
      ].compactMap { $0 }
      let name = citation.work.name.map(ink.strong) ?? "unresolved"
      let label = ink.faint("line \(resolved.finding.line)".padded(to: width))
      let text = [name + "  " + facts.joined(separator: ", "), resolved.documents?.first?.title]
      Output.print(
        Layout.hanging(
          text.compactMap { $0 }.joined(separator: "\n"), label: label, indent: width + 2))
    }
    Output.print("\n" + ink.faint(citations.count.counted("citation")))
  }
}
