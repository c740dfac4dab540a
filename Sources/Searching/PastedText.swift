import DraftingLanguage
import Resolutions

/// A text that somebody pasted: any piece of a document, with or without its beginning.
///
///     for found in PastedText("Recalling resolution 66/152 of 19 December 2011").citations {
///       print(found.line, found.citation.symbol?.text ?? "?")
///     }
public struct PastedText: Sendable {
  /// A citation and the line that it begins on.
  public struct Finding: Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// The citation; its place is counted in UTF-8 bytes from the start of the text.
    public let citation: Citation
  }

  /// The citations in order.
  public let citations: [Finding]

  /// Finds what a text cites.
  ///
  /// Lines up to an empty one are one passage. After a line such as "The General Assembly," that
  /// organ is the one that speaks. "Ibid." refers to the passage before, "note 3 above" to the one that
  /// opens with that mark.
  ///
  /// - Parameter text: The text.
  public init(_ text: String) {
    let passages = PastedText.passages(text)
    var cited: [[Citation]] = []
    while cited.count < passages.count {
      let organ = PastedText.speaker(in: passages[cited.count])
      let next =
        passages[cited.count...].dropFirst().firstIndex { PastedText.speaker(in: $0) != nil }
      let spoken = passages[cited.count..<(next ?? passages.count)]
      cited += CitationFinder(organ: organ).citations(inNotes: spoken.map(PastedText.note))
    }
    citations = PastedText.findings(cited, in: passages)
  }

  /// A passage as a note, so that others can refer to it.
  private static func note(_ passage: Substring) -> Footnote {
    // A space for each line end: the words go on, and the places stay.
    let joined = passage.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
    let opening = passage.drop { $0.isWhitespace || $0 == "[" }
    let digits = opening.prefix { $0.isASCII && $0.isNumber }
    // "4." opens a paragraph of a resolution.
    let isMark = opening.dropFirst(digits.count).first.map { " /]".contains($0) } ?? false
    return Footnote(
      marker: isMark ? String(digits) : "", text: String(decoding: joined, as: UTF8.self))
  }

  /// The citations of passages with their lines and their places in the whole text.
  private static func findings(_ cited: [[Citation]], in passages: [Substring]) -> [Finding] {
    var found: [Finding] = []
    var start = 0
    var line = 1
    for (passage, citations) in zip(passages, cited) {
      let bytes = Array(passage.utf8)
      var counted = 0
      for var citation in citations {
        let place = min(citation.offset, bytes.count)
        if place > counted {
          line += PastedText.lineEnds(bytes[counted..<place])
          counted = place
        }
        citation.offset += start
        citation.note = nil
        found.append(Finding(line: line, citation: citation))
      }
      line += PastedText.lineEnds(bytes[counted...])
      start += bytes.count
    }
    return found
  }

  private static func lineEnds(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
  }

  /// The text cut after its empty lines; put together, the passages are the text.
  private static func passages(_ text: String) -> [Substring] {
    var passages: [Substring] = []
    var rest = text[...]
    let utf8 = text.utf8
    var lineIsEmpty = true
    var index = utf8.startIndex
    while index < utf8.endIndex {
      let byte = utf8[index]
      index = utf8.index(after: index)
      if byte == 0x0A {
        if lineIsEmpty {
          passages.append(rest[..<index])
          rest = rest[index...]
        }
        lineIsEmpty = true
      } else if byte != 0x20, byte != 0x09, byte != 0x0D {
        lineIsEmpty = false
      }
    }
    return passages + [rest]
  }

  /// The organ of an enacting formula that stands on a line of its own.
  private static func speaker(in passage: Substring) -> Organ? {
    for line in passage.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let words = Substring(line).filter { $0 != "*" && $0 != "_" }.split(
        whereSeparator: \.isWhitespace)
      guard words.count > 1, words[0] == "The" || words[0] == "THE" else { continue }
      let name = words.dropFirst().joined(separator: " ")
      guard name.hasSuffix(",") else { continue }
      let organ = Organ(asked: String(name.dropLast()))
      if Organ.known.contains(organ) { return organ }
    }
    return nil
  }
}
