import Resolutions

/// The Oxford University Standard for the Citation of Legal Authorities.
///
/// Its section on international law (OSCOLA 2006, kept in force by the fourth edition) orders a UN
/// document as author, title in single quotation marks, date in brackets, and "UN Doc" with the symbol,
/// and shortens the organ: "UNSC Res 1373 (28 September 2001) UN Doc S/RES/1373"; a resolution goes by
/// its number and needs no title. No full stops in abbreviations, none at the end of an entry of a list.
enum OSCOLAStyle: StyleRules {
  static let pinpoints = PinpointWording(
    paragraph: ("para", "paras"), preamble: .word("preambular"), section: "s",
    and: (" and ", " and "),
    replacements: [
      "paragraph": "para", "paragraphs": "paras", "para": "para", "paras": "paras",
      "chapter": "ch", "chapters": "chs", "chap": "ch", "section": "s", "sections": "ss",
      "sect": "s", "sec": "s", "article": "art", "articles": "arts", "art": "art",
    ])

  static func entry(_ work: ListedWork, pinpoint: String?) -> String {
    let title = work.title.map { "‘\($0)’" }
    let date = work.date.map { "(\($0.dayMonthYear))" }
    let document = work.issuedSymbol.map { "UN Doc \($0)" }
    let organ = work.organ.map(name)
    let number = work.date == nil ? work.number?.text : work.number?.withoutYear
    let entry: String
    switch (work.kind, work.identity) {
    case (_, .treaty(let record)):
      let series = record.series == .unitedNations ? "UNTS" : "LNTS"
      entry = ["\(record.volume) \(series)", record.number.map { "No \($0)" }].joined(", ")
    case (.charter, _):
      entry =
        "\(work.designation) (adopted 26 June 1945, entered into force 24 October 1945) 1 UNTS XVI"
    case (.resolution, .document): entry = [organ, "Res", number, date, document].joined(" ")
    case (.decision, _): entry = [organ, "Dec", number, date, document].joined(" ")
    case (.statement, _):
      entry = [organ, "Presidential Statement", number, date, document].joined(" ")
    case (.draft, _), (.resolution, _):
      let noun = work.kind == .draft ? "Draft Res" : "Res"
      entry = [organ, noun, title ?? file(work), date, document].joined(" ")
    default:
      // A symbol alone says enough: its body is no author.
      let name = title ?? file(work)
      entry = [name == nil && date == nil ? nil : organ, name, date, document].joined(" ")
    }
    return [entry, pinpoint].joined(", ")
  }

  /// What a document without a symbol and a title goes by.
  private static func file(_ work: ListedWork) -> String? {
    if case .file(let name) = work.identity { name } else { nil }
  }

  private static func name(_ organ: Organ) -> String {
    switch organ {
    case .generalAssembly: "UNGA"
    case .securityCouncil: "UNSC"
    case .humanRightsCouncil: "UNHRC"
    case .economicAndSocialCouncil: "ECOSOC"
    case .commissionOnHumanRights: "UNCHR"
    case .subCommission: "UN Sub-Commission on the Promotion and Protection of Human Rights"
    case .trusteeshipCouncil: "UN Trusteeship Council"
    case .environmentAssembly: "UNEA"
    case .worldHealthAssembly: "WHA"
    default: organ.name
    }
  }
}
