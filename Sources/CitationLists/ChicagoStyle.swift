import Resolutions

/// The Chicago Manual of Style, 17th edition, in the form of its notes.
///
/// The manual's section on international bodies names the body, with UN for United Nations, then the
/// number and the topic or title, the symbol with the date in brackets, the place and the address. What
/// the manual sets in italics is plain here.
enum ChicagoStyle: StyleRules {
  static let pinpoints = PinpointWording(
    paragraph: ("para.", "paras."), preamble: .word("preambular"), section: "sec.",
    and: (" and ", ", and "),
    replacements: [
      "paragraph": "para.", "paragraphs": "paras.", "para": "para.", "paras": "paras.",
      "chapter": "chap.", "chapters": "chaps.", "chap": "chap.", "section": "sec.",
      "sections": "secs.", "sect": "sec.", "sec": "sec.", "article": "art.", "articles": "arts.",
      "art": "art.",
    ])

  static func entry(_ work: ListedWork, pinpoint: String?) -> String {
    let number = work.date == nil ? work.number?.text : work.number?.withoutYear
    let date = work.date.map { "(\($0.monthDayYear))" }
    let title = work.title ?? file(work)
    let body = work.organ.map { organ in
      organ == .worldHealthAssembly || organ.name.hasPrefix("United Nations")
        ? organ.name.replacing("United Nations", with: "UN") : "UN " + organ.name
    }
    let name: [String?]
    switch (work.kind, work.identity) {
    case (_, .treaty(let record)):
      name = [
        "\(record.series.rawValue), Treaty Series", "vol. \(record.volume)",
        record.number.map { "no. \($0)" },
      ]
    case (.charter, _): name = [work.designation]
    case (.resolution, .document): name = [body, ["Resolution", number].joined(" "), title]
    case (.decision, _): name = [body, ["Decision", number].joined(" "), title]
    case (.statement, _): name = [body, ["Presidential Statement", number].joined(" "), title]
    case (.draft, _): name = [body, "Draft Resolution", title]
    case (.resolution, _): name = [body, "Resolution", title]
    default: name = [body ?? "United Nations", title]
    }
    let head = [(name + [work.issuedSymbol?.text]).joined(", "), date].joined(" ")
    return [head, pinpoint, work.link].joined(", ").withFullStop
  }

  /// What a document without a symbol and a title goes by.
  private static func file(_ work: ListedWork) -> String? {
    if case .file(let name) = work.identity { name } else { nil }
  }
}
