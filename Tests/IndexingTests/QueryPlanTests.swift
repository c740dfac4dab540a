import GRDB
import Indexing
import Testing

/// The indexes of the schema serve the statements that other programs write by the README.
@Suite("How statements reach their clauses")
struct QueryPlanTests {
  private static let statements = [
    "SELECT symbol, name FROM wording_fts JOIN clauses ON wording_id = wording_fts.rowid WHERE wording_fts MATCH 'seized'",
    "SELECT * FROM clause WHERE wording_id = 1",
    "SELECT * FROM clause WHERE document_id = 1 ORDER BY ordinal",
    "SELECT * FROM clause WHERE verb = 'reaffirm'",
    "SELECT * FROM clause WHERE verb = 'reaffirm' AND part = 'operative'",
    "SELECT * FROM clause WHERE second_verb = 'urge'",
    "SELECT * FROM clause JOIN citation ON clause_id = clause.id WHERE work_key = 'A/RES/67/169'",
    "SELECT * FROM document JOIN clause ON document_id = document.id WHERE symbol_key = 'A/RES/67/169'",
  ]

  @Test("Every statement reaches its clauses by an index")
  func everyStatementReachesItsClausesByAnIndex() async throws {
    let plans = try await Workspace.lend { workspace in
      for number in 1...60 {
        let decisions = (1...4).map { "Urges States to take step \($0) of plan \(number)" }
        try workspace.write(
          Sample.resolution(number, preamble: ["Recalling A/67/\(number),"], decisions: decisions),
          to: "\(number).txt")
      }
      try await workspace.update()
      return try QueryPlanTests.statements.map { sql in
        try workspace.read { database in
          try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN " + sql)
            .map { $0["detail"] as String }
        }
      }
    }
    for (sql, plan) in zip(QueryPlanTests.statements, plans) {
      #expect(plan.contains { $0.hasPrefix("SEARCH clause USING") }, "\(sql): \(plan)")
      let scans = plan.filter { $0.hasPrefix("SCAN") && !$0.contains("VIRTUAL TABLE") }
      #expect(scans == [], "\(sql)")
    }
  }
}
