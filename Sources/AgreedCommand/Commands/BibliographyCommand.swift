import Agreed
import ArgumentParser
import Foundation

/// `agreed bibliography`: a citation list.
struct BibliographyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bibliography",
    abstract: "Make a citation list of hits, of a resolution's sources, or of symbols.",
    discussion: """
      Words are a query, as in search: the list has the resolutions of all hits, with the paragraphs \
      that were hit. Symbols are the works to list; - reads them from standard input, one a line. \
      Each work stands in the list once, in the order in which it was found or named.

      Example: agreed bibliography '"tide gauges"' --style oscola
      """)

  @Argument(help: "A query, symbols such as A/RES/67/169 or 67/169, or - for standard input.")
  var query: [String] = []

  @Option(
    help: ArgumentHelp(
      "List what this resolution cites, in order of first mention.", valueName: "symbol"))
  var sourcesOf: String?

  @Option(
    help: ArgumentHelp(
      "How entries are written: un, oscola, bluebook, chicago or apa.", valueName: "style"))
  var style = CitationStyle.un

  @Option(
    help: ArgumentHelp(
      "How to print: text, bibtex, ris, csl-json, csv or jsonl.", valueName: "form"))
  var format = CitationListFormat.text

  @OptionGroup(title: "Filters") var filters: FilterOptions

  @Option(
    help: ArgumentHelp(
      "The order of a query's hits: rank, date, symbol, length, cited or repeats.",
      valueName: "order"))
  var sort: Query.Order?

  @OptionGroup var index: IndexOption

  /// What the list is of.
  private enum Wish {
    case hits(String)
    case symbols([Symbol])
    case standardInput
    case sources(String)
  }

  func validate() throws {
    let hasFilters = try filters.filters() != Filters() || sort != nil
    switch wish {
    case .hits(let words):
      if words.isEmpty, !hasFilters {
        throw ValidationError(
          "Nothing to list: give a query, filters, symbols, - or --sources-of SYMBOL.")
      }
      if query.contains("-") {
        throw ValidationError("- stands alone: the symbols come from standard input, one a line.")
      }
    case .symbols, .standardInput, .sources:
      if hasFilters {
        throw ValidationError(
          "Filters and --sort go with a query: to filter the clauses of a resolution use --symbol.")
      }
    }
    if sourcesOf != nil, !query.isEmpty {
      throw ValidationError("--sources-of stands alone: leave out \(query.joined(separator: " ")).")
    }
  }

  private var wish: Wish {
    if let sourcesOf { return .sources(sourcesOf) }
    if query == ["-"] { return .standardInput }
    let symbols = query.compactMap { Symbol(asked: $0) }
    if !symbols.isEmpty, symbols.count == query.count { return .symbols(symbols) }
    let words = query.joined(separator: " ")
    return Symbol(asked: words).map { .symbols([$0]) } ?? .hits(words)
  }

  func run() throws {
    let opened = try index.open()
    let works = ListedWorks(opened)
    var list = CitationList()
    var isWrong = false
    switch wish {
    case .hits(let words): list = try works.hits(try query(words))
    case .symbols(let symbols): list = try works.list(symbols.map(CitedWork.document))
    case .standardInput:
      list = try works.list(try BibliographyCommand.worksFromStandardInput(&isWrong))
    case .sources(let name):
      let resolutions = try DocumentChoice(name: name, clause: nil).resolutions(in: opened)
      let sources = try works.sources(of: resolutions)
      list = sources.list
      if !sources.unnamed.isEmpty {
        let words = sources.unnamed.map { "“\($0)”" }.joined(separator: ", ")
        Output.complain("\(name): left out what names no work: \(words)")
      }
    }
    try CitationListPrinter(format: format, style: style).print(list)
    if isWrong { throw ExitCode(2) }
    if list.works.isEmpty { throw ExitCode(1) }
  }

  /// The query that words are; `nil` when no word in them can be searched.
  private func query(_ words: String) throws -> Query? {
    let asked = try AskedQuery(words)
    guard !asked.isEmptyHanded else { return nil }
    return Query(
      text: asked.text, filters: try filters.filters(), order: sort ?? .rank, limit: Int.max)
  }

  /// The works that standard input names; a line that names none is told with its number.
  private static func worksFromStandardInput(_ isWrong: inout Bool) throws -> [CitedWork] {
    let data = try FileHandle.standardInput.readToEnd() ?? Data()
    let lines = String(decoding: data, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var works: [CitedWork] = []
    for (number, line) in lines.enumerated() {
      // A byte order mark is no space, but says as little.
      let text = line.drop { $0 == "\u{FEFF}" }.trimmingCharacters(in: .whitespaces)
      guard !text.isEmpty else { continue }
      if let work = CitedWork(asked: text) {
        works.append(work)
      } else {
        Output.complain(
          "standard input, line \(number + 1): “\(text)” is no symbol; write one such as A/RES/67/169"
        )
        isWrong = true
      }
    }
    return works
  }
}

extension CitationStyle: ExpressibleByArgument {}
