/// A resolution, or a decision, statement or draft in the form of one, as its document gives it.
///
/// What the document does not say stays empty.
public struct Resolution: Hashable, Sendable {
  /// The name of the file that it was read from.
  public var source: String
  /// The document symbol.
  public var symbol: Symbol?
  /// The organ whose text it is.
  public var organ: Organ?
  /// The session of the organ.
  public var session: Session?
  /// Whether it was adopted, as far as the text tells.
  public var status: Status?
  /// The title, without the number before it.
  public var title: String?
  /// The day of adoption, or of a draft's issue.
  public var date: CalendarDate?
  /// The language as an ISO 639-1 code ("en").
  public var language: String?
  /// The committee that dealt with it ("Third Committee").
  public var committee: String?
  /// The meeting that adopted it ("60th plenary meeting").
  public var meeting: String?
  /// How it was adopted, as far as the text tells.
  public var vote: Vote?
  /// The documents that it came to the organ in: the report of a committee, or its drafts.
  public var reports: [Symbol]
  /// The agenda items under which it stands.
  public var agendaItems: [AgendaItem]
  /// The States and groups that proposed it.
  public var sponsors: [Sponsor]
  /// The change that it proposes to a draft, where it is an amendment; it has no clauses then.
  public var amendment: Amendment?
  /// The clauses in the order of the text.
  public var clauses: [Clause]
  /// The notes in the order of the text.
  public var notes: [Footnote]
  /// The tables in the order of the text.
  public var tables: [Table]
  /// What the reader is not sure of, for a person to look at.
  public var warnings: [Warning]
  /// Where the letters of the text went; `nil` where nobody asked, where markup says what everything
  /// is, and in an index.
  public var account: Account?

  /// Whether a text is a proposal or was adopted.
  public enum Status: String, Sendable, CaseIterable {
    case draft
    case adopted
  }

  /// Makes a resolution of which nothing but the file is known.
  public init(source: String) {
    self.source = source
    reports = []
    agendaItems = []
    sponsors = []
    clauses = []
    notes = []
    tables = []
    warnings = []
  }
}

/// An item of the agenda under which a resolution was considered.
public struct AgendaItem: Hashable, Sendable {
  /// The number as printed: "69 (b)".
  public var number: String
  /// The title of the item.
  public var title: String?

  /// Makes an agenda item.
  public init(number: String, title: String? = nil) {
    self.number = number
    self.title = title
  }
}

/// A State or group that proposes a draft.
public struct Sponsor: Hashable, Sendable {
  /// The name as printed.
  public var name: String
  /// The note to the name ("On behalf of the States Members ..."); `nil` where it has none.
  public var note: String?

  /// Makes a sponsor.
  public init(name: String, note: String? = nil) {
    self.name = name
    self.note = note
  }
}
