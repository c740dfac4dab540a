import AkomaNtoso
import Foundation
import Markup
import Parsing
import Readers
import Resolutions

/// Reads a file of any kind that is known into a resolution.
public enum DocumentReader {
  /// The resolution in a file.
  ///
  /// - Parameter path: The path of the file.
  /// - Throws: ``IntakeFailure`` when the file cannot be read or holds no resolution.
  public static func read(path: String) throws(IntakeFailure) -> Resolution {
    let source = (path as NSString).lastPathComponent
    let bytes = try content(path: path)
    guard FileKind(head: Array(bytes.prefix(FileKind.headLength))) == .pdf else {
      return try read(bytes, source: source)
    }
    do {
      return try checked(ResolutionParser.parse(PDFReader.read(path: path), source: source))
    } catch let failure as PDFReader.Failure { throw .pdf(failure) } catch let failure
      as IntakeFailure
    { throw failure } catch { throw .unreadable(error.localizedDescription) }
  }

  /// The resolution in the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - source: The name of the file.
  /// - Throws: ``IntakeFailure`` when the bytes are no text or hold no resolution.
  public static func read(_ bytes: [UInt8], source: String) throws(IntakeFailure) -> Resolution {
    let resolution: Resolution
    switch FileKind(head: Array(bytes.prefix(FileKind.headLength))) {
    case .empty: throw .empty
    case .binary: throw .text(.binary(offset: 0))
    case .other(let name):
      throw name == "a JSON file" ? .noResolution("\(name), not a resolution") : .unsupported(name)
    case .pdf: throw .unsupported("a PDF file without a place of its own")
    case .xml:
      do { resolution = try AkomaNtosoReader.read(bytes, source: source) } catch {
        throw .xml(error)
      }
    case .text:
      let text: StyledText
      do { text = try PlainTextReader.read(bytes) } catch {
        throw error == .empty ? .empty : .text(error)
      }
      resolution = ResolutionParser.parse(text, source: source)
    }
    return try checked(resolution)
  }

  /// The resolution, when there is anything of one in it.
  private static func checked(_ resolution: Resolution) throws(IntakeFailure) -> Resolution {
    guard !resolution.clauses.isEmpty || resolution.symbol != nil else {
      throw .noResolution("no resolution was found in it: no enacting formula and no clause")
    }
    return resolution
  }

  /// The bytes of a file.
  ///
  /// A file that is seen not to be a document is not read to its end.
  private static func content(path: String) throws(IntakeFailure) -> [UInt8] {
    guard FileManager.default.fileExists(atPath: path) else { throw .missing }
    guard FileManager.default.isReadableFile(atPath: path) else {
      throw .unreadable("it may not be read: permission denied")
    }
    do {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? handle.close() }
      let head = Array(try handle.read(upToCount: FileKind.headLength) ?? Data())
      switch FileKind(head: head) {
      case .text, .xml: return head + Array(try handle.readToEnd() ?? Data())
      case .binary, .empty, .pdf, .other: return head
      }
    } catch {
      throw .unreadable("it cannot be read: \(error.localizedDescription)")
    }
  }
}
