import GRDB
import Resolutions

/// What a list tells of a document.
public struct IndexedDocument: Hashable, Sendable {
  /// The name of the file that it is from.
  public let source: String
  /// The symbol.
  public let symbol: Symbol?
  /// The organ.
  public let organ: Organ?
  /// The session as symbols print it.
  public let session: String?
  /// The date.
  public let date: CalendarDate?
  /// Whether it was adopted.
  public let status: Resolution.Status?
  /// The title.
  public let title: String?

  /// What the document goes by: its symbol, or the name of its file.
  public var name: String { symbol?.text ?? source }

  /// What a list tells of a resolution.
  public init(_ resolution: Resolution) {
    source = resolution.source
    symbol = resolution.symbol
    organ = resolution.organ
    session = resolution.session?.description
    date = resolution.date
    status = resolution.status
    title = resolution.title
  }

  /// The columns that ``init(_:from:)`` reads, of the table `document`.
  static let columns = """
    document.source, document.symbol, document.organ, document.session, document.date, \
    document.status, document.title
    """

  /// Reads the columns of a row from an index on.
  init(_ row: Row, from first: Int) {
    source = row[first]
    symbol = (row[first + 1] as String?).flatMap { Symbol($0) }
    organ = (row[first + 2] as String?).map { Organ(name: $0) }
    session = row[first + 3]
    date = (row[first + 4] as String?).flatMap { CalendarDate(iso: $0) }
    status = (row[first + 5] as String?).flatMap(Resolution.Status.init)
    title = row[first + 6]
  }
}
