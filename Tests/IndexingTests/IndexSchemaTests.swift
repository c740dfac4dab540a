import Foundation
import GRDB
import Indexing
import Testing

@Suite("The schema")
struct IndexSchemaTests {
  /// What other programs may rely on.
  ///
  /// A column that goes breaks somebody's query.
  private static let columns: [String: [String]] = [
    "agenda_item": ["document_id", "ordinal", "number", "title"],
    "citation": [
      "clause_id", "ordinal", "kind", "name", "work_key", "pinpoint", "date", "written", "position",
      "note_id",
    ],
    "cited_document": ["work_key", "document_id"],
    "clause": [
      "id", "document_id", "ordinal", "wording_id", "name", "part", "number", "letter", "section",
      "heading", "annex", "lead", "verb", "second_verb", "form", "adverbs",
    ],
    "document": [
      "id", "file_id", "source", "symbol", "symbol_key", "symbol_order", "organ", "session",
      "session_number", "status", "title", "date", "language", "committee", "meeting",
      "vote_manner", "votes_in_favour", "votes_against", "votes_abstaining", "amends",
      "amends_symbol",
    ],
    "further_verb": [
      "clause_id", "ordinal", "lead", "verb", "second_verb", "form", "adverbs", "position",
    ],
    "file": ["id", "path", "size", "modified", "reader", "options", "failure", "is_other"],
    "compound": ["closed", "parts", "wordings"],
    "vocabulary": ["term", "doc", "cnt"],
    "saved_search": ["name", "query"],
    "seen_clause": ["search", "document", "digest"],
    "lead": ["id", "text"],
    "lead_fts": ["text"],
    "note_fts": ["text"],
    "title_fts": ["title"],
    "member_failure": ["file_id", "ordinal", "member", "failure", "is_other"],
    "note": ["id", "document_id", "ordinal", "marker", "text"],
    "note_call": ["clause_id", "ordinal", "marker", "position", "note_id"],
    "sponsor": ["document_id", "ordinal", "name", "note"],
    "tabulation": ["document_id", "ordinal", "after_clause", "cells", "notes"],
    "warning": ["document_id", "ordinal", "kind", "place", "text"],
    "report": ["document_id", "ordinal", "symbol"],
    "instruction": ["document_id", "ordinal", "number", "text"],
    "voting_state": ["document_id", "ordinal", "side", "state"],
    "wording": ["id", "text", "digest"],
    "wording_family": ["wording_id", "family", "digest"],
    "wording_fts": ["text"],
    "clauses": [
      "id", "wording_id", "symbol", "organ", "session", "date", "status", "title", "part", "name",
      "number", "lead", "verb", "second_verb", "adverbs", "letter", "section", "heading", "annex",
      "text", "source",
    ],
    "clause_notes": ["clause_id", "symbol", "name", "marker", "text"],
    "citations": [
      "clause_id", "citing", "clause", "verb", "kind", "cited", "pinpoint", "date", "written",
      "in_note",
    ],
  ]

  /// The tables that SQLite and GRDB keep for themselves.
  private static func isInternal(_ name: String) -> Bool {
    name.hasPrefix("sqlite_") || name.hasPrefix("grdb_") || name.contains("_fts_")
  }

  private func withIndex<Value: Sendable>(
    _ work: @Sendable (Database) throws -> Value
  ) async throws -> Value {
    try await Workspace.lend { workspace in
      try workspace.write(Sample.resolution(1, decisions: ["Urges patience"]), to: "1.txt")
      try await workspace.update()
      return try workspace.read(work)
    }
  }

  @Test("The tables and views have their columns")
  func theTablesAndViewsHaveTheirColumns() async throws {
    let found = try await withIndex { database in
      let names = try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")
      var found: [String: [String]] = [:]
      for name in names where !IndexSchemaTests.isInternal(name) {
        found[name] = try String.fetchAll(
          database, sql: "SELECT name FROM pragma_table_info(?)", arguments: [name])
      }
      return found
    }
    for (name, columns) in IndexSchemaTests.columns {
      #expect(found[name] == columns, "\(name)")
    }
    #expect(Set(found.keys) == Set(IndexSchemaTests.columns.keys))
  }

  @Test("Every table is strict")
  func everyTableIsStrict() async throws {
    let loose = try await withIndex { database in
      try String.fetchAll(
        database,
        sql:
          "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict"
      ).filter { !IndexSchemaTests.isInternal($0) }
    }
    #expect(loose == [])
  }

  @Test("Full text names its table as Datasette looks for it")
  func fullTextNamesItsTableAsDatasetteLooksForIt() async throws {
    let known = try await withIndex { database in
      try ["wording", "lead", "document", "note"].map { table in
        try String.fetchAll(
          database,
          sql: """
            SELECT name FROM sqlite_master
            WHERE rootpage = 0 AND sql LIKE '%VIRTUAL TABLE%USING FTS%content="\(table)"%'
            """)
      }
    }
    #expect(known == [["wording_fts"], ["lead_fts"], ["title_fts"], ["note_fts"]])
  }

  @Test("There are no triggers")
  func thereAreNoTriggers() async throws {
    let triggers = try await withIndex { database in
      try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
    }
    #expect(triggers == [])
  }

  @Test("The file says what it is")
  func theFileSaysWhatItIs() async throws {
    let marks = try await withIndex { database in
      [
        try Int.fetchOne(database, sql: "PRAGMA application_id"),
        try Int.fetchOne(database, sql: "PRAGMA user_version"),
      ]
    }
    // "AGRD"
    #expect(marks == [0x4147_5244, 11])
  }

  @Test("The full text folds case and accents and stems nothing")
  func theFullTextFoldsCaseAndAccentsAndStemsNothing() async throws {
    try await Workspace.lend { workspace in
      try workspace.write(
        Sample.resolution(
          1,
          decisions: ["Urges Côte d’Ivoire", "Invites internal comment", "Notes nations' votes"]),
        to: "1.txt")
      try await workspace.update()
      #expect(try workspace.texts(matching: "cote") == ["Urges Côte d’Ivoire;"])
      #expect(try workspace.texts(matching: "CÔTE") == ["Urges Côte d’Ivoire;"])
      #expect(try workspace.texts(matching: "international") == [])
      #expect(try workspace.texts(matching: "nation") == [])
      #expect(try workspace.texts(matching: "nations") == ["Notes nations' votes."])
    }
  }
}
