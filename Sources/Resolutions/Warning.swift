/// What a reader is not sure of, for a person to look at.
public struct Warning: Hashable, Sendable {
  /// The kinds of doubt.
  public enum Kind: String, Sendable, CaseIterable {
    /// A mark calls a note that the text does not have.
    case missingNote = "missing note"
    /// A note that no mark calls.
    case uncalledNote = "uncalled note"
    /// Numbers of operative paragraphs that skip or go back.
    case numbering
    /// A text with clauses that opens without an enacting formula.
    case noFormula = "no enacting formula"
    /// A document in which no clause was found.
    case noClause = "no clause"
    /// Opening words that print marks as a lead, and that the grammar does not understand.
    case lead
    /// Letters that are in no clause, note or other place of the account.
    case lostText = "lost text"
    /// The symbol in the text and the name of the file differ.
    case symbol
    /// The metadata beside the file differ from the text.
    case metadata
    /// A link that leads to another document than its words name.
    case link
    /// Markup that the reader does not know.
    case markup
  }

  /// The kind of doubt.
  public var kind: Kind
  /// The clause or the note that it is about ("OP3", "note 4"); `nil` for the whole document.
  public var place: String?
  /// What is doubtful, in a sentence.
  public var text: String

  /// Makes a warning.
  public init(_ kind: Kind, place: String? = nil, _ text: String) {
    self.kind = kind
    self.place = place
    self.text = text
  }
}
