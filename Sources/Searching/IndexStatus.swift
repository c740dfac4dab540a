import GRDB
import Indexing

/// What an index holds, in figures.
public struct IndexStatus: Sendable {
  /// Documents and clauses of one organ in one session.
  public struct Holding: Hashable, Sendable {
    /// The name of the organ; `nil` where the documents give none.
    public let organ: String?
    /// The session; `nil` where the documents give none.
    public let session: String?
    /// The number of documents.
    public let documents: Int
    /// The number of their clauses.
    public let clauses: Int
  }

  /// A file that gave no document, with the reason.
  public struct Failure: Hashable, Sendable {
    /// The path of the file.
    public let path: String
    /// Why it gave no document.
    public let reason: String
    /// Whether the file is sound and merely no resolution.
    public let isOther: Bool
  }

  /// All documents.
  public let documents: Int
  /// All clauses.
  public let clauses: Int
  /// The different texts that the clauses have.
  public let wordings: Int
  /// All notes.
  public let notes: Int
  /// All citations.
  public let citations: Int
  /// What the readers were not sure of, over all documents.
  public let warnings: Int
  /// The same by kind, the commonest first.
  public let warningsByKind: [(kind: String, count: Int)]
  /// Citations that give a document of the index a date that it does not have.
  public let dateContradictions: Int
  /// Documents without a clause, each with the reason.
  public let withoutClauses: [String]
  /// Documents and clauses by organ and session.
  public let holdings: [Holding]
  /// Files that gave no document.
  public let failures: [Failure]

  /// The status of an index.
  ///
  /// - Parameter index: The index.
  /// - Throws: ``IndexFailure`` when the index cannot be read.
  public init(_ index: ResolutionIndex) throws {
    self = try ResolutionIndex.translatingErrors(index.path) {
      try index.database.read { try IndexStatus($0) }
    }
  }

  static let dateContradictionSQL = """
    SELECT count(*) FROM (
      SELECT 1 FROM citation
      JOIN cited_document ON cited_document.work_key = citation.work_key
      JOIN document ON document.id = cited_document.document_id
      WHERE citation.date IS NOT NULL AND document.date IS NOT NULL
      GROUP BY citation.clause_id, citation.ordinal
      HAVING sum(document.date = citation.date) = 0
    )
    """

  private init(_ database: Database) throws {
    func count(_ table: String) throws -> Int {
      try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") ?? 0
    }
    documents = try count("document")
    clauses = try count("clause")
    wordings = try count("wording")
    notes = try count("note")
    citations = try count("citation")
    warnings = try count("warning")
    warningsByKind = try Row.fetchAll(
      database,
      sql: "SELECT kind, count(*) FROM warning GROUP BY kind ORDER BY count(*) DESC, kind"
    ).map { (kind: $0[0], count: $0[1]) }
    dateContradictions =
      try Int.fetchOne(database, sql: IndexStatus.dateContradictionSQL) ?? 0
    withoutClauses = try String.fetchAll(
      database,
      sql: """
        SELECT coalesce(symbol, source) || coalesce(': an amendment to ' || amends, ': ' || (
          SELECT text FROM warning WHERE document_id = document.id AND kind = 'no clause'), '')
        FROM document
        WHERE NOT EXISTS (SELECT 1 FROM clause WHERE document_id = document.id)
        ORDER BY symbol_order, source
        """)
    holdings = try Row.fetchAll(
      database,
      sql: """
        SELECT organ, session, count(*) AS documents, sum(clauses) AS clauses FROM (
          SELECT organ, session, session_number,
            (SELECT count(*) FROM clause WHERE document_id = document.id) AS clauses
          FROM document
        )
        GROUP BY organ, session
        ORDER BY organ IS NULL, organ, session_number IS NULL, session_number, session
        """
    ).map {
      Holding(
        organ: $0["organ"], session: $0["session"], documents: $0["documents"],
        clauses: $0["clauses"])
    }
    failures = try Row.fetchAll(
      database,
      sql: """
        SELECT path, failure, is_other FROM file WHERE failure IS NOT NULL
        UNION ALL
        SELECT path || ': ' || member, member_failure.failure, member_failure.is_other
        FROM member_failure JOIN file ON file.id = member_failure.file_id
        ORDER BY path
        """
    ).map { Failure(path: $0[0], reason: $0[1], isOther: ($0[2] as Int) == 1) }
  }
}
