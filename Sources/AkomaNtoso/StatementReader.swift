import DraftingLanguage
import Markup
import Resolutions

/// Reads the statements of a file in order: preamble, body, annexes, closing lines.
struct StatementReader {
  private(set) var organ: Organ?
  private(set) var clauses: [Clause] = []
  private(set) var notes: [Footnote] = []
  private(set) var tables: [Table] = []
  private(set) var warnings: [Warning] = []
  private(set) var meeting: String?
  private(set) var adoptionDate: CalendarDate?

  private var place = Place()
  private var isAnnex = false
  /// The last two headings in a row belong together: a numeral, then its words.
  private var afterHeading = false

  mutating func read(_ statement: XMLElement, isOneOfSeveral: Bool) {
    place = Place(letter: isOneOfSeveral ? letter(of: statement) : nil)
    isAnnex = false
    for part in statement.elements {
      switch part.name {
      case "preface": takeNotes(of: part)
      case "preamble": readPreamble(part)
      case "mainBody", "body": readBody(part)
      case "conclusions": readConclusions(part)
      case "attachments": readAttachments(part)
      case "meta", "coverPage": break
      default:
        warnings.append(
          Warning(
            .markup, "<\(part.name)> is not a part of a resolution that is known; it was left out"))
      }
    }
  }

  /// The number or letter in the preface of a statement.
  static func number(of statement: XMLElement) -> String? {
    statement.first("preface")?.all("docNumber").first?.text
  }

  private func letter(of statement: XMLElement) -> String? {
    StatementReader.number(of: statement).flatMap { $0.count == 1 ? $0 : nil }
  }

  // MARK: Preamble and closing lines

  private mutating func readPreamble(_ preamble: XMLElement) {
    for child in preamble.elements {
      switch child.name {
      case "formula":
        organ = organ ?? StatementReader.organ(inFormula: child.text)
      case "blockList":
        // A list beside its paragraph, not in it, belongs to the paragraph before.
        joinToLast(InlineText(of: child), isList: true)
      case "crossHeading" where child.attributes["refersTo"] != "#preamble":
        readHeading(words(of: child))
      case "recitals" where child.first("intro") == nil,
        "citations" where child.first("intro") == nil:
        // Each opens with its own verb; under one that stands over them they are its parts.
        for reason in child.elements { add(.preambular, reason) }
      default: add(.preambular, child)
      }
    }
  }

  /// The organ in "The Plenipotentiary Conference of the International Telecommunication Union (Dubai, 2018),".
  private static func organ(inFormula text: String) -> Organ {
    let words = text.split(separator: " ").dropFirst().prefix { $0.first != "(" }
    let name = words.joined(separator: " ")
    return Organ(asked: name.hasSuffix(",") ? String(name.dropLast()) : name)
  }

  private mutating func readConclusions(_ conclusions: XMLElement) {
    let date = conclusions.all("docDate").first
    adoptionDate =
      adoptionDate ?? date?.attributes["date"].flatMap { CalendarDate(iso: $0) }
      ?? date.flatMap { DateFinder.first(in: $0.text) }
    let named = conclusions.all("inline") + conclusions.all("location")
    meeting = meeting ?? named.first { $0.text.contains("meeting") }?.text
  }

  private mutating func readAttachments(_ attachments: XMLElement) {
    isAnnex = true
    place = Place(letter: place.letter, annex: "Annex")
    for attachment in attachments.all("mainBody") { readBody(attachment) }
    isAnnex = false
  }

  // MARK: Body

  private mutating func readBody(_ body: XMLElement) {
    for child in body.elements {
      switch child.name {
      case "crossHeading":
        if child.attributes["refersTo"] == "#preamble" {
          add(.preambular, child)
        } else {
          readHeading(words(of: child))
        }
      case "subheading", "heading":
        readHeading(words(of: child))
      case "num": readNumeral(child.text)
      case "hcontainer" where readGroup(child): break
      case "section", "part", "hcontainer", "chapter", "title": readBody(child)
      case "container": readContainer(child)
      case "table": addTable(child)
      case "paragraph": readParagraph(child)
      default: addUnnumbered(InlineText(of: child), isList: child.name == "blockList")
      }
    }
  }

