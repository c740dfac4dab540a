import Resolutions

/// What the parser is not sure of in a resolution that it has read.
enum Doubts {
  /// The warnings of a resolution.
  ///
  /// - Parameters:
  ///   - resolution: The resolution, its clauses named.
  ///   - called: The indices of the notes that a clause or an instruction calls.
  ///   - hasFormula: Whether an enacting formula, or another sentence of an organ, opens the text.
  static func warnings(
    of resolution: Resolution, called: Set<Int>, hasFormula: Bool
  ) -> [Warning] {
    var warnings: [Warning] = []
    if resolution.amendment == nil {
      if resolution.clauses.isEmpty {
        warnings.append(
          Warning(.noClause, "no clause was found: no paragraph opens as clauses do"))
      } else if !hasFormula {
        warnings.append(Warning(.noFormula, "no enacting formula was found before the clauses"))
      }
    }
    for clause in resolution.clauses {
      for call in clause.noteCalls where call.note == nil {
        warnings.append(
          Warning(.missingNote, place: clause.id, "no note for the mark \(call.marker)"))
      }
      if let lead = clause.lead, lead.verb == nil, lead.form == nil {
        warnings.append(
          Warning(.lead, place: clause.id, "the lead \"\(lead.text)\" is not understood"))
      }
    }
    warnings += uncalled(resolution, called: called)
    warnings += numbering(resolution.clauses)
    if let account = resolution.account {
      warnings += account.faults(in: resolution).map { Warning(.lostText, $0) }
    }
    return warnings
  }

  /// Notes without a mark; a note may be called in the front matter or in the closing lines too.
  private static func uncalled(_ resolution: Resolution, called: Set<Int>) -> [Warning] {
    let open = resolution.notes.indices.filter {
      !called.contains($0) && !resolution.notes[$0].marker.hasPrefix("*")
    }
    guard !open.isEmpty else { return [] }
    // The marks at the ends of lines elsewhere, gathered once however many notes there are.
    var marks: Set<Substring> = []
    for stretch in resolution.account?.stretches ?? []
    where [.frontMatter, .closing, .heading].contains(stretch.place) {
      for line in stretch.text.split(separator: "\n") {
        guard let end = line.lastIndex(where: { !$0.isNumber }) else { continue }
        marks.insert(line[line.index(after: end)...])
      }
    }
    return open.map { resolution.notes[$0].marker }.filter { !marks.contains($0[...]) }
      .map { Warning(.uncalledNote, place: "note \($0)", "no mark for the note \($0)") }
  }

  /// Numbers that do not follow on the one before; they may start again with a part or a section.
  private static func numbering(_ clauses: [Clause]) -> [Warning] {
    var warnings: [Warning] = []
    var last = 0
    var letter: String?
    for index in clauses.indices where clauses[index].part == .operative {
      guard let printed = clauses[index].number,
        let number = Int(Substring(printed.utf8.prefix(while: \.isDigit)))
      else { continue }
      if clauses[index].place.letter != letter { last = 0 }
      letter = clauses[index].place.letter
      let isRepeat = number == last && printed.contains(where: \.isLetter)
      if number != last + 1, !isRepeat, number != 1 {
        let text =
          number > last
          ? "number \(printed) follows number \(last)" : "number \(printed) comes after \(last)"
        warnings.append(Warning(.numbering, place: clauses[index].id, text))
      }
      last = number
    }
    return warnings
  }
}
