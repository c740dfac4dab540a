import Agreed
import ArgumentParser

/// The forms in which citation lists are printed.
enum CitationListFormat: String, ExpressibleByArgument, CaseIterable {
  case text, bibtex, ris
  case cslJSON = "csl-json"
  case csv, jsonl
}

/// Prints a citation list.
struct CitationListPrinter {
  let format: CitationListFormat
  let style: CitationStyle

  func print(_ list: CitationList) throws {
    switch format {
    case .text:
      if list.works.isEmpty { Output.print("No works to list.") }
      for work in list.works { Output.print(style.entry(work)) }
    // These end their own lines.
    case .bibtex: Swift.print(BibTeX.text(list, style: style), terminator: "")
    case .ris: Swift.print(RIS.text(list, style: style), terminator: "")
    case .cslJSON: Output.print(try CSLJSON.text(list, style: style))
    case .csv:
      Output.print(CSV.line(WorkRecord.Key.allCases.map(\.rawValue)))
      for work in list.works {
        let record = WorkRecord(work: work, style: style)
        Output.print(CSV.line(WorkRecord.Key.allCases.map(record.text)))
      }
    case .jsonl: try Output.printLines(list.works.map { WorkRecord(work: $0, style: style) })
    }
  }
}

/// A work as JSON and CSV; a value that is not known is `null` or empty.
private struct WorkRecord: Encodable {
  let work: ListedWork
  let style: CitationStyle

  enum Key: String, CodingKey, CaseIterable {
    case citation, kind, symbol, number, designation, organ, title, date, year, session, status
    case pinpoint, url
  }

  func text(_ key: Key) -> String? {
    switch key {
    case .citation: style.entry(work)
    case .kind: work.kind.rawValue
    case .symbol: work.symbol?.text
    case .number: work.number?.text
    case .designation: work.designation
    case .organ: work.organ?.name
    case .title: work.title
    case .date: work.date?.description
    case .year: work.issue.map { "\($0.year)" }
    case .session: work.session?.description
    case .status: work.status?.rawValue
    case .pinpoint: style.pinpoint(work)
    case .url: work.link
    }
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    for key in Key.allCases where key != .year { try object.encode(text(key), forKey: key) }
    try object.encode(work.issue?.year, forKey: .year)
  }
}
