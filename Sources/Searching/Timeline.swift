import GRDB
import Resolutions

/// How many clauses answer queries in each year or session, one period after the other.
public struct Timeline: Hashable, Sendable {
  /// What the periods are.
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    case year
    case session

    fileprivate var facet: Facet { self == .year ? .year : .session }
  }

  /// A year or a session.
  public struct Period: Hashable, Sendable {
    /// The year, or the session as symbols print it; `nil` for documents that do not tell it.
    public let name: String?
    /// The number of clauses that answer each query.
    public let clauses: [Int]
    /// The number of all clauses that the filters let through.
    public let all: Int

    /// Makes a period.
    public init(name: String?, clauses: [Int], all: Int) {
      self.name = name
      self.clauses = clauses
      self.all = all
    }

    /// The part of all clauses that answers a query, from 0 to 1; `nil` where there are no clauses.
    ///
    /// - Parameter query: The place of the query.
    public func share(_ query: Int) -> Double? {
      all == 0 ? nil : Double(clauses[query]) / Double(all)
    }
  }

  /// What the periods are.
  public let unit: Unit
  /// From the first period that has clauses to the last without a gap, special sessions behind.
  public let periods: [Period]
  /// Whether a session may be of several organs, each of which counts its own.
  public let mixesOrgans: Bool
  /// The clauses of documents without a date or a session.
  public let undated: Period

  /// The clauses of all periods together, and of documents without one.
  public var total: Period {
    let every = periods + [undated]
    return Period(
      name: nil,
      clauses: undated.clauses.indices.map { query in
        every.map { $0.clauses[query] }.reduce(0, +)
      }, all: every.map(\.all).reduce(0, +))
  }
}

extension ClauseSearch {
  /// Counts the clauses that answer queries in each year or session.
  ///
  /// - Parameters:
  ///   - texts: The queries; at least one.
  ///   - filters: What clauses to look at, those with which the answers are compared as well.
  ///   - unit: What the periods are.
  /// - Throws: ``IndexFailure`` when the index cannot be read, ``QueryFailure`` when a query cannot
  ///   be answered.
  public func timeline(
    _ texts: [TextQuery], filters: Filters = Filters(), by unit: Timeline.Unit = .year
  ) throws -> Timeline {
    func byPeriod(_ text: TextQuery?) throws -> [String?: Int] {
      let found = try counts(Query(text: text, filters: filters), by: unit.facet)
      return Dictionary(uniqueKeysWithValues: found.map { ($0.value, $0.clauses) })
    }
    let all = try byPeriod(nil)
    let found = try texts.map(byPeriod)
    func period(_ name: String?) -> Timeline.Period {
      Timeline.Period(name: name, clauses: found.map { $0[name] ?? 0 }, all: all[name] ?? 0)
    }
    let names = Timeline.names(all.keys.compactMap { $0 })
    return Timeline(
      unit: unit, periods: names.map(period),
      mixesOrgans: try unit == .session && filters.organs.count != 1 && organsWithSessions() > 1,
      undated: period(nil))
  }
}

extension ClauseSearch {
  private func organsWithSessions() throws -> Int {
    try read { database in
      let sql = "SELECT count(DISTINCT organ) FROM document WHERE session IS NOT NULL"
      return try Int.fetchOne(database, sql: sql) ?? 0
    }
  }
}

extension Timeline {
  /// The numbers in their order, those between filled in, and what is no number behind them.
  fileprivate static func names(_ names: [String]) -> [String] {
    let numbers = names.compactMap { Int($0) }
    let others = names.filter { Int($0) == nil }.sorted { order($0) < order($1) }
    guard let first = numbers.min(), let last = numbers.max() else { return others }
    return (first...last).map { "\($0)" } + others
  }

  /// The kind of a special session and its number: ES-9 stands before ES-10.
  private static func order(_ name: String) -> (kind: String, number: Int) {
    let kind = name.prefix { !$0.isNumber }
    return (String(kind), Int(name.dropFirst(kind.count)) ?? 0)
  }
}
