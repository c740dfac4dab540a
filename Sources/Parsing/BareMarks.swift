import Readers

/// Finds note marks that are digits like any other, because the text lost its superscripts.
///
/// One digit alone proves nothing: "20253" may be a year with note 3 or a number. But notes are called
/// in their order, nearly always once. So every place where a mark may be is weighed by what it is glued
/// to, and the best chain of places that calls the notes in order wins.
struct BareMarks {
  /// A place in a clause that calls a note.
  struct Mark {
    /// The digits, in UTF-8 bytes of the clause's words.
    let range: Range<Int>
    /// The index of the note.
    let note: Int

    /// Whether one mark proves another: the same note called twice in a paragraph, or one right behind the other,
    /// as in "by France, 162 165".
    func standsWith(_ other: Mark) -> Bool {
      note == other.note || range.lowerBound == other.range.upperBound + 1
        || range.upperBound + 1 == other.range.lowerBound
    }
  }

  /// A place that may call a note.
  private struct Candidate {
    let clause: Int
    let range: Range<Int>
    let note: Int
    let weight: Double
    /// The best chain that ends here, and the candidate before this one in it.
    var score = 0.0
    var previous: Int?
  }

  /// What a chain loses for each note that it passes over.
  private static let gap = 0.3

  private let markers: [(note: Int, marker: [UInt8])]
  private var notesOfMarker: [[UInt8]: [Int]] = [:]
  /// Whether marks may stand apart from the word before them.
  private let isSpaced: Bool

  /// Marks that call these notes.
  init(notes: NoteList) {
    isSpaced = notes.isSpaced
    markers = notes.all.indices.filter { notes.all[$0].style == .bare }
      .map { ($0, Array(notes.all[$0].marker.utf8)) }
    for (order, entry) in markers.enumerated() {
      notesOfMarker[entry.marker, default: []].append(order)
    }
  }

  /// The marks of each clause.
  ///
  /// - Parameter clauses: The words of the clauses in the order of the text.
  func marks(in clauses: [StyledParagraph]) -> [Int: [Mark]] {
    guard !markers.isEmpty else { return [:] }
    var candidates: [Candidate] = []
    for (clause, content) in clauses.enumerated() {
      collect(Array(content.text.utf8), clause: clause, into: &candidates)
    }
    var found: [Int: [Mark]] = [:]
    for candidate in bestChain(&candidates) {
      found[candidate.clause, default: []].append(
        Mark(range: candidate.range, note: markers[candidate.note].note))
    }
    guard isSpaced else { return found }
    for candidate in candidates {
      let mark = Mark(range: candidate.range, note: markers[candidate.note].note)
      guard var marks = found[candidate.clause], !counts(mark.range, clauses[candidate.clause]),
        !marks.contains(where: { $0.range.overlaps(mark.range) }),
        marks.contains(where: mark.standsWith)
      else { continue }
      marks.append(mark)
      found[candidate.clause] = marks
    }
    return found
  }

  /// Whether a number behind a space counts what follows it: "the report, 5 members".
  private func counts(_ mark: Range<Int>, _ clause: StyledParagraph) -> Bool {
    clause.text.withBytes { bytes in
      guard bytes[mark.lowerBound - 1] == 0x20, mark.upperBound + 1 < bytes.count,
        bytes[mark.upperBound] == 0x20 || bytes[mark.upperBound] == 0x0A
      else { return false }
      let word = bytes[(mark.upperBound + 1)...].prefix { $0.isLetter }
      return !word.isEmpty && !BareMarks.particles.contains(String(decoding: word, as: UTF8.self))
    }
  }

  /// Words that no number counts.
  private static let particles: Set<String> = [
    "and", "as", "at", "but", "by", "concerning", "for", "from", "in", "of", "on", "or", "that",
    "the", "to", "which", "with",
  ]

  // MARK: Places

  private func collect(_ bytes: [UInt8], clause: Int, into candidates: inout [Candidate]) {
    for run in bytes.digitRuns {
      let end = run.upperBound
      guard run.lowerBound > 0, end == bytes.count || isEdge(bytes[end]) else { continue }
      for length in 1...min(3, run.count) {
        let mark = (end - length)..<end
        guard let notes = notesOfMarker[Array(bytes[mark])] else { continue }
        let weight = weight(of: mark, in: run, bytes)
        guard weight > 0 else { continue }
        // Later notes first: two readings of one place are never in one chain.
        for note in notes.reversed() {
          candidates.append(Candidate(clause: clause, range: mark, note: note, weight: weight))
        }
      }
    }
  }

