import GRDB
import Indexing
import Resolutions

/// Who cites whom: resolutions and the works that they cite, with the number of places.
///
/// A document of the index and a cited work that it does not hold are a node each; documents of one
/// symbol are one node. A citation that means several documents is an edge to each of them. What a
/// text does not tell has no node. The order of nodes and edges is the same on every run.
public struct CitationGraph: Hashable, Sendable {
  /// A resolution, or a work that one cites.
  public struct Node: Hashable, Sendable {
    /// The symbol; the name where there is none, of a treaty or of a document's file.
    public let name: String
    /// The kind of work: "document", "treaty" or "charter".
    public let kind: String
    /// The symbol.
    public let symbol: Symbol?
    /// The title, as the index has it.
    public let title: String?
    /// The session, as the index or else the symbol has it.
    public let session: String?
    /// The organ, as the index or else the symbol has it.
    public let organ: Organ?
    /// The date, as the index has it.
    public let date: CalendarDate?
    /// Whether the index holds it.
    public let isIndexed: Bool
  }

  /// That one node cites another.
  public struct Edge: Hashable, Sendable {
    /// The place in ``CitationGraph/nodes`` of the one that cites.
    public let citing: Int
    /// The place in ``CitationGraph/nodes`` of the one that is cited.
    public let cited: Int
    /// The number of places.
    public let weight: Int
  }

  /// The nodes that an edge begins or ends at: documents by symbol, then works without one by name.
  public let nodes: [Node]
  /// The edges in the order of their nodes.
  public let edges: [Edge]

  /// The graph of an index.
  ///
  /// - Parameters:
  ///   - index: The index.
  ///   - filters: What the clauses that cite must be.
  /// - Throws: ``IndexFailure`` when the index cannot be read.
  public init(_ index: ResolutionIndex, filters: Filters = Filters()) throws {
    self = try ResolutionIndex.translatingErrors(index.path) {
      try index.database.read { try CitationGraph($0, filters) }
    }
  }

  /// What makes two documents one node: the key of the symbol, or the row of a document without.
  private enum Identity: Hashable {
    case work(String)
    case row(Int64)
  }

  private init(_ database: Database, _ filters: Filters) throws {
    var identities: [Int64: Identity] = [:]
    var nodes: [Identity: Node] = [:]
    let documents = try Row.fetchCursor(
      database,
      sql: """
        SELECT \(IndexedDocument.columns), id, symbol_key FROM document ORDER BY source, id
        """)
    while let row = try documents.next() {
      let identity = (row[8] as String?).map(Identity.work) ?? .row(row[7])
      identities[row[7]] = identity
      if nodes[identity] == nil { nodes[identity] = Node(IndexedDocument(row, from: 0)) }
    }
    var meanings: [String: Set<Identity>] = [:]
    let pairs = try Row.fetchCursor(
      database, sql: "SELECT work_key, document_id FROM cited_document")
    while let row = try pairs.next() {
      if let identity = identities[row[1]] { meanings[row[0], default: []].insert(identity) }
    }

    var weights: [Identity: [Identity: Int]] = [:]
    var used: Set<Identity> = []
    let statement = CitationSQL(of: nil, filters: filters).edges
    let citations = try Row.fetchCursor(
      database, sql: statement.sql, arguments: statement.arguments)
    while let row = try citations.next() {
      guard let citing = identities[row[0]] else { continue }
      let key: String = row[1]
      var cited = meanings[key] ?? []
      if cited.isEmpty, let work = CitedWork(kind: row[2], name: row[3]) {
        cited = [.work(key)]
        nodes[.work(key)] = Node(work)
      }
      for target in cited { weights[citing, default: [:]][target, default: 0] += row[4] }
      used.formUnion(cited)
      if !cited.isEmpty { used.insert(citing) }
    }

    let sorted = used.compactMap { identity in nodes[identity].map { (identity, $0) } }
      .sorted { CitationGraph.precedes($0, $1) }
    self.nodes = sorted.map(\.1)
    let places = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1.0, $0) })
    edges = weights.flatMap { citing, targets in
      targets.compactMap { cited, weight -> Edge? in
        guard let citing = places[citing], let cited = places[cited] else { return nil }
        return Edge(citing: citing, cited: cited, weight: weight)
      }
    }.sorted { ($0.citing, $0.cited) < ($1.citing, $1.cited) }
  }

  private static func precedes(
    _ left: (identity: Identity, node: Node), _ right: (identity: Identity, node: Node)
  ) -> Bool {
    switch (left.node.symbol, right.node.symbol) {
    case (let first?, let second?): return first < second
    case (_?, nil): return true
    case (nil, _?): return false
    case (nil, nil):
      if left.node.name != right.node.name { return left.node.name < right.node.name }
      // Files of one name in two folders keep the order in which they came.
      if case .row(let first) = left.identity, case .row(let second) = right.identity {
        return first < second
      }
      return false
    }
  }
}

extension CitationGraph.Node {
  fileprivate init(_ document: IndexedDocument) {
    name = document.name
    kind = "document"
    symbol = document.symbol
    title = document.title
    session = document.session ?? document.symbol?.session?.description
    organ = document.organ ?? document.symbol?.organ
    date = document.date
    isIndexed = true
  }

  /// A work that the index does not hold.
  fileprivate init(_ work: CitedWork) {
    if case .document(let cited) = work { symbol = cited } else { symbol = nil }
    name = work.name ?? ""
    kind = work.kind
    title = nil
    session = symbol?.session?.description
    organ = symbol?.organ
    date = nil
    isIndexed = false
  }
}
