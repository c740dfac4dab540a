import Readers
import Resolutions

/// What a page has around its text: running symbol, page number, job number, the rule above notes.
struct PageFurniture {
  /// Whether a symbol has been seen: the first one is front matter, a later one runs over the page.
  private var seenSymbol = false
  /// Whether the enacting formula has been passed: no symbol after it is front matter.
  var isInBody = false
  /// The symbol in the running head.
  private(set) var runningSymbol: Symbol?

  /// The heads of the pages of a printed volume.
  private(set) var volume: VolumeHead?
  /// The committee in the head of a page of a volume.
  private(set) var committee: String?
  /// What stands in the front matter, as ``RunningTitle`` compares it.
  private var front: Set<[UInt8]> = []

  /// Keeps a paragraph of the front matter, which the heads of later pages may repeat.
  mutating func remember(_ paragraph: StyledParagraph) {
    front.formUnion(RunningTitle.keys(of: paragraph.text))
  }

  /// Whether a paragraph in the body repeats the title between symbol and page number.
  func repeatsTitle(_ paragraph: StyledParagraph) -> Bool {
    isInBody && paragraph.text.utf8.count < PageFurniture.longest
      && RunningTitle.key(of: paragraph.text).map(front.contains) ?? false
  }

  /// Whether a paragraph is nothing but furniture.
  mutating func covers(_ paragraph: StyledParagraph) -> Bool {
    guard paragraph.text.utf8.count < PageFurniture.longest else { return false }
    var symbols: [Symbol] = []
    var others: [Substring] = []
    var rest = paragraph.text.utf8[...]
    while !rest.isEmpty {
      let line = Substring(rest.prefix { $0 != 0x0A })
      rest = rest[line.endIndex...].dropFirst()
      if line.isEmpty { continue }
      if let symbol = PageFurniture.symbol(line) {
        symbols.append(symbol)
      } else if let head = VolumeHead(line) {
        volume = volume?.organ == nil ? head : volume
        committee = committee ?? head.committee
      } else if !PageFurniture.isPageLine(line) {
        guard isInBody else { return false }
        others.append(line)
      }
    }
    if !others.isEmpty {
      // "A/RES/79/144 / Oceans and the law of the sea": the title in the head of a page.
      let title = StyledParagraph(text: others.joined(separator: " "))
      guard !symbols.isEmpty, repeatsTitle(title) else { return false }
    }
    guard let symbol = symbols.first else { return true }
    if isInBody { runningSymbol = runningSymbol ?? symbol }
    defer { seenSymbol = true }
    return seenSymbol || isInBody
  }

  /// More bytes than this are no furniture, even where a page's head has several lines.
  private static let longest = 300

  /// Whether a paragraph ends with the rule that stands above notes.
  func isRule(_ paragraph: StyledParagraph) -> Bool {
    paragraph.text.utf8.split(separator: 0x0A).last.map { PageFurniture.isRule(Substring($0)) }
      ?? false
  }

  private static func symbol(_ line: Substring) -> Symbol? {
    guard line.utf8.first?.isCapital ?? false, line.utf8.count < 40,
      line.utf8.contains(UInt8(ascii: "/"))
    else { return nil }
    var text = line
    while text.last == "*" { text.removeLast() }
    return Symbol(text)
  }

  static func isRule(_ line: Substring) -> Bool {
    line.utf8.count >= 3 && line.utf8.allSatisfy { $0 == 0x5F || $0 == 0x2D || $0 == 0x20 }
  }

  /// A page number ("2/5", "2"), a job number ("18-17962 (E)"), a barcode ("*1817962*"), a rule.
  private static func isPageLine(_ line: Substring) -> Bool {
    switch line.utf8.first ?? 0 {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "*"), UInt8(ascii: "/"),
      UInt8(ascii: "P"), UInt8(ascii: "p"), 0x20, 0x2D, 0x5F, 0xE2:
      break
    default: return false
    }
    if isRule(line) || isPageNumber(line) { return true }
    let signs = line.utf8
    if signs.first == 0x2A, signs.last == 0x2A, signs.count > 4 {
      return signs.dropFirst().dropLast().allSatisfy { (48...57).contains($0) }
    }
    if line.hasPrefix("/…") || line.hasPrefix("/...") { return true }
    let first = line.prefix { $0 != " " && $0 != "*" }
    let parts = first.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "-" }
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) })
    else { return false }
    if first.contains("/") {
      return first.utf8.count == line.utf8.count && parts[0].utf8.count <= 3
        && parts[1].utf8.count <= 3
    }
    return parts[0].utf8.count == 2 && parts[1].utf8.count == 5
      && line.dropFirst(first.count).allSatisfy { !$0.isLowercase }
  }

  /// "2", "- 2 -", "Page 2".
  private static func isPageNumber(_ line: Substring) -> Bool {
    var text = line.utf8[...]
    for word in ["Page ", "page "] where text.starts(with: word.utf8) { text = text.dropFirst(5) }
    var digits = 0
    while let byte = text.popFirst() {
      if byte.isDigit {
        digits += 1
      } else if byte == 0xE2, text.starts(with: [0x80, 0x93]) {
        // A dash of several bytes.
        text = text.dropFirst(2)
      } else if byte != 0x2D, byte != 0x20 {
        return false
      }
    }
    return (1...3).contains(digits)
  }

}
