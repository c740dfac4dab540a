/// An element of an XML document, without its namespace.
public final class XMLElement {
  /// The local name.
  public let name: String
  /// The attributes by their local names.
  public let attributes: [String: String]
  /// What stands in the element, in order.
  public private(set) var children: [XMLContent] = []

  /// Makes an element without content.
  public init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  /// Adds content at the end.
  public func append(_ child: XMLContent) { children.append(child) }

  /// The child elements, without the text between them.
  public var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The first child of a name.
  public func first(_ name: String) -> XMLElement? { elements.first { $0.name == name } }

  /// The elements of a name at any depth, in the order of the document.
  public func all(_ name: String) -> [XMLElement] {
    elements.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
  }
}

/// What stands in an element.
public enum XMLContent {
  /// An element.
  case element(XMLElement)
  /// Text between tags.
  case text(String)
}
