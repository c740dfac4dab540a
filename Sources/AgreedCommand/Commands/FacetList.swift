import Agreed
import ArgumentParser

/// The facets that a user asks for: `verb,session`.
struct FacetList: ExpressibleByArgument {
  let facets: [Facet]

  init?(argument: String) {
    let names = argument.split(separator: ",").map { $0.filter { !$0.isWhitespace }.lowercased() }
    let facets = names.compactMap(Facet.init)
    guard facets.count == names.count, !facets.isEmpty else { return nil }
    self.facets = facets.enumerated().filter { !facets[..<$0].contains($1) }.map(\.element)
  }

  /// The counts of all hits of a query.
  func tables(of query: Query, in search: ClauseSearch) throws -> [FacetTable] {
    try facets.map { FacetTable(facet: $0, counts: try search.counts(query, by: $0)) }
  }
}
