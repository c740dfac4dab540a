/// A reference that a clause, or a note that the clause calls, makes to a work.
public struct Citation: Hashable, Sendable {
  /// The work that it refers to.
  public var work: CitedWork
  /// The place in the work, as the text words it ("paragraph 7", "annex II").
  public var pinpoint: String?
  /// The date that the text gives to the work.
  public var date: CalendarDate?
  /// The words that name it, as they stand.
  public var written: String
  /// The place of the words, in UTF-8 bytes from the start of the clause's or the note's text.
  public var offset: Int
  /// The index in ``Resolution/notes`` of the note that cites; `nil` when the clause itself does.
  public var note: Int?

  /// The symbol of the document that it refers to; `nil` where it refers to something else.
  public var symbol: Symbol? { if case .document(let symbol) = work { symbol } else { nil } }

  /// Makes a citation.
  public init(
    work: CitedWork, pinpoint: String? = nil, date: CalendarDate? = nil, written: String,
    offset: Int, note: Int? = nil
  ) {
    self.work = work
    self.pinpoint = pinpoint
    self.date = date
    self.written = written
    self.offset = offset
    self.note = note
  }
}
