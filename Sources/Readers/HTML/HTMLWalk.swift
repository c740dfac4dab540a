import Markup
import Resolutions

/// Goes through a page and puts its paragraphs together.
struct HTMLWalk {
  private let sheet: HTMLStyleSheet
  private var paragraphs: [StyledParagraph] = []
  private var current = HTMLParagraph()
  private var startsPage = false
  /// The number of a list item, or the mark of a note, that stands before the next words.
  private var label: (text: String, isMark: Bool)?

  init(sheet: HTMLStyleSheet) { self.sheet = sheet }

  /// What holds for the words of an element.
  private struct Context {
    var isItalic = false
    var isBold = false
    var isRaised = false
    /// The document to which the words lead.
    var linked: Symbol?
    /// Whether line breaks of the file count.
    var isPreformatted = false
    /// Whether the words are those of a cell, so that blocks do not part them.
    var isCell = false
    /// Whether heads and feet are those of the text, not of the site.
    var isArticle = false
    var listDepth = 0

    var styles: [TextStyle] {
      (isItalic ? [.italic] : []) + (isBold ? [.bold] : []) + (isRaised ? [.superscript] : [])
        + (linked.map { [.link($0)] } ?? [])
    }
  }

  /// Elements that hold no words of the text.
  private static let skipped: Set<String> = [
    "head", "script", "style", "noscript", "nav", "aside", "form", "button", "select", "textarea",
    "input", "template", "iframe", "object", "embed", "svg", "canvas", "audio", "video", "map",
    "dialog", "menu",
  ]
  private static let skippedRoles: Set<String> = [
    "navigation", "banner", "contentinfo", "search", "complementary", "dialog", "menu", "menubar",
  ]
  private static let blocks: Set<String> = [
    "html", "body", "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt",
    "dd", "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "blockquote", "center",
    "article", "section", "main", "header", "footer", "address", "figure", "figcaption", "pre",
    "fieldset", "details", "summary", "hr", "hgroup",
  ]

  /// The paragraphs of what was taken.
  mutating func finished() -> [StyledParagraph] {
    close()
    return paragraphs
  }

  private mutating func close() {
    if let paragraph = current.finished(startsPage: startsPage) {
      paragraphs.append(paragraph)
      startsPage = false
    }
    current = HTMLParagraph()
  }

  /// Takes an element with all that is in it.
  mutating func take(_ page: XMLElement) { take(page, Context()) }

  private mutating func take(_ element: XMLElement, _ outer: Context) {
    guard !HTMLWalk.skipped.contains(element.name),
      !HTMLWalk.skippedRoles.contains(element.attributes["role"] ?? "")
    else { return }
    if element.name == "header" || element.name == "footer", !outer.isArticle { return }
    let style = sheet.style(of: element)
    guard !style.isHidden else { return }
    if let mark = HTMLNoteLink.mark(element, isRaised: style.isRaised ?? outer.isRaised) {
      add(mark, [.superscript])
      return
    }
    if HTMLNoteLink.leadsBack(element) { return }

    var context = outer
    context.isItalic = style.isItalic ?? outer.isItalic
    context.isBold = style.isBold ?? outer.isBold
    context.isRaised = style.isRaised ?? outer.isRaised
    if element.name == "a", let address = element.attributes["href"] {
      context.linked = Symbol(address: address)
    }
    context.isArticle = outer.isArticle || element.name == "article" || element.name == "main"
    context.isPreformatted = outer.isPreformatted || element.name == "pre"

    let isBlock = HTMLWalk.blocks.contains(element.name)
    if isBlock { part(context) }
    if style.startsPage {
      close()
      startsPage = true
    }
    switch element.name {
    case "br": current.addBreak()
    case "ol", "ul": takeList(element, style, context)
    case "table": takeTable(element, context)
    case "hr": takeRule(element)
    default: takeChildren(of: element, context)
    }
    if isBlock { part(context) }
  }

  private mutating func part(_ context: Context) {
    if context.isCell { current.add(" ", styles: []) } else { close() }
  }

  private mutating func takeChildren(of element: XMLElement, _ context: Context) {
    for child in element.children {
      switch child {
      case .element(let element): take(element, context)
      case .text(let text): take(text.string, context)
      }
    }
  }

  private mutating func take(_ text: String, _ context: Context) {
    guard context.isPreformatted else {
      add(text, context.styles)
      return
    }
    var isFirst = true
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if !isFirst { current.addBreak() }
      isFirst = false
      if line.contains("\u{0C}") {
        close()
        startsPage = true
      }
      add(line, context.styles)
    }
  }

  private mutating func add(_ words: some StringProtocol, _ styles: [TextStyle]) {
    guard words.contains(where: { !$0.isWhitespace }) else {
      current.add(words, styles: styles)
      return
    }
    if current.endsWithBlankLine { close() }
    if let label {
      self.label = nil
      current.add(label.text, styles: label.isMark ? [.superscript] : [])
      current.add(" ", styles: [])
    }
    current.add(words, styles: styles)
  }

  /// Word sets a rule above the notes of a page; any other is ornament.
  private mutating func takeRule(_ rule: XMLElement) {
    guard rule.attributes["width"] == "33%" else { return }
    paragraphs.append(StyledParagraph(text: "___"))
  }

  // MARK: Lists

  private mutating func takeList(_ list: XMLElement, _ style: HTMLStyle, _ outer: Context) {
    var context = outer
    context.listDepth += 1
    var labels = HTMLListLabels(list, style: style, isNested: outer.listDepth > 0)
    for child in list.children {
      guard case .element(let item) = child, item.name == "li" else {
        if case .element(let other) = child { take(other, context) }
        continue
      }
      part(context)
      let number = labels.next(item, style: sheet.style(of: item))
      label = number.map { ($0, labels.areMarks) }
      take(item, context)
      // An item without words has no number either.
      label = nil
    }
  }

  // MARK: Tables

  private mutating func takeTable(_ table: XMLElement, _ context: Context) {
    let rows = HTMLTable.rows(of: table)
    if let caption = table.first("caption") { take(caption, context) }
    guard !context.isCell, HTMLTable.isData(rows, of: table) else {
      for row in rows { for cell in row { take(cell, context) } }
      return
    }
    var inner = context
    inner.isCell = true
    for row in rows {
      close()
      for (place, cell) in row.enumerated() {
        if place > 0 { current.addTab() }
        var words = inner
        words.isBold = sheet.style(of: cell).isBold ?? inner.isBold
        takeChildren(of: cell, words)
      }
      close()
    }
  }
}
