import DraftingLanguage
import GRDB
import Indexing
import Resolutions

/// Answers queries from an index.
///
///     let search = ClauseSearch(try ResolutionIndex.open("agreed.sqlite"))
///     let query = Query(text: QueryParser("\"international cooperation\"").query)
///     for hit in try search.page(query).hits { print(hit.symbol, hit.name, hit.passage.text) }
public struct ClauseSearch: Sendable {
  private let index: ResolutionIndex

  /// The most words of a passage that SQLite gives; a shorter clause is its own passage.
  private static let passageWords = 64

  /// A search in an index.
  public init(_ index: ResolutionIndex) { self.index = index }

  /// The number of clauses that answer a query, whatever its page.
  ///
  /// - Throws: ``IndexFailure`` when the index cannot be read, ``QueryFailure`` when the query cannot
  ///   be answered.
  public func count(_ query: Query) throws -> Int {
    return try read { database in
      let statement = try QuerySQL(query, resolvedIn: database).count
      return try Int.fetchOne(database, sql: statement.sql, arguments: statement.arguments) ?? 0
    }
  }

  /// The verbs of the clauses that answer a query, most frequent first.
  ///
  /// - Throws: ``IndexFailure`` when the index cannot be read, ``QueryFailure`` when the query cannot
  ///   be answered.
  public func verbs(_ query: Query) throws -> [VerbCount] {
    return try read { database in
      let statement = try QuerySQL(query, resolvedIn: database).verbs
      return try Row.fetchAll(database, sql: statement.sql, arguments: statement.arguments).map {
        VerbCount(verb: $0["verb"], lead: $0["lead"], clauses: $0["clauses"])
      }
    }
  }

  /// The clauses that answer a query by what their verbs do, in the order of strength.
  ///
  /// A clause that opens with two verbs counts for the stances of both.
  ///
  /// - Throws: ``IndexFailure`` when the index cannot be read, ``QueryFailure`` when the query cannot
  ///   be answered.
  public func stances(_ query: Query) throws -> [LeadCount] {
    var counts: [Stance: Int] = [:]
    for lead in try leads(query) {
      let stances = lead.verbs.compactMap { Stance(verb: $0, adverbs: lead.adverbs) }
      for stance in Set(stances) { counts[stance, default: 0] += lead.clauses }
    }
    return Stance.allCases.compactMap { stance in
      counts[stance].map { LeadCount(name: stance.rawValue, clauses: $0) }
    }
  }

  /// The adverbs of the clauses that answer a query, most frequent first.
  ///
  /// - Throws: ``IndexFailure`` when the index cannot be read, ``QueryFailure`` when the query cannot
  ///   be answered.
  public func modifiers(_ query: Query) throws -> [LeadCount] {
    var counts: [String: Int] = [:]
    for lead in try leads(query) {
      for adverb in Set(lead.adverbs) { counts[adverb, default: 0] += lead.clauses }
    }
    return counts.map { LeadCount(name: $0.key, clauses: $0.value) }
      .sorted { ($1.clauses, $0.name) < ($0.clauses, $1.name) }
  }

  private func leads(_ query: Query) throws -> [LeadKind] {
    try read { database in
      let statement = try QuerySQL(query, resolvedIn: database).leads
      let rows = try Row.fetchAll(database, sql: statement.sql, arguments: statement.arguments)
      return rows.map { row in
        let verbs: [String?] = [row[0], row[1]]
        let adverbs: String? = row[2]
        return LeadKind(
          verbs: verbs.compactMap { $0 },
          adverbs: (adverbs ?? "").split(separator: ",").map(String.init), clauses: row[3])
      }
    }
  }

  /// The leads with the same verbs and adverbs.
  private struct LeadKind {
    let verbs: [String]
    let adverbs: [String]
    let clauses: Int
  }

  /// One page of the hits of a query.
  ///
  /// - Throws: ``IndexFailure`` when the index cannot be read, ``QueryFailure`` when the query cannot
  ///   be answered.
  public func page(_ query: Query) throws -> Page {
    try read { database in
      let compiled = try QuerySQL(query, resolvedIn: database)
      // Rank first, fetch after: the texts of a page are read, not those of every match.
      let listing = try Listing(of: compiled, query, database)
      let entries = listing.entries.dropFirst(max(0, query.offset)).prefix(max(0, query.limit))
      let marks = try ClauseSearch.marks(
        of: Set(entries.map(\.head.wording)), match: compiled.mark, database)
      let recurrences = try listing.recurrences(of: entries, database)
      let clause = try database.cachedStatement(sql: Hit.facts)
      let neighbours = NeighbouringClauses(reach: max(0, query.context), database: database)
      let hits = try entries.compactMap { entry -> Hit? in
        let head = entry.head
        let context = try neighbours.around(head)
        return try Row.fetchOne(clause, arguments: [head.id]).map {
          Hit(
            $0, of: head, marks: marks[head.wording], context: context,
            timesCited: listing.timesCited(entry), recurrence: recurrences[head.family])
        }
      }
      return Page(hits: hits, total: listing.clauses.count, hitCount: listing.entries.count)
    }
  }

  func read<Value: Sendable>(_ work: (Database) throws -> Value) throws -> Value {
    try ResolutionIndex.translatingErrors(index.path) { try index.database.read(work) }
  }

  /// The texts of wordings with their matches marked.
  private static func marks(
    of wordings: Set<Int64>, match: String?, _ database: Database
  ) throws -> [Int64: Marks] {
    guard let match, !wordings.isEmpty else { return [:] }
    // The plus keeps SQLite from starting the search anew for each row: one scan passes them all.
    let statement = try database.cachedStatement(
      sql: """
        SELECT rowid, snippet(wording_fts, 0, char(2), char(3), '…', \(passageWords)),
          highlight(wording_fts, 0, char(2), char(3))
        FROM wording_fts
        WHERE wording_fts MATCH ? AND +rowid IN (SELECT value FROM json_each(?))
        """)
    let rows = try Row.fetchCursor(statement, arguments: [match, DocumentPlaces.list(wordings)])
    var marks: [Int64: Marks] = [:]
    while let row = try rows.next() {
      marks[row[0]] = Marks(passage: Passage(marked: row[1]), whole: Passage(marked: row[2]))
    }
    return marks
  }
}
