import DraftingLanguage
import Resolutions

/// The number that stands before a title.
///
/// "67/169. Title", "1514 (XV). Title", "2/10. Title", "PRST 20/1. Title".
struct TitleNumber {
  /// The number as printed: "67/169", "217 A (III)", "PRST 20/1".
  let number: String
  /// The words behind the number and its point.
  let rest: Substring
  /// Whether a point or the words "Resolution of" part the number from what follows.
  let isParted: Bool

  /// The longest number has fewer letters than this.
  private static let longest = 24

  /// Reads a line; `nil` when it opens with no number of a resolution.
  init?(_ text: String) {
    // Numbers open with a digit, "S-", "ES-" or "PRST".
    guard let first = text.utf8.first, first.isDigit || "SEP".utf8.contains(first) else {
      return nil
    }
    // "67/169", "1514 (XV)": every number has a stroke or a bracket.
    let isNumbered = text.utf8.prefix(TitleNumber.longest).contains {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "(")
    }
    guard isNumbered else { return nil }
    var text = text
    // "2617. (XXIV). Study": a stop too many.
    if let stop = text.utf8.prefix(6).firstIndex(of: UInt8(ascii: ".")),
      text.utf8[..<stop].allSatisfy(\.isDigit), text[stop...].opens(ascii: ". (")
    {
      text.remove(at: stop)
    }
    var head: Substring
    let isStatement = text.opens(ascii: "PRST ")
    if isStatement {
      // The statements of the Human Rights Council: "PRST 15/2", "PRST OS/12/1. Title".
      head = text.prefix { $0 != "." }
      let components = head.dropFirst(5).split(separator: "/", omittingEmptySubsequences: false)
      guard components.count > 1,
        components.allSatisfy({ $0 == "OS" || !$0.isEmpty && $0.allSatisfy(\.isNumber) })
      else { return nil }
      isParted = true
    } else if let untitled = text.firstRange(ofASCII: ") Resolution of ") {
      // The point is missing at times: "1 (1946) Resolution of 25 January 1946".
      head = text[...untitled.lowerBound]
      isParted = true
    } else {
      let point = text.utf8.prefix(TitleNumber.longest).firstIndex(of: UInt8(ascii: "."))
      isParted = point != nil || text.utf8.count < TitleNumber.longest
      head = text[..<(point ?? text.endIndex)]
      if !isParted {
        guard let close = text.prefix(TitleNumber.longest).firstIndex(of: ")"),
          text[close...].dropFirst(2).opensWithCapital
        else { return nil }
        head = text[...close]
      }
    }
    guard isStatement || TitleNumber.isNumber(head) && head.utf8.count < text.utf8.count else {
      return nil
    }
    number = String(head)
    rest = text[head.endIndex...].drop { $0 == "." || $0.isWhitespace }
  }

  /// Whether nothing but a number stands there: "67/169", "2200 A (XXI)", "S-26/2", "48/218 B".
  private static func isNumber(_ head: Substring) -> Bool {
    var rest = head.utf8[...]
    for session in ["S-", "ES-"] where rest.starts(with: session.utf8) {
      rest = rest.dropFirst(session.utf8.count)
    }
    func take(_ kinds: (UInt8) -> Bool) -> Int {
      let taken = rest.prefix(while: kinds).count
      rest = rest.dropFirst(taken)
      return taken
    }
    let isPartLetter = { (byte: UInt8) in byte.isCapital || byte == 0x20 || byte == 0x2D }
    guard (1...4).contains(take(\.isDigit)) else { return false }
    if rest.first == UInt8(ascii: "/") {
      rest = rest.dropFirst()
      guard (1...4).contains(take(\.isDigit)) else { return false }
    } else {
      guard take(isPartLetter) < 4, rest.first == UInt8(ascii: "(") else { return false }
      rest = rest.dropFirst()
      guard take({ $0.isDigit || $0.isCapital || $0 == 0x2D }) > 0,
        rest.first == UInt8(ascii: ")")
      else { return false }
      rest = rest.dropFirst()
    }
    return take(isPartLetter) < 6 && rest.isEmpty
  }

  /// The symbol that a number has within an organ's documents.
  ///
  /// Decisions have symbols of their own: the Assembly's decision 74/530 is A/DEC/74/530.
  static func symbol(of number: String, organ: Organ, isDecision: Bool) -> Symbol? {
    if number.hasPrefix("PRST ") {
      return organ == .humanRightsCouncil ? Symbol("A/HRC/PRST/" + number.dropFirst(5)) : nil
    }
    // The assemblies of programmes name the session before the series: UNEP/EA.3/Res.1, HSP/HA.2/Res.10.
    let assemblies = [Organ.environmentAssembly: "UNEP/EA.", .habitatAssembly: "HSP/HA."]
    if let root = assemblies[organ] {
      let parts = number.split(separator: "/")
      return parts.count == 2 ? Symbol("\(root)\(parts[0])/Res.\(parts[1])") : nil
    }
    let roots: [Organ: String] = [
      .generalAssembly: "A/RES/", .securityCouncil: "S/RES/", .humanRightsCouncil: "A/HRC/RES/",
      .economicAndSocialCouncil: "E/RES/",
    ]
    guard let root = roots[organ] else { return nil }
    return Symbol(
      root: isDecision ? root.replacing("RES/", with: "DEC/") : root,
      number: organ == .securityCouncil ? number : withRomanSession(number))
  }

  /// The number with letters where a scan has read the session "(I)" as a figure: "98 (1)", "13 (11)".
  private static func withRomanSession(_ number: String) -> String {
    guard let open = number.firstIndex(of: "("), let close = number[open...].firstIndex(of: ")"),
      number[open..<close].dropFirst().allSatisfy({ $0 == "1" })
    else { return number }
    let ones = number[open..<close].dropFirst().count
    return number[...open] + String(repeating: "I", count: ones) + number[close...]
  }
}
