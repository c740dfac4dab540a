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
  typealias Reader = OpaquePointer
  typealias ErrorHandler =
    @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?, CInt, UnsafeMutableRawPointer?)
    -> Void
  typealias Open =
    @convention(c) (
      UnsafePointer<CChar>?, CInt, UnsafePointer<CChar>?, UnsafePointer<CChar>?, CInt
    ) -> Reader?
  typealias Close = @convention(c) (Reader?) -> Void
  typealias Number = @convention(c) (Reader?) -> CInt
  typealias Text = @convention(c) (Reader?) -> UnsafePointer<UInt8>?
  typealias SetErrorHandler =
    @convention(c) (Reader?, ErrorHandler?, UnsafeMutableRawPointer?) -> Void

  typealias ReadHTML =
    @convention(c) (
      UnsafePointer<CChar>?, CInt, UnsafePointer<CChar>?, UnsafePointer<CChar>?, CInt
    ) -> OpaquePointer?
  typealias Walk = @convention(c) (OpaquePointer?) -> Reader?

  /// The functions that read HTML; a library may have been built without them.
  struct HTML: Sendable {
    let read: ReadHTML
    let walk: Walk
    let free: Close
  }

  let html: HTML?
  let open: Open
  let close: Close
  let read: Number
  let skip: Number
  let nodeType: Number
  let isEmpty: Number
  let localName: Text
  let value: Text
  let moveToNextAttribute: Number
  let moveToElement: Number
  let line: Number
  let setErrorHandler: SetErrorHandler

  /// The library, or `nil` on a machine that lacks it.
  static let installed = LibXML2()

  private init?() {
    let names = ["libxml2.so.2", "libxml2.so.16", "libxml2.so", "libxml2.2.dylib"]
    guard let library = names.lazy.compactMap({ dlopen($0, RTLD_NOW) }).first else { return nil }
    func function<F>(_ name: String) -> F? {
      dlsym(library, name).map { unsafeBitCast($0, to: F.self) }
    }
    guard let open: Open = function("xmlReaderForMemory"),
      let close: Close = function("xmlFreeTextReader"),
      let read: Number = function("xmlTextReaderRead"),
      let skip: Number = function("xmlTextReaderNext"),
      let nodeType: Number = function("xmlTextReaderNodeType"),
      let isEmpty: Number = function("xmlTextReaderIsEmptyElement"),
      let localName: Text = function("xmlTextReaderConstLocalName"),
      let value: Text = function("xmlTextReaderConstValue"),
      let moveToNextAttribute: Number = function("xmlTextReaderMoveToNextAttribute"),
      let moveToElement: Number = function("xmlTextReaderMoveToElement"),
      let line: Number = function("xmlTextReaderGetParserLineNumber"),
      let setErrorHandler: SetErrorHandler = function("xmlTextReaderSetErrorHandler")
    else { return nil }
    if let read: ReadHTML = function("htmlReadMemory"),
      let walk: Walk = function("xmlReaderWalker"), let free: Close = function("xmlFreeDoc")
    {
      html = HTML(read: read, walk: walk, free: free)
    } else {
      html = nil
    }
    self.open = open
    self.close = close
    self.read = read
    self.skip = skip
    self.nodeType = nodeType
    self.isEmpty = isEmpty
    self.localName = localName
    self.value = value
    self.moveToNextAttribute = moveToNextAttribute
    self.moveToElement = moveToElement
    self.line = line
    self.setErrorHandler = setErrorHandler
  }
}
