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
    let output = try run(["-xml", "-i", "-stdout", "-q", URL(fileURLWithPath: path).path])
    let pages: [PDFPage]
    do { pages = try PDFPage.pages(output) } catch {
      switch error {
      case .missingLibrary: throw .unreadable(error.description)
      default: throw .unreadable("it may be damaged or encrypted")
      }
    }
    let paragraphs = PDFParagraphs.paragraphs(of: pages).filter { !$0.text.isEmpty }
    guard !paragraphs.isEmpty else {
      throw pages.isEmpty ? .unreadable("it has no pages") : .noText
    }
    return StyledText(paragraphs: paragraphs)
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

  /// The folders in which the program may be, besides those that the environment names.
  private static let folders = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"]

  private static let program: String? = {
    let named = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return (named.map(String.init) + folders).lazy.map { $0 + "/pdftohtml" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  /// Runs the program, never through a shell, and gives what it prints.
  private static func run(_ arguments: [String]) throws(Failure) -> [UInt8] {
    guard let program else { throw .missingProgram }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    do {
      try process.run()
      let bytes = Array(try output.fileHandleForReading.readToEnd() ?? Data())
      process.waitUntilExit()
      guard process.terminationStatus == 0 else {
        throw Failure.unreadable("it may be damaged or encrypted")
      }
      return bytes
    } catch let failure as Failure {
      throw failure
    } catch {
      throw .unreadable(error.localizedDescription)
    }
  }
}
