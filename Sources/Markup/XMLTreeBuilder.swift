/// Reads XML into a tree.
public struct XMLTreeBuilder {
  /// The elements that are left out with all that is in them.
  private let skipped: Set<String>
  /// Whether a broken document gives what can be read of it.
  private let recovers: Bool

  /// A builder of trees.
  ///
  /// - Parameters:
  ///   - skipped: The names of elements to leave out.
  ///   - recovers: Whether broken XML is read as far as it goes. Only for what programs wrote that are
  ///     known to be careless.
  public init(skipped: Set<String> = [], recovers: Bool = false) {
    self.skipped = skipped
    self.recovers = recovers
  }

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
  public func tree(_ bytes: [UInt8]) throws(XMLFailure) -> XMLElement {
    guard let library = LibXML2.installed else { throw .missingLibrary }
    let noNetwork: CInt = 1 << 11
    let compact: CInt = 1 << 16
    let recover: CInt = 1
    let options = noNetwork | compact | (recovers ? recover : 0)
    let box = ErrorBox()
    let result: Result<XMLElement, XMLFailure> = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        guard
          let reader = library.open(
            characters.baseAddress, CInt(clamping: characters.count), nil, nil, options)
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

  /// The root element of a web page, however careless its markup is.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the page.
  ///   - encoding: The name of its character set.
  /// - Throws: ``XMLFailure``.
  public static func htmlTree(_ bytes: [UInt8], encoding: String) throws(XMLFailure) -> XMLElement {
    guard let library = LibXML2.installed, let html = library.html else { throw .missingLibrary }
    let recover: CInt = 1
    let noError: CInt = 1 << 5
    let noWarning: CInt = 1 << 6
    let noNetwork: CInt = 1 << 11
    let options = recover | noError | noWarning | noNetwork
    let result: Result<XMLElement, XMLFailure> = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        let empty = Result<XMLElement, XMLFailure>.failure(
          .malformed(line: 1, reason: "it cannot be opened"))
        guard
          let page = html.read(
            characters.baseAddress, CInt(clamping: characters.count), nil, encoding, options)
        else { return empty }
        defer { html.free(page) }
        guard let reader = html.walk(page) else { return empty }
        defer { library.close(reader) }
        return XMLTreeBuilder(recovers: true).build(library, reader, ErrorBox())
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
    guard status == 0 || recovers, let root else {
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
