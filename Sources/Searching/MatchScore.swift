import GRDB

/// How well a clause matches a query; the higher, the better.
///
/// BM25 looks at one text at a time. A clause whose lead has words of the query does what is asked for, and one
/// of a resolution whose title has them is about it: so both add to the rank.
public struct MatchScore: Hashable, Sendable {
  /// BM25 of the text of the clause.
  public let text: Double
  /// What the words of the lead add.
  public let lead: Double
  /// What the words of the title of the resolution add.
  public let title: Double

  /// All three.
  public var total: Double { text + lead + title }
}

/// The leads and titles that have words of a query, and what that adds to the rank of their clauses.
struct Prominence {
  /// The factors that did best on the judged queries of `Scripts/rank`, nDCG being flat around them.
  private static let leadFactor = 1.5
  private static let titleFactor = 0.2

  private let leads: [Int64: Double]
  private let titles: [Int64: Double]

  /// Looks the words of a query up in all leads and titles; one of them is enough to add something.
  init(of phrases: [TextQuery.Phrase], _ database: Database) throws {
    let words = FullTextMatch(.any(phrases.map(TextQuery.phrase))).expression
    leads = try Prominence.scores(Prominence.leadSQL, words, Prominence.leadFactor, database)
    titles = try Prominence.scores(Prominence.titleSQL, words, Prominence.titleFactor, database)
  }

  static let leadSQL = """
    WITH matched AS MATERIALIZED (
      SELECT rowid AS id, bm25(lead_fts) AS score FROM lead_fts WHERE lead_fts MATCH ?
    )
    SELECT clause.id, matched.score
    FROM matched CROSS JOIN lead ON lead.id = matched.id CROSS JOIN clause ON clause.lead = lead.text
    """

  static let titleSQL = "SELECT rowid, bm25(title_fts) FROM title_fts WHERE title_fts MATCH ?"

  private static func scores(
    _ sql: String, _ words: String, _ factor: Double, _ database: Database
  ) throws -> [Int64: Double] {
    var scores: [Int64: Double] = [:]
    let rows = try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: [words])
    while let row = try rows.next() { scores[row[0]] = -factor * row[1] }
    return scores
  }

  /// How well a clause matches, by what BM25 gives its text and by where its words stand.
  func score(of clause: Int64, in document: Int64, text: Double) -> MatchScore {
    MatchScore(text: text, lead: leads[clause] ?? 0, title: titles[document] ?? 0)
  }
}