  /// Reads a verb in small letters, with the paragraphs under it, as one clause.
  ///
  /// The International Telecommunication Union writes so: "instructs the Secretary-General / 1 to report;".
  ///
  /// - Returns: `false` where no verb stands over the paragraphs.
  private mutating func readGroup(_ group: XMLElement) -> Bool {
    guard !isAnnex, let heading = group.first("heading").map({ InlineText(of: $0) }),
      heading.opensWithSmallLetter, let words = heading.openingItalics,
      LeadGrammar.lead(emphasized: words).form == .present
    else { return false }
    add(.operative, heading)
    for child in group.elements where child.name != "heading" {
      if child.name == "table" { addTable(child) } else { joinToLast(InlineText(of: child)) }
    }
    return true
  }

  private mutating func readContainer(_ container: XMLElement) {
    let inner = container.all("table")
    guard inner.isEmpty else {
      for table in inner { addTable(table) }
      return
    }
    addUnnumbered(InlineText(of: container))
  }

  private mutating func readParagraph(_ paragraph: XMLElement) {
    var content: [XMLElement] = []
    var number: String?
    var headings: [String] = []
    for element in paragraph.elements {
      switch element.name {
      case "subheading", "heading", "crossHeading":
        if element.attributes["refersTo"] == "#preamble" {
          add(.preambular, element)
        } else {
          headings.append(words(of: element))
        }
      case "num": number = element.text
      default: content.append(element)
      }
    }
    for heading in headings { readHeading(heading) }
    let style = paragraph.attributes["class"] ?? ""
    if style == "FootnoteText" {
      if let last = tables.indices.last { tables[last].notes.append(content.text) }
      return
    }
    var inline = InlineText()
    inline.append(content, of: paragraph)
    if isHeading(content, inline, style: style, number: number) {
      if let number { readNumeral(number) }
      readHeading(content.map { words(of: $0) }.filter { !$0.isEmpty }.joined(separator: " "))
      return
    }
    guard !content.isEmpty else {
      if let number { readNumeral(number) }
      return
    }
    readNumbered(content, inline, number: number)
  }

  /// Headings have the style of one, stand alone in an element for them, or are bold throughout.
  private func isHeading(
    _ content: [XMLElement], _ inline: InlineText, style: String, number: String?
  ) -> Bool {
    if style.hasPrefix("H") { return true }
    guard number == nil else { return false }
    let inner = ["subheading", "heading"].flatMap { name in
      content.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
    }
    if !inner.isEmpty, content.text == inner.map(\.text).joined(separator: " ") { return true }
    return inline.isBold
  }

  private mutating func readNumbered(
    _ content: [XMLElement], _ inline: InlineText, number: String?
  ) {
    guard let number else {
      addUnnumbered(inline)
      return
    }
    let digits = number.prefix { $0.isNumber }
    // Arabic prints a hyphen behind the number where the others have a point.
    let suffix = number.dropFirst(digits.count)
      .filter { $0 != "." && $0 != "-" && !$0.isWhitespace }
    let isNumber = !digits.isEmpty && (suffix.isEmpty || ["bis", "ter", "quater"].contains(suffix))
    if isNumber {
      let printed = suffix.isEmpty ? String(digits) : "\(digits) \(suffix)"
      add(isAnnex ? .annex : .operative, inline, number: printed)
    } else {
      // "(a)", "(iv)": the paragraph before goes on.
      var labelled = InlineText()
      labelled.append(label: number)
      for element in content { labelled.append(element) }
      joinToLast(labelled)
    }
  }

  /// A paragraph without a number: a clause when print shows its lead, else a part of the one before.
  ///
  /// - Parameter isList: Whether it is a list, which may go on a preambular paragraph too.
  private mutating func addUnnumbered(_ inline: InlineText, isList: Bool = false) {
    guard !inline.isEmpty else { return }
    if isAnnex {
      if inline.opensWithBracket { joinToLast(inline) } else { add(.annex, inline) }
      return
    }
    let form = inline.openingItalics.flatMap { LeadGrammar.lead(emphasized: $0).form }
    switch form {
    case .participle?, .adjective?: add(.preambular, inline)
    case .present?, .past?: add(.operative, inline)
    case nil: joinToLast(inline, isList: isList)
    }
  }

  // MARK: Headings

  private mutating func readNumeral(_ text: String) {
    let numeral = text.filter { $0 != "." && !$0.isWhitespace }
    guard !numeral.isEmpty else { return }
    setSection(numeral)
  }

