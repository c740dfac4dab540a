import Markup

/// Links between a note's mark in the text and the note.
enum HTMLNoteLink {
  /// What the targets of such links have in their names, by whatever program.
  private static let hints = ["ftn", "fn", "note", "foot", "edn", "cite"]

  /// The mark that a link shows, without brackets: "1", "*"; `nil` for other elements.
  ///
  /// - Parameters:
  ///   - element: Any element.
  ///   - isRaised: Whether its words are raised.
  static func mark(_ element: XMLElement, isRaised: Bool) -> String? {
    guard element.name == "a" else { return nil }
    let target =
      fragment(element).map(String.init) ?? element.attributes["name"] ?? element.attributes["id"]
    guard let target else { return nil }
    let shown = HTMLText.plain(element).filter { !$0.isWhitespace }
    let isBracketed = shown.hasPrefix("[") && shown.hasSuffix("]")
    let mark = isBracketed ? String(shown.dropFirst().dropLast()) : shown
    guard (1...3).contains(mark.utf8.count),
      mark.utf8.allSatisfy({ (48...57).contains($0) }) || mark.utf8.allSatisfy({ $0 == 0x2A })
    else { return nil }
    let name = target.lowercased()
    let isNamed = hints.contains { name.contains($0) }
    return isNamed || isRaised || isBracketed || element.first("sup") != nil ? mark : nil
  }

  /// Arrows, and the sign that asks for an arrow without colours.
  private static let arrows: Set<Unicode.Scalar> = ["↩", "↑", "^", "⏎", "\u{FE0E}"]

  /// Whether an element is the arrow that leads from a note back to the text.
  static func leadsBack(_ element: XMLElement) -> Bool {
    guard element.name == "a", fragment(element) != nil else { return false }
    let shown = HTMLText.plain(element).filter { !$0.isWhitespace }
    return !shown.isEmpty && shown.unicodeScalars.allSatisfy { arrows.contains($0) }
  }

  private static func fragment(_ element: XMLElement) -> Substring? {
    guard let target = element.attributes["href"], let hash = target.firstIndex(of: "#") else {
      return nil
    }
    return target[target.index(after: hash)...]
  }
}
