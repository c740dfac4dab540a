import Agreed
import ArgumentParser

/// `agreed graph`: who cites whom.
struct GraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Print who cites whom, for programs that draw and count networks.",
    discussion: """
      The filters choose the clauses that cite; an edge has the number of places as its weight. \
      GraphML is for Gephi, igraph and networkx, DOT for Graphviz; CSV is a list of edges, JSON of \
      nodes and edges.

      Example: agreed graph --session 67 --format dot
      """)

  @OptionGroup(title: "Filters") var filters: FilterOptions

  @Option(help: ArgumentHelp("How to print: graphml, dot, csv or json.", valueName: "form"))
  var format = GraphFormat.graphml

  @OptionGroup var index: IndexOption

  func run() throws {
    let graph = try CitationGraph(try index.open(), filters: try filters.filters())
    try GraphPrinter(format: format).print(graph)
    if graph.edges.isEmpty { throw ExitCode(1) }
  }
}
