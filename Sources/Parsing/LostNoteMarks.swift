import Readers

/// Finds marks of notes that the text does not have: "Platform for Action,17 and", "in Somalia, 174".
///
/// No number is written so: glued to the comma behind a word or a year, or behind the stop that ends the
/// clause. Digits that are glued to a word or a year may be a mark ("Secretariat36", "19493"); where the marks
/// around them count through them, or one of these has the same number, they are, and where several in a row count
/// up.
struct LostNoteMarks {
  /// The digits of the marks of each clause, in UTF-8 bytes of its words.
  private(set) var marks: [Int: [Range<Int>]] = [:]
  /// The places in each clause that may be marks, and that nothing proves.
  private(set) var doubts: [Int: [Range<Int>]] = [:]

  /// A place that may be a mark.
  private struct Place {
    let clause: Int
    let range: Range<Int>
    let number: Int
    var isCertain: Bool
    /// Whether it is told of where nothing proves it.
    var isDoubt = true
  }

  /// Finds the marks in clauses, in the order of the text.
  init(in clauses: [StyledParagraph]) {
    var places: [Place] = []
    for (clause, content) in clauses.enumerated() {
      LostNoteMarks.collect(Array(content.text.utf8), clause: clause, into: &places)
    }
    let known = Set(places.lazy.filter(\.isCertain).map(\.number))
    var next: [Place?] = Array(repeating: nil, count: places.count)
    for index in places.indices.dropLast().reversed() {
      next[index] = places[index + 1].isCertain ? places[index + 1] : next[index + 1]
    }
    var last: Int?
    let counting = LostNoteMarks.counting(places)
    for (index, place) in places.enumerated() {
      let following = next[index].map(\.number)
      // Notes that are called again may be so out of their order: "the Declaration8 and the Framework;7".
      let isBeside = next[index]?.clause == place.clause && following == place.number - 1
      let isCounted =
        last.map { $0 + 1 } == place.number || following == place.number + 1 || isBeside
      if place.isCertain || isCounted || known.contains(place.number) || counting.contains(index) {
        marks[place.clause, default: []].append(place.range)
        last = place.number
      } else if place.isDoubt {
        doubts[place.clause, default: []].append(place.range)
      }
    }
  }

  /// The fewest doubtful places in a row that prove each other by counting up.
  private static let shortestCount = 3

  /// The doubtful places that count up by one: "report14", "Statute15", "office16".
  private static func counting(_ places: [Place]) -> Set<Int> {
    let doubtful = places.indices.filter { places[$0].isDoubt && !places[$0].isCertain }
    var counting: Set<Int> = []
    var run: [Int] = []
    for index in doubtful {
      if let last = run.last, places[index].number != places[last].number + 1 { run = [] }
      run.append(index)
      if run.count == shortestCount { counting.formUnion(run) }
      if run.count > shortestCount { counting.insert(index) }
    }
    return counting
  }

  // MARK: Places

  private static func collect(_ bytes: [UInt8], clause: Int, into places: inout [Place]) {
    for run in bytes.digitRuns {
      if run.count <= 3, bytes[run.lowerBound] != 0x30, isMark(run, bytes) {
        places.append(place(clause, run, bytes, isCertain: true))
      } else if let range = glued(run, bytes) {
        places.append(place(clause, range, bytes, isCertain: false))
      } else if (2...3).contains(run.count), standsBeforeParticle(run, bytes) {
        // "1 in 5 children" counts.
        var apart = place(clause, run, bytes, isCertain: false)
        apart.isDoubt = false
        places.append(apart)
      }
    }
  }

  private static func place(
    _ clause: Int, _ range: Range<Int>, _ bytes: [UInt8], isCertain: Bool
  ) -> Place {
    let number = bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return Place(clause: clause, range: range, number: number, isCertain: isCertain)
  }

