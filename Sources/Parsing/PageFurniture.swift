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
  /// What stands in the front matter.
  private var front: [String] = []
  /// The same as ``RunningTitle`` compares it: few texts have a head of which that is asked.
  private lazy var titles = Set(front.flatMap(RunningTitle.keys))

  /// Keeps a paragraph of the front matter, which the heads of later pages may repeat.
  mutating func remember(_ paragraph: StyledParagraph) {
    front.append(paragraph.text)
  }

  /// Whether a text in the body repeats the title between symbol and page number.
  mutating func repeatsTitle(_ text: String) -> Bool {
    guard isInBody, text.utf8.count < PageFurniture.longest,
      let key = RunningTitle.key(of: text)
    else { return false }
    return titles.contains(key)
  }

  /// Whether a paragraph is nothing but furniture.
  mutating func covers(_ paragraph: StyledParagraph) -> Bool {
    guard paragraph.text.utf8.count < PageFurniture.longest else { return false }
    return paragraph.text.withBytes { covers($0.lines) }
  }

  private mutating func covers(_ lines: ByteLines) -> Bool {
    var symbols: [Symbol] = []
    var others: [UnsafeBufferPointer<UInt8>] = []
    for line in lines where !line.isEmpty {
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
      guard !symbols.isEmpty else { return false }
      let title = others.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
      guard repeatsTitle(title) else { return false }
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
    paragraph.text.utf8.split(separator: 0x0A).last.map(PageFurniture.isRule) ?? false
  }

  private static func symbol(_ line: UnsafeBufferPointer<UInt8>) -> Symbol? {
    guard let first = line.first, first.isCapital, line.count < 40,
      line.contains(UInt8(ascii: "/"))
    else { return nil }
    let stars = line.reversed().prefix { $0 == UInt8(ascii: "*") }.count
    return Symbol(String(decoding: line.dropLast(stars), as: UTF8.self))
  }

  static func isRule(_ line: some Collection<UInt8>) -> Bool {
    line.count >= 3 && line.allSatisfy { $0 == 0x5F || $0 == 0x2D || $0 == 0x20 }
  }

  /// A page number ("2/5", "2"), a job number ("18-17962 (E)"), a barcode ("*1817962*"), a rule.
  private static func isPageLine(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    let star = UInt8(ascii: "*")
    switch line.first ?? 0 {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), star, UInt8(ascii: "/"), UInt8(ascii: "P"),
      UInt8(ascii: "p"), 0x20, 0x2D, 0x5F, 0xE2:
      break
    default: return false
    }
    if isRule(line) || isPageNumber(line) { return true }
    if line.first == star, line.last == star, line.count > 4 {
      return line.dropFirst().dropLast().allSatisfy(\.isDigit)
    }
    if line.starts(with: "/…".utf8) || line.starts(with: "/...".utf8) { return true }
    let first = line.prefix { $0 != 0x20 && $0 != star }
    guard let parting = first.firstIndex(where: { $0 == UInt8(ascii: "/") || $0 == 0x2D }) else {
      return false
    }
    let (left, right) = (first[..<parting], first[(parting + 1)...])
    guard !left.isEmpty, !right.isEmpty, left.allSatisfy(\.isDigit), right.allSatisfy(\.isDigit)
    else { return false }
    if line[parting] == UInt8(ascii: "/") {
      return first.count == line.count && left.count <= 3 && right.count <= 3
    }
    return left.count == 2 && right.count == 5
      && !String(decoding: line[first.endIndex...], as: UTF8.self).contains(where: \.isLowercase)
  }

  /// "2", "- 2 -", "Page 2".
  private static func isPageNumber(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    var text = line[...]
    if text.starts(with: "Page ".utf8) || text.starts(with: "page ".utf8) {
      text = text.dropFirst(5)
    }
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
