import Foundation

/// Splits a text into words exactly where the index splits it.
///
/// The index uses SQLite's unicode61 tokenizer: letters, numbers and private-use signs make words.
enum WordScanner {
  /// The words of a text; hyphenated ones as lists of their parts.
  static func words(_ text: some StringProtocol) -> [[String]] {
    var words: [[String]] = []
    var part = String.UnicodeScalarView()
    var joinsNext = false
    func close(byHyphen: Bool) {
      if !part.isEmpty {
        if joinsNext, !words.isEmpty {
          words[words.count - 1].append(String(part))
        } else {
          words.append([String(part)])
        }
        joinsNext = byHyphen
        part.removeAll()
      } else {
        joinsNext = false
      }
    }
    for scalar in text.unicodeScalars {
      // Soft hyphens and marks of direction are nothing.
      if scalar.properties.generalCategory == .format { continue }
      if isWordScalar(scalar, inside: !part.isEmpty) {
        part.append(scalar)
      } else {
        close(byHyphen: isHyphen(scalar))
      }
    }
    close(byHyphen: false)
    return words
  }

  /// The words of a text as the index keeps them: parts apart, small letters, no accents.
  static func folded(_ text: String) -> [String] {
    var words: [String] = []
    scan(Array(text.utf8)) { word, _ in words.append(word) }
    return words
  }

  /// Tells each word of a text as the index keeps it, and which bytes it is made of.
  static func scan(_ bytes: [UInt8], _ tell: (String, Range<Int>) -> Void) {
    var start: Int?
    var isPlain = true
    func close(at end: Int) {
      guard let first = start else { return }
      let letters = bytes[first..<end]
      tell(
        isPlain ? lowercased(letters) : folded(word: String(decoding: letters, as: UTF8.self)),
        first..<end)
      start = nil
      isPlain = true
    }
    var place = 0
    while place < bytes.count {
      // Most letters are one byte, and need no scalar to be made of them.
      if bytes[place] < 0x80 {
        if !isWordByte(bytes[place]) { close(at: place) } else if start == nil { start = place }
        place += 1
        continue
      }
      let length = bytes[place] < 0xE0 ? 2 : bytes[place] < 0xF0 ? 3 : 4
      let next = min(bytes.count, place + length)
      let scalar = String(decoding: bytes[place..<next], as: UTF8.self).unicodeScalars.first
      if let scalar, isWordScalar(scalar, inside: start != nil) {
        if start == nil { start = place }
        isPlain = false
      } else {
        close(at: place)
      }
      place = next
    }
    close(at: bytes.count)
  }

  /// A word in small letters without accents.
  static func folded(word: String) -> String {
    let lower = word.lowercased()
    if lower.utf8.allSatisfy({ $0 < 0x80 }) { return lower }
    let scalars = lower.decomposedStringWithCanonicalMapping.unicodeScalars
      .filter { $0.properties.generalCategory != .nonspacingMark }
    return String(String.UnicodeScalarView(scalars))
  }

  /// A word of ASCII letters and digits in small letters.
  private static func lowercased(_ word: ArraySlice<UInt8>) -> String {
    String(unsafeUninitializedCapacity: word.count) { letters in
      for (place, byte) in word.enumerated() {
        let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
        letters[place] = isCapital ? byte | 0x20 : byte
      }
      return word.count
    }
  }

  static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}"
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar, inside: Bool) -> Bool {
    if scalar.value < 0x80 { return isWordByte(UInt8(scalar.value)) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .privateUse:
      return true
    case .nonspacingMark: return inside
    default: return false
    }
  }
}
