import DraftingLanguage
import Resolutions

/// What the lines of a masthead are, each told by itself.
extension FrontMatter {
  /// What a line of the masthead has in each column: "Security Council Distr.: General".
  static func columns(of line: String) -> [String] {
    guard let right = line.firstRange(ofASCII: " Distr.") else { return [line] }
    return [String(line[..<right.lowerBound]), String(line[right.lowerBound...].dropFirst())]
  }

  /// The organ whose name is all that a line has.
  static func organ(_ line: String) -> Organ? {
    guard line.utf8.count < 100 else { return nil }
    return organs[line.trimmingSuffix(",").lowercased()]
  }

  /// The organs that are known, by their names in small letters.
  private static let organs = Dictionary(
    Organ.known.map { ($0.name.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })

  /// Whether a line is the name of an organ or a committee and nothing else.
  static func namesOrgan(_ line: String) -> Bool {
    organ(line) != nil || isCommittee(line)
  }

  /// The symbol that is all that a line has.
  static func symbol(_ line: String) -> Symbol? {
    let bytes = line.utf8
    // "A/RES/48/218 B" has the letter of its part behind a space.
    let isLettered = bytes.count > 2 && bytes.suffix(2).first == UInt8(ascii: " ")
    guard bytes.contains(UInt8(ascii: "/")),
      !bytes.contains(UInt8(ascii: " ")) || bytes.contains(UInt8(ascii: "(")) || isLettered
    else { return nil }
    var text = line
    while text.last == "*" { text.removeLast() }
    guard text.opensWithCapital, !text.hasSuffix("."), text.utf8.count < 48 else {
      return nil
    }
    return Symbol(text)
  }

  /// The symbol beside the name at the head of a first page: "United Nations S/RES/2577 (2021)".
  static func mastheadSymbol(_ line: String) -> Symbol? {
    let name = "United Nations "
    guard line.hasPrefix(name), line.contains("/"), line.utf8.count < 64 else { return nil }
    return Symbol(line.dropFirst(name.count)).flatMap { $0.isResolution ? $0 : nil }
  }

  /// "Sixty-seventh session", "Tenth emergency special session", "2412 session", "Session 75".
  static func session(_ line: String) -> Session? {
    guard line.utf8.count < 80 else { return nil }
    let lower = line.lowercased()
    guard lower.contains(ascii: "session") else { return nil }
    if lower.hasPrefix("session ") { return Session(lower.dropFirst(8)) }
    // A title may have the word too: the line ends with it.
    guard let found = lower.ranges(of: "session").last else { return nil }
    let rest = lower[found.upperBound...].filter { $0.isLetter || $0.isNumber }
    if rest.hasPrefix("of"), let year = Int(rest.dropFirst(2)) { return .regular(year) }
    guard rest.isEmpty || rest == "resumed" else { return nil }
    var words = lower[..<found.lowerBound].split(separator: " ")
    while words.last == "regular" || words.last == "resumed" || words.last == "substantive" {
      words.removeLast()
    }
    let isSpecial = words.last == "special"
    if isSpecial { words.removeLast() }
    let isEmergency = words.last == "emergency"
    if isEmergency { words.removeLast() }
    let counted = words.drop { $0 == "resumed" }.joined(separator: " ")
    guard let number = Ordinal.value(counted) ?? (counted.utf8.count == 4 ? Int(counted) : nil)
    else { return nil }
    return isEmergency ? .emergency(number) : isSpecial ? .special(number) : .regular(number)
  }

  /// The commission in "[on the recommendation of the Commission for Social Development (E/2024/26)]".
  static func commission(in line: String) -> String? {
    let opening = "[on the recommendation of the Commission "
    guard line.lowercased().hasPrefix(opening.lowercased()) else { return nil }
    let name = line.dropFirst(opening.count - "Commission ".count).prefix { $0 != "(" && $0 != "]" }
    return String(String(name).trimmed)
  }

  /// Whether a line is the name of a committee and nothing else.
  static func isCommittee(_ line: String) -> Bool {
    guard line.contains(ascii: "Committee") else { return false }
    // "(Fourth Committee)" stands under the name of the committee.
    let words = line.filter { $0 != "(" && $0 != ")" }.split(separator: " ")
    guard words.last?.hasPrefix("Committee") ?? false, (2...8).contains(words.count) else {
      return false
    }
    return Ordinal.value(words[0]) != nil || words[0] == "Special"
  }
}
