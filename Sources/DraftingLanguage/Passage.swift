/// The bytes of a text that is searched, in which every hyphen is `-` and every space is a space.
///
/// Word processors write hyphens and spaces that do not break (`ES‑10/15`); whoever reads a number
/// need not know.
struct Passage {
  /// The bytes, signs of several bytes that stand for a hyphen or a space made one.
  let bytes: [UInt8]
  /// The bytes as they stand.
  private let original: [UInt8]
  /// The places in the original, where they differ; one more than there are bytes.
  private let places: [Int]?

  init(_ text: String) {
    original = Array(text.utf8)
    // Few texts hold such a sign; the others need no second copy.
    guard original.contains(0xE2) || original.contains(0xC2) else {
      bytes = original
      places = nil
      return
    }
    var bytes: [UInt8] = []
    var places: [Int] = []
    bytes.reserveCapacity(original.count)
    places.reserveCapacity(original.count + 1)
    var index = 0
    while index < original.count {
      places.append(index)
      let (byte, length) = Passage.sign(original, at: index)
      bytes.append(byte)
      index += length
    }
    places.append(index)
    self.bytes = bytes
    self.places = places
  }

  /// The byte that a sign is read as, and its length in the original.
  private static func sign(_ bytes: [UInt8], at index: Int) -> (byte: UInt8, length: Int) {
    // U+00A0 and U+202F are spaces, U+2010 and U+2011 hyphens.
    if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 { return (0x20, 2) }
    if bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 {
      if (0x90...0x91).contains(bytes[index + 2]) { return (0x2D, 3) }
      if bytes[index + 2] == 0xAF { return (0x20, 3) }
    }
    return (bytes[index], 1)
  }

  var count: Int { bytes.count }

  subscript(index: Int) -> UInt8 { bytes[index] }

  /// The place in the original text.
  func place(_ index: Int) -> Int { places?[index] ?? index }

  /// The words as they stand in the original text.
  func written(_ range: Range<Int>) -> String {
    String(decoding: original[place(range.lowerBound)..<place(range.upperBound)], as: UTF8.self)
  }

  /// Whether words stand at an index; the case of letters counts.
  func matches(_ words: StaticString, at index: Int) -> Bool {
    index >= 0 && index + words.utf8CodeUnitCount <= bytes.count
      && words.withUTF8Buffer { bytes[index..<(index + $0.count)].elementsEqual($0) }
  }

  /// Whether words stand at an index and no letter follows.
  func matches(_ words: [UInt8], at index: Int) -> Bool {
    let end = index + words.count
    return end <= bytes.count && bytes[index] == words[0]
      && bytes[index..<end].elementsEqual(words) && (end == bytes.count || !isLetter(bytes[end]))
  }

  /// Whether words end at an index and no letter stands before them.
  func ends(with words: [UInt8], at end: Int) -> Bool {
    let start = end - words.count
    return start >= 0 && bytes[start..<end].elementsEqual(words)
      && (start == 0 || !isLetter(bytes[start - 1]))
  }

  func isLetterOrDigit(at index: Int) -> Bool {
    index >= 0 && index < bytes.count && (isLetter(bytes[index]) || isDigit(bytes[index]))
  }

  func isCapital(at index: Int) -> Bool {
    index < bytes.count && (65...90).contains(bytes[index])
  }

  func skipSpace(_ start: Int) -> Int {
    var index = start
    while index < bytes.count, isSpace(bytes[index]) { index += 1 }
    return index
  }

  /// The index after the last sign that is no space, before an index.
  func backOverSpace(_ end: Int) -> Int {
    var index = end
    while index > 0, isSpace(bytes[index - 1]) { index -= 1 }
    return index
  }

  /// The start of the word that ends at an index.
  func wordStart(_ end: Int) -> Int {
    var index = end
    while index > 0, isLetter(bytes[index - 1]) { index -= 1 }
    return index
  }

  /// The index after the digits that start at an index; the index itself where none stand there.
  func skipDigits(_ start: Int) -> Int {
    var index = start
    while index < bytes.count, isDigit(bytes[index]) { index += 1 }
    return index
  }

  /// The value of the digits in a range of at most nine.
  func value(_ range: Range<Int>) -> Int {
    bytes[range].reduce(0) { $0 * 10 + Int($1) - 48 }
  }

  /// Whether a full stop ends a sentence, as it does not after "para." or "sect.".
  func endsSentence(at index: Int) -> Bool {
    guard bytes[index] == 0x2E, index + 1 < bytes.count, isSpace(bytes[index + 1]),
      isCapital(at: skipSpace(index + 1))
    else { return false }
    return !Passage.abbreviations.contains { ends(with: $0, at: index) }
  }

  private static let abbreviations: [[UInt8]] = [
    "para", "paras", "sect", "sects", "chap", "chaps", "art", "arts", "vol", "vols", "No", "Nos",
    "p", "pp", "Add", "Corr", "Rev", "Supp", "Res",
  ].map { Array($0.utf8) }
}

func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte & 0xDF) }
func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
