import GRDB
import Indexing
import Resolutions

/// What an index lacks: documents that its resolutions cite, and numbers between those it holds.
public struct IndexGaps: Hashable, Sendable {
  /// A document that is cited and not in the index.
  public struct Missing: Hashable, Sendable {
    /// The symbol by which it is cited.
    public let symbol: Symbol
    /// The number of resolutions that cite it.
    public let resolutions: Int
    /// The number of places where they do.
    public let places: Int
  }

  /// A series of resolutions of which the index holds some, such as `A/RES/79`.
  public struct Series: Hashable, Sendable {
    /// What stands before the numbers; with the session or year where the numbers run through them.
    public let name: String
    /// The numbers of which the index should hold every one.
    ///
    /// From 1, or from the first that is held where the numbers run through years or sessions, to
    /// the last that is held.
    public let numbers: ClosedRange<Int>
    /// The numbers that the index holds.
    public let held: Int
    /// The ranges that it does not hold, in order.
    public let holes: [ClosedRange<Int>]
  }

  /// The documents that are cited and not in the index, those cited by most resolutions first.
  public let missing: [Missing]
  /// The number of all documents that are cited and not in the index.
  public let allMissing: Int
  /// The series of adopted resolutions in the index, in the order of their symbols.
  public let series: [Series]

  /// The gaps of an index.
  ///
  /// - Parameters:
  ///   - index: The index.
  ///   - limit: The most documents to tell of.
  /// - Throws: ``IndexFailure`` when the index cannot be read.
  public init(_ index: ResolutionIndex, limit: Int = 20) throws {
    self = try ResolutionIndex.translatingErrors(index.path) {
      try index.database.read { try IndexGaps($0, limit) }
    }
  }

  static let missingSQL = """
    WITH missing AS MATERIALIZED (
      SELECT min(citation.name) AS name, citation.work_key,
        count(DISTINCT clause.document_id) AS resolutions, count(*) AS places
      FROM citation JOIN clause ON clause.id = citation.clause_id
      WHERE citation.kind = 'document' AND NOT EXISTS (
        SELECT 1 FROM cited_document WHERE cited_document.work_key = citation.work_key)
      GROUP BY citation.work_key
    )
    SELECT name, resolutions, places, (SELECT count(*) FROM missing) FROM missing
    ORDER BY resolutions DESC, places DESC, work_key LIMIT ?
    """

  private init(_ database: Database, _ limit: Int) throws {
    let rows = try Row.fetchAll(database, sql: IndexGaps.missingSQL, arguments: [max(1, limit)])
    missing = rows.prefix(limit).compactMap { row in
      Symbol(row[0] as String).map { Missing(symbol: $0, resolutions: row[1], places: row[2]) }
    }
    allMissing = rows.first?[3] ?? 0
    let symbols = try String.fetchAll(
      database,
      sql: """
        SELECT DISTINCT symbol FROM document
        WHERE symbol IS NOT NULL AND status IS NOT 'draft'
        """)
    series = IndexGaps.series(symbols.compactMap { Symbol($0) })
  }

  /// The series of resolutions among symbols, with their holes.
  static func series(_ symbols: [Symbol]) -> [Series] {
    var held: [String: (first: Symbol, numbers: Set<Int>, isWithinBrackets: Bool)] = [:]
    for symbol in symbols.sorted() where symbol.isResolution {
      guard let numbering = ResolutionNumbering(symbol) else { continue }
      let name = numbering.series + (numbering.brackets.map { " " + $0 } ?? "")
      let entry = (symbol, Set<Int>(), numbering.mayHaveBrackets)
      held[name, default: entry].numbers.insert(numbering.number)
    }
    return held.sorted { $0.value.first < $1.value.first }.compactMap { name, entry in
      let numbers = entry.numbers.sorted()
      guard let first = numbers.first, let last = numbers.last else { return nil }
      let range = (entry.isWithinBrackets ? first : min(1, first))...last
      return Series(
        name: name, numbers: range, held: numbers.count, holes: holes(in: range, held: numbers))
    }
  }

  private static func holes(in range: ClosedRange<Int>, held: [Int]) -> [ClosedRange<Int>] {
    var holes: [ClosedRange<Int>] = []
    var next = range.lowerBound
    for number in held {
      if number > next { holes.append(next...(number - 1)) }
      next = number + 1
    }
    return holes
  }
}
