import Foundation
import Indexing
import Searching

/// Times the first page of queries in an open process: `SearchSpeed INDEX < QUERIES`, a query a line.
///
/// A page is what `agreed search` shows: twenty hits by rank, folded, with their passages. Of each query the
/// median of nine rounds counts.
@main
enum SearchSpeed {
  private static let rounds = 9

  static func main() throws {
    guard let path = CommandLine.arguments.dropFirst().first else {
      print("SearchSpeed: name an index, and give it queries on standard input")
      exit(2)
    }
    let search = ClauseSearch(try ResolutionIndex.open(path))
    var queries: [String] = []
    while let line = readLine() { queries.append(line) }
    guard !queries.isEmpty else {
      print("SearchSpeed: no queries on standard input")
      exit(2)
    }
    let times = try queries.map { typed in
      let rounds = try (0...SearchSpeed.rounds).map { _ in
        try ContinuousClock().measure {
          _ = try search.page(Query(text: QueryParser(typed).query, folding: .folded))
        }
      }
      // The first round reads the pages of the file.
      return (query: typed, time: rounds.dropFirst().sorted()[SearchSpeed.rounds / 2])
    }.sorted { $0.time < $1.time }
    let within = times[(times.count * 95 + 99) / 100 - 1]
    let slowest = times[times.count - 1]
    print(
      "first page of \(times.count) queries in an open process: median "
        + "\(milliseconds(times[times.count / 2].time)), 95 of 100 within \(milliseconds(within.time)), "
        + "slowest \(milliseconds(slowest.time)) (\(slowest.query))")
  }

  private static func milliseconds(_ time: Duration) -> String {
    let tenths = Int((time / .microseconds(100)).rounded())
    return "\(tenths / 10).\(tenths % 10) ms"
  }
}
