import GRDB

/// Why a query cannot be answered as it is.
public enum QueryFailure: Error, Hashable, CustomStringConvertible {
  /// A phrase with `*` in it stands for more phrases than can be searched.
  case tooManyPhrases(String)

  /// One line for a person.
  public var description: String {
    switch self {
    case .tooManyPhrases(let phrase):
      "\(phrase): more than \(PhraseResolver.limit) phrases are meant; write more of the words"
    }
  }
}

/// Finds what phrases stand for in an index: their spellings, and what `*` inside them stands for.
///
/// FTS5 lets only the last word of a phrase go on, and knows no sign for any one word. So the texts
/// in which the pieces of the phrase are near each other are read, and the phrase becomes the list of
/// those that stand there: "programme of * action" becomes "programme of urgent action" and the like.
struct PhraseResolver {
  let database: Database

  /// More phrases than this are not searched.
  static let limit = 1000

  /// A query without such phrases, which finds the same.
  ///
  /// - Throws: ``QueryFailure``, or an error of the database.
  func resolved(_ query: TextQuery, in text: FullTextTable = .wording) throws -> TextQuery {
    switch query {
    case .phrase(let phrase):
      let phrases = try phrases(phrase, in: text)
      return phrases.count == 1 ? .phrase(phrases[0]) : .any(phrases.map(TextQuery.phrase))
    case .near(let operands, let distance):
      let found = try operands.map { try $0.flatMap { try phrases($0, in: text) } }
      let choices = found.reduce(1) { $0 * $1.count }
      guard choices <= PhraseResolver.limit else {
        throw QueryFailure.tooManyPhrases("words near each other")
      }
      return choices == 0 ? .any([]) : .near(found, distance: distance)
    case .field(let field, let inner):
      return .field(field, try resolved(inner, in: FullTextTable(field)))
    case .filter: return query
    case .all(let parts): return .all(try parts.map { try resolved($0, in: text) })
    case .any(let parts): return .any(try parts.map { try resolved($0, in: text) })
    case .not(let inner): return .not(try resolved(inner, in: text))
    }
  }

  private func phrases(
    _ phrase: TextQuery.Phrase, in text: FullTextTable
  ) throws -> [TextQuery.Phrase] {
    let spelling = Spelling(database: database)
    let words = try phrase.words.map { try spelling.options(for: $0) }
    let isOpen = { (word: TextQuery.Word) in word.parts.isEmpty || word.isPrefix }
    let candidates = PhraseCandidates(words: words)
    if let spellings = candidates.spellings,
      !phrase.words.dropLast().contains(where: isOpen)
    {
      return spellings.map { PhraseResolver.phrase($0, opensText: phrase.opensText) }
    }
    var found: Set<[String]> = []
    let texts = try String.fetchCursor(
      database,
      sql: """
        SELECT content.\(text.column) FROM \(text.name) AS content
        WHERE id IN (SELECT rowid FROM \(text.index) WHERE \(text.index) MATCH ?)
        """,
      arguments: [candidates.expression])
    while let content = try texts.next() {
      let folded = WordScanner.folded(content)
      for start in phrase.opensText ? 0..<min(1, folded.count) : folded.indices {
        for end in candidates.ends(in: folded, from: start) {
          found.insert(Array(folded[start..<end]))
        }
      }
      guard found.count <= PhraseResolver.limit else {
        let typed = phrase.words.map { word in
          word.parts.isEmpty ? "*" : word.parts.joined(separator: "-") + (word.isPrefix ? "*" : "")
        }
        throw QueryFailure.tooManyPhrases("“\(typed.joined(separator: " "))”")
      }
    }
    return found.sorted { $0.lexicographicallyPrecedes($1) }.map { words in
      PhraseResolver.phrase(words.map(IndexedWord.word), opensText: phrase.opensText)
    }
  }

  private static func phrase(_ words: [IndexedWord], opensText: Bool) -> TextQuery.Phrase {
    let words = words.map { word in
      var isPrefix = false
      if case .prefix = word { isPrefix = true }
      return TextQuery.Word([word.letters], isPrefix: isPrefix, isAsTyped: true)
    }
    return TextQuery.Phrase(words: words, opensText: opensText)
  }
}

/// A full-text index and the table that its texts stand in.
enum FullTextTable {
  case wording
  case lead
  case title
  case note

  init(_ field: TextQuery.Field) {
    switch field {
    case .lead: self = .lead
    case .title: self = .title
    case .note: self = .note
    }
  }

  /// The table with the texts.
  var name: String {
    switch self {
    case .wording: "wording"
    case .lead: "lead"
    case .title: "document"
    case .note: "note"
    }
  }

  /// The column with the texts.
  var column: String { self == .title ? "title" : "text" }

  /// The full-text index.
  var index: String { self == .title ? "title_fts" : "\(name)_fts" }
}
