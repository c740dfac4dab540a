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
  /// How well it matches; `nil` where rank does not order hits.
  let score: MatchScore?
  /// What the order of the hits goes by, the lowest first: the rank, or the length of the text; nought where
  /// neither decides.
  let value: Double

  /// Reads a row of ``QuerySQL/found``.
  init(_ row: Row, _ prominence: Prominence?) {
    id = row[0]
    wording = row[1]
    document = row[2]
    ordinal = row[3]
    family = row[4] ?? id
    let value: Double = row[5]
    score = prominence?.score(of: id, in: document, text: -value)
    self.value = score.map { -$0.total } ?? value
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
  private let citations: CitationCounts?

  /// A hit: one clause for all that say the same.
  struct Entry {
    /// The clause that stands for the others.
    private(set) var head: FoundClause
    /// The number of clauses.
    private(set) var clauses = 1
    /// The standing of the clause that stands for the others.
    fileprivate private(set) var standing: Standing
    /// The best value of all.
    fileprivate private(set) var best: Double

    fileprivate init(head: FoundClause, standing: Standing) {
      self.head = head
      self.standing = standing
      best = head.value
    }

    /// Folds another clause in.
    fileprivate mutating func add(_ clause: FoundClause, _ other: Standing) {
      clauses += 1
      best = min(best, clause.value)
      if other < standing { (head, standing) = (clause, other) }
    }
  }

  /// What clauses are compared by, one after the other.
  fileprivate struct Standing: Comparable {
    /// What the order of the hits is of, the lowest first: a length, citations.
    let value: Double
    let isDraft: Bool
    let place: Int
    let ordinal: Int

    static func < (left: Standing, right: Standing) -> Bool {
      if left.value != right.value { return left.value < right.value }
      if left.isDraft != right.isDraft { return right.isDraft }
      return (left.place, left.ordinal) < (right.place, right.ordinal)
    }
  }

  /// Finds, orders and folds the clauses that answer a query.
  init(of compiled: QuerySQL, _ query: Query, _ database: Database) throws {
    let statement = compiled.found
    let prominence =
      compiled.isRanked ? try Prominence(of: compiled.rankedPhrases, database) : nil
    var clauses: [FoundClause] = []
    let rows = try Row.fetchCursor(database, sql: statement.sql, arguments: statement.arguments)
    while let row = try rows.next() { clauses.append(FoundClause(row, prominence)) }
    let documents = Set(clauses.map(\.document))
    let places = try DocumentPlaces(of: documents, isBySymbol: query.order == .symbol, database)
    self.clauses = clauses
    self.query = query
    self.places = places
    citations = query.order == .cited ? try CitationCounts(of: documents, database) : nil
    entries = Listing.entries(clauses, query, places, citations)
  }

  private static func entries(
    _ clauses: [FoundClause], _ query: Query, _ places: DocumentPlaces, _ citations: CitationCounts?
  ) -> [Entry] {
    var entries: [Entry] = []
    entries.reserveCapacity(clauses.count)
    var known: [Int64: Int] = [:]
    if query.folding != .none { known.reserveCapacity(clauses.count) }
    for clause in clauses {
      let standing = standing(of: clause, query, places, citations)
      if query.folding != .none {
        if let index = known[clause.family] {
          entries[index].add(clause, standing)
          continue
        }
        known[clause.family] = entries.count
      }
      entries.append(Entry(head: clause, standing: standing))
    }
    let sizes = query.order == .repeats ? sizes(clauses) : [:]
    let sorted = entries.sorted { left, right in
      if query.order == .repeats {
        let (one, other) = (sizes[left.head.family] ?? 1, sizes[right.head.family] ?? 1)
        if one != other { return one > other }
      }
      return left.best == right.best ? left.standing < right.standing : left.best < right.best
    }
    return query.isGrouped ? grouped(sorted) : sorted
  }

  /// What a clause is compared by.
  ///
  /// Numbers make a text longer or shorter: its rank does not tell which clause stands for the others.
  private static func standing(
    of clause: FoundClause, _ query: Query, _ places: DocumentPlaces, _ citations: CitationCounts?
  ) -> Standing {
    let place = places[clause.document]
    let isByRank = query.order == .rank || query.order == .repeats
    let value = isByRank ? 0 : clause.value - Double(citations?[clause.document] ?? 0)
    return Standing(
      value: value, isDraft: isByRank && place.isDraft, place: place.place, ordinal: clause.ordinal)
  }

  /// How many clauses say the same, by their family.
  private static func sizes(_ clauses: [FoundClause]) -> [Int64: Int] {
    var sizes: [Int64: Int] = [:]
    for clause in clauses { sizes[clause.family, default: 0] += 1 }
    return sizes
  }

  /// The hits of a resolution together and in its order, the resolution of the first hit first.
  private static func grouped(_ entries: [Entry]) -> [Entry] {
    var groups: [[Entry]] = []
    var known: [Int64: Int] = [:]
    for entry in entries {
      if let group = known[entry.head.document] {
        groups[group].append(entry)
      } else {
        known[entry.head.document] = groups.count
        groups.append([entry])
      }
    }
    return groups.flatMap { $0.sorted { $0.head.ordinal < $1.head.ordinal } }
  }

  /// By how many other resolutions the resolution of a hit is cited; `nil` unless hits are ordered by that.
  func timesCited(_ entry: Entry) -> Int? { citations.map { $0[entry.head.document] } }

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
