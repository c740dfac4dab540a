/// A piece of text in which the words that were searched are marked.
public struct Passage: Hashable, Sendable {
  /// A stretch of the text.
  public struct Fragment: Hashable, Sendable {
    /// The words.
    public let text: String
    /// Whether they are what was searched.
    public let isMatch: Bool
  }

  /// The stretches in order.
  public let fragments: [Fragment]

  /// The text without marks.
  public var text: String { fragments.map(\.text).joined() }

  /// Where the matches stand: Unicode scalars (code points) from the beginning of the text.
  public var matches: [Range<Int>] {
    var matches: [Range<Int>] = []
    var start = 0
    for fragment in fragments {
      let end = start + fragment.text.unicodeScalars.count
      if fragment.isMatch { matches.append(start..<end) }
      start = end
    }
    return matches
  }

  /// Signs that stand in no text, for SQLite to mark hits with.
  static let open: UInt8 = 2
  static let close: UInt8 = 3

  /// A piece of text with marked words in its middle.
  init(before: String, match: String, after: String) {
    fragments = [(before, false), (match, true), (after, false)].filter { !$0.0.isEmpty }
      .map { Fragment(text: $0.0, isMatch: $0.1) }
  }

  /// A text in which nothing is marked.
  public init(whole text: String) { fragments = [Fragment(text: text, isMatch: false)] }

  /// Reads a text in which SQLite marked the hits.
  init(marked: String) {
    var fragments: [Fragment] = []
    for (index, piece) in marked.utf8.split(
      separator: Passage.open, omittingEmptySubsequences: false
    )
    .enumerated() {
      let end =
        index == 0 ? piece.startIndex : piece.firstIndex(of: Passage.close) ?? piece.endIndex
      let stretches = [(piece[..<end], true), (piece[end...].drop { $0 == Passage.close }, false)]
      for (stretch, isMatch) in stretches where !stretch.isEmpty {
        fragments.append(Fragment(text: String(Substring(stretch)), isMatch: isMatch))
      }
    }
    self.fragments = fragments
  }
}
