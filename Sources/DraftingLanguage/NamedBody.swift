import Resolutions

/// The name of a body in running text, and the organ that it is.
///
/// Bodies that are no organs of the index ("Commission on Narcotic Drugs", "Conference of the
/// Parties") count too: their resolutions must not be taken for the Assembly's.
struct NamedBody {
  /// What a name stands for.
  enum Meaning: Equatable {
    /// An organ by its full name.
    case organ(Organ)
    /// "the Assembly": the General Assembly, or a body of its kind that was named before.
    case assembly
    /// "the Council": whichever council numbers in the form at hand.
    case council
    /// "the Commission": the commission named last.
    case commission
    /// A body whose resolutions have no symbols that are known here.
    case other
  }

  let meaning: Meaning
  /// The index after the name.
  let end: Int

  /// The name that starts at an index; `nil` where no name does.
  init?(_ text: Passage, at start: Int) {
    guard text.isCapital(at: start) else { return nil }
    for entry in NamedBody.byInitial[Int(text[start]) - 65]
    where text.matches(entry.name, at: start) {
      end = start + entry.name.count
      // "the General Assembly of the World Tourism Organization" is not the United Nations'.
      let isForeign =
        text.matches(" of the ", at: end) && text.isCapital(at: end + 8)
        && !text.matches(" of the United Nations", at: end) && entry.isAssembly
      meaning = isForeign ? .other : entry.meaning
      return
    }
    return nil
  }

  /// The meaning of the name that ends at an index, right before "resolution".
  static func before(_ end: Int, in text: Passage) -> Meaning? {
    let start = text.wordStart(end)
    guard start < end, text.isCapital(at: start) else { return nil }
    for entry in names where text.ends(with: entry.name, at: end) {
      let head = end - entry.name.count
      // "African Union Peace and Security Council", "UN-Habitat Governing Council": another body.
      if text.ends(with: peaceAnd, at: text.backOverSpace(head)) { return .other }
      switch entry.meaning {
      case .assembly, .council, .commission: return isQualified(head, text) ? .other : entry.meaning
      default: return entry.meaning
      }
    }
    if let code = codes.first(where: { text.ends(with: $0.code, at: end) }) {
      return .organ(code.organ)
    }
    // "Recalls resolution" opens a clause; a capital within one is the end of a name.
    return isSentenceStart(start, text) ? nil : .other
  }

  /// The codes that people write for organs: "UNSC Resolution 2231".
  private static let codes: [(code: [UInt8], organ: Organ)] = {
    let codes: [(String, Organ)] = [
      ("UNGA", .generalAssembly), ("GA", .generalAssembly), ("UNSC", .securityCouncil),
      ("SC", .securityCouncil), ("HRC", .humanRightsCouncil), ("UNHRC", .humanRightsCouncil),
      ("ECOSOC", .economicAndSocialCouncil),
    ]
    return codes.map { (Array($0.0.utf8), $0.1) }
  }()

  /// Whether a capital that is no clause's opening word stands before: "Indian Ocean Tuna".
  private static func isQualified(_ head: Int, _ text: Passage) -> Bool {
    let end = text.backOverSpace(head)
    let start = text.wordStart(end)
    return start < end && end < head && text.isCapital(at: start) && !isSentenceStart(start, text)
  }

  private static func isSentenceStart(_ start: Int, _ text: Passage) -> Bool {
    let end = text.backOverSpace(start)
    guard end > 0 else { return true }
    return text[start - 1] == 0x0A || !text.isLetterOrDigit(at: end - 1) && text[end - 1] != 0x2D
  }

  private static let peaceAnd = Array("Peace and".utf8)

  private struct Entry {
    let name: [UInt8]
    let meaning: Meaning
    let isAssembly: Bool
  }

  /// The names as they are written.
  static var words: [[UInt8]] { names.map(\.name) }

  /// The names that begin with each letter from A to Z.
  private static let byInitial: [[Entry]] = (UInt8(65)...90).map { initial in
    names.filter { $0.name[0] == initial }
  }

  /// The longer names stand before those that they begin with.
  private static let names: [Entry] = {
    let organs = Organ.known.map { ($0.name, Meaning.organ($0)) }
    let aliases: [(String, Meaning)] = [
      ("Environment Assembly", .organ(.environmentAssembly)),
      ("Health Assembly", .organ(.worldHealthAssembly)),
      ("Sub-Commission on the Promotion and Protection of Human Rights", .organ(.subCommission)),
    ]
    let others = [
      "Commission on", "Commission for", "Economic Commission", "Economic and Social Commission",
      "Conference of", "Conference on Trade and Development", "General Conference",
      "Governing Council", "Executive Board", "Executive Council", "Peace and Security Council",
      "Council of", "League of Arab States", "Meeting of", "Congress of", "Assembly of", "Board of",
      "World Tourism Organization", "World Customs Organization",
      "International Maritime Organization", "Food and Agriculture Organization",
      "International Civil Aviation Organization", "World Meteorological Organization",
      "International Atomic Energy Agency", "Organization of", "African Union",
    ].map { ($0, Meaning.other) }
    let short: [(String, Meaning)] = [
      ("Assembly", .assembly), ("Council", .council), ("Commission", .commission),
    ]
    return (organs + aliases + others + short).map { name, meaning in
      let isAssembly = meaning == .organ(.generalAssembly) || meaning == .assembly
      return Entry(name: Array(name.utf8), meaning: meaning, isAssembly: isAssembly)
    }
  }()
}
