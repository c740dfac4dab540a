import DraftingLanguage
import Markup
import Resolutions

/// The facts on the cover page and in the front matter of an AKN4UN file.
enum CoverPage {
  /// ISO 639-2 codes of the official languages, with the two-letter codes that programs use.
  private static let languages = [
    "eng": "en", "fra": "fr", "fre": "fr", "spa": "es", "rus": "ru", "ara": "ar", "zho": "zh",
    "chi": "zh",
  ]

  static func read(_ root: XMLElement, into resolution: inout Resolution) {
    let cover = root.all("coverPage").first
    let identification = root.all("identification").first
    resolution.language = identification?.all("FRBRlanguage").first?.attributes["language"]
      .map { languages[$0] ?? $0 }
    if let date = identification?.all("FRBRdate")
      .first(where: { $0.attributes["name"] == "adoption" })?.attributes["date"]
    {
      resolution.date = CalendarDate(iso: date)
    }
    readNumber(root, cover: cover, into: &resolution)
    guard let cover else { return }
    let named = cover.all("docAuthority").first { $0.attributes["refersTo"] == "#issuingBody" }
      .map { Organ(asked: $0.text) }
    // In another language than English the symbol tells the organ, whatever the page calls it.
    let isKnown = named.map(Organ.known.contains) ?? false
    resolution.organ = isKnown ? named : resolution.symbol?.organ ?? named
    resolution.session =
      resolution.symbol?.session
      ?? cover.all("session").first?.attributes["value"].flatMap { Session($0) }
    readProponent(cover, into: &resolution)
    readAgenda(cover, into: &resolution)
  }

  private static func readNumber(
    _ root: XMLElement, cover: XMLElement?, into resolution: inout Resolution
  ) {
    if let number = cover?.all("docNumber").first?.text {
      resolution.symbol = Symbol(number.split(separator: " ").joined())
    }
    let isDraft =
      root.all("docStatus").contains { $0.text.contains("Limited") }
      || !(resolution.symbol?.isResolution ?? false)
    resolution.status = resolution.symbol == nil ? nil : isDraft ? .draft : .adopted
    // The cover page names the kind of document; the preface names the resolution.
    let preface = root.all("preface").first
    let titles = (preface?.all("docTitle") ?? []) + root.all("docTitle")
    let title = titles.first { $0.attributes["refersTo"] == "#resolutionTitle" } ?? titles.first
    let container = preface?.all("container").first { $0.attributes["name"] == "title" }
    resolution.title = (title ?? container)?.text.nonEmpty
    if resolution.date == nil, let adopted = cover?.all("docTitle").first?.text {
      resolution.date = DateFinder.first(in: adopted)
    }
  }

  /// The committee: `[on the report of the Third Committee (A/75/478/Add.2, para. 89)]`.
  private static func readProponent(_ cover: XMLElement, into resolution: inout Resolution) {
    let proponent = cover.all("docProponent").first?.text
    resolution.committee = proponent.flatMap { CommitteeName.find(in: $0) }
    resolution.reports = proponent.map { ReportSymbols.find(in: $0) } ?? []
  }

  private static func readAgenda(_ cover: XMLElement, into resolution: inout Resolution) {
    for inline in cover.all("inline") {
      let text = inline.text
      switch inline.attributes["name"] {
      case "agenda item":
        let words = text.split(separator: " ").drop { !($0.first?.isNumber ?? false) }
        let numbers = words.joined(separator: " ").replacing(" and ", with: ", ")
        for number in numbers.split(separator: ",") {
          resolution.agendaItems.append(AgendaItem(number: String(number.drop { $0 == " " })))
        }
      case "agenda item name" where resolution.agendaItems.count == 1:
        resolution.agendaItems[0].title = resolution.agendaItems[0].title ?? text.nonEmpty
      default: break
      }
    }
  }
}

extension String {
  /// The text; `nil` when there is none.
  var nonEmpty: String? { isEmpty ? nil : self }
}
