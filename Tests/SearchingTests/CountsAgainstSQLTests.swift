import GRDB
import Indexing
import Searching
import Testing

/// Every figure must be what SQL counts that knows nothing of how the program counts.
@Suite("Counts against SQL")
struct CountsAgainstSQLTests {
  private static func match(_ expression: String) -> String {
    "wording_id IN (SELECT rowid FROM wording_fts WHERE wording_fts MATCH '\(expression)')"
  }

  /// What a user types, and the clauses that are meant as a condition on the view `clauses`.
  private static let questions: [(typed: String, condition: String)] = [
    ("tides", match("tides")),
    (
      "\"international cooperation\" OR hazards",
      match("\"international cooperation\" OR \"international co operation\" OR hazards")
    ),
    ("-tides session:465-467", "NOT \(match("tides")) AND session IN ('465', '466', '467')"),
    ("verb:reaffirm part:operative", "verb = 'reaffirm' AND part = 'operative'"),
    ("organ:SC", "organ = 'Security Council'"),
    ("title:deep", "lower(title) LIKE '%deep%'"),
    ("the", match("the")),
    ("xyzzy", "0"),
  ]

  /// The values of facets by other expressions than the program's own.
  private static let columns: [(Facet, String)] = [
    (.session, "session"), (.organ, "organ"), (.part, "part"), (.title, "title"),
    (.year, "strftime('%Y', date)"),
  ]

  private static let documents = [
    "a.txt": Sample.resolution(
      "A/RES/500/1",
      decisions: ["*Welcomes and encourages* trees", "*Welcomes* rain", "*Notes* trees"]),
    "b.txt": Sample.resolution("A/RES/503/1", date: "", decisions: ["*Notes* trees"]),
    "c.txt": Sample.resolution(
      "S/RES/90300(2452)", organ: "Security Council", date: "3 May 2452",
      preamble: ["*Recalling* trees,"], decisions: ["*Decides* rain"]),
    "d.txt": Sample.resolution("A/RES/ES-10/7", date: "3 May 2449", decisions: ["*Urges* rain"]),
    "e.txt": Sample.resolution("A/RES/ES-9/1", date: "3 May 2448", decisions: ["*Urges* trees"]),
  ]

