import GRDB
import Indexing
import Resolutions

/// A clause that answers a query.
public struct Hit: Hashable, Sendable {
  /// The name of the file that the clause is from.
  public let source: String
  /// The symbol of the resolution.
  public let symbol: Symbol?
  /// The organ of the resolution.
  public let organ: Organ?
  /// The session as symbols print it.
  public let session: String?
  /// The date of the resolution.
  public let date: CalendarDate?
  /// Whether the resolution was adopted.
  public let status: Resolution.Status?
  /// The title of the resolution.
  public let title: String?
  /// The part of the clause.
  public let part: Part
  /// The name of the clause: `OP3`, `PP7`.
  public let name: String
  /// The printed number.
  public let number: String?
  /// The lead of the clause.
  public let lead: String?
  /// The verb in its base form.
  public let verb: String?
  /// The whole text of the clause.
  public let text: String
  /// The part of the text around the words that were searched, or its beginning.
  public let passage: Passage
}

/// A piece of text in which the words that were searched are marked.
public struct Passage: Hashable, Sendable {
  /// A stretch of the text.
  public struct Fragment: Hashable, Sendable {
    /// The words.
    public let text: String
    /// Whether they are what was searched.
    public let isMatch: Bool
  }

  /// The stretches in order.
  public let fragments: [Fragment]

  /// The text without marks.
  public var text: String { fragments.map(\.text).joined() }

  /// Signs that stand in no text, for SQLite to mark hits with.
  static let open: UInt8 = 2
  static let close: UInt8 = 3

  /// A piece of text with marked words in its middle.
  init(before: String, match: String, after: String) {
    fragments = [(before, false), (match, true), (after, false)].filter { !$0.0.isEmpty }
      .map { Fragment(text: $0.0, isMatch: $0.1) }
  }

  /// A text in which nothing is marked.
  init(whole text: String) { fragments = [Fragment(text: text, isMatch: false)] }

  /// Reads a text in which SQLite marked the hits.
  init(marked: String) {
    var fragments: [Fragment] = []
    for (index, piece) in marked.utf8.split(
      separator: Passage.open, omittingEmptySubsequences: false
    )
    .enumerated() {
      let end =
        index == 0 ? piece.startIndex : piece.firstIndex(of: Passage.close) ?? piece.endIndex
      let stretches = [(piece[..<end], true), (piece[end...].drop { $0 == Passage.close }, false)]
      for (stretch, isMatch) in stretches where !stretch.isEmpty {
        fragments.append(Fragment(text: String(Substring(stretch)), isMatch: isMatch))
      }
    }
    self.fragments = fragments
  }
}

/// A verb with the number of clauses whose lead has it.
public struct VerbCount: Hashable, Sendable {
  /// The verb in its base form; `nil` for leads that are not understood and clauses without one.
  public let verb: String?
  /// The lead as it stands, where the verb is not understood.
  public let lead: String?
  /// The number of clauses.
  public let clauses: Int
}

/// One page of the answer to a query.
public struct Page: Hashable, Sendable {
  /// The clauses of the page, in order.
  public let hits: [Hit]
  /// The number of all clauses that answer the query.
  public let total: Int

  /// Makes a page.
  public init(hits: [Hit], total: Int) {
    self.hits = hits
    self.total = total
  }
}

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
      let statement = try compiled(query, database).count
      return try Int.fetchOne(database, sql: statement.sql, arguments: statement.arguments) ?? 0
    }
  }

  /// The verbs of the clauses that answer a query, most frequent first.
  ///
  /// - Throws: ``IndexFailure`` when the index cannot be read, ``QueryFailure`` when the query cannot
  ///   be answered.
  public func verbs(_ query: Query) throws -> [VerbCount] {
    return try read { database in
      let statement = try compiled(query, database).verbs
      return try Row.fetchAll(database, sql: statement.sql, arguments: statement.arguments).map {
        VerbCount(verb: $0["verb"], lead: $0["lead"], clauses: $0["clauses"])
      }
    }
  }

  /// One page of the clauses that answer a query.
  ///
  /// - Throws: ``IndexFailure`` when the index cannot be read, ``QueryFailure`` when the query cannot
  ///   be answered.
  public func page(_ query: Query) throws -> Page {
    let page = try read { database in
      let compiled = try compiled(query, database)
      // Rank first, fetch after: the texts of a page are read, not those of every match.
      let statement = compiled.page
      let rows = try Row.fetchAll(database, sql: statement.sql, arguments: statement.arguments)
      let passages = try ClauseSearch.passages(
        of: Set(rows.map { $0[1] }), match: compiled.mark, database)
      let clause = try database.makeStatement(sql: ClauseSearch.facts)
      let hits = try rows.compactMap { row in
        try Row.fetchOne(clause, arguments: [row[0] as Int64])
          .map { Hit($0, passage: passages[row[1]]) }
      }
      return Page(hits: hits, total: rows.first?[2] ?? 0)
    }
    // A page behind the last hit does not know how many there are.
    guard page.hits.isEmpty, query.offset > 0 || query.limit == 0 else { return page }
    return Page(hits: [], total: try count(query))
  }

  private func compiled(_ query: Query, _ database: Database) throws -> QuerySQL {
    var query = query
    query.text = try query.text.map { try PhraseResolver(database: database).resolved($0) }
    return QuerySQL(query)
  }

  func read<Value: Sendable>(_ work: (Database) throws -> Value) throws -> Value {
    try ResolutionIndex.translatingErrors(index.path) { try index.database.read(work) }
  }

  private static let facts = """
    SELECT source, symbol, organ, session, date, status, title, part, name, number, lead, verb, text
    FROM clauses WHERE id = ?
    """

  /// The passages of wordings, their hits marked by SQLite's own function.
  private static func passages(
    of wordings: Set<Int64>, match: String?, _ database: Database
  ) throws -> [Int64: Passage] {
    guard let match, !wordings.isEmpty else { return [:] }
    // The plus keeps SQLite from starting the search anew for each row: one scan passes them all.
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT rowid, snippet(wording_fts, 0, char(2), char(3), '…', \(passageWords))
        FROM wording_fts
        WHERE wording_fts MATCH ? AND +rowid IN (\(wordings.map(String.init).joined(separator: ",")))
        """,
      arguments: [match])
    var passages: [Int64: Passage] = [:]
    while let row = try rows.next() { passages[row[0]] = Passage(marked: row[1]) }
    return passages
  }
}

extension Hit {
  fileprivate init(_ row: Row, passage: Passage?) {
    source = row[0]
    symbol = (row[1] as String?).flatMap { Symbol($0) }
    organ = (row[2] as String?).map { Organ(name: $0) }
    session = row[3]
    date = (row[4] as String?).flatMap { CalendarDate(iso: $0) }
    status = (row[5] as String?).flatMap(Resolution.Status.init)
    title = row[6]
    part = Part(rawValue: row[7]) ?? .operative
    name = row[8]
    number = row[9]
    lead = row[10]
    verb = row[11]
    text = row[12]
    self.passage = passage ?? Passage(whole: row[12])
  }
}
