import Agreed
import ArgumentParser

/// `agreed verbs`: the verbs of the clauses, counted.
struct VerbsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verbs",
    abstract: "Count the verbs that clauses open with, most frequent first.",
    discussion: """
      A clause that opens with two verbs counts for both. A lead that is not understood stands in \
      quotes. --by stance counts what verbs do (notice, approval, urging ...), --by modifier the \
      adverbs.

      Example: agreed verbs --part operative --session 67
      """)

  @OptionGroup(title: "Filters") var filters: FilterOptions
  @OptionGroup var page: PageOptions

  @Option(help: ArgumentHelp("What to count: verb, stance or modifier.", valueName: "kind"))
  var by = Kind.verb

  /// What of leads is counted.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case verb
    case stance
    case modifier
  }

  @Option(help: ArgumentHelp("How to print: text, json, jsonl or csv.", valueName: "form"))
  var format = ListFormat.text

  @OptionGroup var index: IndexOption

  func run() throws {
    let query = Query(filters: try filters.filters(), limit: page.limit, offset: page.offset)
    let search = ClauseSearch(try index.open())
    switch by {
    case .verb: try printVerbs(try search.verbs(query))
    case .stance: try printKinds(try search.stances(query))
    case .modifier:
      try printKinds(Array(try search.modifiers(query).dropFirst(page.offset).prefix(page.limit)))
    }
  }

  private func printKinds(_ counts: [LeadCount]) throws {
    switch format {
    case .text:
      let width = counts.map { $0.clauses.grouped.count }.max() ?? 0
      for count in counts {
        Output.print("\(count.clauses.grouped.padded(to: width))  \(count.name)")
      }
      if counts.isEmpty { Output.print("No clauses match.") }
    case .json: Output.print(try Output.json(counts.map { LeadRecord($0, by) }, pretty: true))
    case .jsonl: try Output.printLines(counts.map { LeadRecord($0, by) })
    case .csv:
      Output.print(CSV.line([by.rawValue, "clauses"]))
      for count in counts { Output.print(CSV.line([count.name, "\(count.clauses)"])) }
    }
    if counts.isEmpty { throw ExitCode(1) }
  }

  private func printVerbs(_ counts: [VerbCount]) throws {
    switch format {
    case .text:
      let width = counts.first.map { $0.clauses.grouped.count } ?? 0
      for count in counts {
        Output.print("\(count.clauses.grouped.padded(to: width))  \(VerbsCommand.name(count))")
      }
      if counts.isEmpty { Output.print("No clauses match.") }
    case .json: Output.print(try Output.json(counts.map(VerbRecord.init), pretty: true))
    case .jsonl: try Output.printLines(counts.map(VerbRecord.init))
    case .csv:
      Output.print(CSV.line(["verb", "lead", "clauses"]))
      for count in counts {
        Output.print(CSV.line([count.verb, count.lead, "\(count.clauses)"]))
      }
    }
    if counts.isEmpty { throw ExitCode(1) }
  }

  private static func name(_ count: VerbCount) -> String {
    count.verb ?? count.lead.map { "“\($0)”" } ?? "(no lead)"
  }
}

private struct LeadRecord: Encodable {
  let name: String
  let kind: VerbsCommand.Kind
  let clauses: Int

  private enum Key: String, CodingKey { case stance, modifier, verb, clauses }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    switch kind {
    case .stance: try object.encode(name, forKey: .stance)
    case .modifier: try object.encode(name, forKey: .modifier)
    case .verb: try object.encode(name, forKey: .verb)
    }
    try object.encode(clauses, forKey: .clauses)
  }

  init(_ count: LeadCount, _ kind: VerbsCommand.Kind) {
    name = count.name
    self.kind = kind
    clauses = count.clauses
  }
}

private struct VerbRecord: Encodable {
  let verb: String?
  let lead: String?
  let clauses: Int

  private enum Key: String, CodingKey { case verb, lead, clauses }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(verb, forKey: .verb)
    try object.encode(lead, forKey: .lead)
    try object.encode(clauses, forKey: .clauses)
  }

  init(_ count: VerbCount) {
    verb = count.verb
    lead = count.lead
    clauses = count.clauses
  }
}
