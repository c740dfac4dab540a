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
  /// Where the next word is looked for; `nil` when there is none.
  private var rest: String.Index?

  /// What may stand inside a word.
  private static let joiners: Set<Character> = ["-", "\u{2010}", "\u{2011}", "’", "'"]

  /// Enough for the longest lead seen in print.
  private static let limit = 16

  init(_ text: Substring) {
    self.text = text
    rest = self.text.startIndex
  }

  var first: Word? { self[0] }

  subscript(index: Int) -> Word? {
    while index >= words.count, words.count < OpeningWords.limit, let start = rest {
      rest = word(from: start)
    }
    return words.indices.contains(index) ? words[index] : nil
  }

  /// Whether these words stand at a place.
  func matches(_ phrase: [String], at index: Int) -> Bool {
    phrase.indices.allSatisfy { self[index + $0]?.lower == phrase[$0] }
  }

  /// Takes the next word; gives the end of it where another may follow.
  private func word(from start: String.Index) -> String.Index? {
    var index = start
    while true {
      guard index < text.endIndex else { return nil }
      let sign = OpeningWords.sign(text, at: index)
      if sign == .letter { break }
      guard sign == .space || words.isEmpty else { return nil }
      index = OpeningWords.next(text, after: index)
    }
    var end = index
    var sign = Sign.letter
    while sign == .letter || sign == .joiner {
      end = OpeningWords.next(text, after: end)
      sign = end < text.endIndex ? OpeningWords.sign(text, at: end) : .other
    }
    let word = text[index..<end]
    words.append(
      Word(
        lower: OpeningWords.lower(word), start: index, end: end,
        isCapital: OpeningWords.opensHigh(word),
        runsOn: sign == .space))
    return sign == .space ? end : nil
  }

  // MARK: Signs

  private enum Sign {
    case letter, joiner, space, other
  }

  /// Whether the sign at an index is a single byte: no accent of its own follows it.
  private static func isPlain(_ text: Substring, at index: String.Index) -> Bool {
    guard text.utf8[index] < 0x80 else { return false }
    let next = text.utf8.index(after: index)
    return next == text.utf8.endIndex || text.utf8[next] < 0x80 && text.utf8[index] != 0x0D
  }

  private static func sign(_ text: Substring, at index: String.Index) -> Sign {
    guard isPlain(text, at: index) else {
      let character = text[index]
      if character.isLetter { return .letter }
      return joiners.contains(character) ? .joiner : character.isWhitespace ? .space : .other
    }
    let byte = text.utf8[index]
    if DraftingLanguage.isLetter(byte) { return .letter }
    switch byte {
    case 0x2D, 0x27: return .joiner
    case 0x09...0x0D, 0x20: return .space
    default: return .other
    }
  }

  private static func next(_ text: Substring, after index: String.Index) -> String.Index {
    isPlain(text, at: index) ? text.utf8.index(after: index) : text.index(after: index)
  }

  private static func lower(_ word: Substring) -> String {
    let bytes = word.utf8
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return word.lowercased() }
    return String(unsafeUninitializedCapacity: bytes.count) { buffer in
      for (place, byte) in bytes.enumerated() {
        buffer[place] = (65...90).contains(byte) ? byte | 0x20 : byte
      }
      return bytes.count
    }
  }

  private static func opensHigh(_ word: Substring) -> Bool {
    guard let byte = word.utf8.first, byte < 0x80 else { return word.first?.isUppercase ?? false }
    return (65...90).contains(byte)
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

  /// The phrase that stands at a place, and the count of its words.
  func match(_ words: OpeningWords, at index: Int) -> (phrase: String, count: Int)? {
    guard let first = words[index], let candidates = phrases[first.lower] else { return nil }
    return candidates.first { words.matches($0.words, at: index) }.map { ($0.text, $0.words.count) }
  }
}
