import Resolutions

/// The States and groups before ": draft resolution".
enum SponsorList {
  /// The States whose names have an "and" in them (United Nations Terminology Database, short and formal
  /// names in English), so that it parts no list.
  private static let joined = [
    "Antigua and Barbuda", "Bosnia and Herzegovina", "Great Britain and Northern Ireland",
    "Saint Kitts and Nevis", "Saint Vincent and the Grenadines", "Sao Tome and Principe",
    "Serbia and Montenegro", "Trinidad and Tobago",
  ]

  /// The sponsors that a line names.
  ///
  /// - Parameters:
  ///   - line: The words before the colon, with the note marks: `Albania,* Cuba and Peru*`.
  ///   - notes: The notes of the document.
  static func sponsors(_ line: String, notes: NoteList) -> [Sponsor] {
    var names = line
    for name in joined where names.contains(ascii: name) {
      names = names.replacing(name, with: name.replacing(" and ", with: "\u{0}"))
    }
    // A mark behind the comma belongs to the name before it.
    for stars in ["***", "**", "*"] where names.contains(ascii: "," + stars) {
      names = names.replacing("," + stars, with: stars + ",")
    }
    if names.contains(ascii: " and ") {
      names = names.replacing(", and ", with: ", ").replacing(" and ", with: ", ")
    }
    return
      names.utf8
      .split(separator: UInt8(ascii: ","))
      .map { name in
        let words = Substring(name)
        return name.contains(0)
          ? sponsor(words.replacing("\u{0}", with: " and "), notes: notes)
          : sponsor(words, notes: notes)
      }
      .filter { !$0.name.isEmpty }
  }

  /// The one sponsor that a name with its note mark is.
  static func sponsor(_ marked: some StringProtocol, notes: NoteList) -> Sponsor {
    let star = UInt8(ascii: "*")
    let stars = String(repeating: "*", count: marked.utf8.count { $0 == star })
    let words = stars.isEmpty ? String(marked) : String(marked.filter { $0 != "*" })
    let name = words.utf8.split(separator: 0x20).map { Substring($0) }.joined(separator: " ")
    let note = stars.isEmpty ? nil : notes.all.first { $0.style == .asterisk && $0.marker == stars }
    return Sponsor(name: name, note: note?.text)
  }
}
