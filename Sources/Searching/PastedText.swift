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
  /// organ is the one that speaks.
  ///
  /// - Parameter text: The text.
  public init(_ text: String) {
    var found: [Finding] = []
    var organ: Organ?
    var start = 0
    var line = 1
    for passage in PastedText.passages(text) {
      let bytes = Array(passage.utf8)
      // A space for each line end: the words go on, and the places stay.
      let joined = String(
        decoding: bytes.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }, as: UTF8.self)
      organ = PastedText.speaker(in: passage) ?? organ
      var counted = 0
      for var citation in CitationFinder(organ: organ).citations(in: joined) {
        let place = min(citation.offset, bytes.count)
        if place > counted {
          line += PastedText.lineEnds(bytes[counted..<place])
          counted = place
        }
        citation.offset += start
        found.append(Finding(line: line, citation: citation))
      }
      line += PastedText.lineEnds(bytes[counted...])
      start += bytes.count
    }
    citations = found
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
