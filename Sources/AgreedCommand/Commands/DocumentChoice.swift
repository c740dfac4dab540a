import Agreed
import ArgumentParser

/// The documents of a name, or one clause of them, as `show` and `cites` take them.
struct DocumentChoice {
  let name: String
  let clause: String?

  /// The resolutions, with the clause alone where one is asked for.
  ///
  /// - Parameter hint: What to try when the index holds no such document.
  /// - Throws: A status of 1, after a line that tells what is not there.
  func resolutions(in index: ResolutionIndex, hint: String? = nil) throws -> [Resolution] {
    let resolutions = try DocumentLookup(index).resolutions(named: name)
    guard !resolutions.isEmpty else {
      Output.complain("\(name) is not in the index \(index.path)" + (hint.map { ": " + $0 } ?? ""))
      throw ExitCode(1)
    }
    guard let clause else { return resolutions }
    let wanted = clause.uppercased().filter { !$0.isWhitespace }
    let narrowed = resolutions.compactMap { $0.keeping(clause: wanted) }
    guard !narrowed.isEmpty else {
      let names = resolutions.map { "\($0.name) has \($0.clauses.extent)" }
      Output.complain("no clause \(clause): \(names.joined(separator: "; "))")
      throw ExitCode(1)
    }
    return narrowed
  }
}

extension Resolution {
  /// What the document goes by: its symbol, or the name of its file.
  var name: String { symbol?.text ?? source }

  /// The resolution with one clause and its notes only; `nil` when it has no such clause.
  fileprivate func keeping(clause name: String) -> Resolution? {
    let whole = clauses.first { $0.id.uppercased() == name }
    guard var clause = whole ?? clauses.lazy.compactMap({ $0.part(named: name) }).first else {
      return nil
    }
    var narrowed = self
    var called: [Int] = []
    for note in clause.noteCalls.compactMap(\.note) where !called.contains(note) {
      called.append(note)
    }
    narrowed.notes = called.map { notes[$0] }
    narrowed.tables = []
    clause.noteCalls = clause.noteCalls.map { call in
      NoteCall(
        marker: call.marker, offset: call.offset, note: call.note.flatMap(called.firstIndex(of:)))
    }
    for index in clause.citations.indices {
      clause.citations[index].note = clause.citations[index].note.flatMap(called.firstIndex(of:))
    }
    narrowed.clauses = [clause]
    return narrowed
  }
}

extension Clause {
  /// A sub-paragraph as a clause of its own ("OP5(B)(II)"); `nil` when this clause has none of the name.
  fileprivate func part(named name: String) -> Clause? {
    guard name.hasPrefix(id.uppercased() + "("),
      let found = subparagraphs.first(where: { (id + $0.suffix).uppercased() == name })
    else { return nil }
    var part = self
    part.id = id + found.suffix
    part.lead = nil
    part.furtherVerbs = furtherVerbs.filter { found.range.contains($0.offset) }.map {
      FurtherVerb(lead: $0.lead, offset: $0.offset - found.range.lowerBound)
    }
    part.text = String(decoding: Array(text.utf8)[found.range], as: UTF8.self)
    let isWithin = { (offset: Int) in
      found.range.contains(offset) || offset == found.range.upperBound
    }
    part.noteCalls = noteCalls.filter { isWithin($0.offset) }.map { call in
      NoteCall(
        marker: call.marker, offset: call.offset - found.range.lowerBound, note: call.note)
    }
    let called = Set(part.noteCalls.compactMap(\.note))
    part.citations = citations.filter { citation in
      citation.note.map(called.contains) ?? isWithin(citation.offset)
    }
    for index in part.citations.indices where part.citations[index].note == nil {
      part.citations[index].offset -= found.range.lowerBound
    }
    return part
  }
}

extension [Clause] {
  /// "PP1 to PP9, OP1 to OP14": the first and last clause of each part.
  fileprivate var extent: String {
    let parts = Part.allCases.compactMap { part -> String? in
      let names = filter { $0.part == part }.map(\.id)
      guard let first = names.first, let last = names.last else { return nil }
      return first == last ? first : "\(first) to \(last)"
    }
    return parts.isEmpty ? "no clauses" : parts.joined(separator: ", ")
  }
}
