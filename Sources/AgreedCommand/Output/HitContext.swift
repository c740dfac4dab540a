import Agreed

/// The clauses to print around a hit: each once, where hits of one document follow one another.
struct HitContext {
  let before: [NeighbouringClause]
  let behind: [NeighbouringClause]
  /// Whether clauses are left out between the hit before, in the same document, and these.
  let isApart: Bool

  /// The clauses around a hit of a list.
  init(of hit: Hit, in hits: [Hit], at place: Int) {
    func other(_ index: Int) -> Hit? {
      guard hits.indices.contains(index) else { return nil }
      let other = hits[index]
      return other.source == hit.source && other.symbol == hit.symbol ? other : nil
    }
    // What stands up to the end of the hit before was printed with it.
    let last = other(place - 1).filter { $0.ordinal < hit.ordinal }
    let printed = last.map { max($0.ordinal, $0.context.last?.ordinal ?? 0) } ?? -1
    let next = other(place + 1).filter { $0.ordinal > hit.ordinal }?.ordinal ?? Int.max
    before = hit.context.filter { $0.ordinal < hit.ordinal && $0.ordinal > printed }
    let first = before.first?.ordinal ?? hit.ordinal
    isApart = !hit.context.isEmpty && other(place - 1) != nil && first != printed + 1
    behind = hit.context.filter { $0.ordinal > hit.ordinal && $0.ordinal < next }
  }
}

extension Optional {
  /// The value where a condition holds of it.
  fileprivate func filter(_ condition: (Wrapped) -> Bool) -> Wrapped? {
    flatMap { condition($0) ? $0 : nil }
  }
}
