/// The bytes of a text that is searched, in which every hyphen is `-` and every space is a space.
///
/// Word processors write hyphens and spaces that do not break (`ES‑10/15`); whoever reads a number
/// need not know.
struct Passage {
  /// The bytes, signs of several bytes that stand for a hyphen or a space made one.
  let bytes: [UInt8]
  /// The bytes as they stand, where they differ.
  private let original: [UInt8]?
  /// The signs that were made one byte: the index of each, and by how many bytes the places after
  /// it are further on in the original.
  private var shifts: [(index: Int, bytes: Int)] = []

  init(_ text: String) {
    let all = Array(text.utf8)
    guard let first = all.indices.first(where: { Passage.sign(all, at: $0).length > 1 }) else {
      bytes = all
      original = nil
      return
    }
    var bytes = Array(all[..<first])
    bytes.reserveCapacity(all.count)
    var index = first
    while index < all.count {
      let (byte, length) = Passage.sign(all, at: index)
      index += length
      bytes.append(byte)
      if length > 1 { shifts.append((bytes.count - 1, index - bytes.count)) }
    }
    self.bytes = bytes
    original = all
  }

  /// The byte that a sign is read as, and its length in the original.
  @inline(__always)
  private static func sign(_ bytes: [UInt8], at index: Int) -> (byte: UInt8, length: Int) {
    let byte = bytes[index]
    guard byte == 0xC2 || byte == 0xE2 else { return (byte, 1) }
    // U+00A0 and U+202F are spaces, U+2010 and U+2011 hyphens.
    if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 { return (0x20, 2) }
    if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 {
      if (0x90...0x91).contains(bytes[index + 2]) { return (0x2D, 3) }
      if bytes[index + 2] == 0xAF { return (0x20, 3) }
    }
    return (byte, 1)
  }

  var count: Int { bytes.count }

  subscript(index: Int) -> UInt8 { bytes[index] }

  /// The place in the original text.
  func place(_ index: Int) -> Int {
    var low = 0
    var high = shifts.count
    while low < high {
      let middle = (low + high) / 2
      if shifts[middle].index < index { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? index : index + shifts[low - 1].bytes
  }

  /// The words as they stand in the original text.
  func written(_ range: Range<Int>) -> String {
    String(
      decoding: (original ?? bytes)[place(range.lowerBound)..<place(range.upperBound)],
      as: UTF8.self)
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

  /// Whether words in small letters stand at an index, in any letter case.
  func matchesInAnyCase(_ words: [UInt8], at index: Int) -> Bool {
    guard index >= 0, index + words.count <= bytes.count else { return false }
    for (place, byte) in words.enumerated() {
      let here = bytes[index + place]
      guard here == byte || isLetter(byte) && here | 0x20 == byte else { return false }
    }
    return true
  }

  /// The words of a range; signs of several bytes that stand for a hyphen or a space made one.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Whether words end at an index and no letter stands before them.
  func ends(with words: [UInt8], at end: Int) -> Bool {
    let start = end - words.count
    return start >= 0 && bytes[start..<end].elementsEqual(words)
      && (start == 0 || !isLetter(bytes[start - 1]))
  }

  func isLetterOrDigit(at index: Int) -> Bool {
    index >= 0 && index < bytes.count && (isLetter(bytes[index]) || isDigit(at: index))
  }

  func isDigit(at index: Int) -> Bool { index < bytes.count && (48...57).contains(bytes[index]) }

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

  /// The index after the letters that start at an index.
  func wordEnd(_ start: Int) -> Int {
    var index = start
    while index < bytes.count, isLetter(bytes[index]) { index += 1 }
    return index
  }

  /// The index after the digits that start at an index; the index itself where none stand there.
  func skipDigits(_ start: Int) -> Int {
    var index = start
    while isDigit(at: index) { index += 1 }
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
    "p", "pp", "Add", "Corr", "Rev", "Supp", "Res", "Ibid", "ibid",
  ].map { Array($0.utf8) }
}

// MARK: The words for resolutions

extension Passage {
  /// The index after a word in either letter case, with or without its plural.
  func keyword(_ word: StaticString, at index: Int) -> Int? {
    let length = word.utf8CodeUnitCount
    guard index + length < count else { return nil }
    let isSame = word.withUTF8Buffer { letters in
      for place in letters.indices where bytes[index + place] | 0x20 != letters[place] {
        return false
      }
      return true
    }
    guard isSame else { return nil }
    let end = bytes[index + length] == UInt8(ascii: "s") ? index + length + 1 : index + length
    return end == count || !isLetterOrDigit(at: end) ? end : nil
  }

  /// The index after "Res." or "Res", where a number follows.
  func abbreviation(at index: Int) -> Int? {
    guard matches("Res", at: index) || matches("res.", at: index),
      index == 0
        || !isLetterOrDigit(at: index - 1)
    else { return nil }
    let end = index + 3 < count && bytes[index + 3] == 0x2E ? index + 4 : index + 3
    let number = skipSpace(end)
    return number > end && isDigit(at: number) ? end : nil
  }

  /// The index after "No." before a number, or the index itself.
  func afterNumberSign(_ index: Int) -> Int {
    for sign: StaticString in ["No.", "no.", "Nos.", "nos."] where matches(sign, at: index) {
      return skipSpace(index + sign.utf8CodeUnitCount)
    }
    return index
  }

  /// The index after a number of up to four digits that nothing makes finer.
  func serial(at start: Int) -> Int? {
    let end = skipDigits(start)
    guard (1...4).contains(end - start), bytes[start] != UInt8(ascii: "0") else { return nil }
    guard end < count else { return end }
    if isLetter(bytes[end]) || [0x2F, 0x28, 0x2D].contains(bytes[end]) { return nil }
    if bytes[end] == 0x2E, isDigit(at: end + 1) { return nil }
    return end
  }
}

func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte & 0xDF) }
func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
