import Markup

/// The footnotes and endnotes of a Word file, numbered in the order in which they are called.
struct WordNotes {
  /// A note that was called.
  struct Note {
    /// The number; `nil` when the text has a mark of its own, such as an asterisk.
    var mark: String?
    /// What the note says.
    var content: XMLElement
  }

  private var footnotes: [String: XMLElement]
  private var endnotes: [String: XMLElement]
  private var count = 0

  init(footnotes: XMLElement?, endnotes: XMLElement?) {
    self.footnotes = WordNotes.notes(footnotes)
    self.endnotes = WordNotes.notes(endnotes)
  }

  private static func notes(_ root: XMLElement?) -> [String: XMLElement] {
    var notes: [String: XMLElement] = [:]
    // The lines above notes are kept as notes of a type.
    for note in root?.elements ?? [] where note.attributes["type"].map({ $0 == "normal" }) ?? true {
      if let id = note.attributes["id"] { notes[id] = note }
    }
    return notes
  }

  /// The note that a mark in the text calls.
  mutating func call(_ reference: WordRuns.NoteReference, isEndnote: Bool) -> Note? {
    guard let content = isEndnote ? endnotes[reference.id] : footnotes[reference.id] else {
      return nil
    }
    // Notes of both kinds are counted together, so that no two have the same number.
    if !reference.hasOwnMark { count += 1 }
    return Note(mark: reference.hasOwnMark ? nil : String(count), content: content)
  }
}
