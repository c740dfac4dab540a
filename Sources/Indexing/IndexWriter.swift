import Foundation
import GRDB
import Intake
import Resolutions

/// Writes resolutions into an index, and takes them out of it.
///
/// Full text is fed by plain inserts of each new wording; triggers would cost four times as much.
struct IndexWriter {
  private let database: Database
  /// Whether the full text is built in one go at the end.
  private let buildsFullTextLast: Bool

  private var compounds = Compounds()
  private let families: WordingFamilies

  private let insertWording: Statement
  private let findWording: Statement
  private let insertFullText: Statement
  private let insertLead: Statement
  private let insertDocument: Statement
  private let insertClause: Statement
  private let insertFurtherVerb: Statement
  private let insertNote: Statement
  private let insertNoteCall: Statement
  private let insertCitation: Statement

  init(_ database: Database, buildsFullTextLast: Bool) throws {
    self.database = database
    self.buildsFullTextLast = buildsFullTextLast
    func insert(_ table: String, _ columns: String) throws -> Statement {
      let marks = columns.split(separator: ",").map { _ in "?" }.joined(separator: ",")
      return try database.makeStatement(sql: "INSERT INTO \(table) (\(columns)) VALUES (\(marks))")
    }
    families = try WordingFamilies(database)
    findWording = try database.makeStatement(
      sql: "SELECT id FROM wording WHERE digest = ? AND text = ?")
    insertWording = try insert("wording", "text, digest")
    insertFullText = try insert("wording_fts", "rowid, text")
    insertLead = try database.makeStatement(sql: "INSERT OR IGNORE INTO lead (text) VALUES (?)")
    insertDocument = try insert(
      "document",
      """
      file_id, source, symbol, symbol_key, symbol_order, organ, session, session_number, status, \
      title, date, language, committee, meeting, vote_manner, votes_in_favour, votes_against, \
      votes_abstaining, amends, amends_symbol
      """)
    insertClause = try insert(
      "clause",
      """
      document_id, ordinal, wording_id, name, part, number, letter, section, heading, annex, lead, \
      verb, second_verb, form, adverbs
      """)
    insertFurtherVerb = try insert(
      "further_verb", "clause_id, ordinal, lead, verb, second_verb, form, adverbs, position")
    insertNote = try insert("note", "document_id, ordinal, marker, text")
    insertNoteCall = try insert("note_call", "clause_id, ordinal, marker, position, note_id")
    insertCitation = try insert(
      "citation",
      "clause_id, ordinal, kind, name, work_key, pinpoint, date, written, position, note_id")
  }

  // MARK: Adding