  private static func counts(
    _ index: ResolutionIndex, _ value: String, _ condition: String
  ) throws -> [String?: Int] {
    let rows = try index.database.read { database in
      try Row.fetchAll(
        database, sql: "SELECT \(value), count(*) FROM clauses WHERE \(condition) GROUP BY 1")
    }
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as String?, $0[1] as Int) })
  }

  private static func check(
    _ index: ResolutionIndex, _ questions: [(typed: String, condition: String)]
  ) throws {
    let search = ClauseSearch(index)
    for (typed, condition) in questions {
      let text = QueryParser(typed).query
      for (facet, value) in columns {
        let found = try search.counts(Query(text: text), by: facet)
        let expected = try counts(index, value, condition)
        let byValue = Dictionary(uniqueKeysWithValues: found.map { ($0.value, $0.clauses) })
        #expect(byValue == expected, "\(typed) by \(facet)")
        #expect(found.map(\.clauses) == found.map(\.clauses).sorted(by: >), "\(typed)")
        let total = found.map(\.clauses).reduce(0, +)
        #expect(try total == search.count(Query(text: text)), "\(typed) by \(facet)")
      }
      let verbs = try search.counts(Query(text: text), by: .verb)
      let pairs = """
        SELECT verb, count(*) FROM (
          SELECT id, verb FROM clauses WHERE \(condition) UNION
          SELECT id, second_verb FROM clauses WHERE \(condition) AND second_verb IS NOT NULL
        ) GROUP BY 1 ORDER BY 2 DESC, verb IS NULL, verb
        """
      let expected = try index.database.read { database in
        try Row.fetchAll(database, sql: pairs).map { ($0[0] as String?, $0[1] as Int) }
      }
      #expect(verbs.map(\.value) == expected.map(\.0), "\(typed)")
      #expect(verbs.map(\.clauses) == expected.map(\.1), "\(typed)")
    }
  }

  @Test("Facets are what SQL counts")
  func facetsAreWhatSQLCounts() async throws {
    try CountsAgainstSQLTests.check(
      try await Corpus.index(), CountsAgainstSQLTests.questions)
    try await Workspace.lend { workspace in
      let index = try await workspace.index(CountsAgainstSQLTests.documents)
      try CountsAgainstSQLTests.check(
        index, [("trees", CountsAgainstSQLTests.match("trees")), ("part:pre,op", "1")])
    }
  }

  @Test("Facets follow the filters")
  func facetsFollowTheFilters() async throws {
    var filters = Filters()
    filters.organs = [.securityCouncil]
    let query = Query(text: QueryParser("cooperation").query, filters: filters)
    let counts = try await Corpus.search().counts(query, by: .organ)
    #expect(counts.map(\.value) == ["Security Council"])
    #expect(try await counts.map(\.clauses) == [Corpus.search().count(query)])
  }

  @Test("Timelines are what SQL counts, without a gap", arguments: [Timeline.Unit.year, .session])
  func timelinesAreWhatSQLCounts(unit: Timeline.Unit) async throws {
    let index = try await Corpus.index()
    let column = unit == .year ? "strftime('%Y', date)" : "session"
    let asked = CountsAgainstSQLTests.questions.filter { $0.typed != "organ:SC" }.prefix(4)
    let timeline = try ClauseSearch(index).timeline(
      asked.compactMap { QueryParser($0.typed).query }, by: unit)
    let all = try CountsAgainstSQLTests.counts(index, column, "1")
    for (place, question) in asked.enumerated() {
      let expected = try CountsAgainstSQLTests.counts(index, column, question.condition)
      for period in timeline.periods + [timeline.undated] {
        #expect(period.clauses[place] == expected[period.name] ?? 0, "\(question.typed)")
        #expect(period.all == all[period.name] ?? 0)
      }
      #expect(timeline.total.clauses[place] == expected.values.reduce(0, +))
    }
    let numbers = timeline.periods.compactMap { $0.name.flatMap { Int($0) } }
    #expect(numbers == Array((numbers.first ?? 0)...(numbers.last ?? 0)))
    #expect(timeline.total.all == 270)
  }

  @Test("Special sessions and undated documents stand apart in a timeline")
  func specialSessionsAndUndatedDocumentsStandApart() async throws {
    try await Workspace.lend { workspace in
      let index = try await workspace.index(CountsAgainstSQLTests.documents)
      let search = ClauseSearch(index)
      let trees = try #require(QueryParser("trees").query)
      let years = try search.timeline([trees])
      #expect(years.periods.map(\.name) == (2445...2452).map { "\($0)" })
      #expect(years.periods.map(\.clauses) == [[2], [0], [0], [1], [0], [0], [0], [1]])
      #expect(years.periods.map(\.all) == [3, 0, 0, 1, 1, 0, 0, 2])
      #expect(years.undated == Timeline.Period(name: nil, clauses: [1], all: 1))
      #expect(years.periods[0].share(0) == 2.0 / 3 && years.periods[1].share(0) == nil)
      let sessions = try search.timeline([trees], by: .session)
      #expect(
        sessions.periods.map(\.name) == ["500", "501", "502", "503", "ES-9", "ES-10"])
      #expect(sessions.periods.map(\.clauses) == [[2], [0], [0], [1], [1], [0]])
      #expect(sessions.undated == Timeline.Period(name: nil, clauses: [1], all: 2))
      var filters = Filters()
      filters.parts = [.preambular]
      let filtered = try search.timeline([trees], filters: filters)
      #expect(filtered.periods == [Timeline.Period(name: "2452", clauses: [1], all: 1)])
    }
  }

  @Test("A table of what stands together is what SQL counts")
  func aTableOfWhatStandsTogetherIsWhatSQLCounts() async throws {
    let index = try await Corpus.index()
    let questions = CountsAgainstSQLTests.questions
    let (rows, columns) = (questions[...3], questions[2...])
    let table = try ClauseSearch(index).cooccurrences(
      rows: rows.compactMap { QueryParser($0.typed).query },
      columns: columns.compactMap { QueryParser($0.typed).query })
    func count(_ condition: String) throws -> Int {
      try CountsAgainstSQLTests.counts(index, "'all'", condition).values.first ?? 0
    }
    for (place, row) in rows.enumerated() {
      #expect(try table.rows[place] == count(row.condition))
      #expect(
        try table.cells[place]
          == columns.map { try count("(\(row.condition)) AND (\($0.condition))") }, "\(row.typed)")
    }
    #expect(try table.columns == columns.map { try count($0.condition) })
    #expect(table.all == 270)
    var filters = Filters()
    filters.parts = [.preambular]
    let tides = try #require(QueryParser("tides").query)
    let filtered = try ClauseSearch(index).cooccurrences(
      rows: [tides], columns: [tides], filters: filters)
    let expected = try count("part = 'preambular' AND \(CountsAgainstSQLTests.match("tides"))")
    #expect(filtered.cells == [[expected]] && filtered.rows == [expected])
    #expect(try filtered.all == count("part = 'preambular'"))
  }
}
