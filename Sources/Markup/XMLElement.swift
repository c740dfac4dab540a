/// An element of an XML document, without its namespace.
public struct XMLElement {
  private let tree: XMLTree
  private let index: Int

  init(_ tree: XMLTree, at index: Int) {
    self.tree = tree
    self.index = index
  }

  /// The local name.
  public var name: String { tree.names[Int(tree.nodes[index].name)] }

  /// The attributes by their local names.
  public var attributes: XMLAttributes { XMLAttributes(tree, tree.nodes[index].content) }

  /// What stands in the element, in order.
  public var children: XMLChildren {
    XMLChildren(tree, (index + 1)..<Int(tree.nodes[index].end))
  }

  /// The child elements, without the text between them.
  public var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The first child of a name.
  public func first(_ name: String) -> XMLElement? {
    for case .element(let element) in children where element.name == name { return element }
    return nil
  }

  /// The elements of a name at any depth, in the order of the document.
  public func all(_ name: String) -> [XMLElement] {
    guard let name = tree.names.firstIndex(of: name).map(Int32.init) else { return [] }
    return ((index + 1)..<Int(tree.nodes[index].end))
      .filter { tree.nodes[$0].name == name }.map { XMLElement(tree, at: $0) }
  }
}

/// The attributes of an element.
public struct XMLAttributes {
  private let tree: XMLTree
  private let range: Range<Int32>

  init(_ tree: XMLTree, _ range: Range<Int32>) {
    self.tree = tree
    self.range = range
  }

  /// The value of the attribute of a local name; the last where several namespaces have one.
  public subscript(name: String) -> String? {
    for index in range.reversed() {
      let attribute = tree.attributes[Int(index)]
      if tree.names[Int(attribute.name)] == name { return tree.string(attribute.value) }
    }
    return nil
  }
}

/// What stands in an element.
public enum XMLContent {
  /// An element.
  case element(XMLElement)
  /// Text between tags.
  case text(XMLText)
}

/// Text between tags.
public struct XMLText {
  private let tree: XMLTree
  private let range: Range<Int32>

  init(_ tree: XMLTree, _ range: Range<Int32>) {
    self.tree = tree
    self.range = range
  }

  /// The text.
  public var string: String { tree.string(range) }

  /// Calls a function with the bytes of the text in UTF-8, which are not copied.
  public func withUTF8<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    tree.bytes.withUnsafeBufferPointer { bytes in
      body(UnsafeBufferPointer(rebasing: bytes[Int(range.lowerBound)..<Int(range.upperBound)]))
    }
  }
}

/// The children of an element, in the order of the document.
public struct XMLChildren: Sequence, IteratorProtocol {
  private let tree: XMLTree
  private var range: Range<Int>

  init(_ tree: XMLTree, _ range: Range<Int>) {
    self.tree = tree
    self.range = range
  }

  /// Whether nothing stands in the element.
  public var isEmpty: Bool { range.isEmpty }

  /// The next child.
  public mutating func next() -> XMLContent? {
    guard let index = range.first else { return nil }
    let node = tree.nodes[index]
    range = Int(node.end)..<range.upperBound
    return node.name == XMLTree.textName
      ? .text(XMLText(tree, node.content)) : .element(XMLElement(tree, at: index))
  }
}
