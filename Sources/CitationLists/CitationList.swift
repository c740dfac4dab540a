import Resolutions

/// Works in the order in which they were named, each of them once.
public struct CitationList: Hashable, Sendable {
  /// The works.
  public private(set) var works: [ListedWork] = []
  private var places: [String: Int] = [:]

  /// Makes an empty list.
  public init() {}

  /// Adds a work, or what is new of a work that the list has: facts that were missing, and pinpoints.
  public mutating func add(_ work: ListedWork) {
    if let place = places[work.key] {
      // "S/RES/1325(2000)" tells more than "S/RES/1325".
      if let symbol = work.symbol, symbol.key.count > works[place].symbol?.key.count ?? 0 {
        works[place].identity = work.identity
      }
      works[place].organ = works[place].organ ?? work.organ
      works[place].session = works[place].session ?? work.session
      works[place].title = works[place].title ?? work.title
      works[place].date = works[place].date ?? work.date
      works[place].status = works[place].status ?? work.status
      works[place].pinpoints = Pinpoint.inOrder(works[place].pinpoints + work.pinpoints)
    } else {
      places[work.key] = works.count
      var work = work
      work.pinpoints = Pinpoint.inOrder(work.pinpoints)
      works.append(work)
    }
  }
}
