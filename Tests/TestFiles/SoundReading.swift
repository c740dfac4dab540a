import Resolutions

/// What holds for every resolution that was read, whatever its text was.
public enum SoundReading {
  /// What is wrong with a resolution; empty for a sound one.
  ///
  /// Clauses have words, unique names, and places that are there; leads, note marks and citations stand
  /// where they say; the account, where one was kept, adds up.
  public static func faults(in resolution: Resolution) -> [String] {
    var faults: [String] = []
    if Set(resolution.clauses.map(\.id)).count != resolution.clauses.count {
      faults.append("two clauses have one name")
    }
    for clause in resolution.clauses {
      faults += self.faults(in: clause, of: resolution).map { "\(clause.id): \($0)" }
    }
    let isTold = resolution.warnings.contains { $0.kind == .markup }
    if !isTold, resolution.notes.contains(where: \.marker.isEmpty) {
      faults.append("a note has no mark")
    }
    return faults + (resolution.account?.faults(in: resolution) ?? [])
  }

  private static func faults(in clause: Clause, of resolution: Resolution) -> [String] {
    var faults: [String] = []
    let bytes = Array(clause.text.utf8)
    if clause.id.isEmpty { faults.append("it has no name") }
    if !clause.text.contains(where: \.isLetter) { faults.append("it has no words") }
    if clause.text.first?.isWhitespace ?? true || clause.text.last?.isWhitespace ?? true {
      faults.append("space stands around it")
    }
    // The verb of a decision or a statement stands behind the name of its organ.
    if let lead = clause.lead, lead.text.isEmpty || !clause.text.contains(lead.text) {
      faults.append("its lead is none of its words: \(lead.text)")
    }
    if clause.part == .annex, clause.place.annex == nil, clause.place.heading == nil {
      faults.append("its annex has no name")
    }
    let offsets = clause.noteCalls.map(\.offset)
    if offsets != offsets.sorted() { faults.append("its note calls are out of order") }
    for call in clause.noteCalls {
      let isThere = call.note.map(resolution.notes.indices.contains) ?? true
      if !(0...bytes.count).contains(call.offset) || !isThere {
        faults.append("the note call \(call.marker) is out of bounds")
      }
    }
    for citation in clause.citations {
      var source = bytes
      if let note = citation.note {
        guard resolution.notes.indices.contains(note) else {
          faults.append("the note of a citation is not there: \(citation.written)")
          continue
        }
        source = Array(resolution.notes[note].text.utf8)
      }
      let words = source.dropFirst(citation.offset).prefix(citation.written.utf8.count)
      if String(decoding: words, as: UTF8.self) != citation.written {
        faults.append("a citation does not stand where it says: \(citation.written)")
      }
    }
    return faults
  }
}
