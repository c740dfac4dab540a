/// Writes a citation list for BibTeX and biblatex.
public enum BibTeX {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The list as a BibTeX file in UTF-8.
  ///
  /// A work is a `@techreport`, the type whose `type` and `number` the standard styles print: "Resolution
  /// A/RES/67/169, United Nations, December 2012". Titles and bodies stand in a second pair of braces, so
  /// that styles leave their capitals.
  public static func text(_ list: CitationList, style: CitationStyle) -> String {
    ReferenceRecord.records(list, style).map(entry).joined(separator: "\n")
  }

  private static func entry(_ record: ReferenceRecord) -> String {
    var fields: [(String, String)] = [
      ("author", "{{\(escaped(record.author))}}"), ("title", "{{\(escaped(record.title))}}"),
      ("type", "{\(escaped(record.type))}"),
    ]
    if let number = record.number { fields.append(("number", "{\(escaped(number))}")) }
    if let volume = record.volume { fields.append(("volume", "{\(volume)}")) }
    fields.append(("institution", "{United Nations}"))
    if let issue = record.issue { fields.append(("year", "{\(issue.year)}")) }
    if case .day(let date) = record.issue {
      fields += [("month", months[date.month - 1]), ("day", "{\(date.day)}")]
    }
    // An address is verbatim: percent signs stand for themselves.
    if let link = record.link { fields.append(("url", "{\(link)}")) }
    if let note = record.note { fields.append(("note", "{\(escaped(note))}")) }
    let lines = fields.map { "  \($0) = \($1)" }.joined(separator: ",\n")
    return "@techreport{\(record.key),\n\(lines)\n}\n"
  }

  /// The text in which no sign has a meaning to TeX.
  ///
  /// BibTeX counts braces even behind a backslash, so that those of the text are commands. Two hyphens,
  /// commas or quotation marks would become one sign, and so would "?`": an empty group parts them.
  static func escaped(_ text: String) -> String {
    var result = ""
    var last: Character?
    for character in text {
      let isLigature = character == last && ["-", "'", "`", ",", "<", ">"].contains(character)
      if isLigature || character == "`" && (last == "?" || last == "!") { result += "{}" }
      last = character
      switch character {
      case "\\": result += "\\textbackslash{}"
      case "{": result += "\\textbraceleft{}"
      case "}": result += "\\textbraceright{}"
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      case "&", "%", "$", "#", "_": result += "\\\(character)"
      default: result.append(character)
      }
    }
    return result
  }
}
