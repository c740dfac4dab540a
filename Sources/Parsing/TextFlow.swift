import Readers
import Resolutions

/// A document's running text with the notes and the page furniture taken out of it.
struct TextFlow {
  /// A paragraph of the running text.
  struct Item {
    /// The paragraph, its lines as the file has them.
    var paragraph: StyledParagraph
    /// Whether notes, furniture or a page end stand before it, so that it may go on a sentence.
    var followsInterruption: Bool
  }

  private(set) var paragraphs: [Item] = []
  var notes = NoteList()

  /// The symbol that stands in the head of later pages.
  private(set) var runningSymbol: Symbol?

  init(_ text: StyledText) {
    var interrupted = false
    var furniture = PageFurniture()
    for paragraph in text.paragraphs.flatMap(TextFlow.parts) {
      if paragraph.startsPage { interrupted = true }
      if EnactingFormula(paragraph.text) != nil { furniture.isInBody = true }
      if furniture.covers(paragraph) {
        notes.standsUnderRule = notes.standsUnderRule || furniture.isRule(paragraph)
        interrupted = true
        continue
      }
      if notes.take(paragraph) {
        interrupted = true
        continue
      }
      notes.standsUnderRule = false
      paragraphs.append(Item(paragraph: paragraph, followsInterruption: interrupted))
      interrupted = false
    }
    runningSymbol = furniture.runningSymbol
  }

  /// A paragraph as its parts, where a rule or an enacting formula has a line of it to itself.
  private static func parts(of paragraph: StyledParagraph) -> [StyledParagraph] {
    guard paragraph.text.contains("\n"),
      paragraph.text.contains("___") || paragraph.text.contains("The ")
    else { return [paragraph] }
    var parts: [StyledParagraph] = []
    var follows = false
    for line in paragraph.lines() {
      let formula = EnactingFormula(line.text)
      let standsAlone =
        PageFurniture.isRule(Substring(line.text)) || formula?.length == line.text.utf8.count
      if follows, !standsAlone {
        parts[parts.count - 1].append(line, separator: "\n")
      } else {
        parts.append(line)
      }
      follows = !standsAlone
    }
    for index in parts.indices { parts[index].startsPage = index == 0 && paragraph.startsPage }
    return parts
  }
}
