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

  @Option(
    help: ArgumentHelp(
      "The order: rank, date, symbol, length, cited (by most resolutions) or repeats (most first); "
        + "of kwic also left or right, by the words beside the match.",
      valueName: "order"))
  var sort = HitSort.rank

  @Flag(help: "Keep the hits of a resolution together, the resolution of the best hit first.")
  var group = false

  @Option(
    help: ArgumentHelp(
      "list, or kwic: a line for each match, the matches under each other.", valueName: "view"))
  var view = HitView.list

  @Flag(help: "Find every form of the words: decide, decides, decided, deciding.")
  var inflect = false

  @Flag(
    inversion: .prefixedNo,
    help: "Take clauses that differ in numbers and dates only for one hit.")
  var fold = true

  @Flag(help: "List where else the words of each hit stand.")
  var repeats = false

  @Option(
    help: ArgumentHelp(
      "Print so many clauses before and behind each hit.", valueName: "number"))
  var context = 0

  @Flag(help: "Tell what was searched, and how each hit came to its rank.")
  var explain = false

  @Flag(help: "Print the number of clauses only.")
  var count = false

  @Option(
    help: ArgumentHelp("How to print: text, json, jsonl, csv, md or html.", valueName: "form"))
  var format = HitFormat.text

  @OptionGroup var index: IndexOption

  @Option(help: ArgumentHelp("Save the search by a name, for @name.", valueName: "name"))
  var save: String?

  @Flag(help: "Of a saved search, print what it has not shown yet.")
  var new = false

  func validate() throws {
    if let save, save.isEmpty || !save.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" }) {
      throw ValidationError("--save \(save): write letters, numbers and hyphens.")
    }
    if save != nil, inflect {
      throw ValidationError("--save keeps words as typed: write +word instead of --inflect.")
    }
    if repeats, !fold {
      throw ValidationError("--repeats lists what is folded: leave out --no-fold.")
    }
    guard context >= 0 else { throw ValidationError("--context \(context): write 0 or more.") }
    if context > 0, format == .csv {
      throw ValidationError("--context has no place in csv: write --format jsonl.")
    }
    if explain, view == .kwic || ![.text, .json].contains(format) {
      throw ValidationError("--explain goes with the list, in text or json.")
    }
    if view == .list, sort.lines != .hits {
      throw ValidationError("--sort \(sort.rawValue) goes with --view kwic.")
    }
    if view == .kwic {
      if context > 0 || repeats {
        throw ValidationError(
          "--view kwic has one line a match: leave out --context and --repeats.")
      }
      if [.md, .html].contains(format) {
        throw ValidationError("--view kwic has no form in \(format.rawValue): write --format text.")
      }
    }
    if new, savedName == nil {
      throw ValidationError("--new goes with a saved search: agreed search @name --new.")
    }
  }

  /// What becomes of repeats; programs always get the list.
  private var folding: Query.Folding {
    guard fold else { return .none }
    return repeats || [.json, .jsonl].contains(format) ? .listed : .folded
  }

  /// The saved search that is meant: `@name` alone.
  private var savedName: String? {
    guard query.count == 1, let name = query.first, name.hasPrefix("@"), name.count > 1 else {
      return nil
    }
    return String(name.dropFirst())
  }

  func run() throws {
    let opened = try index.open()
    let searches = SavedSearches(opened)
    var typed = query.joined(separator: " ")
    if let savedName {
      guard let saved = try searches.query(savedName) else {
        Output.complain("no saved search @\(savedName): `agreed searches` lists them")
        throw ExitCode(2)
      }
      typed = saved
    }
    let asked = try AskedQuery(typed, isInflected: inflect)
    var query = Query(
      text: asked.text, filters: try filters.filters(), order: sort.order, folding: folding,
      isGrouped: group, context: context,
      limit: page.limit, offset: page.offset)
    let search = ClauseSearch(opened)
    if let save { try searches.save(save, typed: savedText(typed), query: query) }
    if new { query.filters.unseenIn = savedName }
    let total: Int
    if count {
      total = asked.isEmptyHanded ? 0 : try search.count(query)
      Output.print("\(total)")
    } else if view == .kwic {
      let found =
        try asked.isEmptyHanded
        ? .empty : search.concordance(query, order: sort.lines)
      try ConcordancePrinter(format: format).print(found, offset: query.offset)
      total = found.total
    } else {
      let found = asked.isEmptyHanded ? .empty : try search.page(query)
      let printer = HitPrinter(
        format: format, asked: savedText(typed),
        explanation: explain && !asked.isEmptyHanded ? try search.explanation(of: query) : nil)
      try printer.print(found, offset: query.offset)
      total = found.total
      if new, let savedName { try searches.markSeen(savedName, query: query) }
    }
    if total == 0 {
      if !new { try tellWhy(search, query, asked, typed) }
      throw ExitCode(1)
    }
  }

  /// The query with its filters and options in it.
  private func savedText(_ typed: String) -> String {
    let words = filters.typed.isEmpty || typed.isEmpty ? typed : "(\(typed))"
    return [words, filters.typed].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Tells why nothing was found.
  private func tellWhy(
    _ search: ClauseSearch, _ query: Query, _ asked: AskedQuery, _ typed: String
  ) throws {
    if !asked.isEmptyHanded { AbsencePrinter.print(try search.absence(of: query), typed: typed) }
  }
}

extension Query.Order: ExpressibleByArgument {}
