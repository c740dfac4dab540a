import Readers
import Resolutions

/// Finds the note marks in the words of the clauses, in the order of the text.
struct NoteCallFinder {
  private let notes: NoteList
  private let bareMarks: [Int: [BareMarks.Mark]]
  private let lostMarks: LostNoteMarks
  private let styles: Set<NoteList.MarkerStyle>
  /// The notes of each mark in their order, and how many of them need not be looked at again.
  private var queues: [Queue.Key: Queue] = [:]
  /// The notes that stood among the words and wait for their places.
  private var inline: ArraySlice<Int>
  /// The notes that have been called so far.
  private(set) var called: Set<Int> = []
  /// The words of clauses that may end in the mark of a note, and that were left as they are.
  private(set) var doubts: [(clause: Int, words: String)] = []

  /// A finder for the notes of a document.
  ///
  /// - Parameters:
  ///   - notes: The notes.
  ///   - clauses: The words of all clauses, in the order of the text.
  init(notes: NoteList, clauses: [StyledParagraph]) {
    self.notes = notes
    bareMarks = BareMarks(notes: notes).marks(in: clauses)
    lostMarks = LostNoteMarks(in: clauses)
    styles = Set(notes.all.map(\.style))
    inline = notes.all.indices.filter { notes.all[$0].style == .inline }[...]
    for (index, note) in notes.all.enumerated() {
      queues[Queue.Key(marker: note.marker, style: note.style), default: Queue()].notes
        .append(index)
    }
  }

  /// The notes that one mark may call.
  private struct Queue {
    struct Key: Hashable {
      let marker: String
      let style: NoteList.MarkerStyle

      /// A raised mark may call a note whose own mark lost its height.
      init(marker: String, style: NoteList.MarkerStyle) {
        self.marker = marker
        self.style = style == .bare ? .superscript : style
      }
    }

    var notes: [Int] = []
    var passed = 0

    /// The first note that was not called yet, else the last.
    mutating func next(called: Set<Int>) -> Int? {
      while passed < notes.count, called.contains(notes[passed]) { passed += 1 }
      return passed < notes.count ? notes[passed] : notes.last
    }
  }

  /// A mark in the words: what to cut out, and the note it calls.
  private struct Mark {
    var range: Range<Int>
    var marker: String
    var note: Int?
  }

  /// The words of a clause without their note marks, and what stands in them at its place.
  struct Extract {
    var text: String
    var calls: [NoteCall]
    var links: [Link]
    /// What print sets in italics, in UTF-8 bytes.
    var italics: [Range<Int>]
  }

  /// The words without their note marks, with the calls, the links and the italics at their places.
  mutating func extract(from content: StyledParagraph, clause: Int) -> Extract {
    let bytes = Array(content.text.utf8)
    var marks = content.spans.compactMap { span -> Mark? in
      guard span.style == .superscript else { return nil }
      let marker = String(decoding: bytes[span.range], as: UTF8.self)
      if marker == InlineNotes.sign { return inlineMark(at: span.range) }
      let note = note(marker, .superscript)
      // A raised number without a note, as in "m²", is a part of the words.
      let isUnit = note == nil && NoteCallFinder.followsUnit(bytes[..<span.range.lowerBound])
      guard !isUnit, note != nil || !styles.contains(.superscript) else { return nil }
      return Mark(range: span.range, marker: marker, note: note)
    }
    marks += asterisks(bytes)
    for mark in bareMarks[clause] ?? []
    where !marks.contains(where: { $0.range.overlaps(mark.range) }) {
      called.insert(mark.note)
      marks.append(Mark(range: mark.range, marker: notes.all[mark.note].marker, note: mark.note))
    }
    if styles.contains(.slash) || styles.contains(.bracket) { marks += signedMarks(bytes) }
    let covered = Set(marks.lazy.flatMap(\.range))
    for range in lostMarks.marks[clause] ?? [] where !range.contains(where: covered.contains) {
      let marker = String(decoding: bytes[range], as: UTF8.self)
      marks.append(Mark(range: range, marker: marker, note: onlyNote(marker)))
    }
    for range in lostMarks.doubts[clause] ?? [] where !range.contains(where: covered.contains) {
      let before = bytes[..<range.lowerBound].suffix(NoteCallFinder.longestWord)
      let word = before.reversed().prefix { $0 != 0x20 && $0 != 0x0A && $0 < 0x80 }.reversed()
      doubts.append((clause, String(decoding: word + bytes[range], as: UTF8.self)))
    }
    marks.sort { $0.range.lowerBound < $1.range.lowerBound }

    var text: [UInt8] = []
    var calls: [NoteCall] = []
    var start = 0
    var kept: [KeptStretch] = []
    for mark in marks where mark.range.lowerBound >= start {
      kept.append(KeptStretch(start: start, place: text.count))
      text += bytes[start..<mark.range.lowerBound]
      // A mark belongs to the word before it, whatever space print has between them.
      let hadSpace = text.last == 0x20
      while text.last == 0x20 { text.removeLast() }
      calls.append(NoteCall(marker: mark.marker, offset: text.count, note: mark.note))
      start = mark.range.upperBound
      let isBeforeStop = start == bytes.count || isStop(bytes[start])
      if hadSpace, !isBeforeStop, bytes[start] != 0x20 { text.append(0x20) }
    }
    kept.append(KeptStretch(start: start, place: text.count))
    text += bytes[start...]
    while text.last == 0x20 || text.last == 0x0A { text.removeLast() }
    let links = NoteCallFinder.moved(content.links, by: \.range, kept, end: text.count)
    let italics = content.spans.filter { $0.style == .italic }.map(\.range)
    return Extract(
      text: String(decoding: text, as: UTF8.self), calls: calls,
      links: links.map { Link(range: $1, symbol: $0.symbol) },
      italics: NoteCallFinder.moved(italics, by: \.self, kept, end: text.count).map(\.1))
  }

