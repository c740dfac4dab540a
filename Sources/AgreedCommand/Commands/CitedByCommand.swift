import Agreed
import ArgumentParser

/// `agreed cited-by`: which clauses cite a work.
struct CitedByCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cited-by",
    abstract: "Tell which clauses cite a resolution or another work, the newest first.",
    discussion: """
      A symbol without part letters or without its year stands for all of them, and 75/101 B is \
      found where A/RES/75/101A-B is cited.

      Example: agreed cited-by A/RES/67/169 --verb reaffirm
      """)

  @Argument(
    help: """
      A symbol, such as A/RES/67/169 or 67/169; Charter; or a place in a treaty series.
      """)
  var work: String

  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup var page: PageOptions

  @Flag(help: "Print the number of places only.")
  var count = false

  @Option(help: ArgumentHelp("How to print: text, json, jsonl or csv.", valueName: "form"))
  var format = ListFormat.text

  @OptionGroup var index: IndexOption

  func validate() throws { _ = try CitedWork(asked: work, for: "cited-by") }

  func run() throws {
    let cited = try CitedWork(asked: work, for: "cited-by")
    let lookup = CitationLookup(try index.open())
    let filters = try filters.filters()
    if count {
      let total = try lookup.count(citing: cited, filters: filters)
      Output.print("\(total)")
      if total == 0 { throw ExitCode(1) }
      return
    }
    let found = try lookup.citing(
      cited, filters: filters, limit: page.limit, offset: page.offset)
    try CitingPrinter(format: format).print(found, of: cited, offset: page.offset)
    if found.total == 0 { throw ExitCode(1) }
  }
}
