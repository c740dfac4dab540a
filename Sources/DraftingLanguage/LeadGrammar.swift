import Resolutions

/// How clauses open: `[adverbs] verb [fixed complement] [adverbs]`.
///
/// Print sets these words in italics (United Nations Editorial Manual, resolutions). Where a text
/// has lost its italics the grammar tells how far the lead goes; where it has them, they decide,
/// and the grammar tells what the words mean.
public enum LeadGrammar {
  /// The lead that a clause without emphasis opens with; `nil` when it opens with none.
  ///
  ///     LeadGrammar.lead(opening: "Takes note with appreciation of the report;")?.text
  ///     // "Takes note with appreciation"
  ///
  /// - Parameters:
  ///   - text: The clause, without its number.
  ///   - isNumbered: Whether a number stands before the text; only then a lead may open in lower
  ///     case, as in "5. further fully endorses".
  public static func lead(opening text: some StringProtocol, isNumbered: Bool = false) -> Lead? {
    let words = OpeningWords(text)
    guard let first = words.first, isNumbered || first.text.first?.isUppercase ?? false else {
      return nil
    }
    var parse = LeadParse(words: words, trustsEndings: false)
    guard parse.run(), let end = parse.end else { return nil }
    return parse.lead(String(text[text.startIndex..<end]))
  }

  /// The lead that print marks with italics, understood as far as the grammar goes.
  public static func lead(emphasized text: String) -> Lead {
    var parse = LeadParse(words: OpeningWords(text), trustsEndings: true)
    guard parse.run() else { return Lead(text: text) }
    return parse.lead(text)
  }

  /// What a person means by a verb in any of its forms.
  ///
  /// - Parameter text: `reaffirm`, `Reaffirms`, `Strongly condemns`, `call upon`.
  ///   The form of the result is `nil` for a base form; its verb is `nil` for unknown words.
  public static func verb(asked text: String) -> Lead {
    var parse = LeadParse(words: OpeningWords(text), trustsEndings: false, acceptsBaseForms: true)
    guard parse.run() else { return Lead(text: text) }
    return parse.lead(text)
  }
}

/// The first words of a clause, in lower case, with their places.
struct OpeningWords {
  struct Word {
    /// The word as it stands.
    let text: Substring
    let lower: String
    let end: String.Index
    /// Whether the next word follows after nothing but space.
    let runsOn: Bool
  }

  private let words: [Word]

  /// What may stand inside a word.
  private static let joiners: Set<Character> = ["-", "\u{2010}", "\u{2011}", "’", "'"]

  /// Enough for the longest lead seen in print.
  private static let limit = 16

  init(_ text: some StringProtocol) {
    let text = Substring(text)
    var words: [Word] = []
    var index = text.startIndex
    while index < text.endIndex, words.count < OpeningWords.limit {
      guard text[index].isLetter else {
        guard words.isEmpty || text[index].isWhitespace else { break }
        index = text.index(after: index)
        continue
      }
      let end =
        text[index...].firstIndex { !($0.isLetter || OpeningWords.joiners.contains($0)) }
        ?? text.endIndex
      let runsOn = end < text.endIndex && text[end].isWhitespace
      words.append(
        Word(
          text: text[index..<end], lower: text[index..<end].lowercased(), end: end, runsOn: runsOn))
      index = end
      if !runsOn { break }
    }
    self.words = words
  }

  var first: Word? { words.first }

  subscript(index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }

  /// Whether these words stand at a place.
  func match(_ phrase: String, at index: Int) -> Int? {
    let wanted = phrase.split(separator: " ")
    for (step, word) in wanted.enumerated() {
      guard let found = self[index + step], found.lower == word else { return nil }
    }
    return wanted.count
  }
}
