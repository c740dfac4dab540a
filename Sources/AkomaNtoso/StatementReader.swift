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
      case "preamble": readPreamble(part)
      case "mainBody", "body": readBody(part)
      case "conclusions": readConclusions(part)
      case "attachments": readAttachments(part)
      case "meta", "coverPage", "preface": break
      default:
        warnings.append(
          Warning(
            .markup, "<\(part.name)> is not a part of a resolution that is known; it was left out"))
      }
    }
  }

  private func letter(of statement: XMLElement) -> String? {
    let number = statement.first("preface")?.all("docNumber").first?.text
    return number.flatMap { $0.count == 1 ? $0 : nil }
  }

  // MARK: Preamble and closing lines

  private mutating func readPreamble(_ preamble: XMLElement) {
    for child in preamble.elements {
      switch child.name {
      case "formula":
        let words = child.text.split(separator: " ").dropFirst().joined(separator: " ")
        organ = organ ?? Organ(asked: words.hasSuffix(",") ? String(words.dropLast()) : words)
      case "blockList":
        // A list beside its paragraph, not in it, belongs to the paragraph before.
        joinToLast(child)
      case "crossHeading" where child.attributes["refersTo"] != "#preamble": readHeading(child.text)
      default: add(.preambular, child)
      }
    }
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
          readHeading(child.text)
        }
      case "subheading", "heading": readHeading(child.text)
      case "num": readNumeral(child.text)
      case "section", "part", "hcontainer", "chapter", "title": readBody(child)
      case "container": readContainer(child)
      case "table": addTable(child)
      case "paragraph": readParagraph(child)
      default: addUnnumbered(child)
      }
    }
  }

  private mutating func readContainer(_ container: XMLElement) {
    let inner = container.all("table")
    guard inner.isEmpty else {
      for table in inner { addTable(table) }
      return
    }
    addUnnumbered(container)
  }

  private mutating func readParagraph(_ paragraph: XMLElement) {
    let content = XMLElement(name: "paragraph", attributes: paragraph.attributes)
    var number: String?
    var headings: [String] = []
    for child in paragraph.children {
      guard case .element(let element) = child else { continue }
      switch element.name {
      case "subheading", "heading", "crossHeading":
        if element.attributes["refersTo"] == "#preamble" {
          add(.preambular, element)
        } else {
          headings.append(element.text)
        }
      case "num": number = element.text
      default: content.append(child)
      }
    }
    for heading in headings { readHeading(heading) }
    let style = paragraph.attributes["class"] ?? ""
    if style == "FootnoteText" {
      if let last = tables.indices.last { tables[last].notes.append(content.text) }
      return
    }
    if isHeading(content, style: style, number: number) {
      if let number { readNumeral(number) }
      readHeading(content.text)
      return
    }
    guard !content.elements.isEmpty else {
      if let number { readNumeral(number) }
      return
    }
    readNumbered(content, number: number)
  }

  /// Headings have the style of one, stand alone in an element for them, or are bold throughout.
  private func isHeading(_ content: XMLElement, style: String, number: String?) -> Bool {
    if style.hasPrefix("H") { return true }
    guard number == nil else { return false }
    let inner = content.all("subheading") + content.all("heading")
    if !inner.isEmpty, content.text == inner.map(\.text).joined(separator: " ") { return true }
    var inline = InlineText()
    inline.append(content)
    return inline.isBold
  }

  private mutating func readNumbered(_ content: XMLElement, number: String?) {
    guard let number else {
      addUnnumbered(content)
      return
    }
    let digits = number.prefix { $0.isNumber }
    // Arabic prints a hyphen behind the number where the others have a point.
    let suffix = number.dropFirst(digits.count)
      .filter { $0 != "." && $0 != "-" && !$0.isWhitespace }
    let isNumber = !digits.isEmpty && (suffix.isEmpty || ["bis", "ter", "quater"].contains(suffix))
    if isNumber {
      let printed = suffix.isEmpty ? String(digits) : "\(digits) \(suffix)"
      add(isAnnex ? .annex : .operative, content, number: printed)
    } else {
      // "(a)", "(iv)": the paragraph before goes on.
      let numbered = XMLElement(name: "paragraph", attributes: [:])
      let label = XMLElement(name: "num", attributes: [:])
      label.append(.text(number))
      numbered.append(.element(label))
      for child in content.children { numbered.append(child) }
      joinToLast(numbered)
    }
  }

  /// A paragraph without a number: a clause when print shows its lead, else a part of the one before.
  private mutating func addUnnumbered(_ content: XMLElement) {
    var inline = InlineText()
    inline.append(content)
    guard !inline.finished.isEmpty else { return }
    if isAnnex {
      if inline.finished.hasPrefix("(") { joinToLast(content) } else { add(.annex, content) }
      return
    }
    let form = inline.openingItalics.flatMap { LeadGrammar.lead(emphasized: $0).form }
    switch form {
    case .participle?, .adjective?: add(.preambular, content)
    case .present?, .past?: add(.operative, content)
    case nil: joinToLast(content)
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

  private mutating func add(_ part: Part, _ element: XMLElement, number: String? = nil) {
    var inline = InlineText()
    inline.append(element)
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
  private mutating func joinToLast(_ element: XMLElement) {
    guard let last = clauses.indices.last else {
      add(isAnnex ? .annex : .operative, element)
      return
    }
    let part: Part = isAnnex ? .annex : .operative
    guard clauses[last].part == part || part == .operative && element.name == "blockList",
      clauses[last].place.annex == place.annex
    else {
      add(part, element)
      return
    }
    var inline = InlineText()
    inline.append(element)
    guard !inline.finished.isEmpty else { return }
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

  private func footnote(_ note: XMLElement) -> Footnote {
    var inline = InlineText()
    inline.append(textOf: note)
    return Footnote(
      marker: note.attributes["marker"] ?? "", text: inline.finished, links: inline.links)
  }

  // MARK: Tables

  private mutating func addTable(_ table: XMLElement) {
    let rows = table.all("tr").map { row in
      row.elements.filter { $0.name == "td" || $0.name == "th" }.map { cell in
        var inline = InlineText()
        inline.append(cell)
        return inline.finished
      }
    }
    for note in table.all("authorialNote") {
      notes.append(footnote(note))
    }
    tables.append(Table(rows: rows, clause: clauses.indices.last))
  }
}
