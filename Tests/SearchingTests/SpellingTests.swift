import Searching
import Testing

/// Texts until about 1990 have "co-operation", those of today "cooperation".
@Suite("Spellings")
struct SpellingTests {
  private static let texts = [
    "*Welcomes* international cooperation among States",
    "*Welcomes* international co-operation among States",
    "*Urges* the coordination of efforts",
    "*Urges* the co-ordination of efforts",
    "*Invites* non-governmental organizations",
    "*Invites* nongovernmental organizations",
    "*Re-emphasizes* the rule of law",
    "*Reemphasizes* the rule of law",
    "*Notes* the operation of the fund",
    "*Recalls* the well-being of children",
    "*Requests* the organisations to honour the programmes of labour",
    "*Requests* the organizations to honor the programs of labor",
    "*Notes* the international programme of the centre for defence",
    "*Notes* the internal laboratory of the center for defense",
    "*Notes* the not-able and travelled follow‑up to analyses",
    "*Notes* that it is not able to analyze notable fulfilment",
  ]

  private struct SpellingCase: Sendable, CustomTestStringConvertible {
    var typed: String
    /// The numbers of the clauses that must be found.
    var clauses: [Int]
    var isKnownIssue = false

    var testDescription: String { typed }
  }

  @Test(
    "Either spelling finds both",
    arguments: [
      SpellingCase(typed: "cooperation", clauses: [1, 2]),
      SpellingCase(typed: "co-operation", clauses: [1, 2]),
      SpellingCase(typed: "Co-Operation", clauses: [1, 2]),
      SpellingCase(typed: "co\u{2011}operation", clauses: [1, 2]),
      SpellingCase(typed: "\"international cooperation\"", clauses: [1, 2]),
      SpellingCase(typed: "\"international co-operation among\"", clauses: [1, 2]),
      SpellingCase(typed: "cooperat*", clauses: [1, 2]),
      SpellingCase(typed: "co-operat*", clauses: [1, 2]),
      SpellingCase(typed: "\"international cooperat\"*", clauses: [1, 2]),
      SpellingCase(typed: "coordination", clauses: [3, 4]),
      SpellingCase(typed: "co-ordination", clauses: [3, 4]),
      SpellingCase(typed: "\"the coordination of\"", clauses: [3, 4]),
      SpellingCase(typed: "coordinat*", clauses: [3, 4]),
      SpellingCase(typed: "cooperation OR coordination", clauses: [1, 2, 3, 4]),
      SpellingCase(typed: "international -cooperation", clauses: [13]),
      SpellingCase(typed: "non-governmental", clauses: [5, 6]),
      SpellingCase(typed: "re-emphasizes", clauses: [7, 8]),
      SpellingCase(typed: "well-being", clauses: [10]),
      SpellingCase(typed: "wellbeing", clauses: [10]),
      SpellingCase(typed: "coord*", clauses: [3, 4]),
      SpellingCase(typed: "coope*", clauses: [1, 2]),
      SpellingCase(typed: "nongovernmental", clauses: [5, 6]),
      SpellingCase(typed: "reemphasizes", clauses: [7, 8]),
      SpellingCase(typed: "operation", clauses: [9], isKnownIssue: true),
      SpellingCase(typed: "wellb*", clauses: [10]),
      SpellingCase(typed: "organization", clauses: []),
      SpellingCase(typed: "organizations", clauses: [5, 6, 11, 12]),
      SpellingCase(typed: "organis*", clauses: [5, 6, 11, 12]),
      SpellingCase(typed: "organiza*", clauses: [5, 6, 11, 12]),
      SpellingCase(typed: "=organizations", clauses: [5, 6, 12]),
      SpellingCase(typed: "=cooperation", clauses: [1]),
      SpellingCase(typed: "=co-operation", clauses: [2]),
      SpellingCase(typed: "=cooper*", clauses: [1]),
      SpellingCase(typed: "=\"honour the programmes\"", clauses: [11]),
      SpellingCase(
        typed: "\"organizations to honor the programmes of labour\"", clauses: [11, 12]),
      SpellingCase(typed: "\"organi* to * the programmes\"", clauses: [11, 12]),
      SpellingCase(typed: "labour*", clauses: [11, 12]),
      SpellingCase(typed: "labor*", clauses: [11, 12, 14]),
      SpellingCase(typed: "program", clauses: [13]),
      SpellingCase(typed: "programme ~9 center", clauses: [13]),
      SpellingCase(typed: "center defense", clauses: [13, 14]),
      SpellingCase(typed: "centr*", clauses: [13, 14]),
      SpellingCase(typed: "international", clauses: [1, 2, 13]),
      SpellingCase(typed: "internal", clauses: [14]),
      SpellingCase(typed: "traveled", clauses: [15]),
      SpellingCase(typed: "followup", clauses: [15]),
      SpellingCase(typed: "analyse", clauses: [16]),
      SpellingCase(typed: "fulfillment", clauses: [16]),
      // What is written in two words is one word only where some text has a hyphen.
      SpellingCase(typed: "children*", clauses: [10]),
      SpellingCase(typed: "lead:welcome* cooperation", clauses: [1, 2]),
    ])
  private func eitherSpellingFindsBoth(_ test: SpellingCase) async throws {
    let found = try await Workspace.lend { workspace in
      let index = try await workspace.index([
        "a.txt": Sample.resolution("A/RES/500/1", decisions: SpellingTests.texts)
      ])
      return try ClauseSearch(index).hits(test.typed).map(\.number).compactMap { $0 }
        .compactMap { Int($0) }.sorted()
    }
    if test.isKnownIssue {
      withKnownIssue("the other spelling is not thought of, or a half of it is taken for a word") {
        #expect(found == test.clauses)
      }
    } else {
      #expect(found == test.clauses)
    }
  }
}