  private static func isMark(_ run: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let isLast = run.upperBound == bytes.count
    guard isLast || bytes[run.upperBound] == 0x20 || bytes[run.upperBound] == 0x0A else {
      return false
    }
    var before = bytes[..<run.lowerBound]
    // Apart from its stop a mark is told from a number only at the end: "in Somalia, 174".
    if isLast, before.last == 0x20 { before.removeLast() }
    switch before.popLast() {
    case UInt8(ascii: ","), UInt8(ascii: ";"): return endsWord(before) || endsYear(before)
    // "URGES Member States:2" over a list.
    case UInt8(ascii: ":"): return (isLast || bytes[run.upperBound] == 0x0A) && endsWord(before)
    case UInt8(ascii: "."):
      // "para.7": an abbreviation is short.
      return isLast && before.reversed().prefix { (97...122).contains($0) }.count > 5
    default: return false
    }
  }

  /// The digits that may be a mark behind a word of small letters or a year: "Secretariat36", "19493".
  private static func glued(_ run: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    guard run.upperBound == bytes.count || isEdge(bytes[run.upperBound]) else { return nil }
    if run.count > 4 {
      let mark = (run.lowerBound + 4)..<run.upperBound
      let isFirst = run.lowerBound == 0 || bytes[run.lowerBound - 1] == 0x20
      return isFirst && mark.count < 3 && bytes[mark.lowerBound] != 0x30
        && endsYear(bytes[..<mark.lowerBound]) ? mark : nil
    }
    let letters = bytes[..<run.lowerBound].suffix(longestWord).reversed()
      .prefix { (97...122).contains($0) }.reversed()
    guard run.count < 4, bytes[run.lowerBound] != 0x30, letters.count > 3 else { return nil }
    // A space may be missing before a number too: "resolution 242", "paragraph7".
    return counted.contains(String(decoding: letters, as: UTF8.self)) ? nil : run
  }

  /// Enough letters to know the words that a number follows.
  private static let longestWord = 12

  private static let counted: Set<String> = [
    "resolution", "resolutions", "paragraph", "paragraphs", "article", "articles", "annex", "item",
    "items", "chapter", "section", "sections", "part", "page", "session", "para", "paras", "rule",
    "anuary", "ebruary", "arch", "pril", "june", "july", "ugust", "eptember", "ctober", "ovember",
    "ecember", "from", "than", "about", "over", "with", "until",
  ]

  /// Whether digits stand between the comma behind a word and a particle: "agreements, 183 including".
  private static func standsBeforeParticle(_ run: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard run.lowerBound > 3, bytes[run.lowerBound] != 0x30, bytes[run.lowerBound - 1] == 0x20,
      bytes[run.lowerBound - 2] == UInt8(ascii: ","), bytes[run.lowerBound - 3].isLetter,
      run.upperBound < bytes.count, bytes[run.upperBound] == 0x20
    else { return false }
    let word = bytes[(run.upperBound + 1)...].prefix(longestWord).prefix { $0.isLetter }
    return particles.contains(String(decoding: word, as: UTF8.self))
  }

  private static let particles: Set<String> = [
    "and", "as", "by", "in", "including", "on", "taking", "that", "which", "with",
  ]

  private static func isEdge(_ byte: UInt8) -> Bool {
    [0x20, 0x0A, 0x2C, 0x2E, 0x3B, 0x3A, 0x29].contains(byte)
  }

  /// Whether a word ends here, a quotation mark or a bracket behind it or not.
  private static func endsWord(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let last = bytes.last else { return false }
    return last.isLetter || last == UInt8(ascii: ")") || last == UInt8(ascii: "\"")
      || bytes.suffix(3).elementsEqual("”".utf8)
  }

  private static func endsYear(_ bytes: ArraySlice<UInt8>) -> Bool {
    let digits = bytes.suffix(5).reversed().prefix { $0.isDigit }.reversed()
    return digits.count == 4 && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
  }
}
