import Agreed
import ArgumentParser

/// `agreed cites`: what a resolution cites.
struct CitesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cites",
    abstract: "Tell what a resolution, or one clause of it, cites.",
    discussion: """
      Each work stands once, in the order of first mention, with the clauses that cite it. What the \
      text does not tell is listed as unresolved.

      Example: agreed cites A/RES/67/169 OP3
      """)

  @Argument(help: "A symbol, such as A/RES/67/169 or 67/169, or the name of a file.")
  var symbol: String

  @Argument(help: "A clause, such as OP3 or PP7.")
  var clause: String?

  @Option(help: ArgumentHelp("How to print: text, json, jsonl or csv.", valueName: "form"))
  var format = ListFormat.text

  @OptionGroup var index: IndexOption

  func run() throws {
    let index = try index.open()
    let hint = CitedWork(asked: symbol).map { _ in
      "`agreed cited-by \(symbol)` tells what cites it"
    }
    let resolutions = try DocumentChoice(name: symbol, clause: clause)
      .resolutions(in: index, hint: hint)
    let lookup = CitationLookup(index)
    let lists = try resolutions.map {
      SourceList(document: IndexedDocument($0), sources: try lookup.sources(of: $0))
    }
    try SourcePrinter(format: format).print(lists, clause: clause)
    if lists.allSatisfy(\.sources.isEmpty) { throw ExitCode(1) }
  }
}
