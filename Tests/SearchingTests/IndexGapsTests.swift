import Resolutions
import Testing

@testable import Searching

@Suite("What an index lacks")
struct IndexGapsTests {
  @Test("What is cited and not held comes with the number of resolutions that cite it")
  func whatIsCitedAndNotHeldComesWithItsNumbers() async throws {
    let gaps = try IndexGaps(try await Corpus.index(), limit: 2)
    #expect(gaps.missing.map(\.symbol.text) == ["A/467/53/Add.1", "A/467/53"])
    #expect(gaps.missing.map(\.resolutions) == [4, 2])
    #expect(gaps.allMissing > 2)
    #expect(try IndexGaps(try await Corpus.index(), limit: 0).allMissing == gaps.allMissing)
    let all = try IndexGaps(try await Corpus.index(), limit: 10_000)
    #expect(all.missing.count == all.allMissing)
    // Held under this symbol, or a draft, is not missing.
    #expect(!all.missing.contains { $0.symbol.text == "A/RES/465/8" })
  }

  private static let rows: [([String], [String])] = [
    ([], []),
    (["A/RES/79/1", "A/RES/79/2"], ["A/RES/79 1-2: "]),
    (["A/RES/79/7", "A/RES/79/3", "A/RES/79/4"], ["A/RES/79 1-7: 1-2 5-6"]),
    (["A/RES/79/2A", "A/RES/79/2B", "A/RES/79/3A-B"], ["A/RES/79 1-3: 1"]),
    (["A/RES/ES-10/3", "A/RES/79/1"], ["A/RES/79 1-1: ", "A/RES/ES-10 1-3: 1-2"]),
    // The Security Council counts through the years: nothing tells where one begins.
    (["S/RES/1325(2000)", "S/RES/1323(2000)"], ["S/RES (2000) 1323-1325: 1324"]),
    (
      ["S/RES/1325(2000)", "S/RES/1400(2002)"],
      ["S/RES (2000) 1325-1325: ", "S/RES (2002) 1400-1400: "]
    ),
    (["A/RES/217(III)A"], ["A/RES (III) 217-217: "]),
    (["A/C.3/67/L.36", "A/67/53"], []),
    (["UNEP/EA.4/Res.1", "UNEP/EA.4/Res.3"], ["UNEP/EA.4/Res 1-3: 2"]),
    (["WHA73.3", "WHA73.1"], ["WHA73 1-3: 2"]),
  ]

  @Test("A series has holes between the numbers that are held", arguments: rows)
  func aSeriesHasHolesBetweenTheNumbersThatAreHeld(_ symbols: [String], _ series: [String]) {
    let found = IndexGaps.series(symbols.compactMap { Symbol($0) }).map { series in
      let holes = series.holes.map {
        $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)"
      }
      let numbers = "\(series.numbers.lowerBound)-\(series.numbers.upperBound)"
      return "\(series.name) \(numbers): \(holes.joined(separator: " "))"
    }
    #expect(found == series)
  }
}
