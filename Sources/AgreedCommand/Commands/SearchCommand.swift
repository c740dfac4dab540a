import Agreed
import ArgumentParser

/// `agreed search`: ranked clauses.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find clauses by their words.",
    discussion: """
      All words must stand in the clause. "Words in quotes" stand together, word* may go on, OR \
      finds either, NOT or - leaves out, brackets group; agreed help query tells the rest. Put the \
      query in single quotes.

      Example: agreed search '"seabed mining" -oil' --session 60-67
      """)

  @Argument(
    help: "What to look for; without it, every clause that the filters let through.",
    completion: .custom(CompleteCommand.words))
  var query: [String] = []

  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup var page: PageOptions

  @Option(help: ArgumentHelp("The order: rank, date or symbol.", valueName: "order"))
  var sort = Query.Order.rank

  @Flag(help: "Find every form of the words: decide, decides, decided, deciding.")
  var inflect = false

  @Flag(help: "Print the number of clauses only.")
  var count = false

  @Option(help: ArgumentHelp("How to print: text, json, jsonl or csv.", valueName: "form"))
  var format = ListFormat.text

  @OptionGroup var index: IndexOption

  func run() throws {
    let typed = query.joined(separator: " ")
    let asked = try AskedQuery(typed, isInflected: inflect)
    let query = Query(
      text: asked.text, filters: try filters.filters(), order: sort, limit: page.limit,
      offset: page.offset)
    let search = ClauseSearch(try index.open())
    if count {
      let total = asked.isEmptyHanded ? 0 : try search.count(query)
      Output.print("\(total)")
      if total == 0 { try tellWhy(search, query, asked, typed) }
      return
    }
    let found = asked.isEmptyHanded ? Page(hits: [], total: 0) : try search.page(query)
    try HitPrinter(format: format).print(found, offset: query.offset)
    if found.total == 0 { try tellWhy(search, query, asked, typed) }
  }

  /// Tells why nothing was found, and ends with the status for that.
  private func tellWhy(
    _ search: ClauseSearch, _ query: Query, _ asked: AskedQuery, _ typed: String
  ) throws {
    if !asked.isEmptyHanded { AbsencePrinter.print(try search.absence(of: query), typed: typed) }
    throw ExitCode(1)
  }
}

extension Query.Order: ExpressibleByArgument {}
