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

/// Finds what phrases with `*` inside stand for in an index.
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
    let isOpen = { (word: TextQuery.Word) in word.parts.isEmpty || word.isPrefix }
    guard phrase.words.dropLast().contains(where: isOpen) else { return [phrase] }
    let patterns = Spelling.variants(of: phrase.words).map { $0.map(WordPattern.init) }
    var found: Set<[String]> = []
    let texts = try String.fetchCursor(
      database,
      sql: """
        SELECT content.\(text.column) FROM \(text.name) AS content
        WHERE id IN (SELECT rowid FROM \(text.index) WHERE \(text.index) MATCH ?)
        """,
      arguments: [FullTextMatch.expression(phrase)])
    while let content = try texts.next() {
      let words = WordScanner.folded(content)
      for pattern in patterns where words.count >= pattern.count {
        let starts = phrase.opensText ? 0...0 : 0...(words.count - pattern.count)
        for start in starts {
          let stretch = words[start..<(start + pattern.count)]
          if zip(stretch, pattern).allSatisfy({ $1.holds($0) }) { found.insert(Array(stretch)) }
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
      TextQuery.Phrase(
        words: words.map { TextQuery.Word([$0], isAsTyped: true) }, opensText: phrase.opensText)
    }
  }
}

/// What a word of a text is held against.
private struct WordPattern {
  let word: IndexedWord

  init(_ word: IndexedWord) {
    switch word {
    case .word(let text): self.word = .word(WordScanner.folded(word: text))
    case .prefix(let text): self.word = .prefix(WordScanner.folded(word: text))
    case .any: self.word = .any
    }
  }

  func holds(_ text: String) -> Bool {
    switch word {
    case .word(let wanted): text == wanted
    case .prefix(let wanted): text.utf8.starts(with: wanted.utf8)
    case .any: true
    }
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
