import Foundation
import GRDB
import Indexing

/// A word that stands near a term more often than chance would put it there.
public struct Collocate: Hashable, Sendable {
  /// The word as the index keeps it: small letters, no accents, the parts of a hyphenated word apart.
  public let word: String
  /// How often it stands near the term.
  public let near: Int
  /// How often it stands in the clauses, near or not, the term's own words apart.
  public let all: Int
  /// How often it would stand near the term by chance.
  public let expected: Double
  /// The log-likelihood ratio G² (Dunning 1993): above 10.83 chance does this once in a thousand times.
  public let logLikelihood: Double
  /// In how many different texts it stands near the term: clauses that repeat each other are one.
  public let wordings: Int
}

/// The words near a term, and the figures from which their measure is made.
public struct Collocates: Hashable, Sendable {
  /// How often the term stands in the clauses.
  public let occurrences: Int
  /// The number of words of all clauses, the term's own apart.
  public let words: Int
  /// How many of these stand near the term; a word between two of them counts once.
  public let places: Int
  /// The words that stand near it more often than chance, the highest measure first.
  public let collocates: [Collocate]
}

extension ClauseSearch {
  /// The words that stand near a term more often than chance would put them there.
  ///
  /// Every clause counts, repeats as well. A window never reaches over the end of a clause. No word is
  /// left out for being common: what is common everywhere is as common by chance.
  ///
  /// - Parameters:
  ///   - term: A word, a phrase, or several of them joined by OR.
  ///   - window: The number of words on each side that are near.
  ///   - filters: What clauses to look at.
  /// - Throws: ``IndexFailure`` when the index cannot be read, ``QueryFailure`` when the query is no
  ///   term.
  public func collocates(
    of term: TextQuery, window: Int = 5, filters: Filters = Filters()
  ) throws -> Collocates {
    guard let phrases = term.alternatives else { throw QueryFailure.notATerm(term.description) }
    return try read { database in
      let spelling = Spelling(database: database)
      let candidates = try phrases.map { phrase in
        PhraseCandidates(
          words: try phrase.words.map { try spelling.options(for: $0) },
          opensText: phrase.opensText)
      }
      let expression = candidates.map { "(\($0.expression))" }.joined(separator: " OR ")
      let termed = try Int64.fetchSet(
        database, sql: "SELECT rowid FROM wording_fts WHERE wording_fts MATCH ?",
        arguments: [expression])
      var count = CollocateCount(window: window)
      let statement = QuerySQL(Query(filters: filters)).wordings
      let rows = try Row.fetchCursor(
        database, sql: statement.sql, arguments: statement.arguments)
      while let row = try rows.next() {
        let words = WordScanner.folded(row[1] as String)
        let places = termed.contains(row[0]) ? CollocateCount.places(of: candidates, in: words) : []
        count.add(words, terms: places, clauses: row[2])
      }
      return count.collocates
    }
  }
}

extension TextQuery {
  /// The phrases of which any one is meant; `nil` when the query is more than that.
  fileprivate var alternatives: [Phrase]? {
    switch self {
    case .phrase(let phrase): return [phrase]
    case .any(let parts):
      let lists = parts.compactMap(\.alternatives)
      return lists.count == parts.count ? lists.flatMap { $0 } : nil
    case .all, .not, .near, .field, .filter: return nil
    }
  }
}

/// Counts the words of texts, apart near a term and elsewhere.
private struct CollocateCount {
  let window: Int
  private var occurrences = 0
  private var words = 0
  private var places = 0
  private var all: [String: Int] = [:]
  private var near: [String: (clauses: Int, wordings: Int)] = [:]

  init(window: Int) { self.window = window }

  /// Where a term stands in a text, the longest from each place; none begins inside another.
  static func places(of candidates: [PhraseCandidates], in words: [String]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    let found = candidates.flatMap { $0.places(in: words) }
      .sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
    for place in found where place.lowerBound >= places.last?.upperBound ?? 0 {
      places.append(place)
    }
    return places
  }

  mutating func add(_ words: [String], terms: [Range<Int>], clauses: Int) {
    occurrences += terms.count * clauses
    var isTerm = Array(repeating: false, count: terms.isEmpty ? 0 : words.count)
    for term in terms { for place in term { isTerm[place] = true } }
    for (place, word) in words.enumerated() where terms.isEmpty || !isTerm[place] {
      all[word, default: 0] += clauses
      self.words += clauses
    }
    var nearby: Set<Int> = []
    for term in terms {
      nearby.formUnion(max(0, term.lowerBound - window)..<term.lowerBound)
      nearby.formUnion(term.upperBound..<min(words.count, term.upperBound + window))
    }
    var seen: Set<String> = []
    for place in nearby where !isTerm[place] {
      let isNew = seen.insert(words[place]).inserted
      near[words[place], default: (0, 0)].clauses += clauses
      near[words[place], default: (0, 0)].wordings += isNew ? 1 : 0
      places += clauses
    }
  }

  var collocates: Collocates {
    var found: [Collocate] = []
    for (word, count) in near {
      let total = all[word] ?? 0
      let expected = Double(total) * Double(places) / Double(words)
      guard Double(count.clauses) > expected else { continue }
      found.append(
        Collocate(
          word: word, near: count.clauses, all: total, expected: expected,
          logLikelihood: logLikelihood(near: count.clauses, total: total),
          wordings: count.wordings))
    }
    found.sort { ($1.logLikelihood, $0.word) < ($0.logLikelihood, $1.word) }
    return Collocates(
      occurrences: occurrences, words: words, places: places, collocates: found)
  }

  /// Twice the sum of observed · ln(observed / expected) over the word and the other words, near and
  /// elsewhere.
  private func logLikelihood(near: Int, total: Int) -> Double {
    let observed = [
      [near, total - near], [places - near, words - places - (total - near)],
    ]
    let columns = [places, words - places]
    let rows = [total, words - total]
    var sum = 0.0
    for row in 0..<2 {
      for column in 0..<2 where observed[row][column] > 0 {
        let count = Double(observed[row][column])
        let expected = Double(rows[row]) * Double(columns[column]) / Double(words)
        sum += count * log(count / expected)
      }
    }
    return 2 * sum
  }
}
