/// The style of the United Nations' own documents.
///
/// The Editorial Manual (un.org/dgacm, "Footnotes and other references", III, and "Resolutions and
/// other formal decisions") identifies a resolution by the full name of its organ and its number, puts
/// the letters of a shared number in words, and gives other documents by title and symbol, without a
/// date. Titles stand in quotation marks. The preamble is counted in ordinals.
enum UNEditorialStyle: StyleRules {
  static let pinpoints = PinpointWording(
    paragraph: ("para.", "paras."), preamble: .ordinal, section: "sect.", and: (" and ", " and "),
    replacements: [
      "paragraph": "para.", "paragraphs": "paras.", "para": "para.", "paras": "paras.",
      "chapter": "chap.", "chapters": "chaps.", "chap": "chap.", "section": "sect.",
      "sections": "sects.", "sect": "sect.", "sec": "sect.",
    ])

  static func entry(_ work: ListedWork, pinpoint: String?) -> String {
    let date = work.date.map { "of " + $0.dayMonthYear }
    let entitled = work.title.map { "entitled " + quoted($0) }
    let name: String
    switch work.kind {
    case .charter, .treaty: name = work.designation
    case .resolution, .decision, .draft:
      name = [[designation(work), date].joined(" "), entitled].joined(", ")
    case .statement:
      let president = work.organ.map { "Statement by the President of the \($0.name)" }
      let statement = [president ?? work.kind.name, date].joined(" ")
      name = [[statement, work.symbol.map { "(\($0))" }].joined(" "), entitled].joined(", ")
    case .document:
      let title = work.title.map(quoted)
      let symbol = work.symbol.map { title == nil ? $0.text : "(\($0))" }
      name = [title, symbol ?? (title == nil ? work.designation : nil)].joined(" ")
    }
    return [name, pinpoint].joined(", ").withFullStop
  }

  private static func designation(_ work: ListedWork) -> String {
    switch (work.kind, work.symbol) {
    case (.draft, let symbol?): return "Draft resolution \(symbol)"
    case (_, _?): return work.designation
    // Without a symbol and a title, only the name of the file is left.
    case (_, nil):
      let noun = work.kind.name.lowercased()
      let name = work.organ.map { "\($0.name) \(noun)" } ?? noun.capitalizedFirst
      return work.title == nil ? "\(name) (\(work.designation))" : name
    }
  }

  /// The title in quotation marks, those inside it made single.
  private static func quoted(_ title: String) -> String {
    "“" + title.replacing("“", with: "‘").replacing("”", with: "’") + "”"
  }
}
