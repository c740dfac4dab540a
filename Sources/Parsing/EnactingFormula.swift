import DraftingLanguage
import Readers
import Resolutions

/// The words that open a resolution and name its organ: "The General Assembly,".
struct EnactingFormula {
  /// The organ that speaks.
  let organ: Organ
  /// The language of the formula: "en" or "fr".
  let language: String
  /// The bytes of the formula, its comma included; the preamble may go on in the same paragraph.
  let length: Int
  /// Whether the organ concludes from reasons that stand before: "The General Assembly, therefore,".
  var concludes = false

  private static let bodies = [
    "Assembly", "Council", "Commission", "Conference", "Committee", "Subcommission",
    "Sub-Commission", "Board", "Congress", "Parties",
  ]

  /// Reads the formula that a paragraph opens with; `nil` when it opens otherwise.
  ///
  /// A statement that a president reads out has its formula behind a quotation mark.
  init?(_ text: String) {
    guard let first = text.utf8.first else { return nil }
    if first == UInt8(ascii: "L"), let french = EnactingFormula.french(text) {
      self = french
      return
    }
    guard first == UInt8(ascii: "T") || first == 0x22 || first == 0xE2 else { return nil }
    guard first == UInt8(ascii: "T") else {
      let quote = text.utf8.count - text.drop { $0 == "“" || $0 == "\"" }.utf8.count
      guard (1..<4).contains(quote), let inner = EnactingFormula(String(text.dropFirst())) else {
        return nil
      }
      organ = inner.organ
      language = inner.language
      length = quote + inner.length
      return
    }
    guard text.opens(ascii: "The "), !EnactingFormula.isSentence(text) else { return nil }
    var end = text.utf8.firstIndex { $0 == 0x2C || $0 == 0x0A } ?? text.utf8.endIndex
    // A scan may have read the comma as a full stop.
    if end == text.endIndex, text.utf8.last == UInt8(ascii: "."), text.utf8.count < 60 {
      end = text.utf8.index(before: end)
    }
    // Model United Nations put their own abbreviation behind the name: "(unga)".
    let name = text[text.utf8.index(text.startIndex, offsetBy: 4)..<end].words()
      .filter { $0.utf8.first != UInt8(ascii: "(") }
    guard (1...14).contains(name.count), name[0].opensWithCapital,
      name.contains(where: { word in EnactingFormula.bodies.contains(String(word)) })
    else { return nil }
    guard
      name.allSatisfy({ word in
        word.opensWithCapital
          || EnactingFormula.plain.contains { $0.elementsEqual(word.utf8) }
      })
    else { return nil }
    var rest = text[end...].drop { $0 == "," || $0 == "." || $0.isWhitespace }
    if rest.opens(ascii: "therefore,") {
      concludes = true
      rest = rest.dropFirst("therefore,".count).drop(while: \.isWhitespace)
    }
    guard rest.isEmpty || rest.opensWithCapital else { return nil }
    // Without a comma the formula stands alone on its line.
    guard end < text.endIndex || rest.isEmpty else { return nil }
    language = "en"
    organ = EnactingFormula.organ(named: name.joined(separator: " "))
    length = text.utf8.count - rest.utf8.count
  }

  private init(organ: Organ, language: String, length: Int) {
    self.organ = organ
    self.language = language
    self.length = length
  }

  /// The organs by their names in French formulas.
  private static let frenchNames: [(name: String, organ: Organ)] = [
    ("L’Assemblée générale", .generalAssembly), ("Le Conseil de sécurité", .securityCouncil),
    ("Le Conseil économique et social", .economicAndSocialCouncil),
    ("Le Conseil des droits de l’homme", .humanRightsCouncil),
    ("La Commission des droits de l’homme", .commissionOnHumanRights),
    ("La Conférence", Organ(name: "Conférence")),
  ]

  /// Reads a formula in French: "L’Assemblée générale,".
  private static func french(_ text: String) -> EnactingFormula? {
    let head = text.prefix(longestFrench).replacing("'", with: "’")
    guard let known = frenchNames.first(where: { head.hasPrefix($0.name) }) else { return nil }
    let rest = text.dropFirst(known.name.count)
    let body = rest.drop { $0 == "," || $0.isWhitespace }
    // The first number may stand in the same paragraph: "La Conférence 1) Constate que".
    let isNumbered = ClauseNumber(String(body.prefix(12)))?.number == "1"
    guard rest.isEmpty || rest.first == "," || isNumbered else { return nil }
    guard body.isEmpty || isNumbered || body.first?.isUppercase ?? false else { return nil }
    return EnactingFormula(
      organ: known.organ, language: "fr", length: text.utf8.count - body.utf8.count)
  }

  /// As many characters as the longest of these names has, and some.
  private static let longestFrench = 48

  /// Whether a word in small letters, which is in no organ's name, stands before the first comma.
  private static func isSentence(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var start = 4
      while start < bytes.count {
        var end = start
        while end < bytes.count, (0x2D...0x7F).contains(bytes[end]) { end += 1 }
        let isWhole = end == bytes.count || [0x20, 0x0A, 0x2C].contains(bytes[end])
        if (97...122).contains(bytes[start]), isWhole,
          !plain.contains(where: { $0.elementsEqual(bytes[start..<end]) })
        {
          return true
        }
        while end < bytes.count, bytes[end] != 0x20, bytes[end] != 0x0A, bytes[end] != 0x2C {
          end += 1
        }
        guard end < bytes.count, bytes[end] == 0x20 else { return false }
        start = end + 1
      }
      return false
    }
  }

  /// The words in small letters that names of organs have.
  private static let plain = ["of", "the", "on", "and", "for", "to", "in"].map { Array($0.utf8) }

  /// An organ by the name in its formula, which may count the session ("Sixty-sixth").
  private static func organ(named name: String) -> Organ {
    Organ.known.first { name == $0.name || name.hasSuffix(" " + $0.name) } ?? Organ(name: name)
  }
}
