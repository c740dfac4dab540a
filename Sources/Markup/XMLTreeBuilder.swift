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

  /// The root element of a document.
  ///
  /// Never opens another file, and never expands an entity.
  ///
  /// - Throws: ``XMLFailure``.
  public func tree(_ bytes: [UInt8]) throws(XMLFailure) -> XMLElement {
    guard let library = LibXML2.installed else { throw .missingLibrary }
    let events = XMLEvents(library, XMLTreeTables(skipped: skipped))
    try events.parse(bytes, recovers: recovers)
    return try XMLTreeBuilder.root(events.tables)
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
    let result: Result<XMLTreeTables, XMLFailure> = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        let empty = Result<XMLTreeTables, XMLFailure>.failure(
          .malformed(line: 1, reason: "it cannot be opened"))
        guard
          let page = html.read(
            characters.baseAddress, CInt(clamping: characters.count), nil, encoding, options)
        else { return empty }
        defer { html.free(page) }
        guard let reader = html.walk(page) else { return empty }
        defer { html.close(reader) }
        return walk(html, reader)
      }
    }
    return try root(result.get())
  }

  private static func root(_ tables: XMLTreeTables) throws(XMLFailure) -> XMLElement {
    guard let tree = tables.finished() else {
      throw .malformed(line: 1, reason: "the file ends too early")
    }
    return XMLElement(tree, at: 0)
  }

  /// The tables of a web page, as far as its elements can be read.
  private static func walk(
    _ html: LibXML2.HTML, _ reader: OpaquePointer
  ) -> Result<XMLTreeTables, XMLFailure> {
    var tables = XMLTreeTables(skipped: [])
    while html.next(reader) == 1 {
      switch html.nodeType(reader) {
      case 1:
        guard let name = html.localName(reader) else { continue }
        let isEmpty = html.isEmpty(reader) == 1
        tables.open(name)
        while html.moveToNextAttribute(reader) == 1 {
          guard let key = html.localName(reader), let value = html.value(reader) else { continue }
          tables.addAttribute(key, UnsafeBufferPointer(cString: value))
        }
        _ = html.moveToElement(reader)
        if isEmpty { tables.close() }
        if tables.isTooDeep { return .failure(.tooDeep(line: 1)) }
      case 3, 4, 13, 14:
        guard let value = html.value(reader) else { continue }
        tables.add(text: UnsafeBufferPointer(cString: value))
      case 15: tables.close()
      default: tables.endText()
      }
    }
    return .success(tables)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes of a C string.
  fileprivate init(cString: UnsafePointer<UInt8>) {
    var count = 0
    while cString[count] != 0 { count += 1 }
    self.init(start: cString, count: count)
  }
}