  /// Words that were kept: where they stood, and where they stand without the marks before them.
  private struct KeptStretch {
    let start: Int
    let place: Int
  }

  /// What stands in the words, each with its place once the marks are cut out.
  private static func moved<Piece>(
    _ pieces: [Piece], by range: (Piece) -> Range<Int>, _ kept: [KeptStretch], end: Int
  ) -> [(Piece, Range<Int>)] {
    var current = 0
    func place(of index: Int, from stretch: inout Int) -> Int {
      while stretch + 1 < kept.count, kept[stretch + 1].start <= index { stretch += 1 }
      let next = stretch + 1 < kept.count ? kept[stretch + 1].place : end
      return min(kept[stretch].place + max(0, index - kept[stretch].start), next)
    }
    return pieces.compactMap { piece in
      let lower = place(of: range(piece).lowerBound, from: &current)
      var last = current
      let upper = place(of: range(piece).upperBound, from: &last)
      return lower < upper ? (piece, lower..<upper) : nil
    }
  }

  /// Enough of a word to find it by.
  private static let longestWord = 24

  /// The note that a mark calls: where numbers start again, the first one not called yet.
  private mutating func note(_ marker: String, _ style: NoteList.MarkerStyle) -> Int? {
    let key = Queue.Key(marker: marker, style: style)
    guard let index = queues[key]?.next(called: called) else { return nil }
    called.insert(index)
    return index
  }

  /// The mark of the next note that stood among the words.
  private mutating func inlineMark(at range: Range<Int>) -> Mark? {
    guard let index = inline.popFirst() else { return nil }
    called.insert(index)
    return Mark(range: range, marker: notes.all[index].marker, note: index)
  }

  /// The note of a mark that is printed once more; `nil` where several have it.
  private func onlyNote(_ marker: String) -> Int? {
    let key = Queue.Key(marker: marker, style: .bare)
    guard let found = queues[key]?.notes, found.count == 1 else { return nil }
    return found[0]
  }

  private static func followsUnit(_ bytes: ArraySlice<UInt8>) -> Bool {
    let units = [" m", " km", " cm", " mm", " ft"]
    return units.contains { bytes.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  // MARK: Marks by their print

  private mutating func asterisks(_ bytes: [UInt8]) -> [Mark] {
    guard styles.contains(.asterisk) else { return [] }
    var marks: [Mark] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "*") else {
        index += 1
        continue
      }
      var end = index
      while end < bytes.count, bytes[end] == UInt8(ascii: "*") { end += 1 }
      let marker = String(repeating: "*", count: end - index)
      if let note = note(marker, .asterisk) {
        marks.append(Mark(range: index..<end, marker: marker, note: note))
      }
      index = end
    }
    return marks
  }

  /// "1/" and "[1]" in running text.
  private mutating func signedMarks(_ bytes: [UInt8]) -> [Mark] {
    var marks: [Mark] = []
    for run in bytes.digitRuns {
      let (index, end) = (run.lowerBound, run.upperBound)
      let marker = String(decoding: bytes[index..<end], as: UTF8.self)
      let before = index > 0 ? bytes[index - 1] : 0x20
      if styles.contains(.slash), end < bytes.count, bytes[end] == 0x2F, before != 0x2F,
        end + 1 == bytes.count || isEdge(bytes[end + 1]),
        let note = note(marker, .slash)
      {
        marks.append(Mark(range: index..<(end + 1), marker: marker, note: note))
      } else if styles.contains(.bracket), before == UInt8(ascii: "["),
        let close = bytes[end...].prefix(2).firstIndex(of: UInt8(ascii: "]")),
        let note = note(marker, .bracket)
      {
        marks.append(Mark(range: (index - 1)..<(close + 1), marker: marker, note: note))
      }
    }
    return marks
  }

  private func isStop(_ byte: UInt8) -> Bool {
    [0x2C, 0x2E, 0x3B, 0x3A, 0x0A].contains(byte)
  }

  private func isEdge(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || isStop(byte) || byte == 0x29 || byte >= 0x80
  }
}
