/// Why a file is no readable XML.
public enum XMLFailure: Error, Hashable, CustomStringConvertible {
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
