extension Symbol {
  /// The symbol that a file is named after, such as `A_RES_79_123` or `a-res-67-169`.
  ///
  /// The United Nations and its libraries write a symbol with `_` or `-` for each slash, and put job
  /// numbers, language codes and the like behind it (`A_RES_77_100-2228244E`). The files of the
  /// Assembly's resolutions in XML begin with the session (`75_104_E`).
  ///
  /// - Parameter fileName: The name without its ending. `nil` when it is not made of a symbol.
  public init?(fileName: some StringProtocol) {
    guard let name = SymbolFileName(fileName) else { return nil }
    if let start = name.words.firstIndex(of: "RES"), start > 0 {
      let root = name.words[0...start].joined(separator: "/") + "/"
      let words = name.words[(start + 1)...]
      guard let number = SymbolFileName.number(words, isSerial: root == "S/RES/")
      else { return nil }
      self.init(root: root, number: number)
    } else if name.isAssemblyNumber {
      guard let number = SymbolFileName.number(name.words[...], isSerial: false) else { return nil }
      self.init(root: "A/RES/", number: number)
    } else {
      guard let document = name.document else { return nil }
      self.init(document)
    }
  }
}

/// The words of a file name that may be made of a symbol, without what stands behind the symbol.
struct SymbolFileName {
  /// The words in capitals, brackets whole.
  let words: [String]
  /// Whether a language ends the name: `75_104_E`.
  private let hasLanguage: Bool

  init?(_ fileName: some StringProtocol) {
    var words: [String] = []
    var depth = 0
    var word = ""
    for character in fileName.uppercased() {
      switch character {
      case "(": depth += 1
      case ")": depth -= 1
      case "_", "-", " ", "\u{2010}", "\u{2011}":
        // "(S-VI)" is one word.
        guard depth <= 0 else { break }
        words.append(word)
        word = ""
        continue
      default: break
      }
      word.append(character == "_" ? "-" : character)
    }
    words.append(word)
    words.removeAll(where: \.isEmpty)
    // The six languages as single letters; A and C are far oftener the letters of resolutions.
    let endsWithLanguage = words.last.map { ["E", "F", "R", "S"].contains($0) } ?? false
    hasLanguage = endsWithLanguage && words.count > 2
    if hasLanguage { words.removeLast() }
    guard words.count >= 2 else { return nil }
    self.words = words
  }

  /// Whether the name begins with a session, as the United Nations names its XML: `75_104_E`.
  var isAssemblyNumber: Bool {
    let first = words[0] == "S" || words[0] == "ES" ? words.dropFirst() : words[...]
    return hasLanguage && first.count > 1
      && first.prefix(2).allSatisfy { $0.first?.isNumber ?? false }
  }

  // MARK: Numbers

  /// The number that words make: `67 169`, `S 26 2`, `48 218 B`, `217 A (III)`, `1325 2000`.
  static func number(_ words: ArraySlice<String>, isSerial: Bool) -> String? {
    var rest = words
    guard var session = rest.popFirst() else { return nil }
    // "S-26" and "ES-10" lost their hyphen to the splitting.
    if session == "S" || session == "ES", let number = rest.popFirst() { session += "-" + number }
    if isSerial { return serial(session, rest) }
    if session.contains("(") { return session + letters(rest) }
    let brackets = rest.prefix(2).first { $0.hasPrefix("(") }
    if let brackets {
      // "217_A_(III)" and "106_(VI)".
      let isAfterLetter = rest.first != brackets
      return session + (isAfterLetter ? rest.first ?? "" : "") + brackets
        + (isAfterLetter ? "" : letters(rest.dropFirst()))
    }
    guard let number = rest.popFirst(), number.first?.isNumber ?? false, number.utf8.count < 6
    else { return nil }
    return session + "/" + number + letters(rest, afterLetter: number.last?.isLetter ?? false)
  }

  /// A number of the Security Council, with leading zeros or not, and its year where it stands.
  private static func serial(_ first: String, _ rest: ArraySlice<String>) -> String? {
    guard let number = Int(first.prefix { $0.isNumber }) else { return nil }
    if let open = first.firstIndex(of: "(") { return "\(number)" + first[open...] }
    for word in rest.prefix(1) {
      let year = Int(word.filter { $0 != "(" && $0 != ")" })
      if let year, (1946...9999).contains(year) { return "\(number)(\(year))" }
    }
    return "\(number)"
  }

  /// The part letters that follow a number: "B", "A-B".
  private static func letters(_ words: ArraySlice<String>, afterLetter: Bool = false) -> String {
    let letters = words.prefix { $0.utf8.count == 1 && $0.first?.isLetter ?? false }.prefix(2)
    guard !letters.isEmpty else { return "" }
    return (afterLetter ? "-" : "") + letters.joined(separator: "-")
  }

  // MARK: Other documents

  /// The symbol of a document that is no resolution: `A_C.3_80_L.35`, `S_PRST_2021_7`.
  var document: String? {
    let components = words.prefix { SymbolFileName.isComponent($0) }
    guard components.count >= 3, SymbolFileName.organs.contains(components[0]),
      let last = components.last, last.utf8.contains(where: { (48...57).contains($0) })
    else { return nil }
    return components.joined(separator: "/")
  }

  /// The first components of symbols that files are named after.
  private static let organs: Set<String> = [
    "A", "S", "E", "T", "ST", "UNEP", "HSP", "FCCC", "CCPR", "CRC", "CEDAW", "CERD", "CAT", "CRPD",
    "SPLOS", "ISBA", "TD", "DP", "CTOC", "CAC", "NPT",
  ]

  /// The components that are words without a number.
  private static let series: Set<String> = [
    "HRC", "PRST", "OS", "DEC", "INF", "PV", "CONF", "CP", "COP",
  ]

  /// Whether a word is a component: an organ, a number of up to four digits, or letters, dot and
  /// number ("C.3", "L.35", "Add.1").
  private static func isComponent(_ word: String) -> Bool {
    if organs.contains(word) || series.contains(word) { return true }
    let pieces = word.split(separator: ".", omittingEmptySubsequences: false)
    guard let number = pieces.last, (1...4).contains(number.utf8.count),
      number.utf8.allSatisfy({ (48...57).contains($0) })
    else { return false }
    return pieces.count == 1
      || pieces.count == 2 && pieces[0].utf8.count <= 5
        && pieces[0].utf8.allSatisfy { (65...90).contains($0) }
  }
}
