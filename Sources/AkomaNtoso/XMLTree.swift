/// An element of an XML document, without its namespace.
final class XMLElement {
  let name: String
  let attributes: [String: String]
  private(set) var children: [XMLContent] = []

  init(name: String, attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  func append(_ child: XMLContent) { children.append(child) }

  /// The child elements, without the text between them.
  var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The first child of a name.
  func first(_ name: String) -> XMLElement? { elements.first { $0.name == name } }

  /// The elements of a name at any depth, in the order of the document.
  func all(_ name: String) -> [XMLElement] {
    elements.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
  }

  /// All text in the element, runs of space as one space each.
  var text: String {
    var builder = InlineText()
    builder.append(textOf: self)
    return builder.finished
  }
}

/// What stands in an element.
enum XMLContent {
  case element(XMLElement)
  case text(String)
}

/// Why a file is no readable XML.
public enum XMLFailure: Error, Equatable, CustomStringConvertible {
  /// The machine lacks the library that reads XML.
  case missingLibrary
  /// The XML is broken at a line.
  case malformed(line: Int, reason: String)
  /// The XML holds a reference that is not followed.
  case entity(line: Int, name: String)
  /// The XML is nested too deeply to be a document.
  case tooDeep(line: Int)
  /// The root element is that of another kind of document.
  case notAkomaNtoso(root: String)

  /// One line for a person.
  public var description: String {
    switch self {
    case .missingLibrary:
      "reading XML needs libxml2; install it (apt-get install libxml2)"
    case .malformed(let line, let reason): "broken XML at line \(line): \(reason)"
    case .entity(let line, let name): "line \(line): the entity &\(name); is not allowed"
    case .tooDeep(let line): "line \(line): elements are nested more than 200 deep"
    case .notAkomaNtoso(let root):
      "an XML file of another kind: its root is <\(root)>, not <akomaNtoso>"
    }
  }
}

/// Reads XML into a tree.
struct XMLTreeBuilder {
  /// Elements whose content is not needed; they are left out with all that is in them.
  let skipped: Set<String>

  private static let depthLimit = 200

  /// Keeps what libxml2 says of an error.
  private final class ErrorBox {
    var message: String?
  }

  /// The root element of a document.
  ///
  /// Never opens another file, and never expands an entity.
  ///
  /// - Throws: ``XMLFailure``.
  func tree(_ bytes: [UInt8]) throws(XMLFailure) -> XMLElement {
    guard let library = LibXML2.installed else { throw .missingLibrary }
    let noNetwork: CInt = 1 << 11
    let compact: CInt = 1 << 16
    let box = ErrorBox()
    let result: Result<XMLElement, XMLFailure> = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        guard
          let reader = library.open(
            characters.baseAddress, CInt(clamping: characters.count), nil, nil, noNetwork | compact)
        else { return .failure(.malformed(line: 1, reason: "it cannot be opened")) }
        defer { library.close(reader) }
        library.setErrorHandler(
          reader,
          { box, message, _, _ in
            guard let box, let message else { return }
            let keeper = Unmanaged<ErrorBox>.fromOpaque(box).takeUnretainedValue()
            if keeper.message == nil { keeper.message = String(cString: message) }
          }, Unmanaged.passUnretained(box).toOpaque())
        return withExtendedLifetime(box) { build(library, reader, box) }
      }
    }
    return try result.get()
  }

  private func build(
    _ library: LibXML2, _ reader: OpaquePointer, _ box: ErrorBox
  ) -> Result<XMLElement, XMLFailure> {
    var names: [UnsafePointer<UInt8>: String] = [:]
    func name() -> String {
      guard let pointer = library.localName(reader) else { return "" }
      if let known = names[pointer] { return known }
      let name = String(cString: pointer)
      names[pointer] = name
      return name
    }

    var root: XMLElement?
    var open: [XMLElement] = []
    var status = library.read(reader)
    while status == 1 {
      var skips = false
      switch library.nodeType(reader) {
      case 1:
        let name = name()
        if skipped.contains(name) {
          skips = true
          break
        }
        let isEmpty = library.isEmpty(reader) == 1
        let element = XMLElement(name: name, attributes: attributes(library, reader))
        open.last?.append(.element(element))
        if root == nil { root = element }
        if !isEmpty { open.append(element) }
        if open.count > XMLTreeBuilder.depthLimit {
          return .failure(.tooDeep(line: Int(library.line(reader))))
        }
      case 3, 4, 13, 14:
        if let value = library.value(reader) { open.last?.append(.text(String(cString: value))) }
      case 5:
        return .failure(.entity(line: Int(library.line(reader)), name: name()))
      case 15:
        open.removeLast()
      default: break
      }
      status = skips ? library.skip(reader) : library.read(reader)
    }
    guard status == 0, let root else {
      let reason =
        (box.message ?? "the file ends too early")
        .split(separator: "\n").first.map(String.init) ?? "not well formed"
      return .failure(.malformed(line: max(1, Int(library.line(reader))), reason: reason))
    }
    return .success(root)
  }

  private func attributes(_ library: LibXML2, _ reader: OpaquePointer) -> [String: String] {
    var attributes: [String: String] = [:]
    while library.moveToNextAttribute(reader) == 1 {
      guard let key = library.localName(reader), let value = library.value(reader) else { continue }
      attributes[String(cString: key)] = String(cString: value)
    }
    _ = library.moveToElement(reader)
    return attributes
  }
}
