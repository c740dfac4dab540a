import Foundation
import Markup

/// Reads PDF files through poppler's `pdftohtml`, which keeps italics and the sizes of letters.
public enum PDFReader {
  /// Why a PDF file gives no text.
  public enum Failure: Error, Hashable, CustomStringConvertible {
    /// The machine lacks the program that takes PDF files apart.
    case missingProgram
    /// The program could not read the file.
    case unreadable(String)
    /// The pages are pictures.
    case noText

    /// One line for a person.
    public var description: String {
      switch self {
      case .missingProgram:
        "reading PDF needs pdftohtml; install it (apt-get install poppler-utils)"
      case .unreadable(let reason): "a PDF file that cannot be read: \(reason)"
      case .noText: "a PDF file without a text layer: its pages are pictures and need OCR"
      }
    }
  }

  /// The styled text of a PDF file.
  ///
  /// - Parameter path: The path of the file.
  /// - Throws: ``Failure``.
  public static func read(path: String) throws(Failure) -> StyledText {
    guard let program = ExternalProgram(["pdftohtml"]) else { throw .missingProgram }
    // The whole path: a name that begins with a hyphen is no option.
    let file = URL(fileURLWithPath: path).path
    guard let output = program.output(["-xml", "-i", "-stdout", "-q", file]) else {
      throw .unreadable("it may be damaged or encrypted")
    }
    var pages: [PDFPage]
    do {
      pages = try PDFPage.pages(output)
      // The program of the same package that tells the places of words; text without it has gaps.
      if let program = ExternalProgram(["pdftotext"]),
        let words = program.output(["-bbox", "-q", file, "-"])
      {
        pages = try PDFWordGaps(words, of: pages).closed(pages)
      }
    } catch {
      switch error {
      case .missingLibrary: throw .unreadable(error.description)
      default: throw .unreadable("it may be damaged or encrypted")
      }
    }
    let text = PDFParagraphs.text(of: pages.flatMap(PDFColumns.pages))
    guard !text.paragraphs.isEmpty else {
      throw pages.isEmpty ? .unreadable("it has no pages") : .noText
    }
    return text
  }

  /// The styled text of the bytes of a PDF file, such as a member of an archive.
  ///
  /// The program reads files only: the bytes pass through a temporary one.
  ///
  /// - Parameter bytes: The whole file.
  /// - Throws: ``Failure``.
  public static func read(_ bytes: [UInt8]) throws(Failure) -> StyledText {
    let file: TemporaryFile
    do { file = try TemporaryFile(bytes, ending: "pdf") } catch {
      throw .unreadable("no temporary file can be written: \(error.localizedDescription)")
    }
    return try withExtendedLifetime(file) { () throws(Failure) in try read(path: file.path) }
  }
}
