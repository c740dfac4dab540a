import AkomaNtoso
import Archives
import Markup
import Readers

/// Why a file gave no resolution.
public enum IntakeFailure: Error, Hashable, CustomStringConvertible {
  /// There is no file or folder of the name.
  case missing
  /// The file may not be read.
  case unreadable(String)
  /// There is nothing in the file.
  case empty
  /// The file is of a kind that is not read.
  case unsupported(String)
  /// The bytes are no text.
  case text(TextDecoding.Failure)
  /// The XML cannot be read.
  case xml(XMLFailure)
  /// The web page cannot be read.
  case html(HTMLReader.Failure)
  /// The PDF cannot be read.
  case pdf(PDFReader.Failure)
  /// The Word file cannot be read.
  case word(WordReader.Failure)
  /// The archive, or this member of it, cannot be read.
  case archive(ArchiveFailure)
  /// The file can be read, and no resolution is in it.
  case noResolution(String)

  /// Whether the file is sound and merely no resolution, as a README beside the documents is.
  public var isOtherContent: Bool {
    if case .noResolution = self { true } else { false }
  }

  /// One line for a person.
  public var description: String {
    switch self {
    case .missing: "no such file or folder"
    case .unreadable(let reason): reason
    case .empty: "the file is empty"
    case .unsupported(let kind):
      """
      \(kind); only plain text, Markdown, HTML, PDF, Word, AKN4UN XML, CSV, JSON and archives of them \
      are read
      """
    case .text(let failure): failure.description
    case .xml(let failure): failure.description
    case .html(let failure): failure.description
    case .pdf(let failure): failure.description
    case .word(let failure): failure.description
    case .archive(let failure): failure.description
    case .noResolution(let reason): reason
    }
  }
}
