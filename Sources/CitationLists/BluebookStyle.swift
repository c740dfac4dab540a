import Resolutions

/// The Bluebook of American law reviews.
///
/// Rule 21.8 (21st edition; 21.7 before) cites a resolution by organ, number, paragraph sign and date:
/// "G.A. Res. 62/228, ¶ 35 (Dec. 22, 2007)"; before 1976 the session stands in brackets behind the
/// number. Other documents have title, paragraph, "U.N. Doc." and symbol, and the date at the end; the
/// Charter and the Treaty Series go by "U.N. Charter art. 2, ¶ 4" and "U.N.T.S.".
enum BluebookStyle: StyleRules {
  static let pinpoints = PinpointWording(
    paragraph: ("¶", "¶¶"), preamble: .word("pmbl."), section: "§", and: (", ", ", "),
    replacements: [
      "paragraph": "¶", "paragraphs": "¶¶", "para": "¶", "paras": "¶¶", "chapter": "ch.",
      "chapters": "chs.", "chap": "ch.", "section": "§", "sections": "§§", "sect": "§", "sec": "§",
      "article": "art.", "articles": "arts.", "art": "art.",
    ])

  static func entry(_ work: ListedWork, pinpoint: String?) -> String {
    let date = work.date.map { "(\($0.shortMonthDayYear))" }
    let document = work.issuedSymbol.map { "U.N. Doc. \($0)" }
    let organ = work.organ.map(name)
    let number = work.date == nil ? work.number?.text : work.number?.withoutYear
    let entry: String
    switch (work.kind, work.identity) {
    case (_, .treaty(let record)):
      let series = record.series == .unitedNations ? "U.N.T.S." : "L.N.T.S."
      let place = ["\(record.volume) \(series)", record.number.map { "No. \($0)" }].joined(" ")
      entry = [place, pinpoint].joined(", ")
    case (.charter, _): entry = ["U.N. Charter", pinpoint].joined(" ")
    case (.resolution, .document): entry = dated([organ, "Res.", number], [pinpoint], date)
    case (.decision, _): entry = dated([organ, "Dec.", number], [pinpoint], date)
    case (.statement, _):
      entry = dated([organ, "Pres. Statement", number], [pinpoint, document], date)
    case (.draft, _), (.resolution, _):
      let noun = work.kind == .draft ? "Draft Res." : "Res."
      entry = dated([organ, noun], [work.title ?? file(work), pinpoint, document], date)
    default:
      entry = dated([work.title ?? file(work)], [pinpoint, document], date)
    }
    return entry.withFullStop
  }

  private static func dated(_ head: [String?], _ rest: [String?], _ date: String?) -> String {
    [([head.joined(" ")] + rest).joined(", "), date].joined(" ")
  }

  /// What a document without a symbol and a title goes by.
  private static func file(_ work: ListedWork) -> String? {
    if case .file(let name) = work.identity { name } else { nil }
  }

  private static func name(_ organ: Organ) -> String {
    switch organ {
    case .generalAssembly: "G.A."
    case .securityCouncil: "S.C."
    case .economicAndSocialCouncil: "E.S.C."
    case .trusteeshipCouncil: "T.C."
    case .commissionOnHumanRights: "Comm’n on Hum. Rts."
    case .subCommission: "Sub-Comm’n on the Promotion & Prot. of Hum. Rts."
    case .environmentAssembly: "U.N. Env’t Assembly"
    default: organ.name
    }
  }
}
