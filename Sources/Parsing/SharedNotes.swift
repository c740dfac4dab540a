import Readers
import Resolutions

/// The notes behind one resolution of a printed page that nothing in it calls: another on the page may.
struct SharedNotes {
  /// How many resolutions above it on the page may call a note.
  static let reach = 3

  /// The paragraphs of the notes by their marks, each with its place in the text.
  private let paragraphs: [String: (place: Int, paragraph: StyledParagraph)]

  /// The notes that a resolution does not call, where each has a paragraph to itself; `nil` where there is none.
  ///
  /// - Parameters:
  ///   - resolution: The resolution with its account.
  ///   - piece: The text that it was read from.
  init?(of resolution: Resolution, in piece: PrintedNeighbours.Piece) {
    let called = Set(resolution.clauses.lazy.flatMap(\.noteCalls).compactMap(\.note))
    var places: [Int: Int] = [:]
    for (place, paragraph) in piece.text.paragraphs.enumerated() { places[paragraph.line] = place }
    var found: [String: (place: Int, paragraph: StyledParagraph)] = [:]
    for stretch in resolution.account?.stretches ?? [] {
      guard let notes = stretch.notes, notes.count == 1, let note = notes.first,
        !called.contains(note), let place = places[stretch.line],
        piece.text.paragraphs[place].text == stretch.text
      else { continue }
      found[resolution.notes[note].marker] = (place, piece.text.paragraphs[place])
    }
    guard !found.isEmpty else { return nil }
    paragraphs = found
  }

  /// A text with the notes behind it.
  ///
  /// - Parameter marks: The marks of the notes; `nil` for all.
  func added(to piece: PrintedNeighbours.Piece, only marks: Set<String>? = nil)
    -> PrintedNeighbours.Piece
  {
    var piece = piece
    let notes = paragraphs.filter { marks?.contains($0.key) ?? true }.values
    piece.text.paragraphs += notes.sorted { $0.place < $1.place }.map(\.paragraph)
    return piece
  }

  /// Takes the notes out of the resolution that they stand behind; its account keeps their lines as furniture.
  static func remove(_ marks: Set<String>, from resolution: inout Resolution) {
    let called = Set(resolution.clauses.lazy.flatMap(\.noteCalls).compactMap(\.note))
    let kept = resolution.notes.indices.filter {
      called.contains($0) || !marks.contains(resolution.notes[$0].marker)
    }
    let places = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
    resolution.notes = kept.map { resolution.notes[$0] }
    for clause in resolution.clauses.indices {
      for call in resolution.clauses[clause].noteCalls.indices {
        let note = resolution.clauses[clause].noteCalls[call].note
        resolution.clauses[clause].noteCalls[call].note = note.flatMap { places[$0] }
      }
      for citation in resolution.clauses[clause].citations.indices {
        let note = resolution.clauses[clause].citations[citation].note
        resolution.clauses[clause].citations[citation].note = note.flatMap { places[$0] }
      }
    }
    resolution.warnings.removeAll { warning in
      warning.kind == .uncalledNote && marks.contains { warning.place == "note \($0)" }
    }
    for stretch in resolution.account?.stretches.indices ?? 0..<0 {
      guard let notes = resolution.account?.stretches[stretch].notes else { continue }
      let moved = notes.compactMap { places[$0] }
      if let first = moved.first, let last = moved.last {
        resolution.account?.stretches[stretch].notes = first..<(last + 1)
      } else {
        resolution.account?.stretches[stretch].notes = nil
        resolution.account?.stretches[stretch].place = .furniture
      }
    }
  }

  /// The marks of all of them.
  var marks: Set<String> { Set(paragraphs.keys) }

  /// The marks of those notes that stand in a resolution without notes.
  func lacking(in resolution: Resolution) -> Set<String> {
    marks.intersection(SharedNotes.marks(withoutNotesIn: resolution))
  }

  /// The marks of notes that a resolution calls.
  static func called(by resolution: Resolution) -> Set<String> {
    let notes = resolution.clauses.lazy.flatMap(\.noteCalls).compactMap(\.note)
    return Set(notes.map { resolution.notes[$0].marker })
  }

  private static func marks(withoutNotesIn resolution: Resolution) -> Set<String> {
    let calls = resolution.clauses.lazy.flatMap(\.noteCalls).filter { $0.note == nil }
    var marks = Set(calls.map(\.marker))
    let texts = resolution.clauses.map { StyledParagraph(text: $0.text) }
    for (clause, ranges) in LostNoteMarks(in: texts).doubts {
      let bytes = Array(texts[clause].text.utf8)
      marks.formUnion(ranges.map { String(decoding: bytes[$0], as: UTF8.self) })
    }
    return marks
  }
}
