import Markup

/// How a page shows an element, as far as the reader of a resolution cares.
struct HTMLStyle {
  /// Whether the words lean; `nil` where nothing is said of it.
  var isItalic: Bool?
  /// Whether the words are bold; `nil` where nothing is said of it.
  var isBold: Bool?
  /// Whether the words are raised; `nil` where nothing is said of it.
  var isRaised: Bool?
  /// Whether the element is not shown.
  var isHidden = false
  /// Whether a page begins with the element.
  var startsPage = false
  /// The kind of the labels of a list ("lower-alpha", "none").
  var listKind: String?

  /// A style that says nothing.
  init() {}

  /// Reads declarations: `font-style:italic; font-weight:bold`.
  init(declarations: some StringProtocol) {
    for declaration in declarations.lowercased().split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let value = parts[1].split { $0.isWhitespace || $0 == "!" }.joined(separator: " ")
      take(parts[0].filter { !$0.isWhitespace }, value)
    }
  }

  private mutating func take(_ property: String, _ value: String) {
    switch property {
    case "font-style": isItalic = value.hasPrefix("italic") || value.hasPrefix("oblique")
    case "font-weight":
      isBold = value.hasPrefix("bold") || (Int(value.prefix { $0.isNumber }) ?? 0) >= 600
    case "font":
      if value.contains("italic") { isItalic = true }
      if value.contains("bold") { isBold = true }
    case "vertical-align": isRaised = value.hasPrefix("super")
    case "display": isHidden = isHidden || value.hasPrefix("none")
    case "visibility": isHidden = isHidden || value.hasPrefix("hidden")
    case "mso-hide": isHidden = isHidden || value.hasPrefix("all")
    case "page-break-before", "break-before":
      startsPage = value.hasPrefix("always") || value.hasPrefix("page")
    case "list-style-type", "list-style": listKind = value
    default: break
    }
  }

  /// This style where another, stronger one says nothing.
  func overridden(by other: HTMLStyle) -> HTMLStyle {
    var style = self
    style.isItalic = other.isItalic ?? isItalic
    style.isBold = other.isBold ?? isBold
    style.isRaised = other.isRaised ?? isRaised
    style.isHidden = other.isHidden || isHidden
    style.startsPage = other.startsPage || startsPage
    style.listKind = other.listKind ?? listKind
    return style
  }
}

/// The classes that the style sheets of a page define.
///
/// Word processors give italics by classes of their own; rules with anything but one class are not followed.
struct HTMLStyleSheet {
  private var styles: [String: HTMLStyle] = [:]

  /// Reads the style sheets in a page.
  init(page: XMLElement) {
    for sheet in page.all("style") { read(HTMLText.plain(sheet)) }
  }

  private mutating func read(_ sheet: String) {
    var rest = sheet[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let style = HTMLStyle(declarations: rest[rest.index(after: open)..<close])
      for selector in rest[..<open].split(separator: ",") {
        guard let name = HTMLStyleSheet.className(selector) else { continue }
        styles[name] = (styles[name] ?? HTMLStyle()).overridden(by: style)
      }
      rest = rest[rest.index(after: close)...]
    }
  }

  /// The class of a selector of one class, with or without an element: `.c3`, `span.c3`.
  private static func className(_ selector: Substring) -> String? {
    let name = selector.split(whereSeparator: \.isWhitespace).last ?? ""
    guard let dot = name.firstIndex(of: "."), name[..<dot].allSatisfy(\.isLetter) else {
      return nil
    }
    let rest = name[name.index(after: dot)...]
    let isPlain =
      !rest.isEmpty && rest.allSatisfy { $0.isLetter || $0.isNumber || "-_".contains($0) }
    guard isPlain, selector.split(whereSeparator: \.isWhitespace).count == 1 else { return nil }
    return rest.lowercased()
  }

  /// How an element is shown: by its name, then its classes, then its own declarations.
  func style(of element: XMLElement) -> HTMLStyle {
    var style = HTMLStyle()
    switch element.name {
    case "i", "em", "cite", "dfn", "var": style.isItalic = true
    case "b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6": style.isBold = true
    case "sup": style.isRaised = true
    default: break
    }
    for name in (element.attributes["class"] ?? "").lowercased().split(separator: " ") {
      if let named = styles[String(name)] { style = style.overridden(by: named) }
    }
    if let own = element.attributes["style"] {
      style = style.overridden(by: HTMLStyle(declarations: own))
    }
    if element.attributes["hidden"] != nil { style.isHidden = true }
    return style
  }
}

/// The words of an element without any style.
enum HTMLText {
  /// The text in an element, at any depth.
  static func plain(_ element: XMLElement) -> String {
    element.children.map { child in
      switch child {
      case .text(let text): text.string
      case .element(let element): plain(element)
      }
    }.joined()
  }
}
