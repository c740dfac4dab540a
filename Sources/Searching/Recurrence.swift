import GRDB
import Resolutions

/// The clauses that say the same, word for word or but for numbers, dates and ordinals.
///
/// Only those are counted that answer the query.
public struct Recurrence: Hashable, Sendable {
  /// The number of clauses.
  public let clauses: Int
  /// The number of resolutions that have them, whatever number of files each is in.
  public let resolutions: Int
  /// The number of drafts that have them.
  public let drafts: Int
  /// The first and the last of their regular sessions; `nil` where they are of several organs, or a
  /// text does not tell its session.
  public let sessions: ClosedRange<Int>?
  /// The first and the last of the years that they are from, as far as they are dated.
  public let years: ClosedRange<Int>?
  /// The earliest resolution that has them, or the earliest draft where no resolution does; `nil`
  /// where none is dated.
  public let first: IndexedDocument?
  /// The other clauses, the newest first; empty unless they were asked for.
  public let repeats: [Repeat]

  /// A clause that says the same as a hit.
  public struct Repeat: Hashable, Sendable {
    /// The document that has it.
    public let document: IndexedDocument
    /// The name of the clause.
    public let clause: String
    /// Its text, where it is not word for word that of the hit.
    public let text: String?
  }
}

/// Tells of folded clauses where they stand.
struct RecurrenceReader {
  /// What is told of a document.
  private struct Member {
    let document: IndexedDocument
    let key: String
    let sessionNumber: Int?
  }

  private let members: [Int64: Member]
  private let isListed: Bool
  private let database: Database

  /// Reads what is told of documents.
  init(documents: Set<Int64>, isListed: Bool, _ database: Database) throws {
    let statement = try database.cachedStatement(
      sql: """
        SELECT id, coalesce(symbol_key, source), session_number, \(IndexedDocument.columns)
        FROM document WHERE id IN (SELECT value FROM json_each(?))
        """)
    let rows = try Row.fetchCursor(statement, arguments: [DocumentPlaces.list(documents)])
    var members: [Int64: Member] = [:]
    while let row = try rows.next() {
      members[row[0]] = Member(
        document: IndexedDocument(row, from: 3), key: row[1], sessionNumber: row[2])
    }
    self.members = members
    self.isListed = isListed
    self.database = database
  }

  /// What there is to tell.
  ///
  /// - Parameters:
  ///   - clauses: The clauses that say the same, the newest first.
  ///   - head: The one of them that stands for the others.
  func recurrence(of clauses: [FoundClause], head: FoundClause) throws -> Recurrence {
    let all = clauses.compactMap { members[$0.document] }
    let documents = all.map(\.document)
    let isAdopted = { (document: IndexedDocument) in document.status != .draft }
    func number(_ isWanted: (IndexedDocument) -> Bool) -> Int {
      Set(all.filter { isWanted($0.document) }.map(\.key)).count
    }
    let dated = documents.filter { $0.date != nil }
    let years = dated.compactMap(\.date?.year)
    return Recurrence(
      clauses: clauses.count, resolutions: number(isAdopted), drafts: number { !isAdopted($0) },
      sessions: RecurrenceReader.sessions(all),
      years: years.min().flatMap { first in years.max().map { first...$0 } },
      first: dated.last(where: isAdopted) ?? dated.last,
      repeats: isListed ? try repeats(clauses, head) : [])
  }

  private static func sessions(_ members: [Member]) -> ClosedRange<Int>? {
    let numbers = members.compactMap(\.sessionNumber)
    guard numbers.count == members.count, Set(members.map(\.document.organ)).count == 1,
      let first = numbers.min(), let last = numbers.max()
    else { return nil }
    return first...last
  }

  private func repeats(_ clauses: [FoundClause], _ head: FoundClause) throws
    -> [Recurrence.Repeat]
  {
    let texts = try database.cachedStatement(
      sql: """
        SELECT clause.name, wording.text FROM clause JOIN wording ON wording.id = wording_id
        WHERE clause.id = ?
        """)
    return try clauses.compactMap { clause in
      guard clause.id != head.id, let member = members[clause.document],
        let row = try Row.fetchOne(texts, arguments: [clause.id])
      else { return nil }
      return Recurrence.Repeat(
        document: member.document, clause: row[0],
        text: clause.wording == head.wording ? nil : row[1])
    }
  }
}