  private mutating func setSection(_ numeral: String) {
    let outer = place.section?.split(separator: ".").first.map(String.init)
    let isRoman = RomanNumeral.value(numeral) != nil
    let isInner =
      !isRoman && numeral.count == 1 && outer.map { RomanNumeral.value($0) != nil } ?? false
    place.section = isInner ? "\(outer ?? "").\(numeral)" : numeral
    place.heading = nil
    afterHeading = true
  }

  private mutating func readHeading(_ text: String) {
    guard !text.isEmpty else { return }
    if isAnnex, text.lowercased().hasPrefix("annex"), text.count < 12 {
      place = Place(letter: place.letter, annex: text)
      afterHeading = true
      return
    }
    let stem = text.prefix { $0 != "." && !$0.isWhitespace }
    if stem.count == text.count,
      RomanNumeral.value(stem) != nil || stem.count == 1 && stem.first?.isUppercase ?? false
    {
      setSection(String(stem))
      return
    }
    place.heading = text
    afterHeading = true
  }

  // MARK: Clauses

  private mutating func add(_ part: Part, _ element: XMLElement) {
    add(part, InlineText(of: element))
  }

  private mutating func add(_ part: Part, _ inline: InlineText, number: String? = nil) {
    let text = inline.finished
    guard text.contains(where: \.isLetter) else { return }
    let lead = part == .annex ? nil : inline.openingItalics.map { LeadGrammar.lead(emphasized: $0) }
    clauses.append(
      Clause(
        part: part, place: place, number: number,
        lead: lead ?? (part == .annex ? nil : LeadGrammar.lead(opening: text)), text: text,
        noteCalls: take(inline.calls, shift: 0), links: inline.links))
    afterHeading = false
  }

  /// Adds a sub-paragraph to the clause before it, on a line of its own.
  ///
  /// - Parameter isList: Whether it is a list, which may go on a preambular paragraph too.
  private mutating func joinToLast(_ inline: InlineText, isList: Bool = false) {
    let part: Part = isAnnex ? .annex : .operative
    guard let last = clauses.indices.last,
      clauses[last].part == part || part == .operative && isList,
      clauses[last].place.annex == place.annex
    else {
      add(part, inline)
      return
    }
    guard !inline.isEmpty else { return }
    let shift = clauses[last].text.utf8.count + 1
    clauses[last].text += "\n" + inline.finished
    clauses[last].noteCalls += take(inline.calls, shift: shift)
    clauses[last].links += inline.links.map { $0.moved(by: shift) }
  }

  private mutating func take(_ calls: [InlineText.Call], shift: Int) -> [NoteCall] {
    calls.map { call in
      let marker = call.note.attributes["marker"] ?? ""
      guard call.note.name != "noteRef" else {
        // A note that is called again.
        let note = notes.lastIndex { $0.marker == marker }
        return NoteCall(marker: marker, offset: call.offset + shift, note: note)
      }
      notes.append(footnote(call.note))
      return NoteCall(marker: marker, offset: call.offset + shift, note: notes.count - 1)
    }
  }

  /// Takes the notes of a title or a heading, which no clause calls.
  private mutating func takeNotes(of heading: XMLElement) {
    for note in heading.all("authorialNote") { notes.append(footnote(note)) }
  }

  /// The words of a heading, its notes taken out of them.
  private mutating func words(of heading: XMLElement) -> String {
    let known = notes.count
    takeNotes(of: heading)
    return notes.count == known ? heading.text : InlineText(of: heading).finished
  }

  private mutating func footnote(_ note: XMLElement) -> Footnote {
    var inline = InlineText()
    inline.append(textOf: note)
    let marker = note.attributes["marker"] ?? ""
    if marker.isEmpty {
      warnings.append(Warning(.markup, "the note \"\(inline.finished)\" has no mark"))
    }
    return Footnote(marker: marker, text: inline.finished, links: inline.links)
  }

  // MARK: Tables

  private mutating func addTable(_ table: XMLElement) {
    let rows = table.all("tr").map { row in
      row.elements.filter { $0.name == "td" || $0.name == "th" }.map { cell in
        InlineText(of: cell).finished
      }
    }
    for note in table.all("authorialNote") {
      notes.append(footnote(note))
    }
    tables.append(Table(rows: rows, clause: clauses.indices.last))
  }
}
