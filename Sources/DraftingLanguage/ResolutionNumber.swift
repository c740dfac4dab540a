import Resolutions

/// The number of a resolution or decision as running text prints it.
///
/// `67/169`, `77/1 A`, `77/1 A and B`, `ES-10/20`, `217 A (III)`, `3201 (S-VI)`, `1325 (2000)`.
struct ResolutionNumber {
  /// How an organ numbers what it adopts.
  enum Form: Equatable {
    /// `67/169`: the session, then the number in it.
    case session(Int)
    /// `S-26/2`: a special session.
    case special(Int)
    /// `ES-10/20`: an emergency special session.
    case emergency(Int)
    /// `2012/10`: the year, then the number in it.
    case year(Int)
    /// `1325 (2000)`: the number since the beginning, with the year.
    case serial(year: Int)
    /// `217 A (III)`: the number since the beginning, with the session in Roman numerals.
    case roman(Int)
    /// `3201 (S-VI)`: the same in a special or emergency session.
    case romanSpecial
  }

  let form: Form
  /// The number within the session or year, or since the beginning.
  let number: Int
  /// The number without its part letters, as a symbol has it.
  let core: String
  /// The part letters; each makes a resolution of its own.
  let letters: [String]
  /// The index after the number and its letters.
  let end: Int

  /// Whether the number stands after a year, as the Economic and Social Council numbers.
  var isByYear: Bool {
    if case .year = form { true } else { false }
  }

  /// Reads the number that starts at an index; `nil` when there is none.
  init?(_ text: Passage, at start: Int) {
    var digits = start
    if text.matches("ES-", at: start) {
      digits += 3
    } else if text.matches("S-", at: start) {
      digits += 2
    }
    let after = text.skipDigits(digits)
    guard after > digits, after - digits < 6, text[digits] != UInt8(ascii: "0") else { return nil }
    let first = text.value(digits..<after)
    if after < text.count, text[after] == 0x2F {
      let end = text.skipDigits(after + 1)
      // "12/07" counts months or another body's measures; the UN writes no leading zero.
      guard end > after + 1, end - after < 6, text[after + 1] != UInt8(ascii: "0"),
        end == text.count || !isLetter(text[end]) || text.isCapital(at: end),
        end + 1 >= text.count || text[end] != 0x2F
      else { return nil }
      switch digits - start {
      case 3: form = .emergency(first)
      case 2: form = .special(first)
      default: form = after - digits == 4 ? .year(first) : .session(first)
      }
      number = text.value((after + 1)..<end)
      core = String(decoding: text.bytes[start..<end], as: UTF8.self)
      let parts = PartLetters(text, after: end)
      letters = parts.letters
      self.end = parts.end
      return
    }
    guard start == digits else { return nil }
    let before = PartLetters(text, after: after)
    guard let brackets = ResolutionNumber.brackets(text, after: before.end) else { return nil }
    let behind = PartLetters(text, after: brackets.end)
    form = brackets.form
    number = first
    core = "\(first)(\(brackets.inner))"
    letters = before.letters + behind.letters
    end = behind.end
  }

  /// The session or year in " (III)", " (S-VI)" or " (2000)", and the index after it.
  static func brackets(_ text: Passage, after start: Int) -> (
    form: Form, inner: String, end: Int
  )? {
    let open = text.skipSpace(start)
    guard open < text.count, text[open] == UInt8(ascii: "("),
      let close = text.bytes[open...].prefix(12).firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    let inner = String(decoding: text.bytes[(open + 1)..<close], as: UTF8.self)
    if let year = Int(inner), (1946...2999).contains(year) {
      return (.serial(year: year), inner, close + 1)
    }
    if let session = RomanNumeral.value(inner) { return (.roman(session), inner, close + 1) }
    for prefix in ["S-", "ES-"] where inner.hasPrefix(prefix) {
      guard RomanNumeral.value(inner.dropFirst(prefix.count)) != nil else { return nil }
      return (.romanSpecial, inner, close + 1)
    }
    return nil
  }

  /// The symbols under a root such as `A/RES/`: one, or one for each part letter.
  func symbols(root: String) -> [Symbol] {
    (letters.isEmpty ? [""] : letters).compactMap { Symbol(root: root, number: core + $0) }
  }
}

extension ResolutionNumber {
  /// The symbols of what an organ adopted under this number; none where they are not known.
  func symbols(of organ: Organ, kind: CitationScan.Kind) -> [Symbol] {
    switch organ {
    case .generalAssembly: symbols(root: "A/\(kind.rawValue)/")
    case .securityCouncil where kind == .resolution: symbols(root: "S/RES/")
    case .humanRightsCouncil: symbols(root: "A/HRC/\(kind.rawValue)/")
    case .economicAndSocialCouncil: symbols(root: "E/\(kind.rawValue)/")
    case .commissionOnHumanRights: symbols(root: "E/CN.4/\(kind.rawValue)/")
    case .subCommission: symbols(root: "E/CN.4/Sub.2/\(kind.rawValue)/")
    case .trusteeshipCouncil: symbols(root: "T/\(kind.rawValue)/")
    case .environmentAssembly where kind == .resolution: environmentAssemblySymbols
    default: []
    }
  }

  /// The Environment Assembly's resolution 5/14 has the symbol UNEP/EA.5/Res.14.
  private var environmentAssemblySymbols: [Symbol] {
    guard case .session(let session) = form else { return [] }
    return [Symbol("UNEP/EA.\(session)/Res.\(number)")].compactMap { $0 }
  }
}
