import GRDB
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
  /// The whole text with all matches marked.
  public let marked: Passage
  /// The part of the text around the words that were searched, or its beginning.
  public let passage: Passage
  /// The place among the clauses of the document, from nought.
  public let ordinal: Int
  /// The clauses before and behind it, as far as they were asked for, in the order of the document.
  public let context: [NeighbouringClause]
  /// How well the clause matches; `nil` where rank does not order hits.
  public let score: MatchScore?
  /// How many other resolutions of the index cite this one; `nil` unless hits are ordered by that.
  public let timesCited: Int?
  /// The clauses that this hit stands for, itself among them; `nil` when hits are not folded.
  public let recurrence: Recurrence?
}

/// One page of the answer to a query.
public struct Page: Hashable, Sendable {
  /// The hits of the page, in order.
  public let hits: [Hit]
  /// The number of all clauses that answer the query.
  public let total: Int
  /// The number of all hits: fewer than clauses where repeats are folded.
  public let hitCount: Int

  /// A page without hits.
  public static let empty = Page(hits: [], total: 0, hitCount: 0)
}

/// A text with its matches marked by SQLite's own functions, in part and as a whole.
struct Marks {
  let passage: Passage
  let whole: Passage
}

extension Hit {
  /// What is read of a clause.
  static let facts = """
    SELECT source, symbol, organ, session, date, status, title, part, name, number, lead, verb, text
    FROM clauses WHERE id = ?
    """

  init(
    _ row: Row, of clause: FoundClause, marks: Marks?, context: [NeighbouringClause],
    timesCited: Int?, recurrence: Recurrence?
  ) {
    let document = IndexedDocument(row, from: 0)
    source = document.source
    symbol = document.symbol
    organ = document.organ
    session = document.session
    date = document.date
    status = document.status
    title = document.title
    part = Part(rawValue: row[7]) ?? .operative
    name = row[8]
    number = row[9]
    lead = row[10]
    verb = row[11]
    text = row[12]
    passage = marks?.passage ?? Passage(whole: row[12])
    marked = marks?.whole ?? Passage(whole: row[12])
    ordinal = clause.ordinal
    self.context = context
    score = clause.score
    self.timesCited = timesCited
    self.recurrence = recurrence
  }
}
