/// A note at the foot of a page.
public struct Footnote: Hashable, Sendable {
  /// The mark that calls it, plain: "4", "*".
  public var marker: String
  /// The text, without the mark.
  public var text: String
  /// The links that the file has in the text, in order.
  public var links: [Link]

  /// Makes a footnote.
  public init(marker: String, text: String, links: [Link] = []) {
    self.marker = marker
    self.text = text
    self.links = links
  }
}

/// The place in a clause where a note is called.
public struct NoteCall: Hashable, Sendable {
  /// The mark, plain: "4", "*".
  public var marker: String
  /// The place of the mark, in UTF-8 bytes from the start of the clause's text.
  public var offset: Int
  /// The index of the note in ``Resolution/notes``; `nil` when the document has no such note.
  public var note: Int?

  /// Makes a note call.
  public init(marker: String, offset: Int, note: Int? = nil) {
    self.marker = marker
    self.offset = offset
    self.note = note
  }
}
