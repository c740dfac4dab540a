extension Symbol {
  /// The symbol that a person means who names a document in a short form.
  ///
  ///     Symbol(asked: "67/169")?.text               // A/RES/67/169
  ///     Symbol(asked: "a-res-67-169")?.text         // A/RES/67/169
  ///     Symbol(asked: "217 A (III)")?.text          // A/RES/217(III)A
  ///     Symbol(asked: "UNSCR 1325")?.text           // S/RES/1325
  ///     Symbol(asked: "G.A. Res. 67/169")?.text     // A/RES/67/169
  ///     Symbol(asked: "decision 74/530")?.text      // A/DEC/74/530
  ///     Symbol(asked: "wha73.1")?.text              // WHA73.1
  ///
  /// An organ before the number decides, by its name or its usual code, as the United Nations,
  /// OSCOLA and the Bluebook write it. Without one the form of the number does: the Security Council
  /// gives the year in brackets, the Economic and Social Council puts it first and had Roman sessions
  /// beyond XXX, and the Assembly's `session/number` begins with session 31. A Security Council
  /// resolution named without its year stays without it.
  ///
  /// - Parameter text: A symbol, a file name made of one, or a number with or without its organ.
  public init?(asked text: String) {
    // The World Health Assembly's numbers are symbols as they stand: WHA73.1.
    let compact = text.uppercased().filter { !$0.isWhitespace }
    if let symbol = Symbol(compact), symbol.organ == .worldHealthAssembly {
      self = symbol
      return
    }
    var words = text.uppercased().split(whereSeparator: \.isWhitespace)
      .map { SymbolRequest.plain(String($0)) }
    let root = SymbolRequest.takeOrgan(&words)
    let kind = SymbolRequest.takeKind(&words)
    let rest = words.joined(separator: " ")
    if let root {
      self.init(root: root + kind + "/", number: rest)
    } else if let first = rest.first, first.isNumber || SymbolRequest.isSpecial(rest) {
      guard rest.contains("/") || rest.contains("(") else {
        self.init(fileName: text)
        return
      }
      self.init(root: SymbolRequest.root(numbering: rest) + kind + "/", number: rest)
    } else if rest.contains("/") {
      let components = rest.split(separator: "/")
      if components.count > 2, components[1] == "RES", components[0].count == 1 {
        let root = components[0...1].joined(separator: "/") + "/"
        self.init(root: root, number: components[2...].joined(separator: "/"))
      } else {
        self.init(rest)
      }
    } else {
      self.init(fileName: text)
    }
  }

  /// The symbol of a resolution whose number is printed in any of its forms.
  ///
  /// - Parameters:
  ///   - root: Such as `A/RES/`.
  ///   - number: `67/169`, `77/1 A`, `217 A (III)`, `217 (III) A`, `1325 (2000)`.
  public init?(root: String, number: String) {
    let isCompact = number.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    let compact = isCompact ? number : number.filter { !$0.isWhitespace }
    // The letter stands before the session in running text, and after it in the symbol.
    if let open = compact.firstIndex(of: "("), let close = compact.firstIndex(of: ")"),
      open < close
    {
      let head = compact[..<open]
      let digits = head.prefix { $0.isNumber }
      let letter = head.dropFirst(digits.count)
      guard !digits.isEmpty, letter.count <= 1 else { return nil }
      self.init(root + digits + compact[open...close] + letter + compact[close...].dropFirst())
    } else {
      self.init(root + compact)
    }
  }
}

/// The words around a number in the ways in which people name a document.
enum SymbolRequest {
  /// A word without what law journals add: `G.A.` is GA, `Res.` is RES.
  static func plain(_ word: String) -> String {
    let letters = word.filter { $0 != "." }
    let isInitials =
      word.utf8.last == UInt8(ascii: ".") && letters.utf8.allSatisfy { (65...90).contains($0) }
    return isInitials ? letters : word
  }

  /// Takes the organ off the front of a request; gives the root of its symbols.
  static func takeOrgan(_ words: inout [String]) -> String? {
    // "UN Doc. A/RES/67/169": the words before a symbol say nothing.
    while let first = words.first, ["UN", "DOC", "DOCUMENT", "UNDOC"].contains(first) {
      words.removeFirst()
    }
    for (name, root) in roots where words.starts(with: name) && words.count > name.count {
      words.removeFirst(name.count)
      return root
    }
    return nil
  }

  /// Takes "resolution", "Res" or "decision" off the front; gives the part of the symbol for it.
  static func takeKind(_ words: inout [String]) -> String {
    switch words.first {
    case "RESOLUTION", "RESOLUTIONS", "RES":
      words.removeFirst()
      return "RES"
    case "DECISION", "DECISIONS", "DEC":
      words.removeFirst()
      return "DEC"
    default: return "RES"
    }
  }

  /// Whether a number is that of a special or emergency session: `S-26/2`, `ES-10/21`.
  static func isSpecial(_ number: String) -> Bool {
    guard number.contains("/") else { return false }
    let digits = number.hasPrefix("ES-") ? number.dropFirst(3) : number.dropFirst(2)
    return (number.hasPrefix("S-") || number.hasPrefix("ES-")) && digits.first?.isNumber ?? false
  }

  /// The root of the organ that numbers in this form.
  static func root(numbering number: String) -> String {
    if let open = number.firstIndex(of: "("), let close = number[open...].firstIndex(of: ")") {
      let inner = number[number.index(after: open)..<close]
      if let year = Int(inner), year >= 1946 { return "S/" }
      return (RomanNumeral.value(inner) ?? 0) > 30 ? "E/" : "A/"
    }
    let first = number.prefix { $0 != "/" }
    guard let session = Int(first) else { return "A/" }
    return first.count == 4 ? "E/" : session < 31 ? "A/HRC/" : "A/"
  }

  /// The names and codes of organs in words, the longer first, with the roots of their symbols.
  private static let roots: [(name: [String], root: String)] = {
    let organs: [(Organ, String)] = [
      (.generalAssembly, "A/"), (.securityCouncil, "S/"), (.humanRightsCouncil, "A/HRC/"),
      (.economicAndSocialCouncil, "E/"), (.commissionOnHumanRights, "E/CN.4/"),
      (.subCommission, "E/CN.4/Sub.2/"), (.trusteeshipCouncil, "T/"),
    ]
    let codes = [
      ("GA", "A/"), ("UNGA", "A/"), ("SC", "S/"), ("UNSC", "S/"), ("UNSCR", "S/"), ("SCR", "S/"),
      ("HRC", "A/HRC/"), ("UNHRC", "A/HRC/"), ("ECOSOC", "E/"), ("CHR", "E/CN.4/"),
    ]
    let names = organs.map { ($0.0.name, $0.1) } + organs.map { ("UN " + $0.0.name, $0.1) } + codes
    return names.map { name, root in
      (name.uppercased().split(separator: " ").map(String.init), root)
    }
  }()
}
