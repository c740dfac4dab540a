import Searching
import Testing

/// A passage shows the words that were searched, marks all of them, and marks nothing else.
@Suite("Passages")
struct PassageTests {
  private struct PassageCase: Sendable, CustomTestStringConvertible {
    var typed: String
    /// What must be marked: words in a row, the last one with an asterisk where it may go on.
    var phrases: [String]

    var testDescription: String { typed }

    var patterns: [(words: [String], isPrefix: Bool)] {
      phrases.map { phrase in
        let isPrefix = phrase.hasSuffix("*")
        let words = phrase.split(separator: " ").map { String($0.filter { $0 != "*" }) }
        return (words, isPrefix)
      }
    }
  }

  @Test(
    "The passage marks exactly the matches",
    arguments: [
      PassageCase(typed: "tides", phrases: ["tides"]),
      PassageCase(typed: "TIDES", phrases: ["tides"]),
      PassageCase(typed: "the", phrases: ["the"]),
      PassageCase(typed: "\"international cooperation\"", phrases: ["international cooperation"]),
      PassageCase(typed: "international cooperation", phrases: ["international", "cooperation"]),
      PassageCase(typed: "\"human rights\" human", phrases: ["human rights", "human"]),
      PassageCase(typed: "tides OR warnings", phrases: ["tides", "warnings"]),
      PassageCase(typed: "decid*", phrases: ["decid*"]),
      PassageCase(typed: "\"all human right\"*", phrases: ["all human right*"]),
      PassageCase(typed: "non-governmental", phrases: ["non governmental"]),
      PassageCase(typed: "co-operation", phrases: ["cooperation"]),
      PassageCase(typed: "\"Secretary-General\"", phrases: ["secretary general"]),
      PassageCase(typed: "cooperation -international", phrases: ["cooperation"]),
      PassageCase(typed: "A/RES/466/41 OR 466/41", phrases: ["466 41"]),
    ])
  private func thePassageMarksExactlyTheMatches(_ test: PassageCase) async throws {
    let hits = try await Corpus.search().hits(test.typed)
    #expect(!hits.isEmpty)
    for hit in hits {
      let passage = hit.passage
      let marked = passage.fragments.filter(\.isMatch).map(\.text)
      #expect(marked == PlainScan(passage.text).stretches(of: test.patterns), "\(hit.place)")
      #expect(!marked.isEmpty, "\(hit.place)")
      #expect(passage.fragments.allSatisfy { !$0.text.isEmpty }, "\(hit.place)")
    }
  }

  @Test(
    "The passage is a piece of the clause and all of a short one",
    arguments: ["the", "\"international cooperation\"", "States", "decid*"])
  func thePassageIsAPieceOfTheClauseAndAllOfAShortOne(_ typed: String) async throws {
    for hit in try await Corpus.search().hits(typed) {
      let passage = hit.passage.text
      if PlainScan(hit.text).words.count <= 64 {
        #expect(passage == hit.text, "\(hit.place)")
        continue
      }
      #expect(passage.hasPrefix("…") || hit.text.hasPrefix(passage.prefix(20)), "\(hit.place)")
      #expect(passage.hasSuffix("…") || hit.text.hasSuffix(passage.suffix(20)), "\(hit.place)")
      var inner = Substring(passage)
      if inner.first == "…" { inner.removeFirst() }
      if inner.last == "…" { inner.removeLast() }
      #expect(hit.text.contains(inner), "\(hit.place)")
    }
  }

  @Test("Without words, the passage is the whole clause unmarked")
  func withoutWordsThePassageIsTheWholeClauseUnmarked() async throws {
    let search = try await Corpus.search()
    for typed in ["", "-tides"] {
      for hit in try search.hits(typed) {
        #expect(hit.passage.text == hit.text)
        #expect(hit.passage.fragments.filter(\.isMatch) == [])
      }
    }
  }

  @Test("Accents and spellings are marked as they stand")
  func accentsAndSpellingsAreMarkedAsTheyStand() async throws {
    let hits = try await Workspace.lend { workspace in
      let index = try await workspace.index([
        "a.txt": Sample.resolution(
          "A/RES/500/1",
          decisions: [
            "*Thanks* Côte d’Ivoire for its co-operation", "*Thanks* COTE d’Ivoire for cooperation",
          ])
      ])
      return try ClauseSearch(index).hits("cote cooperation")
    }
    let marked = hits.map { $0.passage.fragments.filter(\.isMatch).map(\.text) }
    #expect(marked == [["Côte", "co-operation"], ["COTE", "cooperation"]])
  }

  @Test("What is left out is never marked")
  func whatIsLeftOutIsNeverMarked() async throws {
    let hits = try await Workspace.lend { workspace in
      let index = try await workspace.index([
        "a.txt": Sample.resolution(
          "A/RES/500/1",
          decisions: ["*Notes* tides and warnings", "*Notes* tides, warnings and harbours"])
      ])
      return try ClauseSearch(index).hits("tides -(warnings harbours)")
    }
    #expect(hits.map(\.name) == ["OP1"])
    let marked = hits.flatMap { $0.passage.fragments.filter(\.isMatch).map(\.text) }
    #expect(marked == ["tides"])
  }

  @Test("Words near each other are ranked and marked where one pair of several is not near")
  func wordsNearEachOtherAreMarked() async throws {
    let search = try await Corpus.search()
    // One NEAR of several that does not match makes SQLite's own functions fail.
    let typed = "\"a* * the*\" ~2 the \"the * * * * * of\""
    let hits = try search.hits(typed, order: .rank)
    #expect(hits.count == 20)
    #expect(Set(hits.map(\.place)) == Set(try search.hits(typed, order: .symbol).map(\.place)))
    #expect(hits.allSatisfy { $0.passage.fragments.contains(where: \.isMatch) })
    let pair = try search.hits("warnings ~2 hazards", order: .rank)
    #expect(pair.count == 4)
    #expect(
      pair.allSatisfy {
        $0.passage.fragments.filter(\.isMatch).map(\.text).starts(with: ["warnings", "hazards"])
      })
  }
}
