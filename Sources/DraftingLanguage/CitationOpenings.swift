/// The first three signs of the words that a citation may begin with.
///
/// Nine words in ten begin otherwise, and a scan passes over them without a second look.
struct CitationOpenings {
  static let all = CitationOpenings(
    ["resolution", "recommendation", "res.", "decision", "charter", "treaty", "official", "unscr"]
      .map { Array($0.utf8) } + BackReference.words + PlaceWords.words + NamedBody.words)

  /// The letters, and all other signs as one more.
  private static let kinds = 27

  /// One bit for each three signs.
  private var bits = Array(repeating: UInt64(0), count: kinds * kinds * kinds / 64 + 1)

  private init(_ words: [[UInt8]]) {
    for word in words {
      var codes = [0]
      for place in 0..<3 {
        // Any sign may follow a word of two.
        let signs =
          place < word.count
          ? [CitationOpenings.kind(word[place])] : Array(0..<CitationOpenings.kinds)
        codes = codes.flatMap { code in signs.map { code * CitationOpenings.kinds + $0 } }
      }
      for code in codes { bits[code / 64] |= 1 << (code % 64) }
    }
  }

  /// The next index where a citation may begin, a list go on or a sentence end.
  ///
  /// - Parameter start: Where to look from: within no word.
  func next(in text: Passage, from start: Int) -> Int {
    text.bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < bytes.count {
        let byte = bytes[index]
        if isLetter(byte) {
          if mayOpen(bytes, at: index) { return index }
          var end = index + 1
          while end < bytes.count, isLetter(bytes[end]) { end += 1 }
          let isCapital = byte & 0x20 == 0
          if isCapital, end < bytes.count, CitationOpenings.joinsSymbol(bytes[end]) { return index }
          index = end
        } else if isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ";") {
          return index
        } else {
          index += 1
        }
      }
      return bytes.count
    }
  }

  private func mayOpen(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    var code = 0
    for index in start..<(start + 3) {
      code = code * CitationOpenings.kinds
      code += CitationOpenings.kind(index < bytes.count ? bytes[index] : 0)
    }
    return bits[code / 64] & 1 << (code % 64) != 0
  }

  private static func kind(_ byte: UInt8) -> Int { isLetter(byte) ? Int(byte | 0x20) - 97 : 26 }

  /// Whether a sign follows the first letters of a symbol or a number: "A/", "GC(", "WHA7", "ES-".
  private static func joinsSymbol(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2F, 0x28, 0x2E, 0x2D: true
    default: isDigit(byte)
    }
  }
}
