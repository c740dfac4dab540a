import Agreed

extension Int {
  /// The number with its thousands parted: "41,150".
  var grouped: String {
    var groups: [String] = []
    var rest = String(magnitude)
    while rest.count > 3 {
      groups.insert(String(rest.suffix(3)), at: 0)
      rest.removeLast(3)
    }
    return (self < 0 ? "-" : "") + ([rest] + groups).joined(separator: ",")
  }

  /// The number with what it counts: "1 clause", "41,150 clauses".
  func counted(_ noun: String) -> String { counted(noun, noun + "s") }

  /// The number with what it counts, one or several.
  func counted(_ one: String, _ several: String) -> String {
    "\(grouped) \(self == 1 ? one : several)"
  }
}

extension String {
  /// The text with spaces before it, so that numbers stand under each other.
  func padded(to width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - count)) + self
  }
}

/// The line under a page of a list.
enum Counting {
  /// "1 to 20 of 310 wordings in 512 clauses (more: --offset 20)".
  static func hits(_ page: Page, offset: Int) -> String {
    Counting.page(page.hits.count, of: page.hitCount, offset: offset, what: all(page))
  }

  /// "310 wordings in 512 clauses"; clauses alone where none is folded.
  static func all(_ page: Page) -> String {
    let clauses = page.total.counted("clause")
    let isFolded = page.hitCount < page.total
    return isFolded ? "\(page.hitCount.counted("wording")) in \(clauses)" : clauses
  }

  /// "1 to 20 of 1,024 clauses (more: --offset 20)"; of a whole list, its length alone.
  static func page(_ shown: Int, of total: Int, offset: Int, what: String) -> String {
    let end = offset + shown
    let range = shown == total ? "" : "\((offset + 1).grouped) to \(end.grouped) of "
    return range + what + (end < total ? " (more: --offset \(end))" : "")
  }
}
