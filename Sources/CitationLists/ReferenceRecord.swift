import Resolutions

/// What the formats of reference managers say of a work, each in its own form.
struct ReferenceRecord {
  let key: String
  let author: String
  /// The title, or what the work goes by.
  let title: String
  /// "Resolution", "Draft resolution".
  let type: String
  /// The symbol, or a treaty's number of registration.
  let number: String?
  let volume: String?
  let issue: ListedWork.Issue?
  let link: String?
  /// The places that are meant.
  let note: String?
  let isTreaty: Bool

  /// The records of a list, their pinpoints in the words of a style.
  static func records(_ list: CitationList, _ style: CitationStyle) -> [ReferenceRecord] {
    var keys = ReferenceKeys()
    return list.works.map { ReferenceRecord($0, key: keys.next($0), style) }
  }

  private init(_ work: ListedWork, key: String, _ style: CitationStyle) {
    self.key = key
    let organ = work.organ?.name
    author =
      organ.map { name in
        name.hasPrefix("United Nations") || work.organ == .worldHealthAssembly
          ? name : "United Nations " + name
      } ?? "United Nations"
    title = work.title ?? work.designation
    type = work.kind.name
    switch work.identity {
    case .treaty(let record):
      number = record.number.map { "\($0)" }
      volume = "\(record.volume)"
    default:
      number = work.issuedSymbol?.text ?? work.number?.text
      volume = nil
    }
    issue = work.issue
    link = work.link
    note = style.pinpoint(work)
    isTreaty = work.kind == .treaty || work.kind == .charter
  }
}
