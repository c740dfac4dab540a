import GRDB

/// Finds what phrases stand for in an index: their spellings, and what `*` inside them stands for.
///
/// FTS5 lets only the last word of a phrase go on, and knows no sign for any one word. So the texts
/// in which the pieces of the phrase are near each other are read, and the phrase becomes the list of
/// those that stand there: "programme of * action" becomes "programme of urgent action" and the like.
/// Where these are too many for one expression, the texts themselves are the answer.
struct PhraseResolver {
  let database: Database

  /// More phrases than this are not put into one expression.
  private static let limit = 1000

  /// A phrase, or phrases near each other, stand for more phrases than one expression may have.
  private struct TooManyPhrases: Error {}

  /// A query without such phrases, which finds the same.
  ///
  /// - Throws: An error of the database.
  func resolved(_ query: TextQuery) throws -> TextQuery {
    switch query {
    case .phrase, .near: return try answered(query, by: query, in: .wording)
    case .field(let field, let inner):
      return try answered(query, by: inner, in: FullTextTable(field))
    case .filter: return query
    case .all(let parts): return .all(try parts.map(resolved))
    case .any(let parts): return .any(try parts.map(resolved))
    case .not(let inner): return .not(try resolved(inner))
    }
  }

  /// The expression of a word, for looking it up in one of the texts.
  func expression(_ word: TextQuery.Word, in text: FullTextTable) throws -> String {
    let phrase = TextQuery.phrase(TextQuery.Phrase(words: [word]))
    return FullTextMatch(try words(phrase, in: text)).expression
  }

  /// The query with its words looked up, or the texts that answer it.
  private func answered(
    _ query: TextQuery, by inner: TextQuery, in text: FullTextTable
  ) throws -> TextQuery {
    do {
      let found = try words(inner, in: text)
      if case .field(let field, _) = query { return .field(field, found) }
      return found
    } catch is TooManyPhrases {
      var filters = Filters()
      var found = try texts(inner, in: text)
      if text == .wording {
        let pieces = try operands(inner).0.joined().reduce(into: Set()) { $0.formUnion($1.pieces) }
        found.mark = pieces.sorted().joined(separator: " OR ")
      }
      filters.texts = found
      return .filter(filters)
    }
  }

  // MARK: Phrases

  private func words(_ query: TextQuery, in text: FullTextTable) throws -> TextQuery {
    switch query {
    case .phrase(let phrase):
      let phrases = try phrases(phrase, in: text)
      return phrases.count == 1 ? .phrase(phrases[0]) : .any(phrases.map(TextQuery.phrase))
    case .near(let operands, let distance):
      let found = try operands.map { try $0.flatMap { try phrases($0, in: text) } }
      let choices = found.reduce(1) { min($0 * $1.count, PhraseResolver.limit + 1) }
      guard choices <= PhraseResolver.limit else { throw TooManyPhrases() }
      return choices == 0 ? .any([]) : .near(found, distance: distance)
    case .field, .filter: preconditionFailure("fields and filters stand beside words, not in them")
    case .all(let parts): return .all(try parts.map { try words($0, in: text) })
    case .any(let parts): return .any(try parts.map { try words($0, in: text) })
    case .not(let inner): return .not(try words(inner, in: text))
    }
  }

  private func phrases(
    _ phrase: TextQuery.Phrase, in text: FullTextTable
  ) throws -> [TextQuery.Phrase] {
    let candidates = try candidates(phrase)
    let isOpen = { (word: TextQuery.Word) in word.parts.isEmpty || word.isPrefix }
    if let spellings = candidates.spellings,
      !phrase.words.dropLast().contains(where: isOpen)
    {
      return spellings.map { PhraseResolver.phrase($0, opensText: phrase.opensText) }
    }
    var found: Set<[String]> = []
    try scan(candidates.expression, in: text) { _, words in
      for place in candidates.places(in: words) { found.insert(Array(words[place])) }
      guard found.count <= PhraseResolver.limit else { throw TooManyPhrases() }
    }
    return found.sorted { $0.lexicographicallyPrecedes($1) }.map { words in
      PhraseResolver.phrase(words.map(IndexedWord.word), opensText: phrase.opensText)
    }
  }

