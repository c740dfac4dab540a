import Foundation
import GRDB
import Indexing
import Resolutions

/// Finds documents in an index and gives them back as resolutions.
public struct DocumentLookup: Sendable {
  private let index: ResolutionIndex

  /// A lookup in an index.
  public init(_ index: ResolutionIndex) { self.index = index }

  /// The resolutions of a name, in the order of their symbols.
  ///
  /// - Parameter name: A symbol in any form that ``Symbol/init(asked:)`` takes, or the name of a
  ///   file with or without its ending.
  /// - Throws: ``IndexFailure`` when the index cannot be read.
  public func resolutions(named name: String) throws -> [Resolution] {
    try ResolutionIndex.translatingErrors(index.path) {
      try index.database.read { database in
        var ids: [Int64] = []
        if let symbol = Symbol(asked: name) {
          let match = SymbolMatch(symbol, column: "document.symbol_key")
          ids = try Int64.fetchAll(
            database,
            sql: "SELECT id FROM document WHERE \(match.condition) ORDER BY symbol_order, source",
            arguments: StatementArguments(match.arguments))
        }
        if ids.isEmpty {
          ids = try Int64.fetchAll(
            database,
            sql: """
              SELECT id FROM document
              WHERE source = ?1 OR source LIKE ?2 || '.%' ESCAPE '\\' ORDER BY source
              """,
            arguments: [
              name,
              name.replacing("\\", with: "\\\\").replacing("%", with: "\\%")
                .replacing("_", with: "\\_"),
            ])
        }
        return try ids.compactMap { try DocumentLookup.load($0, database) }
      }
    }
  }

  private static func load(_ id: Int64, _ database: Database) throws -> Resolution? {
    guard
      let row = try Row.fetchOne(
        database, sql: "SELECT * FROM document WHERE id = ?", arguments: [id])
    else { return nil }
    var resolution = Resolution(source: row["source"])
    resolution.symbol = (row["symbol"] as String?).flatMap { Symbol($0) }
    resolution.organ = (row["organ"] as String?).map { Organ(name: $0) }
    resolution.session = (row["session"] as String?).flatMap { Session($0) }
    resolution.status = (row["status"] as String?).flatMap(Resolution.Status.init)
    resolution.title = row["title"]
    resolution.date = (row["date"] as String?).flatMap { CalendarDate(iso: $0) }
    resolution.language = row["language"]
    resolution.committee = row["committee"]
    resolution.meeting = row["meeting"]
    func rows(_ columns: String, _ table: String) throws -> [Row] {
      try Row.fetchAll(
        database,
        sql: "SELECT \(columns) FROM \(table) WHERE document_id = ? ORDER BY ordinal",
        arguments: [id])
    }
    resolution.agendaItems = try rows("number, title", "agenda_item").map {
      AgendaItem(number: $0[0], title: $0[1])
    }
    resolution.sponsors = try rows("name, note", "sponsor").map {
      Sponsor(name: $0[0], note: $0[1])
    }
    resolution.warnings = try rows("kind, place, text", "warning").compactMap { row in
      Warning.Kind(rawValue: row[0]).map { Warning($0, place: row[1], row[2]) }
    }
    resolution.reports = try rows("symbol", "report").compactMap { Symbol($0[0] as String) }
    resolution.vote = try vote(row, states: rows("side, state", "voting_state"))
    if let target = row["amends"] as String? {
      resolution.amendment = Amendment(
        target: target, symbol: (row["amends_symbol"] as String?).flatMap { Symbol($0) },
        instructions: try rows("number, text", "instruction").map {
          Instruction(number: $0[0], text: $0[1])
        })
    }
    let decoder = JSONDecoder()
    resolution.tables = try rows("cells, notes, after_clause", "tabulation").map { row in
      Table(
        rows: try decoder.decode([[String]].self, from: Data((row[0] as String).utf8)),
        notes: try decoder.decode([String].self, from: Data((row[1] as String).utf8)),
        clause: row[2])
    }
    let notes = try rows("marker, text, id", "note")
    resolution.notes = notes.map { Footnote(marker: $0[0], text: $0[1]) }
    let noteIndex = Dictionary(
      uniqueKeysWithValues: notes.enumerated().map { ($1[2] as Int64, $0) })
    let clauses = try rows(
      "clause.*, (SELECT text FROM wording WHERE wording.id = wording_id) AS text", "clause")
    resolution.clauses = try clauses.map { try clause($0, noteIndex: noteIndex, database) }
    return resolution
  }

  private static func vote(_ row: Row, states: [Row]) -> Vote? {
    guard let manner = (row["vote_manner"] as String?).flatMap(Vote.Manner.init) else { return nil }
    func side(_ column: String) -> Vote.Side {
      Vote.Side(
        count: row["votes_\(column)"],
        states: states.filter { $0[0] as String == column }.map { $0[1] })
    }
    return Vote(
      manner: manner, inFavour: side("in_favour"), against: side("against"),
      abstaining: side("abstaining"))
  }

  private static func clause(
    _ row: Row, noteIndex: [Int64: Int], _ database: Database
  ) throws -> Clause {
    var clause = Clause(
      id: row["name"], part: Part(rawValue: row["part"]) ?? .operative,
      place: Place(
        letter: row["letter"], section: row["section"], heading: row["heading"], annex: row["annex"]
      ),
      number: row["number"], text: row["text"])
    if let lead = row["lead"] as String? {
      clause.lead = Lead(
        text: lead, verb: row["verb"], secondVerb: row["second_verb"],
        form: (row["form"] as String?).flatMap(Lead.Form.init),
        adverbs: (row["adverbs"] as String?)?.split(separator: ",").map(String.init) ?? [])
    }
    let id: Int64 = row["id"]
    clause.furtherVerbs = try Row.fetchAll(
      database,
      sql: """
        SELECT lead, verb, second_verb, form, adverbs, position
        FROM further_verb WHERE clause_id = ? ORDER BY ordinal
        """, arguments: [id]
    ).map { row in
      FurtherVerb(
        lead: Lead(
          text: row[0], verb: row[1], secondVerb: row[2],
          form: (row[3] as String?).flatMap(Lead.Form.init),
          adverbs: (row[4] as String?)?.split(separator: ",").map(String.init) ?? []),
        offset: row[5])
    }
    clause.noteCalls = try Row.fetchAll(
      database,
      sql: "SELECT marker, position, note_id FROM note_call WHERE clause_id = ? ORDER BY ordinal",
      arguments: [id]
    ).map {
      NoteCall(marker: $0[0], offset: $0[1], note: ($0[2] as Int64?).flatMap { noteIndex[$0] })
    }
    clause.citations = try Row.fetchAll(
      database,
      sql: """
        SELECT kind, name, pinpoint, date, written, position, note_id
        FROM citation WHERE clause_id = ? ORDER BY ordinal
        """, arguments: [id]
    ).compactMap { row in
      CitedWork(kind: row[0], name: row[1]).map {
        Citation(
          work: $0, pinpoint: row[2], date: (row[3] as String?).flatMap { CalendarDate(iso: $0) },
          written: row[4], offset: row[5], note: (row[6] as Int64?).flatMap { noteIndex[$0] })
      }
    }
    return clause
  }
}
