import Resolutions

/// The reference list of the American Psychological Association, 7th edition.
///
/// A report of an organization has the parent body before the part that issued it, the date in brackets
/// ("n.d." where there is none), the title, the number of the report in brackets, and the address. What
/// has no title is described by its number. The manual leaves charters and treaties to the Bluebook. Places
/// belong to citations in the text; in a list they stand beside the number, where the manual has the
/// pages of a part. What the manual sets in italics is plain here.
enum APAStyle: StyleRules {
  static let pinpoints = PinpointWording(
    paragraph: ("para.", "paras."), preamble: .word("preambular"), section: "section",
    and: (", ", ", "),
    replacements: ChicagoStyle.pinpoints.replacements.merging([
      "section": "section", "sections": "sections", "sect": "section", "sec": "section",
    ]) { $1 })

  static func entry(_ work: ListedWork, pinpoint: String?) -> String {
    switch work.kind {
    case .charter, .treaty:
      return BluebookStyle.entry(work, pinpoint: BluebookStyle.pinpoints.text(work.pinpoints))
    default: break
    }
    let author = work.organ.map { organ in
      organ == .worldHealthAssembly || organ.name.hasPrefix("United Nations")
        ? organ.name : "United Nations, " + organ.name
    }
    let date =
      switch work.issue {
      case .day(let date): date.yearMonthDay
      case .year(let year): "\(year)"
      case nil: "n.d."
      }
    let symbol = work.issuedSymbol?.text
    let name = name(work)
    let place = [name == nil ? nil : symbol, pinpoint].joined(", ")
    let title = [name ?? symbol, place.isEmpty ? nil : "(\(place))"].joined(" ")
    return [
      (author ?? "United Nations").withFullStop, "(\(date)).", title.withFullStop, work.link,
    ].joined(" ")
  }

  /// The title, or the number; `nil` where a document has only its symbol.
  private static func name(_ work: ListedWork) -> String? {
    let noun = work.kind.name
    switch work.identity {
    case .file(let file):
      let name = work.title ?? file
      return work.kind == .document ? name : "\(name) [\(noun)]"
    default:
      if work.kind == .draft { return work.title.map { "\($0) [\(noun)]" } ?? noun }
      return work.title ?? work.number.map { "\(noun) \($0.text)" }
    }
  }
}
