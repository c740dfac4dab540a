import Resolutions

/// A search: words, filters, order, page.
///
/// It says what is wanted and nothing of how it is found.
public struct Query: Hashable, Sendable {
  /// The words; `nil` for every clause that the filters let through.
  public var text: TextQuery?
  /// The filters.
  public var filters: Filters
  /// The order of the hits.
  public var order: Order
  /// The number of hits on a page.
  public var limit: Int
  /// The number of hits before the page.
  public var offset: Int

  /// In what order hits come.
  public enum Order: String, Hashable, Sendable, CaseIterable {
    /// The best match first (BM25), then the newer resolution, then the earlier clause.
    case rank
    /// The newest resolution first.
    case date
    /// By symbol, as people list symbols.
    case symbol
  }

  /// Makes a query.
  public init(
    text: TextQuery? = nil, filters: Filters = Filters(), order: Order = .rank, limit: Int = 20,
    offset: Int = 0
  ) {
    self.text = text
    self.filters = filters
    self.order = order
    self.limit = limit
    self.offset = offset
  }
}
