/// The first words of a clause, in lower case, with their places; found as far as somebody asks.
final class OpeningWords {
  struct Word {
    /// The word in lower case.
    let lower: String
    let start: String.Index
    let end: String.Index
    /// Whether the word opens with a capital.
    let isCapital: Bool
    /// Whether the next word follows after nothing but space.
    let runsOn: Bool
  }

  private let text: Substring
  private var words: [Word] = []
  /// How many bytes stand before the place where the next word is looked for; `nil` when there is none.
  private var rest: Int? = 0

  /// What may stand inside a word.
  private static let joiners: Set<Character> = ["-", "\u{2010}", "\u{2011}", "’", "'"]

  /// Enough for the longest lead seen in print.
  private static let limit = 16

  init(_ text: Substring) { self.text = text }

  var first: Word? { self[0] }

  subscript(index: Int) -> Word? {
    while index >= words.count, words.count < OpeningWords.limit, let start = rest {
      rest = text.withBytes { word(in: $0, from: start) }
    }
    return index < words.count ? words[index] : nil
  }

  /// Whether these words stand at a place.
  func matches(_ phrase: [String], at index: Int) -> Bool {
    phrase.indices.allSatisfy { self[index + $0]?.lower == phrase[$0] }
  }

  /// Takes the next word; gives the end of it where another may follow.
  private func word(in bytes: UnsafeBufferPointer<UInt8>, from first: Int) -> Int? {
    var start = first
    while true {
      guard start < bytes.count else { return nil }
      let (sign, length) = sign(in: bytes, at: start)
      if sign == .letter { break }
      guard sign == .space || words.isEmpty else { return nil }
      start += length
    }
    var end = start
    var runsOn = false
    while end < bytes.count {
      let (sign, length) = sign(in: bytes, at: end)
      guard sign == .letter || sign == .joiner else {
        runsOn = sign == .space
        break
      }
      end += length
    }
    let word = text[index(start)..<index(end)]
    words.append(
      Word(
        lower: OpeningWords.lower(word, UnsafeBufferPointer(rebasing: bytes[start..<end])),
        start: word.startIndex, end: word.endIndex,
        isCapital: bytes[start] < 0x80
          ? (65...90).contains(bytes[start]) : word.first?.isUppercase ?? false,
        runsOn: runsOn))
    return runsOn ? end : nil
  }

  // MARK: Signs

  private enum Sign {
    case letter, joiner, space, other
  }

  private func index(_ place: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: place)
  }

  /// The sign that stands at a place, and its length in bytes.
  private func sign(in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> (Sign, length: Int) {
    let byte = bytes[place]
    // An accent may follow a letter as a sign of its own.
    let isPlain = byte < 0x80 && (place + 1 == bytes.count || bytes[place + 1] < 0x80)
    guard isPlain, byte != 0x0D else {
      let character = text[index(place)]
      let sign: Sign =
        character.isLetter
        ? .letter
        : OpeningWords.joiners.contains(character)
          ? .joiner : character.isWhitespace ? .space : .other
      return (sign, character.utf8.count)
    }
    if DraftingLanguage.isLetter(byte) { return (.letter, 1) }
    switch byte {
    case 0x2D, 0x27: return (.joiner, 1)
    case 0x09...0x0D, 0x20: return (.space, 1)
    default: return (.other, 1)
    }
  }

  private static func lower(_ word: Substring, _ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return word.lowercased() }
    return String(unsafeUninitializedCapacity: bytes.count) { buffer in
      for (place, byte) in bytes.enumerated() {
        buffer[place] = (65...90).contains(byte) ? byte | 0x20 : byte
      }
      return bytes.count
    }
  }
}

/// Phrases of which the first that stands in a text is meant, looked up by their first words.
struct PhraseList: ExpressibleByArrayLiteral {
  private let phrases: [String: [(text: String, words: [String])]]

  init(arrayLiteral phrases: String...) {
    var byFirst: [String: [(text: String, words: [String])]] = [:]
    for phrase in phrases {
      let words = phrase.split(separator: " ").map(String.init)
      byFirst[words.first ?? "", default: []].append((phrase, words))
    }
    self.phrases = byFirst
  }

  /// The words that phrases begin with.
  var firstWords: Set<String> { Set(phrases.keys) }

  /// The phrase that stands at a place, and the count of its words.
  func match(_ words: OpeningWords, at index: Int) -> (phrase: String, count: Int)? {
    guard let first = words[index], let candidates = phrases[first.lower] else { return nil }
    return candidates.first { words.matches($0.words, at: index) }.map { ($0.text, $0.words.count) }
  }
}
