import Searching
import Testing

/// Offsets cut exactly the words that match out of the whole text.
@Suite("Where matches stand")
struct MatchOffsetTests {
  private static func cut(_ hit: Hit) -> [String] {
    let scalars = Array(hit.text.unicodeScalars)
    return hit.marked.matches.map { range in
      String(String.UnicodeScalarView(scalars[range]))
    }
  }

  @Test(
    "Offsets cut out all matches of the text",
    arguments: [
      ("the", ["the"]), ("\"international cooperation\"", ["international cooperation"]),
      ("international cooperation", ["international", "cooperation"]),
      ("\"human rights\" human", ["human rights", "human"]),
      ("tides OR warnings", ["tides", "warnings"]),
      ("466/41", ["466 41"]),
    ])
  func offsetsCutOutAllMatches(_ typed: String, _ phrases: [String]) async throws {
    let patterns = phrases.map { phrase in
      (words: phrase.split(separator: " ").map(String.init), isPrefix: false)
    }
    let hits = try await Corpus.search().hits(typed)
    #expect(!hits.isEmpty)
    for hit in hits {
      #expect(hit.marked.text == hit.text, "\(hit.place)")
      #expect(
        MatchOffsetTests.cut(hit) == PlainScan(hit.text).stretches(of: patterns), "\(hit.place)")
    }
  }

  @Test("A sign of several code points counts as so many, and one of several units as one")
  func signsCountByCodePoints() async throws {
    let hits = try await Workspace.lend { workspace in
      let index = try await workspace.index([
        "a.txt": Sample.resolution(
          "A/RES/500/1", decisions: ["*Thanks* e\u{301}t é 🌊 人 for calm, co-operation and calm"])
      ])
      return try ClauseSearch(index).hits("calm cooperation")
    }
    let hit = try #require(hits.first)
    #expect(MatchOffsetTests.cut(hit) == ["calm", "co-operation", "calm"])
    #expect(hit.marked.matches.first == 21..<25)
  }

  @Test("A clause that no words led to has no matches")
  func aClauseThatNoWordsLedToHasNoMatches() async throws {
    for typed in ["", "-tides"] {
      for hit in try await Corpus.search().hits(typed) {
        #expect(hit.marked.matches == [])
        #expect(hit.marked.text == hit.text)
      }
    }
  }
}
