#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The functions of libxml2 that read XML and HTML, opened when a file first needs them.
///
/// The library is opened at run time: a program that only searches does not wait for it, and a
/// machine without it can do everything else.
struct LibXML2: Sendable {
  typealias Parser = OpaquePointer
  typealias Reader = OpaquePointer

  /// The functions that read HTML; a library may have been built without them.
  struct HTML: Sendable {
    typealias Read =
      @convention(c) (
        UnsafePointer<CChar>?, CInt, UnsafePointer<CChar>?, UnsafePointer<CChar>?, CInt
      ) -> OpaquePointer?
    typealias Walk = @convention(c) (OpaquePointer?) -> Reader?
    typealias Number = @convention(c) (Reader?) -> CInt
    typealias Text = @convention(c) (Reader?) -> UnsafePointer<UInt8>?

    let read: Read
    let free: Close
    let walk: Walk
    let close: Close
    let next: Number
    let nodeType: Number
    let isEmpty: Number
    let localName: Text
    let value: Text
    let moveToNextAttribute: Number
    let moveToElement: Number

    fileprivate init?(_ library: UnsafeMutableRawPointer) {
      guard let read: Read = function("htmlReadMemory", library),
        let free: Close = function("xmlFreeDoc", library),
        let walk: Walk = function("xmlReaderWalker", library),
        let close: Close = function("xmlFreeTextReader", library),
        let next: Number = function("xmlTextReaderRead", library),
        let nodeType: Number = function("xmlTextReaderNodeType", library),
        let isEmpty: Number = function("xmlTextReaderIsEmptyElement", library),
        let localName: Text = function("xmlTextReaderConstLocalName", library),
        let value: Text = function("xmlTextReaderConstValue", library),
        let moveToNextAttribute: Number = function("xmlTextReaderMoveToNextAttribute", library),
        let moveToElement: Number = function("xmlTextReaderMoveToElement", library)
      else { return nil }
      self.read = read
      self.free = free
      self.walk = walk
      self.close = close
      self.next = next
      self.nodeType = nodeType
      self.isEmpty = isEmpty
      self.localName = localName
      self.value = value
      self.moveToNextAttribute = moveToNextAttribute
      self.moveToElement = moveToElement
    }
  }

  typealias Close = @convention(c) (OpaquePointer?) -> Void
  typealias Create =
    @convention(c) (
      UnsafeRawPointer?, UnsafeMutableRawPointer?, UnsafePointer<CChar>?, CInt,
      UnsafePointer<CChar>?
    ) -> Parser?
  typealias SetOptions = @convention(c) (Parser?, CInt) -> CInt
  typealias Parse = @convention(c) (Parser?, UnsafePointer<CChar>?, CInt, CInt) -> CInt
  typealias Line = @convention(c) (Parser?) -> CInt
  private typealias Message =
    @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?) -> Void
  private typealias TakeMessages = @convention(c) (UnsafeMutableRawPointer?, Message?) -> Void

  let create: Create
  let setOptions: SetOptions
  let parse: Parse
  let stop: Close
  let line: Line
  let close: Close
  let html: HTML?

  /// The library, or `nil` on a machine that lacks it.
  static let installed = LibXML2()

  private init?() {
    let names = ["libxml2.so.2", "libxml2.so.16", "libxml2.so", "libxml2.2.dylib"]
    guard let library = names.lazy.compactMap({ dlopen($0, RTLD_NOW) }).first,
      let create: Create = function("xmlCreatePushParserCtxt", library),
      let setOptions: SetOptions = function("xmlCtxtUseOptions", library),
      let parse: Parse = function("xmlParseChunk", library),
      let stop: Close = function("xmlStopParser", library),
      let line: Line = function("xmlSAX2GetLineNumber", library),
      let close: Close = function("xmlFreeParserCtxt", library)
    else { return nil }
    self.create = create
    self.setOptions = setOptions
    self.parse = parse
    self.stop = stop
    self.line = line
    self.close = close
    html = HTML(library)
    LibXML2.silence(library)
  }

  /// Keeps the library from printing what it meets, in this thread and in those that use it later.
  ///
  /// Signs that an encoding does not have go past the functions for errors of a document.
  private static func silence(_ library: UnsafeMutableRawPointer) {
    for name in ["xmlSetGenericErrorFunc", "xmlThrDefSetGenericErrorFunc"] {
      let take: TakeMessages? = function(name, library)
      take?(nil) { _, _ in }
    }
  }
}

/// A function of a library by its name.
private func function<F>(_ name: String, _ library: UnsafeMutableRawPointer) -> F? {
  dlsym(library, name).map { unsafeBitCast($0, to: F.self) }
}

extension LibXML2 {
  /// The functions that the parser calls for what it meets: libxml2's `xmlSAXHandler`, field by field.
  ///
  /// A field that is `nil` is an event that nobody wants.
  struct EventHandler {
    typealias Context = UnsafeMutableRawPointer?
    typealias Name = UnsafePointer<UInt8>?
    typealias Unused = UnsafeRawPointer
    typealias Text = @convention(c) (Context, Name, CInt) -> Void

    var internalSubset: Unused?
    var isStandalone: Unused?
    var hasInternalSubset: Unused?
    var hasExternalSubset: Unused?
    var resolveEntity: Unused?
    var getEntity: (@convention(c) (Context, Name) -> UnsafeMutableRawPointer?)?
    var entityDecl:
      (@convention(c) (Context, Name, CInt, Name, Name, UnsafeMutablePointer<UInt8>?) -> Void)?
    var notationDecl: Unused?
    var attributeDecl: Unused?
    var elementDecl: Unused?
    var unparsedEntityDecl: Unused?
    var setDocumentLocator: Unused?
    var startDocument: Unused?
    var endDocument: Unused?
    var startElement: Unused?
    var endElement: Unused?
    var reference: (@convention(c) (Context, Name) -> Void)?
    var characters: Text?
    var ignorableWhitespace: Text?
    var processingInstruction: Unused?
    var comment: (@convention(c) (Context, Name) -> Void)?
    var warning: Unused?
    var error: Unused?
    var fatalError: Unused?
    var getParameterEntity: Unused?
    var cdataBlock: Text?
    var externalSubset: Unused?
    /// The sign that the fields behind it are there.
    var initialized: CUnsignedInt = 0xDEED_BEAF
    var own: Unused?
    var startElementNs:
      (
        @convention(c) (
          Context, Name, Name, Name, CInt, UnsafePointer<Name>?, CInt, CInt, UnsafePointer<Name>?
        ) -> Void
      )?
    var endElementNs: (@convention(c) (Context, Name, Name, Name) -> Void)?
    var serror: (@convention(c) (Context, UnsafeRawPointer?) -> Void)?
  }

  /// What the parser says of an error: the first fields of libxml2's `xmlError`.
  struct ErrorRecord {
    let domain: CInt
    let code: CInt
    let message: UnsafePointer<CChar>?
    let level: CInt
    let file: UnsafePointer<CChar>?
    let line: CInt
  }
}
