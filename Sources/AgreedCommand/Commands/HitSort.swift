import Agreed
import ArgumentParser

/// The orders that `search` knows: those of hits, and two of the lines of a concordance.
enum HitSort: String, ExpressibleByArgument, CaseIterable {
  case rank, date, symbol, length, cited, repeats, left, right

  /// The order of the hits.
  var order: Query.Order { Query.Order(rawValue: rawValue) ?? .rank }

  /// The order of the lines of a concordance.
  var lines: Concordance.Order { Concordance.Order(rawValue: rawValue) ?? .hits }
}

/// How hits are laid out.
enum HitView: String, ExpressibleByArgument, CaseIterable {
  case list, kwic
}
