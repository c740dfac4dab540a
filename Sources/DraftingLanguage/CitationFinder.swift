import Resolutions

/// Finds what a passage cites: symbols in full, and resolutions by number.
///
///     let citations = CitationFinder(organ: .generalAssembly)
///       .citations(in: "Recalling its resolution 66/152 of 19 December 2011,")
///     citations[0].symbol.text   // A/RES/66/152
///
/// Scans the bytes of the text once.
public struct CitationFinder: Sendable {
  /// The organ whose text it is; "its resolution" is this organ's.
  public let organ: Organ?

  /// Makes a finder for the texts of an organ.
  public init(organ: Organ?) { self.organ = organ }

  /// The citations of a passage, in order, each with the words that make it and their place.
  ///
  /// - Parameters:
  ///   - text: The text of a clause or a note.
  ///   - note: The index of the note, where the text is one.
  public func citations(in text: String, note: Int? = nil) -> [Citation] {
    var scan = CitationScan(text: Array(text.utf8), organ: organ, note: note)
    scan.run()
    return scan.found
  }
}

/// One pass over a passage.
struct CitationScan {
  let text: [UInt8]
  let organ: Organ?
  let note: Int?
  var found: [Citation] = []

  /// The council that "the Council" refers to: the one named last.
  private var council: Organ?
  private var commission: Organ?

  init(text: [UInt8], organ: Organ?, note: Int?) {
    self.text = text
    self.organ = organ
    self.note = note
    council = organ.flatMap { $0.name.hasSuffix("Council") ? $0 : nil }
    commission = organ.flatMap { $0.name.hasPrefix("Commission") ? $0 : nil }
  }

  mutating func run() {
    var index = 0
    while index < text.count {
      let byte = text[index]
      guard isWordStart(index) else {
        index += 1
        continue
      }
      switch byte {
      case UInt8(ascii: "r"), UInt8(ascii: "R"):
        index =
          keyword("resolution", at: index).map { numbers(from: $0, keyword: index) } ?? index + 1
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        notice(index)
        index = symbol(at: index) ?? index + 1
      default:
        index += 1
      }
    }
  }

  private func isWordStart(_ index: Int) -> Bool {
    isLetter(text[index]) && (index == 0 || !isLetter(text[index - 1]) && text[index - 1] != 0x2F)
  }

  /// Remembers the organs that a later "the Council" or "the Commission" may mean.
  private mutating func notice(_ index: Int) {
    for candidate in CitationScan.lastNamed where matches(candidate.name, at: index) {
      if candidate.organ.name.hasSuffix("Council") {
        council = candidate.organ
      } else {
        commission = candidate.organ
      }
    }
  }

  private static let lastNamed: [(name: [UInt8], organ: Organ)] = [
    .humanRightsCouncil, .securityCouncil, .economicAndSocialCouncil, .commissionOnHumanRights,
  ].map { (Array($0.name.utf8), $0) }

  // MARK: Symbols

  /// Reads a full symbol that starts here; gives the index after it.
  private mutating func symbol(at start: Int) -> Int? {
    var end = start
    while end < text.count, text[end] != 0x2F {
      guard isLetter(text[end]), end - start < 8 else { return nil }
      end += 1
    }
    guard end < text.count, end > start else { return nil }
    while end < text.count, isSymbolByte(text[end]) { end += 1 }
    // "A/CONF.157/24 (Part I)" is one symbol, spaces and all.
    let part = Array(" (Part ".utf8)
    if matches(part, at: end), let close = text[end...].firstIndex(of: UInt8(ascii: ")")) {
      end = close + 1
      while end < text.count, isSymbolByte(text[end]) { end += 1 }
    }
    while end > start, [0x2E, 0x2D, 0x2F].contains(text[end - 1]) { end -= 1 }
    while end > start, text[end - 1] == UInt8(ascii: ")"),
      !text[start..<end].contains(UInt8(ascii: "("))
    {
      end -= 1
    }
    let written = String(decoding: text[start..<end], as: UTF8.self)
    guard let symbol = Symbol(written) else { return nil }
    found.append(Citation(symbol: symbol, written: written, offset: start, note: note))
    return end
  }

