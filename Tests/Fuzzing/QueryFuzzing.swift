import Foundation
import Indexing
import Searching
import TestFiles

/// Asks an index what nobody should type, and looks whether every count is the number of hits.
struct QueryFuzzing {
  let index: String
  /// The number of queries.
  let count: Int
  let seed: UInt64
  /// The file to keep the query of the round in.
  let input: URL

  /// No answer may take longer than this, in processor time: a busy machine is no fault.
  private static let limit = Duration.seconds(1)
  /// The seconds after which a query counts as a hang.
  private static let patience: UInt32 = 30

  private struct Tally {
    var asked = 0
    var refused = 0
    var found = 0
    var slowest = Duration.zero
    var slowestText = ""
    var all = Duration.zero
  }

  /// Asks all queries and prints what came of them.
  ///
  /// - Returns: Whether nothing was wrong.
  func run() throws -> Bool {
    let search = ClauseSearch(try ResolutionIndex.open(index))
    var tally = Tally()
    let handle = try FileHandle(forWritingTo: input)
    for round in 0..<count {
      var random = SeededGenerator(seed: seed &+ UInt64(round))
      let text = HostileQuery.text(&random)
      try handle.truncate(atOffset: 0)
      try handle.write(contentsOf: Data(text.utf8))
      alarm(QueryFuzzing.patience)
      let fault = ask(text, search, &tally)
      alarm(0)
      if let fault {
        print("seed \(seed &+ UInt64(round)): \(fault)\n  \(text.prefix(300).debugDescription)")
        return false
      }
      if (round + 1) % 100_000 == 0 { print(QueryFuzzing.line(round + 1, tally)) }
    }
    print(QueryFuzzing.line(count, tally) + " No fault.")
    print("  the slowest: \(tally.slowestText.prefix(300).debugDescription)")
    return true
  }

  private static func line(_ rounds: Int, _ tally: Tally) -> String {
    "\(rounds) texts: \(tally.asked) asked, \(tally.found) with hits, \(tally.refused) refused; "
      + "mean \(tally.all / max(1, tally.asked)), slowest \(tally.slowest)."
  }

  /// The processor time that work takes.
  private static func measure(_ work: () throws -> Void) rethrows -> Duration {
    let start = clock()
    try work()
    return .seconds(Double(clock() - start) / Double(CLOCKS_PER_SEC))
  }

  /// What is wrong with the answer to a text.
  private func ask(_ text: String, _ search: ClauseSearch, _ tally: inout Tally) -> String? {
    var query = Query(order: .date, limit: .max)
    let parsing = QueryFuzzing.measure { query.text = QueryParser(text).query }
    if parsing > QueryFuzzing.limit { return "parsing took \(parsing)" }
    guard query.text != nil else { return nil }
    tally.asked += 1
    do {
      var counted = 0
      let counting = try QueryFuzzing.measure { counted = try search.count(query) }
      // The page that a user sees, and in rank; all hits are listed for their number alone.
      let ranked = Query(text: query.text)
      let paging = try QueryFuzzing.measure { _ = try search.page(ranked) }
      let listed = try search.page(query)
      tally.all += parsing + counting + paging
      if counted > 0 { tally.found += 1 }
      for time in [counting + parsing, paging + parsing] where time > tally.slowest {
        tally.slowest = time
        tally.slowestText = text
      }
      if max(counting, paging) + parsing > QueryFuzzing.limit {
        return "counting took \(counting), a page \(paging)"
      }
      guard counted == listed.hits.count, counted == listed.total else {
        return "\(counted) counted, \(listed.hits.count) listed, \(listed.total) in total"
      }
      return nil
    } catch is QueryFailure {
      tally.refused += 1
      return nil
    } catch {
      return "\(error)"
    }
  }
}
