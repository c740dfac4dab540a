import Agreed

/// The lines that stand over the clauses of a document in a list.
struct DocumentHeading {
  /// The symbol, or the name of the file.
  let name: String
  /// Session and date, and whether it is a draft.
  let facts: [String]
  let title: String?

  init(_ hit: Hit) {
    name = hit.symbol?.text ?? hit.source
    let cited = hit.timesCited.map { "cited by \($0.counted("resolution"))" }
    facts =
      DocumentHeading.facts(session: hit.session, date: hit.date, status: hit.status)
      + [cited].compactMap { $0 }
    title = hit.title
  }

  init(_ document: IndexedDocument) {
    name = document.name
    facts = DocumentHeading.facts(
      session: document.session, date: document.date, status: document.status)
    title = document.title
  }

  private static func facts(
    session: String?, date: CalendarDate?, status: Resolution.Status?
  ) -> [String] {
    [session.map { "session \($0)" }, date?.description, status == .draft ? "draft" : nil]
      .compactMap { $0 }
  }

  func print() {
    let ink = Ink.standard
    let name = ink.strong(name)
    Output.print(facts.isEmpty ? name : name + ink.faint("  " + facts.joined(separator: " · ")))
    if let title { Output.print(Layout.hanging(title, label: "", indent: 2)) }
  }
}

extension Ink {
  /// A passage with its matches marked; one from the middle of a clause stands after the lead.
  func passage(_ passage: Passage, lead: String?) -> String {
    let marked = passage.fragments.map { $0.isMatch ? match($0.text) : $0.text }.joined()
    guard let lead else { return marked }
    if passage.text.hasPrefix(lead) {
      // The lead is set in italics where no mark stands in it.
      return marked.hasPrefix(lead) ? italic(lead) + marked.dropFirst(lead.count) : marked
    }
    return italic(lead) + " " + marked
  }
}
