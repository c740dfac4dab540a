import Resolutions

/// What follows from the words of a resolution's clauses: their names, later verbs and citations.
///
/// Every reader ends here, so that the same words mean the same whatever file they came from.
public enum ClauseReading {
  /// Names the clauses, finds their later verbs, and what they and their notes cite.
  ///
  /// Where print marks the later verbs of a clause, the reader has set them, and they stay.
  public static func complete(_ resolution: inout Resolution) {
    name(&resolution.clauses)
    let finder = CitationFinder(organ: resolution.organ)
    resolution.warnings.removeAll { $0.kind == .link }
    let noted = finder.evidence(inNotes: resolution.notes)
    for index in resolution.clauses.indices {
      if resolution.clauses[index].furtherVerbs.isEmpty {
        let clause = resolution.clauses[index]
        resolution.clauses[index].furtherVerbs = FurtherVerbFinder.verbs(
          in: clause.text, after: clause.lead, part: clause.part)
      }
      let clause = resolution.clauses[index]
      let evidence = finder.evidence(in: clause)
      resolution.clauses[index].citations =
        evidence.citations + clause.noteCalls.compactMap(\.note).flatMap { noted[$0].citations }
      resolution.warnings += evidence.warnings(at: clause.id)
    }
    for (note, evidence) in zip(resolution.notes, noted) {
      resolution.warnings += evidence.warnings(at: "note \(note.marker)")
    }
  }

  /// Gives every clause its name within the resolution.
  ///
  /// A part letter always stands in the name. A section's numeral stands in it where the operative
  /// numbers start again in each section.
  static func name(_ clauses: inout [Clause]) {
    var counts: [String: Int] = [:]
    var seen: [String: Set<String>] = [:]
    var restarting: Set<String> = []
    for index in clauses.indices where clauses[index].part == .operative {
      let letter = clauses[index].place.letter ?? ""
      if let number = clauses[index].number, !seen[letter, default: []].insert(number).inserted {
        restarting.insert(letter)
      }
    }
    // Printed numbers have the first claim to a name; unnumbered clauses take what is free.
    var used: [String: Int] = Dictionary(minimumCapacity: clauses.count)
    for takesNumbered in [true, false] {
      for index in clauses.indices {
        let part = clauses[index].part
        let number = part == .operative ? clauses[index].number : nil
        guard (number != nil) == takesNumbered else { continue }
        let letter = clauses[index].place.letter ?? ""
        var stem = letter.isEmpty ? "" : letter + "."
        if part == .operative, restarting.contains(letter),
          let section = clauses[index].place.section
        {
          stem += section + "."
        }
        stem += part.abbreviation
        if let number {
          let isOneWord = number.utf8.allSatisfy { $0 > 0x20 && $0 < 0x80 }
          stem += isOneWord ? number : number.filter { !$0.isWhitespace }
        } else {
          counts[stem, default: numbersBefore(index, in: clauses)] += 1
          stem += String(counts[stem, default: 0])
        }
        clauses[index].id = free(stem, in: &used)
      }
    }
  }

  /// How many numbers stand before an unnumbered clause where a text begins in the middle.
  ///
  /// The end of paragraph 8 stands before paragraph 9.
  private static func numbersBefore(_ index: Int, in clauses: [Clause]) -> Int {
    let (part, place) = (clauses[index].part, clauses[index].place)
    let isFirst = !clauses[..<index].contains {
      $0.part == part && $0.place.letter == place.letter
    }
    guard part == .operative, isFirst else { return 0 }
    let following = clauses[index...].prefix { $0.part == part && $0.place == place }
    let unnumbered = following.prefix { $0.number == nil }.count
    guard unnumbered < following.count,
      let next = following[index + unnumbered].number.flatMap({ Int($0) })
    else { return 0 }
    return max(0, next - 1 - unnumbered)
  }

  /// - Parameter used: The names that are taken, each with the number of its last repeat.
  private static func free(_ base: String, in used: inout [String: Int]) -> String {
    guard var repeats = used[base] else {
      used[base] = 1
      return base
    }
    var name: String
    repeat {
      repeats += 1
      name = "\(base)-\(repeats)"
    } while used[name] != nil
    used[base] = repeats
    used[name] = 1
    return name
  }
}
