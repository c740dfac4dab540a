import GRDB

/// A word as the index is asked for it.
enum IndexedWord: Hashable {
  case word(String)
  /// Every word that begins so.
  case prefix(String)
  /// Any one word.
  case any

  /// The letters; none for any word.
  var letters: String {
    switch self {
    case .word(let letters), .prefix(let letters): letters
    case .any: ""
    }
  }
}

/// The spellings of the words of a query: "co-operation" until about 1990, "cooperation" today.
struct Spelling {
  let database: Database

  /// The spellings of a word, each as the words that the index splits it into; as typed first.
  func options(for word: TextQuery.Word) throws -> [[IndexedWord]] {
    guard let end = word.parts.last else { return [[.any]] }
    if word.isInflected, !word.isPrefix {
      return try inflected(word, WordScanner.folded(word: end))
    }
    let typed = word.parts.map { IndexedWord.word(WordScanner.folded(word: $0)) }
    let last = typed[typed.count - 1].letters
    if word.isAsTyped {
      return [typed.dropLast() + [word.isPrefix ? .prefix(last) : .word(last)]]
    }
    var options: [[IndexedWord]] = []
    func add(_ option: [IndexedWord]) { if !options.contains(option) { options.append(option) } }
    let ends = word.isPrefix ? LetterKin.beginnings(of: last) : kin(last)
    let heads = typed.dropLast().reduce([[]] as [[IndexedWord]]) { heads, part in
      heads.flatMap { head in kin(part.letters).map { head + [$0] } }
    }
    for head in heads { for end in ends { add(head + [end]) } }
    // Closed up, and with the hyphens that the word has in other texts.
    let isWord = word.parts.allSatisfy { $0.allSatisfy(\.isLetter) }
    for option in options where isWord {
      let closed = option.map(\.letters).joined()
      if case .prefix? = option.last {
        add([.prefix(closed)])
        for compound in try compounds(beginning: closed) { add(compound) }
      } else {
        add([.word(closed)])
        for parts in try String.fetchAll(
          database.cachedStatement(sql: "SELECT parts FROM compound WHERE closed = ?"),
          arguments: [closed])
        {
          add(parts.split(separator: " ").map { .word(String($0)) })
        }
      }
    }
    // "program*" finds "programme" as well: what is looked up twice would count twice in the rank.
    return options.filter { option in !options.contains { $0 != option && finds($0, all: option) } }
  }

  /// Whether one spelling finds whatever another finds.
  private func finds(_ one: [IndexedWord], all other: [IndexedWord]) -> Bool {
    guard one.count == other.count, one.dropLast() == other.dropLast(),
      case .prefix(let start)? = one.last
    else { return false }
    return other.last?.letters.hasPrefix(start) ?? false
  }

  /// The spellings of all forms of a word.
  private func inflected(_ word: TextQuery.Word, _ end: String) throws -> [[IndexedWord]] {
    let vocabulary = Vocabulary(database: database)
    let inflection = Inflection { form in
      try (word.isAsTyped ? [form] : LetterKin.spellings(of: form)).contains(where: vocabulary.has)
    }
    var options: [[IndexedWord]] = []
    for form in try inflection.forms(of: end) {
      var other = TextQuery.Word(word.parts.dropLast() + [form])
      other.isAsTyped = word.isAsTyped
      for option in try self.options(for: other) where !options.contains(option) {
        options.append(option)
      }
    }
    return options
  }

  private func kin(_ word: String) -> [IndexedWord] {
    LetterKin.spellings(of: word).map(IndexedWord.word)
  }

  /// The compounds whose letters begin so, as far as the letters go: `cooper` is `co oper*`.
  private func compounds(beginning closed: String) throws -> [[IndexedWord]] {
    // No word has the highest of all scalars.
    let rows = try String.fetchAll(
      database.cachedStatement(sql: "SELECT parts FROM compound WHERE closed >= ? AND closed < ?"),
      arguments: [closed, closed + "\u{10FFFF}"])
    var found: Set<[IndexedWord]> = []
    for row in rows {
      var option: [IndexedWord] = []
      var rest = closed[...]
      for part in row.split(separator: " ") where !rest.isEmpty {
        if rest.count > part.count {
          option.append(.word(String(part)))
          rest = rest.dropFirst(part.count)
        } else {
          option.append(.prefix(String(rest)))
          rest = ""
        }
      }
      if option.count > 1 { found.insert(option) }
    }
    return found.sorted { $0.map(\.letters).lexicographicallyPrecedes($1.map(\.letters)) }
  }
}
