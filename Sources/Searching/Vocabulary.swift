import GRDB

/// The words of the clauses of an index.
struct Vocabulary {
  let database: Database

  /// Whether a word in small letters without accents stands in a clause, with or without hyphens.
  func has(_ word: String) throws -> Bool {
    let statement = try database.cachedStatement(
      sql: """
        SELECT EXISTS (SELECT 1 FROM vocabulary WHERE term = ?)
          OR EXISTS (SELECT 1 FROM compound WHERE closed = ?)
        """)
    return try Bool.fetchOne(statement, arguments: [word, word]) ?? false
  }

  /// The words that begin so, the most frequent first.
  func words(beginning start: String, limit: Int) throws -> [(word: String, wordings: Int)] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT term, doc FROM vocabulary WHERE term >= ? AND term < ? ORDER BY doc DESC, term LIMIT ?
        """,
      arguments: [start, start + "\u{10FFFF}", limit]
    ).map { ($0[0], $0[1]) }
  }

  /// The words that are written nearly as one that is not there, the likeliest first.
  ///
  /// One slip is allowed, and two where the word has more than five letters: a letter that is wrong,
  /// missing or too many, or two that changed places. Of equally near words the more frequent is
  /// likelier. At most three.
  func words(like word: String) throws -> [String] {
    let wanted = Array(word.unicodeScalars)
    let allowed = wanted.count > 5 ? 2 : 1
    guard (3...40).contains(wanted.count) else { return [] }
    var found: [(word: String, slips: Int, wordings: Int)] = []
    let rows = try Row.fetchCursor(
      database, sql: "SELECT term, doc FROM vocabulary WHERE length(term) BETWEEN ? AND ?",
      arguments: [wanted.count - allowed, wanted.count + allowed])
    while let row = try rows.next() {
      let term: String = row[0]
      let slips = Vocabulary.slips(wanted, Array(term.unicodeScalars), allowed)
      if slips > 0, slips <= allowed { found.append((term, slips, row[1])) }
    }
    return found.sorted { ($0.slips, $1.wordings, $0.word) < ($1.slips, $0.wordings, $1.word) }
      .prefix(3).map(\.word)
  }

  /// The number of slips that lead from one word to another; more than the limit counts as one more.
  private static func slips(
    _ one: [Unicode.Scalar], _ other: [Unicode.Scalar], _ limit: Int
  ) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for (row, sign) in one.enumerated() {
      var next = [row + 1]
      for (column, against) in other.enumerated() {
        var least = min(last[column + 1], next[column]) + 1
        least = min(least, last[column] + (sign == against ? 0 : 1))
        if row > 0, column > 0, sign == other[column - 1], one[row - 1] == against {
          least = min(least, beforeLast[column - 1] + 1)
        }
        next.append(least)
      }
      if (next.min() ?? 0) > limit { return limit + 1 }
      (beforeLast, last) = (last, next)
    }
    return last[other.count]
  }
}
