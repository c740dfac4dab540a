/// Where the letters of a document went: every stretch of its text, in order, with what it was taken for.
///
/// A stretch is in one place only. What a clause or a note took is in its words again, so that
/// ``faults(in:)`` can tell whether a letter was lost on the way or came in twice.
public struct Account: Hashable, Sendable {
  /// What a stretch was taken for.
  public enum Place: String, Sendable, CaseIterable {
    case frontMatter = "front matter"
    case formula = "enacting formula"
    case heading
    case clause
    case annex
    /// An instruction of an amendment to a draft.
    case instruction
    case table
    case note
    case closing = "closing lines"
    case furniture = "page furniture"
    /// Text that the document has beside its resolution: a neighbour's end on a printed page, a report.
    case outside = "outside any clause"
  }

  /// A stretch of the text.
  public struct Stretch: Hashable, Sendable {
    /// What it was taken for.
    public var place: Place
    /// The text as the file has it, its lines parted by `\n`.
    public var text: String
    /// The line of the file that it starts on, from 1; 0 where the format has no lines.
    public var line: Int
    /// The index in ``Resolution/clauses`` of the clause that took it.
    public var clause: Int?
    /// The index in ``Amendment/instructions`` of the instruction that took it.
    public var instruction: Int?
    /// The indices in ``Resolution/notes`` of the notes that took it.
    public var notes: Range<Int>?

    /// Makes a stretch.
    public init(
      place: Place, text: String, line: Int, clause: Int? = nil, instruction: Int? = nil,
      notes: Range<Int>? = nil
    ) {
      self.place = place
      self.text = text
      self.line = line
      self.clause = clause
      self.instruction = instruction
      self.notes = notes
    }

    /// The letters and digits of the stretch.
    public var letters: Int { Account.letters(in: text) }
  }

  /// The stretches in the order of the text.
  public var stretches: [Stretch]
  /// The paragraphs that the reader found in the file.
  public var source: [String]

  /// Makes an account.
  public init(stretches: [Stretch], source: [String]) {
    self.stretches = stretches
    self.source = source
  }

  /// Adds text that stands beside the resolution.
  ///
  /// - Parameter paragraphs: The paragraphs, each with the line of the file that it starts on.
  public mutating func add(outside paragraphs: [(text: String, line: Int)]) {
    stretches += paragraphs.map { Stretch(place: .outside, text: $0.text, line: $0.line) }
    source += paragraphs.map(\.text)
  }

  /// Adds the account of text that stands in front of this one's or behind it.
  public mutating func add(_ other: Account, inFront: Bool) {
    stretches.insert(contentsOf: other.stretches, at: inFront ? 0 : stretches.count)
    source.insert(contentsOf: other.source, at: inFront ? 0 : source.count)
  }

  /// The letters and digits that the reader found in the file.
  public var total: Int { source.reduce(0) { $0 + Account.letters(in: $1) } }

  /// The letters and digits of a text.
  public static func letters(in text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      var plain = 0
      var seen: UInt8 = 0
      // A processor counts many bytes at once where the count is a byte too.
      for start in stride(from: 0, to: bytes.count, by: 255) {
        var count: UInt8 = 0
        for byte in UnsafeBufferPointer(rebasing: bytes[start..<min(start + 255, bytes.count)]) {
          count &+= (byte &- 48 < 10) || ((byte & 0xDF) &- 65 < 26) ? 1 : 0
          seen |= byte
        }
        plain += Int(count)
      }
      return seen < 0x80 ? plain : plain + accented(bytes)
    }
  }

  /// The letters and digits of a text that are no letters or digits of ASCII.
  private static func accented(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    var start = 0
    while let index = bytes.firstHigh(from: start) {
      let byte = bytes[index]
      // The first byte of a scalar in UTF-8 tells how many follow.
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let scalar = bytes[(index + 1)..<(index + length)]
        .reduce(UInt32(byte & (0xFF >> (length + 1)))) { $0 << 6 | UInt32($1 & 0x3F) }
      if isLetterOrDigit(scalar) { count += 1 }
      start = index + length
    }
    return count
  }

  private static func isLetterOrDigit(_ scalar: UInt32) -> Bool {
    // The quotation marks and dashes that most texts have.
    if (0x2000...0x206F).contains(scalar) { return false }
    guard let properties = Unicode.Scalar(scalar)?.properties else { return false }
    return properties.isAlphabetic || properties.numericType != nil
  }

  /// What does not add up; empty for a sound account.
  ///
  /// Letters that no stretch has, and clauses and notes with more or fewer letters than the lines that
  /// they were made of.
  ///
  /// - Parameter resolution: The resolution that the account is of.
  public func faults(in resolution: Resolution) -> [String] {
    var faults: [String] = []
    var ofClauses: [Int: Int] = [:]
    var ofInstructions: [Int: Int] = [:]
    var ofNotes: [Range<Int>: Int] = [:]
    var sum = 0
    for stretch in stretches {
      let letters = stretch.letters
      sum += letters
      if let clause = stretch.clause { ofClauses[clause, default: 0] += letters }
      if let index = stretch.instruction { ofInstructions[index, default: 0] += letters }
      if let notes = stretch.notes { ofNotes[notes, default: 0] += letters }
    }
    faults += Account.fault("the account", sum, of: total)
    for index in resolution.clauses.indices {
      let kept = Account.letters(
        resolution.clauses[index].number, resolution.clauses[index].text,
        resolution.clauses[index].noteCalls)
      faults += Account.fault(resolution.clauses[index].id, kept, of: ofClauses[index] ?? 0)
    }
    for (index, instruction) in (resolution.amendment?.instructions ?? []).enumerated() {
      let kept = Account.letters(instruction.number, instruction.text, instruction.noteCalls)
      faults += Account.fault("instruction \(index + 1)", kept, of: ofInstructions[index] ?? 0)
    }
    for (notes, letters) in ofNotes.sorted(by: { $0.key.lowerBound < $1.key.lowerBound }) {
      let kept = resolution.notes[notes].reduce(0) {
        $0 + Account.letters(in: $1.marker) + Account.letters(in: $1.text)
      }
      faults += Account.fault(
        "note " + resolution.notes[notes].map(\.marker).joined(separator: ", "), kept, of: letters)
    }
    return faults
  }

  private static func letters(_ number: String?, _ text: String, _ calls: [NoteCall]) -> Int {
    letters(in: number ?? "") + letters(in: text) + calls.reduce(0) { $0 + letters(in: $1.marker) }
  }

  private static func fault(
    _ name: @autoclosure () -> String, _ kept: Int, of letters: Int
  ) -> [String] {
    if kept < letters { return ["\(name()): \(letters - kept) of \(letters) letters are lost"] }
    if kept > letters { return ["\(name()): \(kept - letters) letters more than the text has"] }
    return []
  }
}
