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
  static let open: Character = "\u{2}"
  static let close: Character = "\u{3}"

  /// Reads a text in which SQLite marked the hits.
  init(marked: String) {
    var fragments: [Fragment] = []
    for (index, piece) in marked.split(separator: Passage.open, omittingEmptySubsequences: false)
      .enumerated()
    {
      guard index > 0, let end = piece.firstIndex(of: Passage.close) else {
        if !piece.isEmpty { fragments.append(Fragment(text: String(piece), isMatch: false)) }
        continue
      }
      fragments.append(Fragment(text: String(piece[..<end]), isMatch: true))
      let rest = piece[piece.index(after: end)...]
      if !rest.isEmpty { fragments.append(Fragment(text: String(rest), isMatch: false)) }
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

/// Answers queries from an index.
///
///     let search = ClauseSearch(try ResolutionIndex.open("agreed.sqlite"))
///     let query = Query(text: QueryParser("\"international cooperation\"").query)
///     for hit in try search.hits(query) { print(hit.symbol, hit.name, hit.passage.text) }
public struct ClauseSearch: Sendable {
  private let index: ResolutionIndex

  /// The most words of a passage that SQLite gives.
  private static let passageWords = 64
  /// A clause of at most so many bytes is shown whole.
  private static let wholeText = 400

  /// A search in an index.
  public init(_ index: ResolutionIndex) { self.index = index }

  /// The number of clauses that answer a query, whatever its page.
  ///
  /// - Throws: ``IndexFailure`` when the index cannot be read.
  public func count(_ query: Query) throws -> Int {
    let statement = QuerySQL(query).count
    return try read { database in
      try Int.fetchOne(database, sql: statement.sql, arguments: statement.arguments) ?? 0
    }
  }

  /// The verbs of the clauses that answer a query, most frequent first.
  ///
  /// - Throws: ``IndexFailure`` when the index cannot be read.
  public func verbs(_ query: Query) throws -> [VerbCount] {
    let statement = QuerySQL(query).verbs
    return try read { database in
      try Row.fetchAll(database, sql: statement.sql, arguments: statement.arguments).map {
        VerbCount(verb: $0["verb"], lead: $0["lead"], clauses: $0["clauses"])
      }
    }
  }

  /// One page of the clauses that answer a query.
  ///
  /// - Throws: ``IndexFailure`` when the index cannot be read.
  public func hits(_ query: Query) throws -> [Hit] {
    let compiled = QuerySQL(query)
    return try read { database in
      // Rank first, fetch after: the texts of a page are read, not those of every match.
      let page = compiled.page
      let rows = try Row.fetchAll(database, sql: page.sql, arguments: page.arguments)
      let clause = try database.cachedStatement(
        sql: "SELECT source, symbol, organ, session, date, status, title, part, name, number, lead, "
          + "verb, text FROM clauses WHERE id = ?")
      let passages = try compiled.match.map { (try Passages(database, match: $0)) }
      return try rows.compactMap { row in
        guard let facts = try Row.fetchOne(clause, arguments: [row[0] as Int64]) else { return nil }
        return Hit(facts, passage: try passages?.passage(of: row[1], text: facts["text"]))
      }
    }
  }

  private func read<Value: Sendable>(_ work: (Database) throws -> Value) throws -> Value {
    try ResolutionIndex.translatingErrors(index.path) { try index.database.read(work) }
  }

  /// The marked passages of wordings, by SQLite's own functions.
  private struct Passages {
    private let whole: Statement
    private let part: Statement
    private let match: String

    init(_ database: Database, match: String) throws {
      self.match = match
      func statement(_ function: String) throws -> Statement {
        try database.cachedStatement(
          sql: "SELECT \(function) FROM wording_fts WHERE wording_fts MATCH ? AND rowid = ?")
      }
      whole = try statement("highlight(wording_fts, 0, char(2), char(3))")
      part = try statement("snippet(wording_fts, 0, char(2), char(3), '…', \(passageWords))")
    }

    func passage(of wording: Int64, text: String) throws -> Passage? {
      let statement = text.utf8.count <= wholeText ? whole : part
      return try String.fetchOne(statement, arguments: [match, wording]).map(Passage.init(marked:))
    }
  }
}

extension Hit {
  fileprivate init(_ row: Row, passage: Passage?) {
    source = row["source"]
    symbol = (row["symbol"] as String?).flatMap { Symbol($0) }
    organ = (row["organ"] as String?).map { Organ(name: $0) }
    session = row["session"]
    date = (row["date"] as String?).flatMap { CalendarDate(iso: $0) }
    status = (row["status"] as String?).flatMap(Resolution.Status.init)
    title = row["title"]
    part = Part(rawValue: row["part"]) ?? .operative
    name = row["name"]
    number = row["number"]
    lead = row["lead"]
    verb = row["verb"]
    let text: String = row["text"]
    self.text = text
    self.passage = passage ?? Passage(marked: text)
  }
}
