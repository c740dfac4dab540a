/// What a typed query asks of a clause: its words, the words of its lead, title and notes, filters.
public indirect enum TextQuery: Hashable, Sendable {
  /// Words in a row; one word alone is a phrase of one.
  case phrase(Phrase)
  /// One phrase of each list, in any order, with at most so many words between.
  case near([[Phrase]], distance: Int)
  /// Words that stand in another text than that of the clause; the inner query has words only.
  case field(Field, TextQuery)
  /// What the filters let through.
  case filter(Filters)
  /// All of these.
  case all([TextQuery])
  /// At least one of these.
  case any([TextQuery])
  /// Not this.
  case not(TextQuery)

  /// A text that belongs to a clause, besides its own.
  public enum Field: String, Hashable, Sendable, CaseIterable {
    /// The opening words of the clause.
    case lead
    /// The title of its resolution.
    case title
    /// Any one of the notes that it calls.
    case note
  }

  /// Words that stand one after the other.
  public struct Phrase: Hashable, Sendable {
    /// The words.
    public var words: [Word]
    /// Whether the text must begin with them: `^recalling`.
    public var opensText: Bool

    /// Makes a phrase.
    public init(words: [Word], opensText: Bool = false) {
      self.words = words
      self.opensText = opensText
    }

    fileprivate var inflected: Phrase {
      var phrase = self
      for place in words.indices where !words[place].isPrefix && !words[place].isAsTyped {
        phrase.words[place].isInflected = !words[place].parts.isEmpty
      }
      return phrase
    }
  }

  /// A word of a phrase.
  public struct Word: Hashable, Sendable {
    /// The parts of a word that hyphens join; none stands for any one word.
    public var parts: [String]
    /// Whether the word may go on: `decid*`.
    public var isPrefix: Bool
    /// Whether only the letters as typed are meant, not other spellings: `=programme`.
    public var isAsTyped: Bool
    /// Whether every form of the word is meant: `+decide` is also decides, decided, deciding.
    public var isInflected: Bool

    /// Makes a word.
    public init(
      _ parts: [String], isPrefix: Bool = false, isAsTyped: Bool = false, isInflected: Bool = false
    ) {
      self.parts = parts
      self.isPrefix = isPrefix
      self.isAsTyped = isAsTyped
      self.isInflected = isInflected
    }

    /// Stands for any one word: `"programme of * action"`.
    public static let any = Word([])
  }

  /// The query with every form of its words, but of those that are meant as typed or go on.
  public var inflected: TextQuery {
    switch self {
    case .phrase(let phrase): .phrase(phrase.inflected)
    case .near(let operands, let distance):
      .near(operands.map { $0.map(\.inflected) }, distance: distance)
    case .field(let field, let inner): .field(field, inner.inflected)
    case .filter: self
    case .all(let parts): .all(parts.map(\.inflected))
    case .any(let parts): .any(parts.map(\.inflected))
    case .not(let inner): .not(inner.inflected)
    }
  }

  /// Whether the query asks for words of the clause alone, so that full text answers it.
  var hasWordsOnly: Bool {
    switch self {
    case .phrase, .near: true
    case .field, .filter: false
    case .all(let parts), .any(let parts): parts.allSatisfy(\.hasWordsOnly)
    case .not(let inner): inner.hasWordsOnly
    }
  }
}
