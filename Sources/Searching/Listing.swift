import GRDB

/// A clause that answers a query, with what it is ordered and folded by.
struct FoundClause: Hashable {
  let id: Int64
  let wording: Int64
  let document: Int64
  /// Its place in the document.
  let ordinal: Int
  /// What it has in common with the clauses that say the same; its own number where hits are not folded.
  let family: Int64
  /// What BM25 gives the match, the best the lowest; nought where nothing is ranked.
  let score: Double

  /// Reads a row of ``QuerySQL/found``.
  init(_ row: Row) {
    id = row[0]
    wording = row[1]
    document = row[2]
    ordinal = row[3]
    family = row[4] ?? id
    score = row[5]
  }
}

/// The clauses that answer a query as hits in their order, repeats folded where that is wanted.
///
/// The order is the same on every run: the last keys tell any two clauses apart.
struct Listing {
  /// All clauses that answer, in no order.
  let clauses: [FoundClause]
  /// The hits in their order.
  let entries: [Entry]
  private let query: Query
  private let places: DocumentPlaces

  /// A hit: one clause for all that say the same.
  struct Entry {
    /// The clause that stands for the others.
    private(set) var head: FoundClause
    fileprivate var standing: Standing
    /// The best of all.
    fileprivate var score: Double

    fileprivate init(head: FoundClause, standing: Standing, score: Double) {
      self.head = head
      self.standing = standing
      self.score = score
    }

    /// Folds another clause in.
    ///
    /// Numbers make a text longer or shorter: their score does not tell which clause stands for the others.
    fileprivate mutating func add(_ clause: FoundClause, _ other: Standing) {
      score = min(score, clause.score)
      if other < standing { (head, standing) = (clause, other) }
    }
  }

  /// What clauses are compared by, one after the other.
  fileprivate struct Standing: Comparable {
    let isDraft: Bool
    let place: Int
    let ordinal: Int

    static func < (left: Standing, right: Standing) -> Bool {
      if left.isDraft != right.isDraft { return right.isDraft }
      return (left.place, left.ordinal) < (right.place, right.ordinal)
    }
  }

  /// Finds, orders and folds the clauses that answer a query.
  init(of compiled: QuerySQL, _ query: Query, _ database: Database) throws {
    let statement = compiled.found
    var clauses: [FoundClause] = []
    let rows = try Row.fetchCursor(database, sql: statement.sql, arguments: statement.arguments)
    while let row = try rows.next() { clauses.append(FoundClause(row)) }
    let places = try DocumentPlaces(
      of: Set(clauses.map(\.document)), isBySymbol: query.order == .symbol, database)
    self.clauses = clauses
    self.query = query
    self.places = places
    entries = Listing.entries(clauses, query, places)
  }

  private static func entries(
    _ clauses: [FoundClause], _ query: Query, _ places: DocumentPlaces
  ) -> [Entry] {
    var entries: [Entry] = []
    entries.reserveCapacity(clauses.count)
    var known: [Int64: Int] = [:]
    for clause in clauses {
      let place = places[clause.document]
      let standing = Standing(
        isDraft: query.order == .rank && place.isDraft, place: place.place, ordinal: clause.ordinal)
      if query.folding != .none {
        if let index = known[clause.family] {
          entries[index].add(clause, standing)
          continue
        }
        known[clause.family] = entries.count
      }
      entries.append(Entry(head: clause, standing: standing, score: clause.score))
    }
    return entries.sorted { left, right in
      left.score == right.score ? left.standing < right.standing : left.score < right.score
    }
  }

  /// What there is to tell of the clauses that hits stand for, by their family.
  func recurrences(
    of entries: some Sequence<Entry>, _ database: Database
  ) throws -> [Int64: Recurrence] {
    guard query.folding != .none else { return [:] }
    var members: [Int64: [FoundClause]] = [:]
    for entry in entries { members[entry.head.family] = [] }
    for clause in clauses { members[clause.family]?.append(clause) }
    let documents = Set(members.values.joined().map(\.document))
    let newest =
      try query.order == .symbol
      ? DocumentPlaces(of: documents, isBySymbol: false, database) : places
    let reader = try RecurrenceReader(
      documents: documents, isListed: query.folding == .listed, database)
    var recurrences: [Int64: Recurrence] = [:]
    for entry in entries {
      let clauses = (members[entry.head.family] ?? []).sorted {
        (newest[$0.document].place, $0.ordinal) < (newest[$1.document].place, $1.ordinal)
      }
      recurrences[entry.head.family] = try reader.recurrence(of: clauses, head: entry.head)
    }
    return recurrences
  }
}
