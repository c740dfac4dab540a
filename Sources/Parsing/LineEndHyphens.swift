import Readers

/// Joins the words that a printed line's end broke: "per-" / "manent".
///
/// The hyphen of a line's end may be the word's own. It goes where the text has the joined word elsewhere and
/// the word with its hyphen nowhere; else it stays.
struct LineEndHyphens {
  /// A word that a line's end broke.
  private struct Break {
    /// The place of the hyphen in the paragraph's bytes.
    let hyphen: Int
    /// The word without the hyphen and with it, in lower case.
    let joined: [UInt8]
    let hyphened: [UInt8]
  }

  /// The words that are looked for.
  private var wanted: Set<[UInt8]> = []
  /// A number that each of them has, so that other words are passed over quickly.
  private var wantedSums: Set<UInt64> = []
  /// Those of them that stand in the text.
  private var found: Set<[UInt8]> = []

  /// The text with its broken words joined.
  static func mended(_ text: StyledText) -> StyledText {
    var breaks: [(paragraph: Int, breaks: [Break])] = []
    for (index, paragraph) in text.paragraphs.enumerated()
    where paragraph.text.contains(ascii: "-\n") {
      let found = self.breaks(in: Array(paragraph.text.utf8))
      if !found.isEmpty { breaks.append((index, found)) }
    }
    guard !breaks.isEmpty else { return text }
    var search = LineEndHyphens()
    for entry in breaks.lazy.flatMap(\.breaks) {
      search.want(entry.joined)
      search.want(entry.hyphened)
    }
    for paragraph in text.paragraphs { search.look(through: paragraph.text) }
    var result = text
    for (index, breaks) in breaks {
      result.paragraphs[index] = mended(
        text.paragraphs[index],
        at: breaks.filter {
          search.found.contains($0.joined) && !search.found.contains($0.hyphened)
        }.map(\.hyphen))
    }
    return result
  }

  // MARK: Breaks

  private static func breaks(in bytes: [UInt8]) -> [Break] {
    var breaks: [Break] = []
    for index in bytes.indices.dropFirst().dropLast(2)
    where bytes[index] == 0x2D && bytes[index + 1] == 0x0A {
      let left = bytes[..<index].reversed().prefix { $0.isLetter }.reversed()
      let right = bytes[(index + 2)...].prefix { $0.isLetter }
      let before = index - left.count - 1
      // A capital or a hyphen beside it makes it a part of a name: "Secretary-General".
      guard !left.isEmpty, let first = right.first, !first.isCapital,
        before < 0 || bytes[before] != 0x2D,
        right.endIndex == bytes.count || bytes[right.endIndex] != 0x2D
      else { continue }
      let half = left.map { $0 | 0x20 }
      // The names of organizations kept "Co-operation" when the word had long lost its hyphen.
      guard half != Array("co".utf8) else { continue }
      breaks.append(
        Break(
          hyphen: index, joined: half + right.map { $0 | 0x20 },
          hyphened: half + [0x2D] + right.map { $0 | 0x20 }))
    }
    return breaks
  }

  /// A paragraph without the hyphens at these places and the line ends behind them.
  private static func mended(_ paragraph: StyledParagraph, at hyphens: [Int]) -> StyledParagraph {
    guard !hyphens.isEmpty else { return paragraph }
    var result = paragraph.slice(0..<0)
    var start = 0
    for hyphen in hyphens {
      result.append(paragraph.slice(start..<hyphen), separator: "")
      start = hyphen + 2
    }
    result.append(paragraph.slice(start..<paragraph.text.utf8.count), separator: "")
    return result
  }

  // MARK: Words

  private mutating func want(_ word: [UInt8]) {
    wanted.insert(word)
    wantedSums.insert(word.reduce(0, LineEndHyphens.sum))
  }

  private static func sum(_ sum: UInt64, _ byte: UInt8) -> UInt64 { sum &* 31 &+ UInt64(byte) }

  /// Notes which of the words that are looked for stand in a text.
  private mutating func look(through text: String) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      var sum: UInt64 = 0
      for index in 0...bytes.count {
        if index < bytes.count, bytes[index].isLetter || bytes[index] == 0x2D {
          sum = LineEndHyphens.sum(sum, bytes[index] | 0x20)
          continue
        }
        if index > start, wantedSums.contains(sum) {
          let word = bytes[start..<index].map { $0 | 0x20 }
          if wanted.contains(word) { found.insert(word) }
        }
        start = index + 1
        sum = 0
      }
    }
  }
}
