import GRDB

/// The tables of an index, and how they came to be.
///
/// The file is plain SQLite: every table, view and full-text query works in the `sqlite3` shell.
enum IndexSchema {
  /// Marks a file as an index of this program ("AGRD"), for `file` and for opening.
  static let applicationID: Int32 = 0x4147_5244

  /// The number of changes of the schema: a file with a higher one is too new for this program.
  static let version = 11

  /// The changes of the schema in order.
  ///
  /// A landed one is never edited: add another.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: documents, clauses, notes, citations") { database in
      try database.execute(sql: documents)
      try database.execute(sql: clauses)
      try database.execute(sql: views)
    }
    migrator.registerMigration("2: works that are no documents, pinpoints, dates") { database in
      try database.execute(sql: citations)
    }
    migrator.registerMigration("3: the documents that citations mean") { database in
      try database.execute(sql: citedDocuments)
    }
    migrator.registerMigration("4: full text of leads, titles and notes") { database in
      try database.execute(sql: leads)
    }
    migrator.registerMigration("5: words with hyphens, the vocabulary") { database in
      try database.execute(sql: vocabulary)
      var compounds = Compounds()
      let texts = try String.fetchCursor(database, sql: "SELECT text FROM wording")
      while let text = try texts.next() { compounds.count(text, isAdded: true) }
      try compounds.write(to: database)
    }
    migrator.registerMigration("6: amendments, votes, reports, kinds of warnings") { database in
      try database.execute(sql: adoption)
    }
    migrator.registerMigration("7: saved searches") { database in
      try database.execute(sql: savedSearches)
    }
    migrator.registerMigration("8: wordings that differ in numbers only") { database in
      try database.execute(sql: families)
      let families = try WordingFamilies(database)
      let wordings = try Row.fetchCursor(
        database, sql: "SELECT id, text FROM wording ORDER BY id")
      while let row = try wordings.next() { try families.add(row[1], wording: row[0]) }
    }
    migrator.registerMigration("9: full text that names its table as Datasette expects") {
      database in
      for (index, table, column) in fullText {
        try database.execute(
          sql: """
            DROP TABLE \(index);
            CREATE VIRTUAL TABLE \(index) USING fts5 (
              \(column), content="\(table)", content_rowid="id",
              tokenize="unicode61 remove_diacritics 2"
            );
            INSERT INTO \(index) (\(index)) VALUES ('rebuild');
            """)
      }
    }
    migrator.registerMigration("10: the further verbs of clauses") { database in
      try database.execute(sql: furtherVerbs)
    }
    migrator.registerMigration("11: what is listed of a clause beside its wording") { database in
      // A search reads these of every clause that it finds: the index spares it a row for each.
      try database.execute(
        sql: """
          DROP INDEX clause_wording;
          CREATE INDEX clause_wording ON clause (wording_id, document_id, ordinal);
          """)
    }
    return migrator
  }

  /// The full-text indexes, each with the table and the column that its texts stand in.
  ///
  /// Datasette offers a search where the definition says `content="table"`, letter for letter.
  private static let fullText = [
    ("wording_fts", "wording", "text"), ("lead_fts", "lead", "text"),
    ("title_fts", "document", "title"), ("note_fts", "note", "text"),
  ]

  private static let documents = """
    CREATE TABLE file (
      id INTEGER PRIMARY KEY,
      path TEXT NOT NULL UNIQUE,
      size INTEGER NOT NULL,
      modified INTEGER NOT NULL,       -- microseconds since 1970
      reader INTEGER NOT NULL,         -- the version of the readers that read it
      options TEXT NOT NULL,           -- what the user and the metadata beside it said of it
      failure TEXT,                    -- why it gave no document
      is_other INTEGER NOT NULL        -- 1: sound, but no resolution
    ) STRICT;

    CREATE TABLE member_failure (       -- members of archives and tables that gave no document
      file_id INTEGER NOT NULL REFERENCES file (id),
      ordinal INTEGER NOT NULL,
      member TEXT NOT NULL,
      failure TEXT NOT NULL,
      is_other INTEGER NOT NULL,
      PRIMARY KEY (file_id, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE document (
      id INTEGER PRIMARY KEY,
      file_id INTEGER NOT NULL REFERENCES file (id),
      source TEXT NOT NULL,            -- the name of the file
      symbol TEXT,
      symbol_key TEXT,                 -- for comparing: capitals, no spaces
      symbol_order TEXT,               -- for sorting: numbers filled up with zeros
      organ TEXT,
      session TEXT,
      session_number INTEGER,          -- NULL for special and emergency sessions
      status TEXT,
      title TEXT,
      date TEXT,                       -- yyyy-mm-dd
      language TEXT,
      committee TEXT,
      meeting TEXT
    ) STRICT;
    CREATE INDEX document_file ON document (file_id);
    CREATE INDEX document_symbol ON document (symbol_key);

    CREATE TABLE agenda_item (
      document_id INTEGER NOT NULL REFERENCES document (id),
      ordinal INTEGER NOT NULL,
      number TEXT NOT NULL,
      title TEXT,
      PRIMARY KEY (document_id, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE sponsor (
      document_id INTEGER NOT NULL REFERENCES document (id),
      ordinal INTEGER NOT NULL,
      name TEXT NOT NULL,
      note TEXT,
      PRIMARY KEY (document_id, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE warning (
      document_id INTEGER NOT NULL REFERENCES document (id),
      ordinal INTEGER NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (document_id, ordinal)
    ) STRICT, WITHOUT ROWID;
    """

  private static let clauses = """
    CREATE TABLE wording (              -- each text once, however many clauses have it
      id INTEGER PRIMARY KEY,
      text TEXT NOT NULL,
      digest INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX wording_digest ON wording (digest);

    CREATE VIRTUAL TABLE wording_fts USING fts5 (
      text, content = 'wording', content_rowid = 'id',
      tokenize = "unicode61 remove_diacritics 2"
    );

    CREATE TABLE clause (
      id INTEGER PRIMARY KEY,
      document_id INTEGER NOT NULL REFERENCES document (id),
      ordinal INTEGER NOT NULL,
      wording_id INTEGER NOT NULL REFERENCES wording (id),
      name TEXT NOT NULL,              -- PP7, OP3, A.OP3
      part TEXT NOT NULL,
      number TEXT,
      letter TEXT,
      section TEXT,
      heading TEXT,
      annex TEXT,
      lead TEXT,
      verb TEXT,                       -- base form
      second_verb TEXT,                -- of a lead with two ("Welcomes and encourages")
      form TEXT,
      adverbs TEXT                     -- parted by commas
    ) STRICT;
    CREATE UNIQUE INDEX clause_document ON clause (document_id, ordinal);
    CREATE INDEX clause_wording ON clause (wording_id);
    CREATE INDEX clause_verb ON clause (verb, part);
    CREATE INDEX clause_second_verb ON clause (second_verb) WHERE second_verb IS NOT NULL;

    CREATE TABLE note (
      id INTEGER PRIMARY KEY,
      document_id INTEGER NOT NULL REFERENCES document (id),
      ordinal INTEGER NOT NULL,
      marker TEXT NOT NULL,
      text TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX note_document ON note (document_id, ordinal);

    CREATE TABLE note_call (
      clause_id INTEGER NOT NULL REFERENCES clause (id),
      ordinal INTEGER NOT NULL,
      marker TEXT NOT NULL,
      position INTEGER NOT NULL,       -- UTF-8 bytes from the start of the text
      note_id INTEGER REFERENCES note (id),
      PRIMARY KEY (clause_id, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE citation (
      clause_id INTEGER NOT NULL REFERENCES clause (id),
      ordinal INTEGER NOT NULL,
      symbol TEXT NOT NULL,
      symbol_key TEXT NOT NULL,
      written TEXT NOT NULL,
      position INTEGER NOT NULL,       -- UTF-8 bytes from the start of the clause or note
      note_id INTEGER REFERENCES note (id),
      PRIMARY KEY (clause_id, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX citation_symbol ON citation (symbol_key);

    CREATE TABLE tabulation (           -- tables between the clauses
      document_id INTEGER NOT NULL REFERENCES document (id),
      ordinal INTEGER NOT NULL,
      after_clause INTEGER,            -- the ordinal of the clause that it follows
      cells TEXT NOT NULL,             -- JSON: a list of rows, each a list of cells
      notes TEXT NOT NULL,             -- JSON: a list
      PRIMARY KEY (document_id, ordinal)
    ) STRICT, WITHOUT ROWID;
    """

  /// The files are read again: what was kept of them has not all of this.
  private static let citations = """
    DROP VIEW citations;
    DROP TABLE citation;
    UPDATE file SET reader = 0;

    CREATE TABLE citation (
      clause_id INTEGER NOT NULL REFERENCES clause (id),
      ordinal INTEGER NOT NULL,
      kind TEXT NOT NULL,              -- document, treaty, charter, unresolved
      name TEXT,                       -- the symbol, or the name of a work that has none
      work_key TEXT,                   -- for comparing: document.symbol_key, or the name in capitals
      pinpoint TEXT,                   -- the place in the work: paragraph 7
      date TEXT,                       -- yyyy-mm-dd, as the text gives it
      written TEXT NOT NULL,
      position INTEGER NOT NULL,       -- UTF-8 bytes from the start of the clause or note
      note_id INTEGER REFERENCES note (id),
      PRIMARY KEY (clause_id, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX citation_work ON citation (work_key);

    CREATE VIEW citations AS
      SELECT citation.clause_id, document.symbol AS citing, clause.name AS clause, clause.verb,
        citation.kind, citation.name AS cited, citation.pinpoint, citation.date, citation.written,
        note.marker AS in_note
      FROM citation
      JOIN clause ON clause.id = citation.clause_id
      JOIN document ON document.id = clause.document_id
      LEFT JOIN note ON note.id = citation.note_id;
    """

  /// The files are read again, so that the table is filled.
  private static let citedDocuments = """
    UPDATE file SET reader = 0;

    CREATE TABLE cited_document (       -- the documents of the index that citations mean
      work_key TEXT NOT NULL,          -- citation.work_key
      document_id INTEGER NOT NULL REFERENCES document (id),
      PRIMARY KEY (work_key, document_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX cited_document_document ON cited_document (document_id);
    """

  private static let leads = """
    CREATE TABLE lead (                 -- each lead once, however many clauses have it
      id INTEGER PRIMARY KEY,
      text TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE INDEX clause_lead ON clause (lead) WHERE lead IS NOT NULL;
    CREATE INDEX note_call_note ON note_call (note_id) WHERE note_id IS NOT NULL;

    CREATE VIRTUAL TABLE lead_fts USING fts5 (
      text, content = 'lead', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2"
    );
    CREATE VIRTUAL TABLE title_fts USING fts5 (
      title, content = 'document', content_rowid = 'id',
      tokenize = "unicode61 remove_diacritics 2"
    );
    CREATE VIRTUAL TABLE note_fts USING fts5 (
      text, content = 'note', content_rowid = 'id', tokenize = "unicode61 remove_diacritics 2"
    );

    INSERT INTO lead (text) SELECT DISTINCT lead FROM clause WHERE lead IS NOT NULL;
    INSERT INTO lead_fts (lead_fts) VALUES ('rebuild');
    INSERT INTO title_fts (title_fts) VALUES ('rebuild');
    INSERT INTO note_fts (note_fts) VALUES ('rebuild');
    """

  /// The files are read again, so that the columns and tables are filled.
  private static let adoption = """
    UPDATE file SET reader = 0;

    ALTER TABLE document ADD COLUMN vote_manner TEXT;      -- vote, unanimously, consensus, ...
    ALTER TABLE document ADD COLUMN votes_in_favour INTEGER;
    ALTER TABLE document ADD COLUMN votes_against INTEGER;
    ALTER TABLE document ADD COLUMN votes_abstaining INTEGER;
    ALTER TABLE document ADD COLUMN amends TEXT;           -- the draft that an amendment changes
    ALTER TABLE document ADD COLUMN amends_symbol TEXT;

    CREATE TABLE voting_state (         -- the States that a record of the vote names
      document_id INTEGER NOT NULL REFERENCES document (id),
      ordinal INTEGER NOT NULL,
      side TEXT NOT NULL,              -- in_favour, against, abstaining
      state TEXT NOT NULL,
      PRIMARY KEY (document_id, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE report (               -- the documents that a resolution came in
      document_id INTEGER NOT NULL REFERENCES document (id),
      ordinal INTEGER NOT NULL,
      symbol TEXT NOT NULL,
      PRIMARY KEY (document_id, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE instruction (          -- of an amendment to a draft
      document_id INTEGER NOT NULL REFERENCES document (id),
      ordinal INTEGER NOT NULL,
      number TEXT,
      text TEXT NOT NULL,
      PRIMARY KEY (document_id, ordinal)
    ) STRICT, WITHOUT ROWID;

    DROP TABLE warning;
    CREATE TABLE warning (
      document_id INTEGER NOT NULL REFERENCES document (id),
      ordinal INTEGER NOT NULL,
      kind TEXT NOT NULL,              -- missing note, numbering, ...
      place TEXT,                      -- the clause or the note that it is about
      text TEXT NOT NULL,
      PRIMARY KEY (document_id, ordinal)
    ) STRICT, WITHOUT ROWID;
    """

  private static let vocabulary = """
    CREATE TABLE compound (             -- words with hyphens, for finding them without
      closed TEXT NOT NULL,            -- wellbeing
      parts TEXT NOT NULL,             -- well being
      wordings INTEGER NOT NULL,       -- how many have it
      PRIMARY KEY (closed, parts)
    ) STRICT, WITHOUT ROWID;

    CREATE VIRTUAL TABLE vocabulary USING fts5vocab (wording_fts, row);
    """

  private static let savedSearches = """
    CREATE TABLE saved_search (
      name TEXT PRIMARY KEY,
      query TEXT NOT NULL              -- as it is typed, the filters as fields
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE seen_clause (          -- what a saved search has shown
      search TEXT NOT NULL,
      document TEXT NOT NULL,          -- document.symbol_key, or source where there is none
      digest INTEGER NOT NULL,         -- wording.digest
      PRIMARY KEY (search, document, digest)
    ) STRICT, WITHOUT ROWID;
    """

  private static let families = """
    CREATE TABLE wording_family (       -- wordings that differ in numbers, dates and ordinals only
      wording_id INTEGER PRIMARY KEY REFERENCES wording (id),
      family INTEGER NOT NULL,         -- the same for all of them: the wording_id of the first
      digest INTEGER NOT NULL          -- of the words that they share
    ) STRICT;
    CREATE INDEX wording_family_digest ON wording_family (digest);
    """

  /// The files are read again, so that the table is filled.
  private static let furtherVerbs = """
    UPDATE file SET reader = 0;

    CREATE TABLE further_verb (         -- of a clause with several: "..., and requests"
      clause_id INTEGER NOT NULL REFERENCES clause (id),
      ordinal INTEGER NOT NULL,
      lead TEXT NOT NULL,              -- as it stands: "also requests"
      verb TEXT NOT NULL,              -- base form
      second_verb TEXT,                -- of two in a row ("urges and encourages")
      form TEXT NOT NULL,
      adverbs TEXT,                    -- parted by commas
      position INTEGER NOT NULL,       -- UTF-8 bytes from the start of the text
      PRIMARY KEY (clause_id, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX further_verb_verb ON further_verb (verb);
    CREATE INDEX further_verb_second_verb ON further_verb (second_verb)
      WHERE second_verb IS NOT NULL;
    """

  private static let views = """
    CREATE VIEW clauses AS
      SELECT clause.id, clause.wording_id, document.symbol, document.organ, document.session,
        document.date, document.status, document.title, clause.part, clause.name, clause.number,
        clause.lead, clause.verb, clause.second_verb, clause.adverbs, clause.letter,
        clause.section, clause.heading, clause.annex, wording.text, document.source
      FROM clause
      JOIN document ON document.id = clause.document_id
      JOIN wording ON wording.id = clause.wording_id;

    CREATE VIEW clause_notes AS
      SELECT note_call.clause_id, document.symbol, clause.name, note_call.marker, note.text
      FROM note_call
      JOIN clause ON clause.id = note_call.clause_id
      JOIN document ON document.id = clause.document_id
      LEFT JOIN note ON note.id = note_call.note_id;

    CREATE VIEW citations AS
      SELECT citation.clause_id, document.symbol AS citing, clause.name, clause.verb,
        citation.symbol AS cited, citation.written, note.marker AS in_note
      FROM citation
      JOIN clause ON clause.id = citation.clause_id
      JOIN document ON document.id = clause.document_id
      LEFT JOIN note ON note.id = citation.note_id;
    """
}
