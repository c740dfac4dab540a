/// A tag of HTML that Markdown has inside its text.
struct InlineTag {
  /// What the tag does to the words after it.
  enum Effect: Hashable {
    case style(TextStyle)
    case lineBreak
    /// Underlining and lowering, which no style keeps.
    case nothing
  }

  let effect: Effect
  let isClosing: Bool
  /// The bytes of the tag.
  let length: Int

  private static let effects: [String: Effect] = [
    "i": .style(.italic), "em": .style(.italic), "b": .style(.bold), "strong": .style(.bold),
    "br": .lineBreak, "u": .nothing, "sub": .nothing,
  ]

  /// The bytes of the longest tag that is read.
  private static let limit = 64

  /// Reads a tag; `nil` when none that is known stands here.
  init?(_ bytes: [UInt8], at start: Int) {
    var rest = bytes[(start + 1)...].prefix(InlineTag.limit)
    isClosing = rest.first == UInt8(ascii: "/")
    if isClosing { rest = rest.dropFirst() }
    let name = rest.prefix { (65...90).contains($0 & 0xDF) }
    guard let effect = InlineTag.effects[String(decoding: name, as: UTF8.self).lowercased()],
      let end = rest.firstIndex(of: UInt8(ascii: ">")),
      // What follows the name is an attribute or the slash of an empty tag.
      rest[name.endIndex] == UInt8(ascii: ">") || rest[name.endIndex] == 0x20
        || rest[name.endIndex] == UInt8(ascii: "/")
    else { return nil }
    self.effect = effect
    length = end + 1 - start
  }
}
