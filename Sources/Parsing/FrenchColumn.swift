import Readers
import Resolutions

/// Parts the French column of a bilingual page from the English one.
///
/// The oldest volumes print both languages side by side; what reads a page by its columns puts the paragraphs
/// of one behind those of the other.
enum FrenchColumn {
  /// The text without its French paragraphs, which are kept with the page furniture.
  ///
  /// A text is bilingual where an organ opens a resolution in either language; a text in one language is left
  /// as it is.
  static func parted(from text: StyledText) -> StyledText {
    let text = withoutFrenchEnds(text)
    guard text.paragraphs.contains(where: { opensInFrench($0.text) }),
      text.paragraphs.contains(where: { EnactingFormula($0.text)?.language == "en" })
    else { return text }
    let found = text.paragraphs.map { language(of: $0.text) }
    var result = StyledText(furniture: text.furniture)
    for (index, paragraph) in text.paragraphs.enumerated() {
      // What has no words of either language, such as a letter or a number, goes with its neighbours;
      // the number of a resolution, with what stands under it.
      let isFrench =
        found[index].map { $0 == .french }
        ?? (found[(index + 1)...].first { $0 != nil } == .french
          && (found[..<index].last { $0 != nil } == .french || TitleNumber(paragraph.text) != nil))
      if isFrench {
        result.furniture.append(paragraph)
      } else {
        result.paragraphs.append(paragraph)
      }
    }
    return result
  }

  /// The text without French words that run on in an English sentence up to the end of the paragraph, where
  /// what reads a page has gone from one column to the other.
  private static func withoutFrenchEnds(_ text: StyledText) -> StyledText {
    var result = text
    for (index, paragraph) in text.paragraphs.enumerated() where hasAccent(paragraph.text) {
      guard paragraph.text.contains(ascii: " de "), let start = startOfFrench(in: paragraph.text)
      else { continue }
      result.paragraphs[index] = paragraph.slice(0..<start)
      result.furniture.append(paragraph.dropping(start))
    }
    return result
  }

  /// Where the French end of an English sentence begins, behind a comma or a semicolon; `nil` where there is none.
  private static func startOfFrench(in text: String) -> Int? {
    var words: [(start: Int, isFrench: Bool)] = []
    var joints: [Int] = []
    text.withBytes { bytes in
      var word = ShortWord()
      var index = 0
      while index < bytes.count {
        let length = bytes.letterLength(at: index)
        if length > 0 {
          word.append(bytes[index])
        } else {
          if let language = languages[word] { words.append((index, language == .french)) }
          word = ShortWord()
          if bytes[index] == 0x2C || bytes[index] == 0x3B { joints.append(index + 1) }
        }
        index += max(length, 1)
      }
    }
    let lastEnglish = words.last { !$0.isFrench }?.start ?? 0
    let french = words.filter { $0.start > lastEnglish }
    let english = words.filter { !$0.isFrench }
    guard french.count >= fewestWords, english.count >= 3,
      let joint = joints.first(where: { $0 > lastEnglish }), joint < text.utf8.count,
      french.filter({ $0.start > joint }).count >= fewestWords
    else { return nil }
    return joint
  }

  /// As many of the commonest words as no French title in an English sentence has.
  private static let fewestWords = 5

  private enum Language { case english, french }

  private static func opensInFrench(_ text: String) -> Bool {
    guard text.utf8.first == UInt8(ascii: "L") else { return false }
    return ["L’Assemblée générale", "L'Assemblée générale", "Le Conseil ", "La Commission "]
      .contains(where: text.hasPrefix)
  }

  /// The language of a paragraph by its commonest words; `nil` where it has none of them.
  private static func language(of text: String) -> Language? {
    text.withBytes { bytes in
      var balance = hasAccent(text) ? 1 : 0
      var word = ShortWord()
      func endWord() {
        if let language = languages[word] { balance += language == .french ? 1 : -1 }
        word = ShortWord()
      }
      var index = 0
      while index < min(bytes.count, longestSample) {
        let length = bytes.letterLength(at: index)
        if length > 0 { word.append(bytes[index]) } else { endWord() }
        index += max(length, 1)
      }
      endWord()
      return balance == 0 ? nil : balance > 0 ? .french : .english
    }
  }

  /// A word of up to eight letters in lower case, as a number; no two words of ASCII have the same.
  private struct ShortWord: Hashable {
    private var letters: UInt64 = 0
    private var count = 0

    init() {}

    init(_ word: String) { for byte in word.utf8 { append(byte) } }

    /// Adds a letter by its first byte.
    mutating func append(_ byte: UInt8) {
      letters = letters << 8 | UInt64(byte | 0x20)
      count += 1
    }
  }

  /// Whether an accented letter of French stands in a text; they all have one first byte.
  private static func hasAccent(_ text: String) -> Bool {
    text.utf8.contains(0xC3) && text.unicodeScalars.contains(where: accents.contains)
  }

  /// Enough bytes to tell a language by.
  private static let longestSample = 600

  private static let accents = Set("àâçèéêëîôûÀÂÇÈÉÊËÎÔÛ".unicodeScalars)

  /// The language of each word.
  private static let languages = Dictionary(
    uniqueKeysWithValues: frenchWords.map { (ShortWord($0), Language.french) }
      + englishWords.map { (ShortWord($0), Language.english) })

  private static let frenchWords: Set<String> = [
    "au", "aux", "ce", "ces", "cette", "dans", "de", "des", "du", "en", "est", "et", "il", "la",
    "le",
    "les", "ne", "nul", "ou", "par", "pour", "que", "qui", "sa", "ses", "soit", "sur", "tout",
    "toute",
    "un", "une",
  ]

  private static let englishWords: Set<String> = [
    "all", "and", "any", "as", "be", "been", "by", "every", "everyone", "for", "has", "have", "in",
    "is", "it", "its", "no", "of", "or", "shall", "that", "the", "their", "this", "to", "which",
    "with",
  ]
}
