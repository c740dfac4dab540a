import GRDB
import Indexing
import Resolutions

/// Follows citations in both directions.
///
///     let index = try ResolutionIndex.open("agreed.sqlite")
///     let citations = CitationLookup(index)
///     for resolution in try DocumentLookup(index).resolutions(named: "A/RES/467/12") {
///       for source in try citations.sources(of: resolution) { print(source.work.name ?? "?") }
///     }
///     print(try citations.citing(.document(Symbol("A/RES/465/8")!)).total)
///
/// Which documents a citation means is one rule for both directions, for the graph and for the
/// filters: symbols mean the same document when they are equal, or when they differ only in part
/// letters or a year in brackets that one of them lacks; letters meet that have one in common.
public struct CitationLookup: Sendable {
  private let index: ResolutionIndex

  /// A lookup in an index.
  public init(_ index: ResolutionIndex) { self.index = index }

  // MARK: What a resolution cites

  /// What a resolution cites, each work once, in the order of first mention.
  ///
  /// What the text does not tell stands in the list as often as it is cited.
  ///
  /// - Parameter resolution: From the index, or fresh from a file; with some of its clauses only,
  ///   what those cite.
  /// - Throws: ``IndexFailure`` when the index cannot be read.
  public func sources(of resolution: Resolution) throws -> [CitedSource] {
    let document = IndexedDocument(resolution)
    var order: [(work: CitedWork, places: [CitationPlace])] = []
    var known: [CitedWork: Int] = [:]
    for clause in resolution.clauses {
      for citation in clause.citations {
        let place = CitationPlace(citation, in: clause, of: resolution, document: document)
        if let entry = known[citation.work] {
          order[entry].places.append(place)
        } else {
          if citation.work != .unresolved { known[citation.work] = order.count }
          order.append((citation.work, [place]))
        }
      }
    }
    let documents = try documents(of: order.map(\.work))
    return zip(order, documents).map {
      CitedSource(work: $0.work, documents: $1, places: $0.places)
    }
  }

  /// The documents of the index that a citation of a work means, in the order of their symbols.
  ///
  /// - Throws: ``IndexFailure`` when the index cannot be read.
  public func documents(of works: [CitedWork]) throws -> [[IndexedDocument]] {
    try read { database in
      try works.map { work in
        guard case .document(let symbol) = work else { return [] }
        let match = SymbolMatch(symbol, column: "document.symbol_key")
        return try Row.fetchAll(
          try database.cachedStatement(
            sql: """
              SELECT \(IndexedDocument.columns) FROM document WHERE \(match.condition)
              ORDER BY symbol_order, source, id
              """), arguments: StatementArguments(match.arguments)
        ).map { IndexedDocument($0, from: 0) }
      }
    }
  }

  // MARK: What cites a work

  /// The number of places that cite a work.
  ///
  /// - Parameters:
  ///   - work: The work.
  ///   - filters: What the clauses that cite must be.
  /// - Throws: ``IndexFailure`` when the index cannot be read.
  public func count(citing work: CitedWork, filters: Filters = Filters()) throws -> Int {
    let statement = CitationSQL(of: work, filters: filters).count
    return try read { database in
      try Int.fetchOne(database, sql: statement.sql, arguments: statement.arguments) ?? 0
    }
  }

  /// One page of the places that cite a work.
  ///
  /// - Parameters:
  ///   - work: The work.
  ///   - filters: What the clauses that cite must be.
  ///   - limit: The number of places on a page.
  ///   - offset: The number of places before the page.
  /// - Throws: ``IndexFailure`` when the index cannot be read.
  public func citing(
    _ work: CitedWork, filters: Filters = Filters(), limit: Int = 20, offset: Int = 0
  ) throws -> CitingPage {
    let statement = CitationSQL(of: work, filters: filters).page(limit: limit, offset: offset)
    let page = try read { database in
      let rows = try Row.fetchAll(database, sql: statement.sql, arguments: statement.arguments)
      let facts = try database.cachedStatement(sql: CitationSQL.place)
      let places = try rows.compactMap { row in
        try Row.fetchOne(facts, arguments: [row[0] as Int64, row[1] as Int])
          .flatMap(CitationPlace.init)
      }
      return CitingPage(
        places: places, total: rows.first?[2] ?? 0, resolutions: rows.first?[3] ?? 0)
    }
    // A page behind the last place does not know how many there are.
    guard page.places.isEmpty, offset > 0 || limit == 0 else { return page }
    return CitingPage(
      places: [], total: try count(citing: work, filters: filters), resolutions: 0)
  }

  private func read<Value: Sendable>(_ work: (Database) throws -> Value) throws -> Value {
    try ResolutionIndex.translatingErrors(index.path) { try index.database.read(work) }
  }
}

extension CitationPlace {
  /// A place in a resolution.
  fileprivate init(
    _ citation: Citation, in clause: Clause, of resolution: Resolution, document: IndexedDocument
  ) {
    self.document = document
    self.clause = clause.id
    part = clause.part
    number = clause.number
    lead = clause.lead?.text
    verb = clause.lead?.verb
    let note = citation.note.map { resolution.notes[$0] }
    self.note = note?.marker
    text = note?.text ?? clause.text
    var citation = citation
    citation.note = nil
    self.citation = citation
  }

  /// A place from the columns of ``CitationSQL/place``.
  fileprivate init?(_ row: Row) {
    guard let work = CitedWork(kind: row[7], name: row[8]) else { return nil }
    clause = row[0]
    part = Part(rawValue: row[1]) ?? .operative
    number = row[2]
    lead = row[3]
    verb = row[4]
    note = row[5]
    text = row[6]
    citation = Citation(
      work: work, pinpoint: row[9], date: (row[10] as String?).flatMap { CalendarDate(iso: $0) },
      written: row[11], offset: row[12])
    document = IndexedDocument(row, from: 13)
  }
}
