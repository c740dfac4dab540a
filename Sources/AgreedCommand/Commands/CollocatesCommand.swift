import Agreed
import ArgumentParser

/// `agreed collocates`: which words stand near a term.
struct CollocatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "collocates",
    abstract: "List the words that stand near a term more often than chance would put them there.",
    discussion: """
      The term is a word, a phrase in quotes, or several with OR. The list tells how often a word \
      stands near it and how often it would by chance, and sorts by the log-likelihood ratio \
      (Dunning 1993): above 10.83 chance does this once in a thousand times. A window ends with the \
      clause. Every clause counts, repeats as well; "texts" counts those that differ. Common words \
      are not left out: they are common by chance, too.

      Example: agreed collocates '"nuclear weapons"' --window 3 --part operative
      """)

  @Argument(
    help: "A word, a phrase in quotes, or several with OR.",
    completion: .custom(CompleteCommand.words))
  var term: [String]

  @Option(help: ArgumentHelp("The words on each side that are near.", valueName: "number"))
  var window = 5

  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup var page: PageOptions

  @Option(help: ArgumentHelp("How to print: text, json, jsonl or csv.", valueName: "form"))
  var format = ListFormat.text

  @OptionGroup var index: IndexOption

  func validate() throws {
    guard window > 0 else { throw ValidationError("--window \(window): write 1 or more.") }
  }

  func run() throws {
    let typed = term.joined(separator: " ")
    guard let text = try TypedQueries([typed]).texts.first else { return }
    let search = ClauseSearch(try index.open())
    let filters = try filters.filters()
    let found = try search.collocates(of: text, window: window, filters: filters)
    let printer = CollocatesPrinter(format: format, term: typed, window: window)
    try printer.print(found, limit: page.limit, offset: page.offset)
    if found.occurrences == 0 {
      let absence = try search.absence(of: Query(text: text, filters: filters))
      AbsencePrinter.print(absence, typed: typed)
      throw ExitCode(1)
    }
  }
}
