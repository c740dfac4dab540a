/// Writes a citation list for BibTeX and biblatex.
public enum BibTeX {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The list as a BibTeX file in UTF-8.
  ///
  /// A work is a `@techreport`, the type whose `type` and `number` the standard styles print: "Resolution
  /// A/RES/67/169, United Nations, December 2012". That type must have a year, so that a work without one
  /// is a `@misc`. Titles and bodies stand in a second pair of braces, so
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
    if record.issue == nil {
      let name = [record.type, record.number].joined(" ")
      fields.append(("howpublished", "{\(escaped(name))}"))
    }
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
    let type = record.issue == nil ? "misc" : "techreport"
    return "@\(type){\(record.key),\n\(lines)\n}\n"
  }

  /// The text in which no sign has a meaning to TeX.
  ///
  /// BibTeX counts braces even behind a backslash, so that those of the text are commands. Two hyphens,
  /// commas or quotation marks would become one sign, and so would "?`": an empty group parts them.
  static func escaped(_ text: String) -> String {
    var result = ""
    var last: Unicode.Scalar?
    // An accent that stands behind a brace makes one character with it, but TeX sees two.
    for sign in text.unicodeScalars {
      let isLigature = sign == last && ["-", "'", "`", ",", "<", ">"].contains(sign)
      if isLigature || sign == "`" && (last == "?" || last == "!") { result += "{}" }
      last = sign
      switch sign {
      case "\\": result += "\\textbackslash{}"
      case "{": result += "\\textbraceleft{}"
      case "}": result += "\\textbraceright{}"
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      case "&", "%", "$", "#", "_": result += "\\\(sign)"
      default: result.unicodeScalars.append(sign)
      }
    }
    return result
  }
}
