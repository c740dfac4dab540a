import Agreed
import ArgumentParser

/// `agreed searches`: the saved searches.
struct SearchesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "searches",
    abstract: "List the saved searches, or forget one.",
    discussion: """
      A search is saved by agreed search QUERY --save name, asked again by agreed search @name, and \
      with --new it prints what it has not shown yet.

      Example: agreed searches --forget tides
      """)

  @Option(help: ArgumentHelp("Forget the search of this name.", valueName: "name"))
  var forget: String?

  @OptionGroup var index: IndexOption

  func run() throws {
    let searches = SavedSearches(try index.open())
    if let forget {
      guard try searches.forget(forget) else {
        Output.complain("no saved search @\(forget): `agreed searches` lists them")
        throw ExitCode(2)
      }
      return
    }
    let all = try searches.all()
    for saved in all { Output.print("@\(saved.name)  \(saved.query)") }
    if all.isEmpty {
      Output.print("No saved searches.")
      throw ExitCode(1)
    }
  }
}
