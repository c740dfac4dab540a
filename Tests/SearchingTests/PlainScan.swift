import Foundation

/// A text as a plain reader sees it: words in lower case without accents, split at every other sign.
///
/// It knows nothing of SQLite, so that answers can be checked against it.
struct PlainScan {
  struct Word {
    let folded: String
    let range: Range<String.Index>
  }

  let text: String
  let words: [Word]

  init(_ text: String) {
    self.text = text
    var words: [Word] = []
    var start: String.Index?
    for index in text.indices {
      let isWord = text[index].isLetter || text[index].isNumber
      if isWord, start == nil { start = index }
      if !isWord, let first = start {
        words.append(PlainScan.word(text, first..<index))
        start = nil
      }
    }
    if let first = start { words.append(PlainScan.word(text, first..<text.endIndex)) }
    self.words = words
  }

  private static func word(_ text: String, _ range: Range<String.Index>) -> Word {
    let letters = text[range].lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
      .filter { $0.properties.generalCategory != .nonspacingMark }
    return Word(folded: String(String.UnicodeScalarView(letters)), range: range)
  }

  /// The stretches of words where a phrase stands; the last word may go on in a prefix.
  func places(of phrase: [String], isPrefix: Bool = false) -> [Range<Int>] {
    guard !phrase.isEmpty, words.count >= phrase.count else { return [] }
    return (0...(words.count - phrase.count)).compactMap { start in
      for (step, wanted) in phrase.enumerated() {
        let word = words[start + step].folded
        let isLast = step == phrase.count - 1
        guard word == wanted || isPrefix && isLast && word.hasPrefix(wanted) else { return nil }
      }
      return start..<(start + phrase.count)
    }
  }

  /// The stretches of the text that phrases cover; those that overlap are one.
  func stretches(of phrases: [(words: [String], isPrefix: Bool)]) -> [String] {
    let places = phrases.flatMap { self.places(of: $0.words, isPrefix: $0.isPrefix) }
      .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    var merged: [Range<Int>] = []
    for place in places {
      if let last = merged.last, place.lowerBound < last.upperBound {
        merged[merged.count - 1] =
          last.lowerBound..<max(last.upperBound, place.upperBound)
      } else {
        merged.append(place)
      }
    }
    return merged.map {
      String(
        text[words[$0.lowerBound].range.lowerBound..<words[$0.upperBound - 1].range.upperBound])
    }
  }

  /// The stretches of words where a phrase stands.
  func places(of phrase: ScannedPhrase) -> [Range<Int>] {
    let count = phrase.pieces.count
    guard words.count >= count else { return [] }
    return (0...(phrase.opensText ? 0 : words.count - count)).compactMap { start in
      for (step, piece) in phrase.pieces.enumerated() {
        let word = words[start + step].folded
        switch piece {
        case .word(let wanted): guard word == wanted else { return nil }
        case .prefix(let wanted): guard word.hasPrefix(wanted) else { return nil }
        case .any: break
        }
      }
      return start..<(start + count)
    }
  }

  /// Whether one place of each phrase can be chosen so that at most so many words stand between the
  /// end of any and the beginning of the last.
  func hasNear(_ phrases: [ScannedPhrase], _ distance: Int) -> Bool {
    var choices: [[Range<Int>]] = [[]]
    for phrase in phrases {
      let places = places(of: phrase)
      choices = choices.flatMap { choice in places.map { choice + [$0] } }
    }
    return choices.contains { choice in
      let last = choice.map(\.lowerBound).max() ?? 0
      return choice.allSatisfy { last - $0.upperBound <= distance }
    }
  }
}