  /// Records a file and what was read from it, in place of what it gave before.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - outcome: What was read, or why nothing was.
  ///   - stamp: What besides its bytes decided how it was read.
  mutating func write(
    _ file: FoundFile, _ outcome: Result<ReadFile, IntakeFailure>, stamp: String
  ) throws {
    try drop(path: file.path)
    var failure: String?
    var isOther = false
    if case .failure(let reason) = outcome {
      failure = reason.description
      isOther = reason.isOtherContent
    }
    try database.execute(
      sql: """
        INSERT INTO file (path, size, modified, reader, options, failure, is_other)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        file.path, file.size, file.modified, IndexUpdate.readerVersion, stamp, failure,
        isOther ? 1 : 0,
      ])
    guard case .success(let read) = outcome else { return }
    let id = database.lastInsertedRowID
    for resolution in read.resolutions { try write(resolution, file: id) }
    for (ordinal, member) in read.failures.enumerated() {
      try database.execute(
        sql: "INSERT INTO member_failure VALUES (?, ?, ?, ?, ?)",
        arguments: [
          id, ordinal, member.member, member.failure.description,
          member.failure.isOtherContent ? 1 : 0,
        ])
    }
  }

  private mutating func write(_ resolution: Resolution, file: Int64) throws {
    let symbol = resolution.symbol
    insertDocument.setUncheckedArguments([
      file, resolution.source, symbol?.text, symbol?.key,
      symbol.map { String(decoding: $0.sortKey, as: UTF8.self) }, resolution.organ?.name,
      resolution.session?.description, resolution.session?.regularNumber,
      resolution.status?.rawValue, resolution.title, resolution.date?.description,
      resolution.language, resolution.committee, resolution.meeting,
      resolution.vote?.manner.rawValue, resolution.vote?.inFavour.count,
      resolution.vote?.against.count, resolution.vote?.abstaining.count,
      resolution.amendment?.target, resolution.amendment?.symbol?.text,
    ])
    try insertDocument.execute()
    let document = database.lastInsertedRowID
    if !buildsFullTextLast {
      try database.execute(
        sql: "INSERT INTO title_fts (rowid, title) VALUES (?, ?)",
        arguments: [document, resolution.title])
    }
    try writeFrontMatter(of: resolution, document: document)

    var notes: [Int64] = []
    for (ordinal, note) in resolution.notes.enumerated() {
      insertNote.setUncheckedArguments([document, ordinal, note.marker, note.text])
      try insertNote.execute()
      notes.append(database.lastInsertedRowID)
      if !buildsFullTextLast {
        try database.execute(
          sql: "INSERT INTO note_fts (rowid, text) VALUES (?, ?)",
          arguments: [database.lastInsertedRowID, note.text])
      }
    }
    for (ordinal, clause) in resolution.clauses.enumerated() {
      try write(clause, ordinal: ordinal, document: document, notes: notes)
    }
  }

  private mutating func write(_ clause: Clause, ordinal: Int, document: Int64, notes: [Int64])
    throws
  {
    if let lead = clause.lead?.text { try write(lead: lead) }
    insertClause.setUncheckedArguments([
      document, ordinal, try wording(clause.text), clause.id, clause.part.rawValue, clause.number,
      clause.place.letter, clause.place.section, clause.place.heading, clause.place.annex,
      clause.lead?.text, clause.lead?.verb, clause.lead?.secondVerb, clause.lead?.form?.rawValue,
      clause.lead.flatMap(IndexWriter.adverbs),
    ])
    try insertClause.execute()
    let id = database.lastInsertedRowID
    for (ordinal, further) in clause.furtherVerbs.enumerated() {
      let lead = further.lead
      insertFurtherVerb.setUncheckedArguments([
        id, ordinal, lead.text, lead.verb, lead.secondVerb, lead.form?.rawValue,
        IndexWriter.adverbs(of: lead), further.offset,
      ])
      try insertFurtherVerb.execute()
    }
    for (ordinal, call) in clause.noteCalls.enumerated() {
      insertNoteCall.setUncheckedArguments([
        id, ordinal, call.marker, call.offset, call.note.map { notes[$0] },
      ])
      try insertNoteCall.execute()
    }
    for (ordinal, citation) in clause.citations.enumerated() {
      insertCitation.setUncheckedArguments([
        id, ordinal, citation.work.kind, citation.work.name, citation.work.key, citation.pinpoint,
        citation.date?.description, citation.written, citation.offset,
        citation.note.map { notes[$0] },
      ])
      try insertCitation.execute()
    }
  }

  private static func adverbs(of lead: Lead) -> String? {
    lead.adverbs.isEmpty ? nil : lead.adverbs.joined(separator: ",")
  }

  private func write(lead: String) throws {
    let before = database.totalChangesCount
    insertLead.setUncheckedArguments([lead])
    try insertLead.execute()
    guard !buildsFullTextLast, database.totalChangesCount > before else { return }
    try database.execute(
      sql: "INSERT INTO lead_fts (rowid, text) VALUES (?, ?)",
      arguments: [database.lastInsertedRowID, lead])
  }

  /// The row of a text, made when no clause had it before.
  private mutating func wording(_ text: String) throws -> Int64 {
    let digest = Digest.of(text.utf8)
    findWording.setUncheckedArguments([digest, text])
    if let id = try Int64.fetchOne(findWording) { return id }
    insertWording.setUncheckedArguments([text, digest])
    try insertWording.execute()
    compounds.count(text, isAdded: true)
    let id = database.lastInsertedRowID
    try families.add(text, wording: id)
    if !buildsFullTextLast {
      insertFullText.setUncheckedArguments([id, text])
      try insertFullText.execute()
    }
    return id
  }

  private func writeFrontMatter(of resolution: Resolution, document: Int64) throws {
    for (ordinal, item) in resolution.agendaItems.enumerated() {
      try database.execute(
        sql: "INSERT INTO agenda_item VALUES (?, ?, ?, ?)",
        arguments: [document, ordinal, item.number, item.title])
    }
    for (ordinal, sponsor) in resolution.sponsors.enumerated() {
      try database.execute(
        sql: "INSERT INTO sponsor VALUES (?, ?, ?, ?)",
        arguments: [document, ordinal, sponsor.name, sponsor.note])
    }
    for (ordinal, warning) in resolution.warnings.enumerated() {
      try database.execute(
        sql: "INSERT INTO warning VALUES (?, ?, ?, ?, ?)",
        arguments: [document, ordinal, warning.kind.rawValue, warning.place, warning.text])
    }
    for (ordinal, report) in resolution.reports.enumerated() {
      try database.execute(
        sql: "INSERT INTO report VALUES (?, ?, ?)", arguments: [document, ordinal, report.text])
    }
    for (ordinal, instruction) in (resolution.amendment?.instructions ?? []).enumerated() {
      try database.execute(
        sql: "INSERT INTO instruction VALUES (?, ?, ?, ?)",
        arguments: [document, ordinal, instruction.number, instruction.text])
    }
    if let vote = resolution.vote { try write(vote, document: document) }
    let encoder = JSONEncoder()
    for (ordinal, table) in resolution.tables.enumerated() {
      try database.execute(
        sql: "INSERT INTO tabulation VALUES (?, ?, ?, ?, ?)",
        arguments: [
          document, ordinal, table.clause,
          String(decoding: try encoder.encode(table.rows), as: UTF8.self),
          String(decoding: try encoder.encode(table.notes), as: UTF8.self),
        ])
    }
  }

  private func write(_ vote: Vote, document: Int64) throws {
    let sides = [
      ("in_favour", vote.inFavour), ("against", vote.against), ("abstaining", vote.abstaining),
    ]
    let states = sides.flatMap { name, side in side.states.map { (name, $0) } }
    for (ordinal, (side, state)) in states.enumerated() {
      try database.execute(
        sql: "INSERT INTO voting_state VALUES (?, ?, ?, ?)",
        arguments: [document, ordinal, side, state])
    }
  }

  // MARK: Taking out

  /// Takes a file out of the index, with everything that came from it.
  mutating func drop(path: String) throws {
    guard
      let file = try Int64.fetchOne(
        database, sql: "SELECT id FROM file WHERE path = ?", arguments: [path])
    else { return }
    let documents = try Int64.fetchAll(
      database, sql: "SELECT id FROM document WHERE file_id = ?", arguments: [file])
    for document in documents { try drop(document: document) }
    try database.execute(sql: "DELETE FROM member_failure WHERE file_id = ?", arguments: [file])
    try database.execute(sql: "DELETE FROM file WHERE id = ?", arguments: [file])
  }

  private mutating func drop(document: Int64) throws {
    let wordings = try Int64.fetchSet(
      database, sql: "SELECT wording_id FROM clause WHERE document_id = ?", arguments: [document])
    if !buildsFullTextLast {
      for (index, table, column) in [
        ("title_fts", "document", "title"), ("note_fts", "note", "text"),
      ] {
        try database.execute(
          sql: """
            INSERT INTO \(index) (\(index), rowid, \(column))
            SELECT 'delete', id, \(column) FROM \(table)
            WHERE \(table == "note" ? "document_id" : "id") = ?
            """, arguments: [document])
      }
    }
    for table in ["note_call", "citation", "further_verb"] {
      try database.execute(
        sql: """
          DELETE FROM \(table)
          WHERE clause_id IN (SELECT id FROM clause WHERE document_id = ?)
          """, arguments: [document])
    }
    for table in [
      "cited_document", "clause", "note", "tabulation", "agenda_item", "sponsor", "warning",
      "report",
      "instruction", "voting_state",
    ] {
      try database.execute(
        sql: "DELETE FROM \(table) WHERE document_id = ?", arguments: [document])
    }
    try database.execute(sql: "DELETE FROM document WHERE id = ?", arguments: [document])
    for wording in wordings.sorted() { try dropUnused(wording: wording) }
  }

  /// Writes down what was counted, when all of a batch is written.
  mutating func finish() throws { try compounds.write(to: database) }

  /// Takes out the leads that no clause has any more.
  func dropUnusedLeads() throws {
    let unused =
      "SELECT id FROM lead WHERE NOT EXISTS (SELECT 1 FROM clause WHERE clause.lead = lead.text)"
    try database.execute(
      sql: """
        INSERT INTO lead_fts (lead_fts, rowid, text)
        SELECT 'delete', id, text FROM lead WHERE id IN (\(unused));
        DELETE FROM lead WHERE id IN (\(unused));
        """)
  }

  private mutating func dropUnused(wording: Int64) throws {
    let isUsed = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM clause WHERE wording_id = ?)",
      arguments: [wording])
    guard isUsed != true else { return }
    // Full text that is built last is not there yet.
    if !buildsFullTextLast {
      try database.execute(
        sql: """
          INSERT INTO wording_fts (wording_fts, rowid, text)
          SELECT 'delete', id, text FROM wording WHERE id = ?
          """, arguments: [wording])
    }
    try database.execute(
      sql: "DELETE FROM wording_family WHERE wording_id = ?", arguments: [wording])
    let text = try String.fetchOne(
      database, sql: "DELETE FROM wording WHERE id = ? RETURNING text", arguments: [wording])
    if let text { compounds.count(text, isAdded: false) }
  }
}