  private func isSymbolByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2F, 0x2E, 0x2D, UInt8(ascii: "("), UInt8(ascii: ")"): true
    default: isLetter(byte) || isDigit(byte)
    }
  }

  // MARK: Resolutions by number

  /// The index after a keyword in either letter case, with or without its plural.
  private func keyword(_ word: String, at index: Int) -> Int? {
    let bytes = Array(word.utf8)
    guard index + bytes.count < text.count else { return nil }
    for (step, byte) in bytes.enumerated() where text[index + step] | 0x20 != byte { return nil }
    var end = index + bytes.count
    if text[end] == UInt8(ascii: "s") { end += 1 }
    return end < text.count && isSpace(text[end]) ? end : nil
  }

  /// Reads the numbers that follow "resolution" or "resolutions"; gives the index after them.
  private mutating func numbers(from start: Int, keyword: Int) -> Int {
    let named = organBefore(keyword)
    var index = start
    var end = start
    while true {
      index = skipSpace(index)
      guard let item = ResolutionNumber(text, at: index) else { break }
      if let symbol = symbol(of: item, named: named) {
        let written = String(decoding: text[index..<item.end], as: UTF8.self)
        found.append(Citation(symbol: symbol, written: written, offset: index, note: note))
      }
      end = item.end
      index = skipLetters(after: skipDate(after: item.end))
      guard let next = skipSeparator(index) else { break }
      index = next
    }
    return max(end, start)
  }

  private func symbol(of number: ResolutionNumber, named: Organ?) -> Symbol? {
    let root: String
    switch named ?? number.organByForm(in: organ) {
    case .securityCouncil?: root = "S/RES/"
    case .humanRightsCouncil?: root = "A/HRC/RES/"
    case .economicAndSocialCouncil?: root = "E/RES/"
    case .commissionOnHumanRights?: root = "E/CN.4/RES/"
    case .subCommission?: root = "E/CN.4/Sub.2/RES/"
    case .generalAssembly?: root = "A/RES/"
    default: return nil
    }
    return Symbol(root: root, number: number.text)
  }

  /// The organ named right before "resolution": "Human Rights Council", "the Council", "its".
  private func organBefore(_ keyword: Int) -> Organ? {
    var end = keyword
    while end > 0, isSpace(text[end - 1]) { end -= 1 }
    // "previous" and the like stand between the organ and the word.
    for _ in 0..<2 {
      for filler in CitationScan.fillers where ends(with: filler, at: end) {
        end -= filler.count
        while end > 0, isSpace(text[end - 1]) { end -= 1 }
      }
    }
    for candidate in CitationScan.organNames where ends(with: candidate.name, at: end) {
      return candidate.organ
    }
    if ends(with: Array("Assembly".utf8), at: end) { return .generalAssembly }
    if ends(with: Array("Council".utf8), at: end) { return council }
    if ends(with: Array("Commission".utf8), at: end) { return commission }
    if ends(with: Array("its".utf8), at: end) || ends(with: Array("Its".utf8), at: end) {
      return organ
    }
    return nil
  }

  private static let fillers: [[UInt8]] = [
    "previous", "relevant", "earlier", "recent", "subsequent", "other", "landmark",
  ].map { Array($0.utf8) }

  private static let organNames: [(name: [UInt8], organ: Organ)] = Organ.known
    .map { (Array($0.name.utf8), $0) }

  // MARK: Between the numbers of a list

  /// Skips " of 19 December 2011".
  private func skipDate(after start: Int) -> Int {
    var index = skipSpace(start)
    guard matches(Array("of ".utf8), at: index) else { return start }
    index = skipSpace(index + 3)
    let day = index
    while index < text.count, isDigit(text[index]) { index += 1 }
    guard index > day, index - day <= 2 else { return start }
    index = skipSpace(index)
    let month = index
    while index < text.count, isLetter(text[index]) { index += 1 }
    guard index > month else { return start }
    index = skipSpace(index)
    let year = index
    while index < text.count, isDigit(text[index]), index - year < 4 { index += 1 }
    return index - year == 4 ? index : start
  }

  /// Skips " and B", ", B and C", " to E": further letters of the number before.
  private func skipLetters(after start: Int) -> Int {
    var index = start
    while let next = skipSeparator(index), next + 1 <= text.count, next < text.count,
      (65...90).contains(text[next]), next + 1 == text.count || !isWordByte(text[next + 1])
    {
      index = skipDate(after: next + 1)
    }
    return index
  }

  private func skipSeparator(_ start: Int) -> Int? {
    for separator in CitationScan.separators where matches(separator, at: start) {
      return skipSpace(start + separator.count)
    }
    return nil
  }

  private static let separators: [[UInt8]] = [
    ", and ", ", ", " and ", " or ", " to ", "; ",
  ].map { Array($0.utf8) }

  // MARK: Bytes

  private func matches(_ bytes: [UInt8], at index: Int) -> Bool {
    index + bytes.count <= text.count && text[index..<(index + bytes.count)].elementsEqual(bytes)
  }

  private func ends(with bytes: [UInt8], at end: Int) -> Bool {
    let start = end - bytes.count
    return start >= 0 && text[start..<end].elementsEqual(bytes)
      && (start == 0 || !isLetter(text[start - 1]))
  }

  private func skipSpace(_ start: Int) -> Int {
    var index = start
    while index < text.count, isSpace(text[index]) { index += 1 }
    return index
  }

  private func isWordByte(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
}

func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte & 0xDF) }
func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
