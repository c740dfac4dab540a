/// One pass of libxml2 over a document, which tells what it meets; the events fill the tables of a tree.
///
/// No entity of a document is ever given to the parser, so that it can neither grow nor open a file.
final class XMLEvents {
  private let library: LibXML2
  private(set) var tables: XMLTreeTables
  private var parser: LibXML2.Parser?
  private var failure: XMLFailure?
  /// The entities that the document declares.
  private var entities: Set<String> = []

  /// A pass that fills tables.
  init(_ library: LibXML2, _ tables: XMLTreeTables) {
    self.library = library
    self.tables = tables
  }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - bytes: The whole document.
  ///   - recovers: Whether a broken document is read as far as it goes.
  /// - Throws: ``XMLFailure``.
  func parse(_ bytes: [UInt8], recovers: Bool) throws(XMLFailure) {
    // Without its second bit the parser leaves "&#38;" for "&amp;" in the values of attributes.
    let recover: CInt = 1
    let replaceReferences: CInt = 1 << 1
    let noNetwork: CInt = 1 << 11
    tables.reserve(bytes.count)
    var handler = LibXML2.EventHandler.tree
    let parser = library.create(&handler, Unmanaged.passUnretained(self).toOpaque(), nil, 0, nil)
    guard let parser else { throw .malformed(line: 1, reason: "it cannot be opened") }
    self.parser = parser
    _ = library.setOptions(parser, noNetwork | replaceReferences | (recovers ? recover : 0))
    withExtendedLifetime(self) {
      bytes.withUnsafeBufferPointer { buffer in
        buffer.withMemoryRebound(to: CChar.self) { characters in
          _ = library.parse(parser, characters.baseAddress, CInt(clamping: characters.count), 1)
        }
      }
    }
    self.parser = nil
    library.close(parser)
    guard let failure else { return }
    if case .malformed = failure, recovers { return }
    throw failure
  }

  // MARK: Events

  fileprivate func open(
    _ name: UnsafePointer<UInt8>, count: Int, _ attributes: UnsafePointer<UnsafePointer<UInt8>?>?
  ) {
    tables.open(name)
    if let attributes {
      for index in 0..<count {
        // The name, its prefix and namespace, and where the value begins and ends.
        let fields = attributes + 5 * index
        guard let key = fields[0], let start = fields[3], let end = fields[4] else { continue }
        tables.addAttribute(key, UnsafeBufferPointer(start: start, count: end - start))
      }
    }
    if tables.isTooDeep { stop(.tooDeep(line: line)) }
  }

  fileprivate func close() { tables.close() }

  fileprivate func add(text: UnsafePointer<UInt8>, count: Int) {
    tables.add(text: UnsafeBufferPointer(start: text, count: count))
  }

  fileprivate func endText() { tables.endText() }

  fileprivate func declare(entity name: String) { entities.insert(name) }

  /// Stops at an entity that is used; one that is not even declared is an error of the parser's own.
  fileprivate func use(entity name: String) {
    // The parser asks for an entity where it is declared, too.
    if !tables.isEmpty, entities.contains(name) { stop(.entity(line: line, name: name)) }
  }

  fileprivate func refer(to name: String) { stop(.entity(line: line, name: name)) }

  fileprivate func note(_ error: LibXML2.ErrorRecord) {
    let fatal: CInt = 3
    guard error.level == fatal, failure == nil else { return }
    let message = error.message.map { String(cString: $0) } ?? ""
    failure = .malformed(
      line: max(1, Int(error.line)),
      reason: message.split(separator: "\n").first.map(String.init) ?? "not well formed")
  }

  private func stop(_ failure: XMLFailure) {
    if self.failure == nil { self.failure = failure }
    library.stop(parser)
  }

  private var line: Int { max(1, Int(library.line(parser))) }
}

extension LibXML2.EventHandler {
  /// The functions that pass events on to ``XMLEvents``.
  fileprivate static var tree: LibXML2.EventHandler {
    var handler = LibXML2.EventHandler()
    handler.getEntity = { context, name in
      if let name { XMLEvents.of(context).use(entity: String(cString: name)) }
      return nil
    }
    handler.entityDecl = { context, name, _, _, _, _ in
      if let name { XMLEvents.of(context).declare(entity: String(cString: name)) }
    }
    handler.reference = { context, name in
      if let name { XMLEvents.of(context).refer(to: String(cString: name)) }
    }
    handler.startElementNs = { context, name, _, _, _, _, count, _, attributes in
      if let name { XMLEvents.of(context).open(name, count: Int(count), attributes) }
    }
    handler.endElementNs = { context, _, _, _ in XMLEvents.of(context).close() }
    let text: LibXML2.EventHandler.Text = { context, text, count in
      if let text { XMLEvents.of(context).add(text: text, count: Int(count)) }
    }
    handler.characters = text
    handler.ignorableWhitespace = text
    handler.cdataBlock = text
    handler.comment = { context, _ in XMLEvents.of(context).endText() }
    handler.serror = { context, error in
      if let error { XMLEvents.of(context).note(error.load(as: LibXML2.ErrorRecord.self)) }
    }
    return handler
  }
}

extension XMLEvents {
  /// The pass that a function of libxml2 was given.
  fileprivate static func of(_ context: UnsafeMutableRawPointer?) -> XMLEvents {
    // Every event has what the parser was made with.
    Unmanaged<XMLEvents>.fromOpaque(context.unsafelyUnwrapped).takeUnretainedValue()
  }
}
