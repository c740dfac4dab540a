import GRDB
import Resolutions
import TestFiles
import Testing

@testable import Indexing

/// Which symbols name the same document; the rule must not care which of the two it starts from.
@Suite("Symbols that name the same document")
struct SymbolMatchTests {
  /// Whether the condition of one symbol holds for the key of another.
  private static func matches(_ asked: Symbol, _ other: Symbol) throws -> Bool {
    let match = SymbolMatch(asked, column: "value.key")
    let queue = try DatabaseQueue()
    return try queue.read { database in
      try Bool.fetchOne(
        database, sql: "SELECT \(match.condition) FROM (SELECT ? AS key) AS value",
        arguments: StatementArguments(
          SymbolMatchTests.ordered(match, key: other.key))) ?? false
    }
  }

  /// The condition stands before the key in the statement.
  private static func ordered(_ match: SymbolMatch, key: String) -> [String] {
    match.arguments + [key]
  }

  private static let rows: [(String, String, Bool)] = [
    ("A/RES/67/169", "A/RES/67/169", true),
    ("A/RES/67/169", "a/res/67/169", true),
    ("A/RES/67/16", "A/RES/67/169", false),
    ("A/RES/75/101", "A/RES/75/101A-B", true),
    ("A/RES/75/101", "A/RES/75/101B", true),
    ("A/RES/75/101A", "A/RES/75/101A-B", true),
    ("A/RES/75/101B", "A/RES/75/101A-B", true),
    ("A/RES/75/101C", "A/RES/75/101A-B", false),
    ("A/RES/75/101A-C", "A/RES/75/101B-E", true),
    ("A/RES/75/101A-B", "A/RES/75/101C-D", false),
    ("A/RES/75/101A", "A/RES/75/101B", false),
    ("S/RES/1325", "S/RES/1325(2000)", true),
    ("S/RES/1325(2000)", "S/RES/1325(2001)", false),
    ("S/RES/132", "S/RES/1325(2000)", false),
    ("A/RES/217(III)", "A/RES/217(III)A", true),
    ("A/RES/217", "A/RES/217(III)A", true),
    ("A/RES/217A", "A/RES/217(III)A", true),
    ("A/RES/217B", "A/RES/217(III)A", false),
    ("A/DEC/74/530", "A/DEC/74/530A", true),
    ("A/DEC/74/530", "A/RES/74/530", false),
    ("E/CN.4/Sub.2/RES/2000/22", "E/CN.4/Sub.2/RES/2000/22", true),
    ("A/RES/67/16", "A/RES/67/16/Corr.1", false),
    ("A/67/53", "A/67/53/Add.1", false),
    ("A/C.3/67/L.36", "A/C.3/67/L.36/Rev.1", false),
    ("A/CONF.157/24 (Part I)", "A/CONF.157/24(Part I)", true),
    ("A/RES/ES-10/21", "A/RES/ES-10/2", false),
    ("UNEP/EA.4/Res.1", "UNEP/EA.4/Res.10", false),
    ("UNEP/EA.4/Res.1", "unep/ea.4/res.1", true),
    ("WHA73.1", "WHA73.10", false),
    ("WHA73.1", "WHA73.1", true),
  ]

  @Test("Two symbols name the same document or do not, both ways", arguments: rows)
  func twoSymbolsNameTheSameDocument(_ first: String, _ second: String, _ same: Bool) throws {
    let (first, second) = (try #require(Symbol(first)), try #require(Symbol(second)))
    #expect(try SymbolMatchTests.matches(first, second) == same)
    #expect(try SymbolMatchTests.matches(second, first) == same)
  }

  @Test("Whichever symbol it starts from, the rule says the same", arguments: 1...4)
  func whicheverSymbolItStartsFromTheRuleSaysTheSame(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let endings = ["", "A", "B", "A-B", "B-D", "C-A", "AB", "(2000)", "(2001)B", "(III)A-C", "(X"]
    let stems = ["A/RES/7/1", "A/RES/71", "S/RES/1", "S/RES/12", "A/DEC/7/1", "A/7/1", "E/RES/x/1"]
    let symbols = (0..<40).compactMap { _ in Symbol(random.pick(stems) + random.pick(endings)) }
    for first in symbols {
      #expect(try SymbolMatchTests.matches(first, first))
      for second in symbols {
        #expect(
          try SymbolMatchTests.matches(first, second) == SymbolMatchTests.matches(second, first),
          "\(first) \(second)")
      }
    }
  }

  @Test("A search by the rule goes through the index of the column")
  func aSearchByTheRuleGoesThroughTheIndexOfTheColumn() async throws {
    for asked in ["S/RES/1325", "A/RES/75/101A", "A/67/53"] {
      let match = SymbolMatch(try #require(Symbol(asked)), column: "citation.work_key")
      let plan = try await Workspace.lend { workspace in
        try workspace.write(Sample.resolution(1, decisions: ["Urges patience"]), to: "1.txt")
        try await workspace.update()
        return try workspace.read { database in
          try Row.fetchAll(
            database,
            sql: "EXPLAIN QUERY PLAN SELECT work_key FROM citation WHERE \(match.condition)",
            arguments: StatementArguments(match.arguments)
          ).map { $0["detail"] as String }
        }
      }
      #expect(!plan.contains { $0.hasPrefix("SCAN") }, "\(plan)")
      #expect(plan.contains { $0.contains("citation_work (work_key") }, "\(plan)")
    }
  }
}
