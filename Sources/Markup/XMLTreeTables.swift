/// The tables of a tree while a parser fills them.
struct XMLTreeTables {
  private var nodes: [XMLTree.Node] = []
  private var attributes: [XMLTree.Attribute] = []
  private var bytes: [UInt8] = []
  private var names: [Name] = []
  /// The places of the names that the parser gave; it keeps one copy of each.
  private var known: [UnsafePointer<UInt8>: Int32] = [:]
  private let skipped: Set<String>

  /// The elements that are open, by their indices.
  private var open: [Int] = []
  /// How many elements are open of what is left out.
  private var skippedDepth = 0
  /// Whether the last node is text that may go on.
  private var isInText = false

  private struct Name {
    let text: String
    let isSkipped: Bool
  }

  /// Tables without nodes.
  ///
  /// - Parameter skipped: The names of elements to leave out.
  init(skipped: Set<String>) { self.skipped = skipped }

  /// Makes room for a document of a size in bytes.
  mutating func reserve(_ size: Int) {
    bytes.reserveCapacity(size / 2)
    nodes.reserveCapacity(size / 64)
  }

  /// Whether no element was opened yet.
  var isEmpty: Bool { nodes.isEmpty }

  private static let depthLimit = 200

  /// Whether the elements are nested too deeply to be a document.
  var isTooDeep: Bool { open.count > XMLTreeTables.depthLimit }

  /// The tree; `nil` where no element was opened.
  func finished() -> XMLTree? {
    guard !nodes.isEmpty else { return nil }
    var nodes = nodes
    // A broken document leaves elements open.
    for index in open { nodes[index].end = Int32(nodes.count) }
    return XMLTree(
      nodes: nodes, attributes: attributes, names: names.map(\.text), bytes: bytes)
  }

  // MARK: Events

  /// Opens an element.
  mutating func open(_ name: UnsafePointer<UInt8>) {
    isInText = false
    let name = index(of: name)
    if skippedDepth > 0 || names[Int(name)].isSkipped {
      skippedDepth += 1
      return
    }
    let start = Int32(attributes.count)
    // Nothing follows the root that is of the document.
    guard nodes.isEmpty || !open.isEmpty else { return }
    open.append(nodes.count)
    nodes.append(XMLTree.Node(name: name, end: 0, content: start..<start))
  }

  /// Adds an attribute to the element that was opened last.
  mutating func addAttribute(
    _ name: UnsafePointer<UInt8>, _ value: UnsafeBufferPointer<UInt8>
  ) {
    guard skippedDepth == 0, let element = open.last else { return }
    let start = Int32(bytes.count)
    bytes.append(contentsOf: value)
    attributes.append(
      XMLTree.Attribute(name: index(of: name), value: start..<Int32(bytes.count)))
    nodes[element].content = nodes[element].content.lowerBound..<Int32(attributes.count)
  }

  /// Closes the element that is open.
  mutating func close() {
    isInText = false
    guard skippedDepth == 0 else {
      skippedDepth -= 1
      return
    }
    guard let element = open.popLast() else { return }
    nodes[element].end = Int32(nodes.count)
  }

  /// Adds text, which a parser may give in several pieces.
  mutating func add(text: UnsafeBufferPointer<UInt8>) {
    guard skippedDepth == 0, !open.isEmpty else { return }
    let start = Int32(bytes.count)
    bytes.append(contentsOf: text)
    let end = Int32(bytes.count)
    if isInText {
      let last = nodes.count - 1
      nodes[last].content = nodes[last].content.lowerBound..<end
    } else {
      nodes.append(
        XMLTree.Node(
          name: XMLTree.textName, end: Int32(nodes.count + 1), content: start..<end))
      isInText = true
    }
  }

  /// Ends the text before a comment.
  mutating func endText() { isInText = false }

  private mutating func index(of name: UnsafePointer<UInt8>) -> Int32 {
    if let index = known[name] { return index }
    let text = String(cString: name)
    let index = names.firstIndex { $0.text == text } ?? names.count
    if index == names.count {
      names.append(Name(text: text, isSkipped: skipped.contains(text)))
    }
    known[name] = Int32(index)
    return Int32(index)
  }
}
