import Agreed

/// Prints who cites whom in the formats of programs that draw and count networks.
struct GraphPrinter {
  let format: GraphFormat

  func print(_ graph: CitationGraph) throws {
    switch format {
    case .graphml: printGraphML(graph)
    case .dot: printDOT(graph)
    case .csv:
      Output.print(CSV.line(["source", "target", "weight"]))
      for edge in graph.edges {
        Output.print(
          CSV.line([
            graph.nodes[edge.citing].name, graph.nodes[edge.cited].name, "\(edge.weight)",
          ]))
      }
    case .json: Output.print(try Output.json(NodeLinkRecord(graph), pretty: true))
    }
  }

  /// What is told of a node, in the order in which it is printed.
  fileprivate static func attributes(_ node: CitationGraph.Node) -> [(name: String, value: String)]
  {
    let values: [(String, String?)] = [
      ("label", node.name), ("kind", node.kind), ("symbol", node.symbol?.text),
      ("title", node.title), ("session", node.session), ("organ", node.organ?.name),
      ("date", node.date?.description), ("indexed", "\(node.isIndexed)"),
    ]
    return values.compactMap { name, value in value.map { (name, $0) } }
  }

  // MARK: GraphML

  /// The identifiers of GraphML are names without slashes, so that nodes are numbered.
  private func printGraphML(_ graph: CitationGraph) {
    Output.print(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns"
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
        xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns \
      http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
      """)
    for name in ["label", "kind", "symbol", "title", "session", "organ", "date"] {
      Output.print(#"  <key id="\#(name)" for="node" attr.name="\#(name)" attr.type="string"/>"#)
    }
    Output.print(
      """
        <key id="indexed" for="node" attr.name="indexed" attr.type="boolean"/>
        <key id="weight" for="edge" attr.name="weight" attr.type="int"/>
        <graph id="citations" edgedefault="directed">
      """)
    for (place, node) in graph.nodes.enumerated() {
      let data = GraphPrinter.attributes(node).map {
        #"<data key="\#($0.name)">\#(XML.escaped($0.value))</data>"#
      }
      Output.print(#"    <node id="n\#(place)">\#(data.joined())</node>"#)
    }
    for edge in graph.edges {
      Output.print(
        #"    <edge source="n\#(edge.citing)" target="n\#(edge.cited)">"#
          + #"<data key="weight">\#(edge.weight)</data></edge>"#)
    }
    Output.print("  </graph>\n</graphml>")
  }

  // MARK: DOT

  private func printDOT(_ graph: CitationGraph) {
    Output.print("digraph citations {")
    for (place, node) in graph.nodes.enumerated() {
      let list = GraphPrinter.attributes(node).map { name, value in
        // Graphviz draws the label, and reads entities in it.
        "\(name)="
          + GraphPrinter.quoted(name == "label" ? value.replacing("&", with: "&amp;") : value)
      }
      Output.print("  n\(place) [\(list.joined(separator: ", "))];")
    }
    for edge in graph.edges {
      Output.print("  n\(edge.citing) -> n\(edge.cited) [weight=\(edge.weight)];")
    }
    Output.print("}")
  }

  /// A text in quotes on one line, its quotes and backslashes escaped.
  private static func quoted(_ text: String) -> String {
    let line = text.split(whereSeparator: { $0.isNewline || $0 == "\0" }).joined(separator: " ")
    return "\"" + line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

/// The graph as networkx and d3 read it: nodes, and edges by the names of their nodes.
private struct NodeLinkRecord: Encodable {
  let directed = true
  let multigraph = false
  let graph: [String: String] = [:]
  let nodes: [Record]
  let edges: [Record]

  private enum CodingKeys: String, CodingKey { case directed, multigraph, graph, nodes, edges }

  init(_ graph: CitationGraph) {
    nodes = graph.nodes.enumerated().map { place, node in
      Record(fields: [
        ("id", .number(place)), ("label", .text(node.name)), ("kind", .text(node.kind)),
        ("symbol", .text(node.symbol?.text)), ("title", .text(node.title)),
        ("session", .text(node.session)), ("organ", .text(node.organ?.name)),
        ("date", .text(node.date?.description)), ("indexed", .flag(node.isIndexed)),
      ])
    }
    edges = graph.edges.map {
      Record(fields: [
        ("source", .number($0.citing)), ("target", .number($0.cited)),
        ("weight", .number($0.weight)),
      ])
    }
  }
}
