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
  /// Whether clauses that say the same are one hit.
  public var folding: Folding
  /// Whether the hits of a resolution stand together, as they do in it, the resolution of the best hit first.
  public var isGrouped: Bool
  /// How many clauses before and behind each hit are given with it.
  public var context: Int
  /// The number of hits on a page.
  public var limit: Int
  /// The number of hits before the page.
  public var offset: Int

  /// In what order hits come.
  public enum Order: String, Hashable, Sendable, CaseIterable {
    /// The best match first (BM25), then an adopted text before a draft, then the newer resolution,
    /// then the earlier clause.
    case rank
    /// The newest resolution first.
    case date
    /// By symbol, as people list symbols.
    case symbol
    /// The shortest clause first, in characters.
    case length
    /// The clauses of the resolution first that most other resolutions of the index cite.
    case cited
    /// What most clauses say first; of these the best match.
    case repeats
  }

  /// What becomes of clauses that say the same word for word, or but for numbers, dates and ordinals.
  ///
  /// Only clauses that answer the query are folded: of a query for one session, those of that session.
  /// The clause that stands for the others is the first of them in the order of the hits; by rank and by
  /// repeats, the latest that was adopted, in the place of the best match.
  public enum Folding: Hashable, Sendable {
    /// Each is a hit.
    case none
    /// They are one hit, which tells how many they are.
    case folded
    /// They are one hit, which lists the others.
    case listed
  }

  /// Makes a query.
  public init(
    text: TextQuery? = nil, filters: Filters = Filters(), order: Order = .rank,
    folding: Folding = .none, isGrouped: Bool = false, context: Int = 0, limit: Int = 20,
    offset: Int = 0
  ) {
    self.text = text
    self.filters = filters
    self.order = order
    self.folding = folding
    self.isGrouped = isGrouped
    self.context = context
    self.limit = limit
    self.offset = offset
  }
}
