import Readers

/// Joins the words that a printed line's end broke: "per-" / "manent".
///
/// The hyphen of a line's end may be the word's own. It goes where the text has the joined word elsewhere and
/// the word with its hyphen nowhere; else it stays.
enum LineEndHyphens {
  /// The text with its broken words joined.
  static func mended(_ text: StyledText) -> StyledText {
    guard text.paragraphs.contains(where: { $0.text.contains(ascii: "-\n") }) else { return text }
    var known: Set<Substring> = []
    for paragraph in text.paragraphs {
      known.formUnion(words(of: paragraph.text))
    }
    var result = text
    for index in result.paragraphs.indices
    where result.paragraphs[index].text.contains(ascii: "-\n") {
      result.paragraphs[index] = mended(result.paragraphs[index], known)
    }
    return result
  }

  /// The words of a text in lower case, with the hyphens inside them.
  private static func words(of text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && $0 != "-" }.filter { $0.utf8.count > 3 }
  }

  private static func mended(_ paragraph: StyledParagraph, _ known: Set<Substring>)
    -> StyledParagraph
  {
    let bytes = Array(paragraph.text.utf8)
    var result = paragraph.slice(0..<0)
    var start = 0
    for index in bytes.indices.dropFirst().dropLast(2)
    where bytes[index] == 0x2D && bytes[index + 1] == 0x0A {
      var first = index
      while first > 0, bytes[first - 1].isLetter { first -= 1 }
      var end = index + 2
      while end < bytes.count, bytes[end].isLetter { end += 1 }
      let halves = (first..<index, (index + 2)..<end)
      // A capital or a hyphen before it makes it a part of a name: "Secretary-General".
      guard !halves.0.isEmpty, !halves.1.isEmpty, first == 0 || bytes[first - 1] != 0x2D,
        !bytes[halves.1.lowerBound].isCapital, end == bytes.count || bytes[end] != 0x2D
      else { continue }
      let left = String(decoding: bytes[halves.0], as: UTF8.self).lowercased()
      let right = String(decoding: bytes[halves.1], as: UTF8.self).lowercased()
      // The names of organizations kept "Co-operation" when the word had long lost its hyphen.
      guard left != "co", known.contains(Substring(left + right)),
        !known.contains(Substring(left + "-" + right))
      else { continue }
      result.append(paragraph.slice(start..<index), separator: "")
      start = index + 2
    }
    guard start > 0 else { return paragraph }
    result.append(paragraph.slice(start..<bytes.count), separator: "")
    return result
  }
}
