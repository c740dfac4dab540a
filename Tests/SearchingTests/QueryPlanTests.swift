import DraftingLanguage
import GRDB
import Resolutions
import Testing

@testable import Searching

/// The statements of a search reach clauses by an index: a scan of all clauses is for no question.
@Suite("How searches reach their clauses")
struct QueryPlanTests {
  private static func plan(
    _ statement: (sql: String, arguments: StatementArguments)
  ) async throws -> [String] {
    let (sql, arguments) = statement
    return try await Corpus.index().database.read { database in
      try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN " + sql, arguments: arguments)
        .map { $0["detail"] as String }
    }
  }

  private static func query(_ typed: String, _ change: (inout Filters) -> Void = { _ in }) -> Query
  {
    var filters = Filters()
    change(&filters)
    return Query(text: typed.isEmpty ? nil : QueryParser(typed).query, filters: filters)
  }

  private static let wordQueries = [
    query("tides"), query("\"international cooperation\" OR tides"),
    query("tides") { $0.verb = LeadGrammar.verb(asked: "Reaffirms") },
    query("tides") { $0.organs = [.generalAssembly] },
    query("tides") { $0.cites = CitedWork(asked: "465/8") },
    query("the -tides") { $0.sessions = [.regular(465...467)] },
  ]

  @Test("Words lead to clauses by their wording", arguments: wordQueries)
  func wordsLeadToClausesByTheirWording(_ query: Query) async throws {
    let compiled = QuerySQL(query)
    for statement in [compiled.found, compiled.count, compiled.verbs] {
      let plan = try await QueryPlanTests.plan(statement)
      let words = plan.firstIndex { $0.contains("SCAN wording_fts VIRTUAL TABLE") }
      let clauses = plan.firstIndex {
        $0.hasPrefix("SEARCH clause USING") && $0.contains("clause_wording (wording_id=?)")
      }
      #expect(words != nil && clauses != nil, "\(plan)")
      #expect((words ?? 0) < (clauses ?? 0), "\(plan)")
      #expect(!plan.contains { $0.hasPrefix("SCAN clause") }, "\(plan)")
      #expect(!plan.contains { $0.hasPrefix("SCAN document") }, "\(plan)")
    }
  }

  @Test("A list reads of each clause what its index has, and looks a family up once a wording")
  func aListReadsOfEachClauseWhatItsIndexHas() async throws {
    var query = QueryPlanTests.query("tides")
    query.folding = .folded
    let plan = try await QueryPlanTests.plan(QuerySQL(query).found)
    let clauses = plan.firstIndex {
      $0.contains("SEARCH clause USING COVERING INDEX clause_wording (wording_id=?)")
    }
    let families = plan.firstIndex { $0.hasPrefix("SEARCH wording_family") }
    #expect(clauses != nil && families != nil, "\(plan)")
    #expect((families ?? 0) < (clauses ?? 0), "\(plan)")
  }

  @Test("Every count of a view starts from the words", arguments: wordQueries)
  func everyCountOfAViewStartsFromTheWords(_ query: Query) async throws {
    let compiled = QuerySQL(query)
    let counts = Facet.allCases.map { compiled.counts(by: $0) }
    for statement in counts + [compiled.clauses, compiled.wordings, compiled.leads] {
      let plan = try await QueryPlanTests.plan(statement)
      #expect(plan.contains { $0.contains("SCAN wording_fts VIRTUAL TABLE") }, "\(plan)")
      #expect(plan.contains { $0.contains("clause_wording (wording_id=?)") }, "\(plan)")
      #expect(!plan.contains { $0.hasPrefix("SCAN clause") }, "\(plan)")
      #expect(!plan.contains { $0.hasPrefix("SCAN document") }, "\(plan)")
    }
  }

  @Test("Leads and titles of a query are looked up in full text, and their clauses by an index")
  func leadsAndTitlesAreLookedUpInFullText() async throws {
    let leads = try await QueryPlanTests.plan((Prominence.leadSQL, ["tides"]))
    #expect(leads.contains { $0.contains("SCAN lead_fts VIRTUAL TABLE") }, "\(leads)")
    #expect(leads.contains { $0.contains("COVERING INDEX clause_lead (lead=?)") }, "\(leads)")
    let titles = try await QueryPlanTests.plan((Prominence.titleSQL, ["tides"]))
    #expect(titles.count == 1 && titles[0].contains("SCAN title_fts VIRTUAL TABLE"), "\(titles)")
  }

