import Readers

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

  init(_ text: StyledText) {
    var interrupted = false
    var furniture = PageFurniture()
    for paragraph in text.paragraphs {
      if paragraph.startsPage { interrupted = true }
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
  }
}
