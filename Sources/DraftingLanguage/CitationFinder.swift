import Resolutions

/// Finds what a passage cites, without an index.
///
///     let text = "Recalling paragraph 7 of its resolution 66/152 of 19 December 2011,"
///     for citation in CitationFinder(organ: .generalAssembly).citations(in: text) {
///       print(citation.symbol?.text ?? "?", citation.pinpoint ?? "", citation.date?.description ?? "")
///     }
///     // A/RES/66/152 paragraph 7 2011-12-19
///
/// It finds resolutions and decisions by number, documents by symbol, treaties by their place in a
/// treaty series, and the Charter of the United Nations; "Ibid.", "note 3 above" and "that resolution"
/// are what they refer to. What the text does not tell is kept as ``CitedWork/unresolved``.
///
/// A list goes on after "resolutions" to the end of the sentence, whatever titles and dates stand
/// between its numbers. The organ is the one that the words name, or the one whose session fell in
/// the year of the date. No two citations overlap, but those that one piece of text names together
/// ("resolutions 64/255 A to E") share their words.
public struct CitationFinder: Sendable {
  /// The organ whose text it is; "its resolution" is this organ's.
  public let organ: Organ?

  /// Makes a finder for the texts of an organ.
  ///
  /// - Parameter organ: `nil` where it is not known.
  public init(organ: Organ? = nil) { self.organ = organ }

  /// The citations of a passage, in order, each with the words that make it and their place.
  ///
  /// - Parameters:
  ///   - text: The text of a clause or a note.
  ///   - note: The index of the note, where the text is one.
  public func citations(in text: String, note: Int? = nil) -> [Citation] {
    citations(in: text, note: note, after: CitedNotes())
  }

  /// The citations of each note of a document.
  ///
  /// "Ibid." refers to the note before, "note 3 above" to the note of that mark. The links of a note tell
  /// what its words leave open.
  ///
  /// - Parameter notes: The notes in the order of the text.
  public func citations(inNotes notes: [Footnote]) -> [[Citation]] {
    evidence(inNotes: notes).map(\.citations)
  }

  /// What the words and the links of each note cite.
  func evidence(inNotes notes: [Footnote]) -> [LinkEvidence] {
    var before = CitedNotes()
    return notes.enumerated().map { index, note in
      let named = citations(in: note.text, note: index, after: before)
      let evidence = LinkEvidence(note.links, in: note.text, note: index, citing: named)
      before.last = evidence.citations
      before.byMark[note.marker] = evidence.citations
      return evidence
    }
  }

  /// What the words and the links of a clause cite, apart from the notes that it calls.
  func evidence(in clause: Clause) -> LinkEvidence {
    LinkEvidence(clause.links, in: clause.text, note: nil, citing: citations(in: clause.text))
  }

  private func citations(in text: String, note: Int?, after before: CitedNotes) -> [Citation] {
    var scan = CitationScan(text: Passage(text), organ: organ, note: note, before: before)
    scan.run()
    return scan.found
  }
}

/// What the notes before a note cite.
struct CitedNotes {
  /// What the note right before cites; `nil` where there is none.
  var last: [Citation]?
  /// What the last note of each mark cites.
  var byMark: [String: [Citation]] = [:]
}
