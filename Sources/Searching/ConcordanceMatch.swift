/// A match in a text.
struct ConcordanceMatch {
  let entry: Listing.Entry
  let text: MatchedText
  let range: Range<Int>

  var left: String { String(decoding: text.bytes[..<range.lowerBound], as: UTF8.self) }
  var words: String { String(decoding: text.bytes[range], as: UTF8.self) }
  var right: String { String(decoding: text.bytes[range.upperBound...], as: UTF8.self) }

  /// Lines are told apart by so many words; those with the same come as the hits do.
  private static let keyWords = 6

  /// Matches in the order of the words beside them.
  static func sorted(
    _ matches: [ConcordanceMatch], by order: Concordance.Order
  ) -> [ConcordanceMatch] {
    let keys = matches.map { $0.key(order) }
    return matches.indices.sorted { left, right in
      if keys[left] == keys[right] { return left < right }
      return keys[left].lexicographicallyPrecedes(keys[right])
    }.map { matches[$0] }
  }

  /// The words beside the match as the index keeps them, a line end behind each: it comes before letters.
  private func key(_ order: Concordance.Order) -> [UInt8] {
    var key: [UInt8] = []
    func add(_ word: (letters: String, place: Range<Int>)) {
      key += word.letters.utf8
      key.append(0x0A)
    }
    if order == .left {
      let before = text.words[..<text.wordCount(before: range.lowerBound)]
      before.suffix(ConcordanceMatch.keyWords).reversed().forEach(add)
    } else {
      let behind = text.words[text.wordCount(before: range.upperBound)...]
      behind.prefix(ConcordanceMatch.keyWords).forEach(add)
    }
    return key
  }
}

/// The bytes of a text and where its matches stand in them.
final class MatchedText {
  let bytes: [UInt8]
  let matches: [Range<Int>]
  /// The words as the index keeps them, each with its bytes, in the order of the text.
  private(set) lazy var words: [(letters: String, place: Range<Int>)] = {
    var words: [(String, Range<Int>)] = []
    WordScanner.scan(bytes) { words.append(($0, $1)) }
    return words
  }()

  init(marked: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(marked.utf8.count)
    var matches: [Range<Int>] = []
    var start = 0
    for byte in marked.utf8 {
      switch byte {
      case Passage.open: start = bytes.count
      case Passage.close: matches.append(start..<bytes.count)
      default: bytes.append(byte)
      }
    }
    self.bytes = bytes
    self.matches = matches
  }

  /// The number of words that begin before a byte.
  func wordCount(before byte: Int) -> Int {
    var range = 0..<words.count
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      let isBefore = words[middle].place.lowerBound < byte
      range = isBefore ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }
}
