/// What in a query cannot be meant as written, where it stands, and what was done.
public struct QueryDiagnosis: Hashable, Sendable {
  /// What is wrong, and what was searched instead or how to write it.
  public let message: String
  /// The place in what was typed, in characters.
  public let place: Range<Int>
  /// Whether nothing is searched because of it.
  public let isRefusal: Bool

  /// The line of the query and a line that points to the place.
  ///
  /// A long query is cut around the place; signs without print are spaces.
  ///
  /// - Parameter query: What was typed.
  public func pointer(in query: String) -> String {
    let before = 30
    let width = 72
    let signs = query.map { sign in
      sign.unicodeScalars.contains { $0.properties.generalCategory == .control } ? " " : sign
    }
    let start =
      signs.count > width ? max(0, min(place.lowerBound - before, signs.count - width)) : 0
    let shown = signs[start..<min(signs.count, start + width)]
    let indent = String(repeating: " ", count: place.lowerBound - start)
    let end = min(place.upperBound, start + width)
    let mark = String(repeating: "^", count: max(1, end - place.lowerBound))
    return "  \(String(shown))\n  \(indent)\(mark)"
  }
}
