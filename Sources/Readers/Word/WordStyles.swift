import Markup

/// How a run of a Word file looks, as far as it matters; `nil` where nothing is said.
struct WordLook {
  var italic: Bool?
  var bold: Bool?
  var raised: Bool?
  var hidden: Bool?

  init() {}

  /// What run properties (`w:rPr`) say.
  init(_ properties: XMLElement?) {
    for property in properties?.elements ?? [] {
      switch property.name {
      case "i": italic = property.isOn
      case "b": bold = property.isOn
      case "vanish": hidden = property.isOn
      case "vertAlign": raised = property.value == "superscript"
      case "position":
        // Older templates raise the marks of notes by half points.
        if raised == nil, let shift = Int(property.value ?? ""), shift != 0 { raised = shift > 0 }
      default: break
      }
    }
  }

  /// This look where it says something, and another where it does not.
  func over(_ other: WordLook) -> WordLook {
    var look = other
    look.italic = italic ?? other.italic
    look.bold = bold ?? other.bold
    look.raised = raised ?? other.raised
    look.hidden = hidden ?? other.hidden
    return look
  }

  /// The look of a run whose paragraph style and character style meet: emphasis in an italic
  /// paragraph is upright.
  func toggled(by other: WordLook) -> WordLook {
    var look = other.over(self)
    if let mine = italic, let theirs = other.italic { look.italic = mine != theirs }
    if let mine = bold, let theirs = other.bold { look.bold = mine != theirs }
    return look
  }
}

/// The styles of a Word file, each with what it takes over from others.
struct WordStyles {
  /// A style.
  struct Style {
    var look = WordLook()
    /// The list that paragraphs of the style belong to.
    var list: String?
    var level: Int?
    /// The style that named the list; levels refer to it.
    var listStyle: String?
    var startsPage = false
  }

  private var styles: [String: Style] = [:]
  private(set) var defaultParagraph: String?
  let defaults: WordLook

  init(_ root: XMLElement?) {
    defaults = WordLook(root?.first("docDefaults")?.first("rPrDefault")?.first("rPr"))
    var elements: [String: XMLElement] = [:]
    for style in root?.elements ?? [] where style.name == "style" {
      guard let id = style.attributes["styleId"] else { continue }
      elements[id] = style
      if style.attributes["type"] == "paragraph", style.attributes["default"].map(isOn) ?? false {
        defaultParagraph = id
      }
    }
    for id in elements.keys { styles[id] = WordStyles.resolve(id, elements) }
  }

  /// A style by its name in the file.
  subscript(id: String?) -> Style { id.flatMap { styles[$0] } ?? Style() }

  private static func resolve(_ id: String, _ elements: [String: XMLElement]) -> Style {
    var chain: [(String, XMLElement)] = []
    var next: String? = id
    // A broken file may have styles that take over from each other.
    while let id = next, let element = elements[id], !chain.contains(where: { $0.0 == id }) {
      chain.append((id, element))
      next = element.first("basedOn")?.value
    }
    var style = Style()
    for (id, element) in chain.reversed() {
      style.look = WordLook(element.first("rPr")).over(style.look)
      let properties = element.first("pPr")
      if let numbers = properties?.first("numPr") {
        if let list = numbers.first("numId")?.value {
          style.list = list
          style.listStyle = id
        }
        style.level = numbers.first("ilvl")?.value.flatMap { Int($0) } ?? style.level
      }
      if let flag = properties?.first("pageBreakBefore") { style.startsPage = flag.isOn }
    }
    return style
  }
}

/// Whether a switch in a Word file is on.
private func isOn(_ value: String) -> Bool { !["0", "false", "off"].contains(value) }

extension XMLElement {
  /// The value of a property (`w:val`).
  var value: String? { attributes["val"] }

  /// Whether a property that is a switch is on; it is, unless it says otherwise.
  var isOn: Bool { value.map { !["0", "false", "off"].contains($0) } ?? true }
}
