/// A document that a clause, or a note that the clause calls, refers to.
public struct Citation: Hashable, Sendable {
  /// The document.
  public var symbol: Symbol
  /// The words that name it, as they stand.
  public var written: String
  /// The place of the words, in UTF-8 bytes from the start of the clause's or the note's text.
  public var offset: Int
  /// The index in ``Resolution/notes`` of the note that cites; `nil` when the clause itself does.
  public var note: Int?

  /// Makes a citation.
  public init(symbol: Symbol, written: String, offset: Int, note: Int? = nil) {
    self.symbol = symbol
    self.written = written
    self.offset = offset
    self.note = note
  }
}
