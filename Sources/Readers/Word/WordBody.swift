import Markup

/// Reads the body of a Word file: paragraphs, tables, text boxes, and notes after their paragraphs.
struct WordBody {
  private let package: WordPackage
  private let styles: WordStyles
  private var numbering: WordNumbering
  private var notes: WordNotes
  private var found: [StyledParagraph] = []
  /// Notes that were called and not set yet.
  private var called: [StyledParagraph] = []
  /// Whether the next paragraph stands on a new page.
  private var startsPage = false
  /// A paragraph whose end was deleted as a tracked change: the next one goes on with it.
  private var unended: WordParagraph?

  init(_ package: WordPackage) {
    self.package = package
    styles = WordStyles(package.styles)
    numbering = WordNumbering(package.numbering)
    notes = WordNotes(footnotes: package.footnotes, endnotes: package.endnotes)
  }

  /// The paragraphs of the document.
  mutating func paragraphs() -> [StyledParagraph] {
    read(package.document.first("body") ?? package.document)
    if let last = unended { emit(last) }
    return found
  }

  private mutating func read(_ container: XMLElement) {
    for element in container.elements {
      switch element.name {
      case "p": read(paragraph: element)
      case "tbl": read(table: element)
      case "sdt": element.first("sdtContent").map { read($0) }
      case "customXml", "ins", "moveTo", "smartTag": read(element)
      case "AlternateContent":
        (element.first("Choice") ?? element.first("Fallback")).map { read($0) }
      default: break
      }
    }
  }

  // MARK: Paragraphs

  private mutating func read(paragraph element: XMLElement) {
    let properties = element.first("pPr")
    let style = properties?.first("pStyle")?.value ?? styles.defaultParagraph
    let merged = unended
    unended = nil
    var paragraph = merged ?? WordParagraph()
    if properties?.first("pageBreakBefore")?.isOn ?? styles[style].startsPage { startsPage = true }
    let label = label(properties, style)
    let isNumbered = label != nil && merged == nil
    if let label, isNumbered { paragraph.add(label + " ", WordLook()) }

    var runs = WordRuns(styles: styles, paragraphStyle: style)
    runs.read(element)
    var isFirst = true
    for piece in runs.pieces {
      switch piece {
      case .words(let words, let look): paragraph.add(words, look)
      case .note(let id, let isEndnote, let look):
        if let note = notes.call(id, isEndnote: isEndnote) {
          if let mark = note.mark { paragraph.add(mark: mark, look) }
          if let text = noteText(note) { called.append(text) }
        }
      case .pageBreak:
        if !paragraph.isEmpty && !(isNumbered && isFirst) {
          emit(paragraph)
          paragraph = WordParagraph()
        }
        startsPage = true
      }
      isFirst = false
    }
    if properties?.first("rPr")?.first("del") != nil {
      unended = paragraph
    } else if isNumbered && runs.isBlank {
      // A number alone is counted and not shown.
      startsPage = startsPage || paragraph.startsPage
    } else {
      emit(paragraph)
    }
    for box in runs.boxes { read(box) }
    if let kind = properties?.first("sectPr")?.first("type")?.value {
      startsPage = startsPage || kind != "continuous"
    } else if properties?.first("sectPr") != nil {
      startsPage = true
    }
  }

  private mutating func emit(_ paragraph: WordParagraph) {
    if var text = paragraph.finished() {
      text.startsPage = startsPage
      startsPage = false
      found.append(text)
    }
    found += called
    called = []
  }

  /// The number of a paragraph of a list.
  private mutating func label(_ properties: XMLElement?, _ style: String?) -> String? {
    let own = properties?.first("numPr")
    let named = styles[style]
    guard let list = own?.first("numId")?.value ?? named.list, list != "0" else { return nil }
    let level = own?.first("ilvl")?.value.flatMap { Int($0) } ?? named.level
    return numbering.next(
      list: list, level: level, style: named.listStyle ?? style, styles: styles)
  }

  /// A note as one paragraph that opens with its mark; its own paragraphs are lines.
  private func noteText(_ note: WordNotes.Note) -> StyledParagraph? {
    var text = WordParagraph()
    if let mark = note.mark {
      text.add(mark: mark)
      text.add(" ", WordLook())
    }
    let isBare = note.mark != nil
    var isFirst = true
    for element in note.content.all("p") {
      let style = element.first("pPr")?.first("pStyle")?.value
      var runs = WordRuns(styles: styles, paragraphStyle: style)
      runs.read(element)
      guard !runs.isBlank else { continue }
      if !isFirst { text.add("\n", WordLook()) }
      isFirst = false
      var begins = true
      for case .words(let words, let look) in runs.pieces {
        // The space that stands between the mark and the note is there already.
        let rest = begins ? String(words.drop { $0 == " " }) : words
        begins = begins && rest.isEmpty
        text.add(rest, look)
      }
    }
    return isFirst && isBare ? nil : text.finished()
  }

  // MARK: Tables

  private mutating func read(table: XMLElement) {
    let rows = table.elements.filter {
      $0.name == "tr" && $0.first("trPr")?.first("del") == nil
    }.map(WordBody.cells)
    // A cover page is a table, and so is text beside text: those are read cell by cell.
    let isLayout =
      found.isEmpty
      || rows.joined().contains { cell in
        cell.first("tbl") != nil || cell.elements.filter(WordBody.hasWords).count > 1
      }
    for row in rows {
      if isLayout || row.count == 1 {
        for cell in row { read(cell) }
      } else {
        read(row: row)
      }
    }
  }

  private static func cells(of row: XMLElement) -> [XMLElement] {
    row.elements.flatMap { element -> [XMLElement] in
      switch element.name {
      case "tc": [element]
      case "sdt": element.first("sdtContent").map(cells) ?? []
      case "customXml": cells(of: element)
      default: []
      }
    }
  }

  private static func hasWords(_ element: XMLElement) -> Bool {
    element.all("t").contains { !$0.children.isEmpty }
  }

  /// The cells of a row as one paragraph.
  private mutating func read(row cells: [XMLElement]) {
    let before = found
    let isNewPage = startsPage
    found = []
    startsPage = false
    var row: StyledParagraph?
    var rest: [StyledParagraph] = []
    for cell in cells {
      read(cell)
      let content = found.first ?? StyledParagraph(text: "")
      rest += found.dropFirst()
      found = []
      if row == nil { row = content } else { row?.append(content, separator: "\t") }
    }
    found = before
    startsPage = isNewPage
    guard var row, row.text.utf8.contains(where: { $0 != 0x09 }) else { return }
    row.startsPage = startsPage
    startsPage = false
    found.append(row.withoutEmptyCells)
    found += rest
  }
}