  private func candidates(_ phrase: TextQuery.Phrase) throws -> PhraseCandidates {
    let spelling = Spelling(database: database)
    return PhraseCandidates(
      words: try phrase.words.map { try spelling.options(for: $0) }, opensText: phrase.opensText)
  }

  private static func phrase(_ words: [IndexedWord], opensText: Bool) -> TextQuery.Phrase {
    let words = words.map { word in
      var isPrefix = false
      if case .prefix = word { isPrefix = true }
      return TextQuery.Word([word.letters], isPrefix: isPrefix, isAsTyped: true)
    }
    return TextQuery.Phrase(words: words, opensText: opensText)
  }

  // MARK: Texts

  /// Reads the texts that an expression finds, their words as the index keeps them.
  private func scan(
    _ expression: String, in text: FullTextTable, _ read: (Int64, [String]) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT id, content.\(text.column) FROM \(text.name) AS content
        WHERE id IN (SELECT rowid FROM \(text.index) WHERE \(text.index) MATCH ?)
        """,
      arguments: [expression])
    while let row = try rows.next() { try read(row[0], WordScanner.folded(row[1] as String)) }
  }

  /// The texts that answer a query of words; as in ``FullTextMatch``, everything else may be meant.
  private func texts(_ query: TextQuery, in text: FullTextTable) throws -> FoundTexts {
    switch query {
    case .phrase, .near:
      let ids: Set<Int64>
      do {
        ids = try Int64.fetchSet(
          database, sql: "SELECT rowid FROM \(text.index) WHERE \(text.index) MATCH ?",
          arguments: [FullTextMatch(try words(query, in: text)).expression])
      } catch is TooManyPhrases { ids = try scannedTexts(query, in: text) }
      return FoundTexts(table: text, ids: ids, isComplement: false)
    case .not(let inner): return try texts(inner, in: text).negated
    case .all(let parts):
      return FoundTexts.intersection(of: try parts.map { try texts($0, in: text) }, in: text)
    case .any(let parts):
      // Not (not a and not b).
      let none = try parts.map { try texts($0, in: text).negated }
      return FoundTexts.intersection(of: none, in: text).negated
    case .field, .filter: preconditionFailure("fields and filters stand beside words, not in them")
    }
  }

  private func scannedTexts(_ query: TextQuery, in text: FullTextTable) throws -> Set<Int64> {
    let (operands, distance) = try operands(query)
    let expression = PhraseResolver.expression(operands)
    var found: Set<Int64> = []
    try scan(expression, in: text) { id, words in
      let places = operands.map { $0.flatMap { $0.places(in: words) } }
      if PhraseResolver.areNear(places, distance) { found.insert(id) }
    }
    return found
  }

  /// The phrases that must be near each other; of a phrase, itself alone.
  private func operands(_ query: TextQuery) throws -> ([[PhraseCandidates]], distance: Int) {
    switch query {
    case .phrase(let phrase): return ([[try candidates(phrase)]], 0)
    case .near(let operands, let distance):
      return (try operands.map { try $0.map(candidates) }, distance)
    default: return ([], 0)
    }
  }

  private static func expression(_ operands: [[PhraseCandidates]]) -> String {
    operands.map { "(" + $0.map { "(\($0.expression))" }.joined(separator: " OR ") + ")" }
      .joined(separator: " AND ")
  }

  /// Whether a place of each can be chosen with at most so many words between the end of any and the
  /// beginning of the last.
  private static func areNear(_ places: [[Range<Int>]], _ distance: Int) -> Bool {
    places.indices.contains { last in
      places[last].contains { end in
        places.indices.allSatisfy { other in
          other == last
            || places[other].contains {
              $0.lowerBound <= end.lowerBound && end.lowerBound - $0.upperBound <= distance
            }
        }
      }
    }
  }
}
