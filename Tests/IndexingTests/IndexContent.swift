import GRDB
import Indexing
import Testing

/// All that two indexes of the same folder must have in common.
struct IndexContent: Equatable {
  var clauses: [String]
  var counts: [String: Int]
  var answers: [String: [String]]
  var scores: [String: [Int]]
  var leads: [String]
  var compounds: [String]

  init(_ path: String, queries: [String]) throws {
    let database = try ResolutionIndex.open(path).database
    clauses = try database.read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT source, symbol, organ, session, date, status, title, part, name, number, lead,
            verb, second_verb, adverbs, letter, section, heading, annex, text
          FROM clauses
          """
      ).map { $0.databaseValues.map(\.description).joined(separator: "|") }
    }.sorted()
    leads = try database.read {
      try String.fetchAll($0, sql: "SELECT text FROM lead ORDER BY text")
    }
    compounds = try database.read {
      try String.fetchAll(
        $0, sql: "SELECT closed || '|' || parts || '|' || wordings FROM compound ORDER BY 1")
    }
    counts = [:]
    for table in [
      "file", "document", "clause", "wording", "note", "note_call", "citation", "warning",
      "agenda_item", "sponsor", "member_failure", "cited_document", "tabulation", "wording_fts",
      "wording_family", "report", "instruction",
      "voting_state", "further_verb",
      "citations",
      "clause_notes",
    ] {
      counts[table] = try database.read {
        try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)")
      }
    }
    answers = [:]
    scores = [:]
    for query in queries {
      let rows = try database.read { database in
        try Row.fetchAll(
          database,
          sql: """
            SELECT text, bm25(wording_fts) FROM wording_fts WHERE wording_fts MATCH ? ORDER BY text
            """, arguments: [query])
      }
      answers[query] = rows.map { $0[0] }
      // Ranking depends on what the full text remembers of lengths and numbers.
      scores[query] = rows.map { Int((($0[1] as Double) * 1_000_000).rounded()) }
    }
  }

  /// SQLite's own checks, of the file and of the full text against the texts.
  static func checkIntegrity(_ path: String) throws {
    try DatabaseQueue(path: path).write { database in
      #expect(try String.fetchAll(database, sql: "PRAGMA integrity_check") == ["ok"])
      #expect(try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").isEmpty)
      for index in ["wording_fts", "lead_fts", "title_fts", "note_fts"] {
        try database.execute(
          sql: "INSERT INTO \(index) (\(index), rank) VALUES ('integrity-check', 1)")
      }
    }
  }
}
