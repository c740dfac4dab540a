/// What words a clause must have: the parsed form of what a user types.
public indirect enum TextQuery: Hashable, Sendable {
  /// Words in a row; one word alone is a phrase of one.
  case phrase(Phrase)
  /// All of these.
  case all([TextQuery])
  /// At least one of these.
  case any([TextQuery])
  /// Not this.
  case not(TextQuery)

  /// Words that stand one after the other.
  public struct Phrase: Hashable, Sendable {
    /// The words.
    ///
    /// A word that hyphens join is a list of its parts.
    public var words: [[String]]
    /// Whether the last word may go on: `decid*`.
    public var isPrefix: Bool

    /// Makes a phrase.
    public init(words: [[String]], isPrefix: Bool = false) {
      self.words = words
      self.isPrefix = isPrefix
    }
  }
}
