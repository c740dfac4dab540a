/// The symbol of a United Nations document, such as `A/RES/67/169` or `S/RES/1325(2000)`.
///
/// Two symbols are equal when they are so apart from spaces and letter case. Every slash, dot and
/// bracket counts.
public struct Symbol: Sendable {
  /// The symbol in the UN's own spelling.
  ///
  /// It holds no spaces but in "(Part I)" and "(Vol. I)".
  public let text: String

  /// Reads a symbol as documents print it.
  ///
  /// - Parameter printed: Such as `A/RES/67/169`, `a/c.3/67/l.36/rev.1`, `A/CONF.157/24 (Part I)`,
  ///   `WHA73.1`. `nil` when the text does not have the form of a symbol: components of letters,
  ///   digits, dots, hyphens and brackets, parted by slashes, the first one of letters. The hyphens
  ///   of word processors, which do not break, are hyphens.
  public init?(_ printed: some StringProtocol) {
    guard let bytes = SymbolSpelling.plain(Array(printed.utf8)),
      let spelled = SymbolSpelling.spelled(bytes)
    else { return nil }
    text = String(decoding: spelled, as: UTF8.self)
  }

  /// The letters by which two symbols are compared: no spaces, capitals only.
  public var key: String {
    // A symbol is ASCII.
    let spaces = text.utf8.count { $0 == 0x20 }
    return String(unsafeUninitializedCapacity: text.utf8.count - spaces) { key in
      var end = 0
      for byte in text.utf8 where byte != 0x20 {
        key[end] = (97...122).contains(byte) ? byte & 0xDF : byte
        end += 1
      }
      return end
    }
  }

  /// The symbol of the document that a part letter belongs to: `A/RES/75/101` for `A/RES/75/101A-B`.
  public var withoutLetters: Symbol {
    let components = text.split(separator: "/")
    guard components.count > 2, components[1] == "RES", let last = components.last else {
      return self
    }
    let core = last.lastIndex(of: ")").map { last[...$0] } ?? last.prefix { $0.isNumber }
    guard !core.isEmpty, core.count < last.count else { return self }
    return Symbol((components.dropLast() + [core]).joined(separator: "/")) ?? self
  }

  /// The part letters of a resolution that shares its number with others: "A", "A-B"; else `nil`.
  public var letters: String? {
    let letters = text.dropFirst(withoutLetters.text.count)
    return letters.isEmpty ? nil : String(letters)
  }
}

extension Symbol: Hashable, Comparable, CustomStringConvertible {
  /// The symbol in the UN's own spelling.
  public var description: String { text }

  /// Equal apart from spaces and letter case.
  public static func == (left: Symbol, right: Symbol) -> Bool { left.key == right.key }

  /// Hashes what equality compares.
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }

  /// Orders symbols as people list them: numbers by value, everything else by letter.
  public static func < (left: Symbol, right: Symbol) -> Bool {
    left.sortKey.lexicographicallyPrecedes(right.sortKey)
  }

  /// The key with every number filled up to six digits, so that it sorts as people list symbols.
  public var sortKey: [UInt8] {
    var result: [UInt8] = []
    var digits: [UInt8] = []
    for byte in Array(key.utf8) + [0] {
      if (48...57).contains(byte) {
        digits.append(byte)
        continue
      }
      if !digits.isEmpty {
        result += Array(repeating: 48, count: max(0, 6 - digits.count)) + digits
        digits.removeAll(keepingCapacity: true)
      }
      if byte != 0 { result.append(byte) }
    }
    return result
  }
}

extension Symbol {
  /// The organ whose document this is, where the symbol tells.
  public var organ: Organ? {
    let components = text.split(separator: "/")
    guard components.count > 1 else { return text.hasPrefix("WHA") ? .worldHealthAssembly : nil }
    switch components[0] {
    case "A": return components[1] == "HRC" ? .humanRightsCouncil : .generalAssembly
    case "S": return .securityCouncil
    case "E":
      guard components[1] == "CN.4" else { return .economicAndSocialCouncil }
      return components.count > 2 && components[2] == "Sub.2"
        ? .subCommission : .commissionOnHumanRights
    case "UNEP": return components[1].hasPrefix("EA") ? .environmentAssembly : nil
    case "HSP": return components[1].hasPrefix("HA") ? .habitatAssembly : nil
    case "T": return .trusteeshipCouncil
    default: return nil
    }
  }

  /// The session, or for the Economic and Social Council since 1978 the year.
  ///
  /// Sessions before 1976 stand in brackets as Roman numerals (`A/RES/217(III)`); the Environment
  /// Assembly's stands in its own component (`UNEP/EA.3/Res.1`), the World Health Assembly's before
  /// the dot (`WHA73.1`). The Security Council has none.
  public var session: Session? {
    let components = text.split(separator: "/")
    guard components.count > 1 else {
      return text.hasPrefix("WHA") ? Session(text.dropFirst(3).prefix { $0.isNumber }) : nil
    }
    guard components[0] != "S" else { return nil }
    if ["EA.", "HA."].contains(components[1].prefix(3)) {
      return Session(components[1].dropFirst(3))
    }
    if let open = text.firstIndex(of: "("), let close = text[open...].firstIndex(of: ")") {
      let inner = text[text.index(after: open)..<close]
      if inner.hasPrefix("S-") {
        return RomanNumeral.value(inner.dropFirst(2)).map(Session.special)
      }
      if inner.hasPrefix("ES-") {
        return RomanNumeral.value(inner.dropFirst(3)).map(Session.emergency)
      }
      if let session = RomanNumeral.value(inner) { return .regular(session) }
    }
    // "A/67/53" and "A/C.3/67/L.36" name the session first; the number itself is never a session.
    let session = components.dropFirst().dropLast().lazy.compactMap { Session($0) }.first
    // Only the Economic and Social Council and its commissions count by years.
    if let number = session?.regularNumber, number > 1945, components[0] != "E" { return nil }
    return session
  }

  /// Whether the symbol is that of an adopted resolution.
  ///
  /// The World Health Organization sets a dot before the number of a resolution, and brackets around
  /// that of a decision (`WHA73(9)`).
  public var isResolution: Bool {
    text.utf8.contains(UInt8(ascii: "/"))
      ? hasSeries("RES") : text.utf8.contains(UInt8(ascii: "."))
  }

  /// Whether the symbol is that of a decision.
  public var isDecision: Bool {
    text.utf8.contains(UInt8(ascii: "/"))
      ? hasSeries("DEC") : text.utf8.contains(UInt8(ascii: "("))
  }

  /// Whether a component after the first is a series such as "RES", or begins with it and a dot as
  /// the "Res.1" of an environment assembly does.
  private func hasSeries(_ name: StaticString) -> Bool {
    let bytes = text.utf8
    var index = bytes.startIndex
    while let slash = bytes[index...].firstIndex(of: UInt8(ascii: "/")) {
      index = bytes.index(after: slash)
      let rest = bytes[index...].prefix(name.utf8CodeUnitCount + 1)
      let isSame = name.withUTF8Buffer { letters in
        rest.count >= letters.count && zip(rest, letters).allSatisfy { $0 & 0xDF == $1 }
      }
      guard isSame else { continue }
      if rest.count == name.utf8CodeUnitCount { return true }
      if let last = rest.last, [UInt8(ascii: "/"), UInt8(ascii: ".")].contains(last) {
        return true
      }
    }
    return false
  }
}
