import Archives
import Markup

/// Reads Word files (`.docx`) into styled text.
public enum WordReader {
  /// Why a Word file gives no text.
  public enum Failure: Error, Hashable, CustomStringConvertible {
    /// The machine lacks the library that opens the file.
    case missingLibrary
    /// The machine lacks a program for Word files of before 2007.
    case missingProgram
    /// The file is damaged.
    case unreadable(String)
    /// There are no words in the file.
    case noText

    /// One line for a person.
    public var description: String {
      switch self {
      case .missingLibrary:
        "reading Word files needs libarchive; install it (apt-get install libarchive13)"
      case .missingProgram:
        "an old Word file; install antiword (apt-get install antiword) or LibreOffice, or save it "
          + "as .docx"
      case .unreadable(let reason): "a Word file that cannot be read: \(reason)"
      case .noText: "a Word file without text"
      }
    }
  }

  /// Whether a zip file with these members is a Word file.
  ///
  /// - Parameter members: The paths of all members.
  public static func isWord(_ members: Set<String>) -> Bool {
    isOffice(members) && members.contains { $0.hasPrefix("word/document") && $0.hasSuffix(".xml") }
  }

  /// Whether a zip file with these members is a document of an office program, of Word or another.
  ///
  /// - Parameter members: The paths of all members.
  public static func isOffice(_ members: Set<String>) -> Bool {
    members.contains("[Content_Types].xml")
      || members.contains("mimetype") && members.contains { $0.hasPrefix("META-INF/") }
  }

  /// The styled text of a Word file.
  ///
  /// - Parameter place: The file, or its bytes.
  /// - Throws: ``Failure``.
  public static func read(_ place: Archive.Place) throws(Failure) -> StyledText {
    var body = WordBody(try WordPackage(place))
    let paragraphs = body.paragraphs()
    guard !paragraphs.isEmpty else { throw .noText }
    return StyledText(paragraphs: paragraphs)
  }
}