  @Test(
    "A verb or a symbol leads to its clauses",
    arguments: [
      query("") { $0.verb = LeadGrammar.verb(asked: "reaffirm") },
      query("") { $0.verb = LeadGrammar.verb(asked: "note with concern") },
      query("") { $0.symbol = Symbol("A/RES/466/41") },
    ])
  func aVerbOrASymbolLeadsToItsClauses(_ query: Query) async throws {
    let compiled = QuerySQL(query)
    for statement in [compiled.found, compiled.count, compiled.verbs] {
      let plan = try await QueryPlanTests.plan(statement)
      #expect(!plan.contains { $0.hasPrefix("SCAN clause") }, "\(plan)")
      #expect(!plan.contains { $0.hasPrefix("SCAN document") }, "\(plan)")
      let first = query.filters.verb == nil ? "document_symbol" : "clause_verb"
      #expect(plan.contains { $0.hasPrefix("SEARCH") && $0.contains(first) }, "\(plan)")
    }
  }

  @Test("A cited work leads to its citations, and they to their clauses")
  func aCitedWorkLeadsToItsCitations() async throws {
    var filters = [Filters(), Filters(), Filters()]
    filters[1].verb = LeadGrammar.verb(asked: "reaffirm")
    filters[2].organs = [.generalAssembly]
    for (asked, filters) in zip(["465/8", "S/RES/90187", "Charter"], filters) {
      let sql = CitationSQL(of: CitedWork(asked: asked), filters: filters)
      for statement in [sql.count, sql.page(limit: 20, offset: 0)] {
        let plan = try await QueryPlanTests.plan(statement)
        #expect(plan.contains { $0.contains("INDEX citation_work (work_key") }, "\(plan)")
        let clauses = "SEARCH clause USING INTEGER PRIMARY KEY (rowid=?)"
        #expect(plan.contains(clauses), "\(plan)")
        #expect(!plan.contains { $0.hasPrefix("SCAN citation") }, "\(plan)")
        #expect(!plan.contains { $0.hasPrefix("SCAN clause") }, "\(plan)")
      }
    }
  }

  @Test("Without words, what is cited leads to the clauses")
  func withoutWordsWhatIsCitedLeadsToTheClauses() async throws {
    let compiled = QuerySQL(QueryPlanTests.query("") { $0.cites = CitedWork(asked: "465/8") })
    for statement in [compiled.found, compiled.count, compiled.verbs] {
      let plan = try await QueryPlanTests.plan(statement)
      #expect(plan.contains { $0.contains("INDEX citation_work (work_key") }, "\(plan)")
      #expect(!plan.contains { $0.hasPrefix("SCAN clause") }, "\(plan)")
    }
  }

  @Test("Folding and context look up what they need by their keys")
  func foldingAndContextLookUpByTheirKeys() async throws {
    for query in QueryPlanTests.wordQueries + [QueryPlanTests.query("")] {
      var folded = query
      folded.folding = .folded
      let plan = try await QueryPlanTests.plan(QuerySQL(folded).found)
      #expect(
        plan.contains("SEARCH wording_family USING INTEGER PRIMARY KEY (rowid=?)"), "\(plan)")
      #expect(query.text == nil || !plan.contains { $0.hasPrefix("SCAN clause") }, "\(plan)")
    }
    let context = try await QueryPlanTests.plan((NeighbouringClauses.sql, [1, 0, 2]))
    #expect(context.first?.contains("clause_document (document_id=? AND ordinal>? AND") ?? false)
    #expect(context.last == "SEARCH wording USING INTEGER PRIMARY KEY (rowid=?)", "\(context)")
  }

  @Test("Citations are counted of the documents that were found, by their keys")
  func citationsAreCountedByTheirKeys() async throws {
    let plan = try await QueryPlanTests.plan((CitationCounts.sql, ["[1,2]"]))
    #expect(plan.contains { $0.contains("INDEX cited_document_document (document_id=?") })
    #expect(plan.contains { $0.contains("INDEX citation_work (work_key=?") })
    #expect(!plan.contains { $0.hasPrefix("SCAN c") || $0.hasPrefix("SCAN document") }, "\(plan)")
  }

  @Test("The clauses of a spelling are counted by its wordings")
  func theClausesOfASpellingAreCountedByItsWordings() async throws {
    let plan = try await QueryPlanTests.plan((TermFrequencies.sql, ["tides"]))
    #expect(plan.contains { $0.contains("COVERING INDEX clause_wording (wording_id=?)") })
    #expect(!plan.contains { $0.hasPrefix("SCAN clause") }, "\(plan)")
  }
}