  /// How likely digits are a mark, by what stands before them; 0 when they are none.
  private func weight(of mark: Range<Int>, in run: Range<Int>, _ bytes: [UInt8]) -> Double {
    if mark.lowerBound > run.lowerBound {
      // "20253": a year, then the mark; "Agenda 217": any number, then the mark.
      let number = bytes[run.lowerBound..<mark.lowerBound]
      // The day of a date has no mark in it: "15 December"; nor has the number of a resolution that its
      // year follows: "2393 (2017)".
      if run.count <= 2 && isDay(run, bytes) || isSerial(run, bytes) { return 0 }
      // A year alone is a year.
      if run.count == 4, isYear(bytes[run]) { return 0 }
      if number.count == 4, isYear(number) { return 0.95 }
      // "13 years" is a number more often than 1 and a mark; "79/12" may be either.
      let isPart = run.lowerBound > 0 && bytes[run.lowerBound - 1] == 0x2F
      guard number.count == 1, !isPart else { return 0.5 }
      // "regulation 21": the word tells that a number follows.
      let before = bytes[..<run.lowerBound].dropLast()
      return BareMarks.counting.contains(BareMarks.lastWord(of: before)) ? 0 : 0.2
    }
    let before = bytes[mark.lowerBound - 1]
    switch before {
    case 0x2C, 0x2E:
      // "1,500,000": a group of three digits after at most three is one number.
      let digits = bytes[..<(mark.lowerBound - 1)].reversed().prefix { $0.isDigit }.count
      return mark.count == 3 && (1...3).contains(digits) ? 0.2 : digits == 1 ? 0.6 : 1
    case 0x3B, 0x3A, 0x29: return 1
    case 0x20:
      // "8 September 2000, 2 its": raised digits that stood apart.
      let further = mark.lowerBound > 1 ? bytes[mark.lowerBound - 2] : 0x20
      if [0x2C, 0x3B, 0x2E].contains(further) { return mark.upperBound == bytes.count ? 0.9 : 0.4 }
      return isSpaced && standsApart(mark, bytes) ? 0.4 : 0
    case 0x2F, 0x2D, 0x28, 0x24: return 0
    default: return before.isLetter || before >= 0x80 ? 1 : 0
    }
  }

  /// Whether a year or a session in brackets follows a number.
  private func isSerial(_ run: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let rest = bytes[run.upperBound...].prefix(7)
    if rest.count == 7, rest.starts(with: " (".utf8), rest.last == UInt8(ascii: ")") {
      return isYear(rest.dropFirst(2).dropLast())
    }
    // "1514 (XV)".
    let session = rest.dropFirst(2).prefix { "IVXL".utf8.contains($0) }
    return rest.starts(with: " (".utf8) && !session.isEmpty
  }

  /// Whether the name of a month follows a number.
  private func isDay(_ run: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let rest = bytes[run.upperBound...].drop { $0 == 0x20 || $0 == 0x0A }
    return NoteList.months.contains(String(decoding: rest.prefix { $0.isLetter }, as: UTF8.self))
  }

  /// Whether a number behind a space counts nothing: "its report 9 menaces", not "the 5 members".
  private func standsApart(_ mark: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let before = bytes[..<(mark.lowerBound - 1)]
    guard let last = before.last, last.isLetter || last.isDigit || last == 0x29 else {
      return false
    }
    guard !BareMarks.counting.contains(BareMarks.lastWord(of: before)) else { return false }
    let rest = bytes[mark.upperBound...]
    guard rest.first == 0x20 || rest.first == 0x0A else { return true }
    // "10 January", "338 (1973)", "2 (c)".
    let next = rest.dropFirst()
    let follower = String(decoding: next.prefix { $0.isLetter }, as: UTF8.self)
    return next.first != 0x28 && !NoteList.months.contains(follower)
  }

  /// The word that a text ends with, in lower case.
  private static func lastWord(of bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.reversed().prefix { $0.isLetter }.reversed(), as: UTF8.self).lowercased()
  }

  /// The words that a number counts or names something after.
  private static let counting: Set<String> = [
    "about", "and", "annex", "another", "article", "articles", "at", "by", "chapter", "document",
    "during", "every", "for", "from", "in", "item", "items", "least", "no", "nos", "of", "on", "or",
    "over", "page", "paragraph", "paragraphs", "para", "part", "regulation", "regulations",
    "resolution", "resolutions", "rule", "rules", "section", "than", "the", "to", "until", "with",
    "within",
  ]

  private func isYear(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8)
  }

  // MARK: The chain

  /// The candidates of the chain with the highest score, in the order of the text.
  private func bestChain(_ candidates: inout [Candidate]) -> [Candidate] {
    // best[note]: the candidate in which the best chain ends that calls this note last.
    var best = MaximumTree(count: markers.count)
    var last: Int?
    for index in candidates.indices {
      let note = candidates[index].note
      // A chain's worth is kept with the gaps up to note 0 added, so that chains compare.
      let start = -BareMarks.gap * Double(note)
      let before = best.maximum(below: note)
      let chained = before.map { $0.value - BareMarks.gap * Double(note - 1) } ?? -.infinity
      candidates[index].score = candidates[index].weight + max(start, chained)
      candidates[index].previous = chained > start ? before?.item : nil
      best.raise(note, to: candidates[index].score + BareMarks.gap * Double(note), item: index)
      if candidates[index].score > (last.map { candidates[$0].score } ?? 0) { last = index }
    }
    var chain: [Candidate] = []
    while let index = last {
      chain.append(candidates[index])
      last = candidates[index].previous
    }
    return chain.reversed()
  }

  private func isEdge(_ byte: UInt8) -> Bool {
    [0x20, 0x0A, 0x2C, 0x2E, 0x3B, 0x3A, 0x29].contains(byte) || byte >= 0x80
  }
}

/// The greatest of the values below an index, kept as values rise (a Fenwick tree).
struct MaximumTree {
  private var nodes: [(value: Double, item: Int)?]

  init(count: Int) { nodes = Array(repeating: nil, count: count + 1) }

  /// The greatest value at an index below this one.
  func maximum(below index: Int) -> (value: Double, item: Int)? {
    var result: (value: Double, item: Int)?
    var node = index
    while node > 0 {
      if let entry = nodes[node], entry.value > result?.value ?? -.infinity { result = entry }
      node -= node & -node
    }
    return result
  }

  /// Raises the value at an index.
  mutating func raise(_ index: Int, to value: Double, item: Int) {
    var node = index + 1
    while node < nodes.count {
      if value > nodes[node]?.value ?? -.infinity { nodes[node] = (value, item) }
      node += node & -node
    }
  }
}
