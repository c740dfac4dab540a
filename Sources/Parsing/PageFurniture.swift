import Readers
import Resolutions

/// What a page has around its text: running symbol, page number, job number, the rule above notes.
struct PageFurniture {
  /// Whether a symbol has been seen: the first one is front matter, a later one runs over the page.
  private var seenSymbol = false

  /// Whether a paragraph is nothing but furniture.
  mutating func covers(_ paragraph: StyledParagraph) -> Bool {
    let lines = paragraph.text.split(separator: "\n")
    var symbols = 0
    for line in lines {
      if PageFurniture.isSymbol(line) {
        symbols += 1
      } else if !PageFurniture.isPageLine(line) {
        return false
      }
    }
    guard symbols > 0 else { return true }
    defer { seenSymbol = true }
    return seenSymbol
  }

  /// Whether a paragraph ends with the rule that stands above notes.
  func isRule(_ paragraph: StyledParagraph) -> Bool {
    paragraph.text.split(separator: "\n").last.map(PageFurniture.isRule) ?? false
  }

  private static func isSymbol(_ line: Substring) -> Bool {
    guard line.utf8.count < 40, line.contains("/") else { return false }
    var text = line
    while text.last == "*" { text.removeLast() }
    return text.first.map { $0.isUppercase } ?? false && Symbol(text) != nil
  }

  private static func isRule(_ line: Substring) -> Bool {
    line.utf8.count >= 3 && line.utf8.allSatisfy { $0 == 0x5F || $0 == 0x2D || $0 == 0x20 }
  }

  /// A page number ("2/5", "2"), a job number ("18-17962 (E)"), a barcode ("*1817962*"), a rule.
  private static func isPageLine(_ line: Substring) -> Bool {
    if isRule(line) { return true }
    let signs = line.utf8
    if signs.first == 0x2A, signs.last == 0x2A, signs.count > 4 {
      return signs.dropFirst().dropLast().allSatisfy { (48...57).contains($0) }
    }
    if line.hasPrefix("/…") || line.hasPrefix("/...") { return true }
    let first = line.prefix { $0 != " " && $0 != "*" }
    let parts = first.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "-" }
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) })
    else { return false }
    if first.contains("/") {
      return first.utf8.count == line.utf8.count && parts[0].utf8.count <= 3
        && parts[1].utf8.count <= 3
    }
    return parts[0].utf8.count == 2 && parts[1].utf8.count == 5
      && line.dropFirst(first.count).allSatisfy { !$0.isLowercase }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
