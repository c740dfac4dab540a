import AkomaNtoso
import Archives
import Foundation
import Parsing
import Readers
import Resolutions

/// Reads a file of any kind that is known into resolutions.
public enum DocumentReader {
  /// The resolutions in a file.
  ///
  /// - Parameters:
  ///   - path: The path of the file; ``StandardInput/argument`` for what is piped in.
  ///   - options: What the user says of files that do not say it themselves.
  /// - Throws: ``IntakeFailure`` when the file cannot be read or holds no resolution.
  public static func read(
    path: String, options: ReadOptions = ReadOptions()
  ) throws(IntakeFailure) -> ReadFile {
    if path == StandardInput.argument || path == StandardInput.name {
      return try read(StandardInput.read(), source: StandardInput.name, options: options)
    }
    if MetadataFinder.isMetadata(path) || path == options.metadata {
      throw .noResolution("metadata of the documents beside it")
    }
    var file = try document(path: path, options: options)
    try MetadataFinder.fill(&file, path: path, options: options)
    return file
  }

  private static func document(
    path: String, options: ReadOptions
  ) throws(IntakeFailure) -> ReadFile {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let source = slash.map { String(path[path.utf8.index(after: $0)...]) } ?? path
    let (kind, bytes) = try content(path: path)
    switch kind {
    case .pdf:
      let text = try pdf { () throws(PDFReader.Failure) in try PDFReader.read(path: path) }
      return try file(of: text, source: source, options)
    case .zip, .archive:
      return try container(kind, .file(path), source: source, ArchiveIntake(options: options))
    default: return try read(bytes, source: source, archives: ArchiveIntake(options: options))
    }
  }

  /// The resolutions in the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - source: The name of the file.
  ///   - options: What the user says of files that do not say it themselves.
  /// - Throws: ``IntakeFailure`` when the bytes cannot be read or hold no resolution.
  public static func read(
    _ bytes: [UInt8], source: String, options: ReadOptions = ReadOptions()
  ) throws(IntakeFailure) -> ReadFile {
    var file = try read(bytes, source: source, archives: ArchiveIntake(options: options))
    try MetadataFinder.fill(&file, path: nil, options: options)
    return file
  }

  /// The resolutions in the bytes of a file, which may be in an archive.
  static func read(
    _ bytes: [UInt8], source: String, archives: ArchiveIntake
  ) throws(IntakeFailure) -> ReadFile {
    let options = archives.options
    switch FileKind(head: Array(bytes.prefix(FileKind.headLength))) {
    case .empty: throw .empty
    case .binary: throw .text(.binary(offset: bytes.firstIndex(of: 0) ?? 0))
    case .json:
      return try TableReader.read(json: utf8(bytes), source: source, options: options)
    case .other(let name): throw .unsupported(name)
    case .zip: return try container(.zip, .bytes(bytes), source: source, archives)
    case .archive: return try container(.archive, .bytes(bytes), source: source, archives)
    case .oldWord:
      let text = try word { () throws(WordReader.Failure) in try OldWordReader.read(bytes) }
      return try file(of: text, source: source, options)
    case .pdf:
      let text = try pdf { () throws(PDFReader.Failure) in try PDFReader.read(bytes) }
      return try file(of: text, source: source, options)
    case .html: return try file(of: html(bytes), source: source, options)
    case .xml: return try file(of: resolutions(inXML: bytes, source: source))
    case .text:
      if TableReader.isTable(bytes, source: source, options: options) {
        return try TableReader.read(csv: utf8(bytes), source: source, options: options)
      }
      return try file(of: plain(bytes), source: source, options)
    }
  }

  private static func utf8(_ bytes: [UInt8]) throws(IntakeFailure) -> [UInt8] {
    do { return try TextDecoding.utf8(bytes) } catch {
      throw error == .empty ? .empty : .text(error)
    }
  }

  /// The documents of a styled text, however its file was written.
  private static func file(
    of text: StyledText, source: String, _ options: ReadOptions
  ) throws(IntakeFailure) -> ReadFile {
    try file(
      of: ResolutionParser.resolutions(
        in: text, source: source, keepsAccount: options.keepsAccount))
  }

  /// The resolutions in a zip file, which may be a Word file, or in another archive.
  private static func container(
    _ kind: FileKind, _ place: Archive.Place, source: String, _ archives: ArchiveIntake
  ) throws(IntakeFailure) -> ReadFile {
    // A zip file without a table of contents may still be an archive that was cut off.
    if kind == .zip, let members = try? Archive(place).zipPaths() {
      if WordReader.isWord(members) {
        let text = try word { () throws(WordReader.Failure) in try WordReader.read(place) }
        return try file(of: text, source: source, archives.options)
      }
      if WordReader.isOffice(members) {
        throw .unsupported("an office document that is no Word file")
      }
    }
    let file = try archives.read(Archive(place), source: source)
    // The parts of a Word file that was cut off are no documents.
    if file.resolutions.isEmpty,
      file.failures.contains(where: { $0.member.hasPrefix("word/") && $0.member.hasSuffix(".xml") })
    {
      throw .word(.unreadable("it is damaged or cut off"))
    }
    return file
  }

  private static func resolutions(
    inXML bytes: [UInt8], source: String
  ) throws(IntakeFailure) -> [Resolution] {
    do { return try AkomaNtosoReader.read(bytes, source: source) } catch { throw .xml(error) }
  }

  private static func html(_ bytes: [UInt8]) throws(IntakeFailure) -> StyledText {
    do { return try HTMLReader.read(bytes) } catch { throw .html(error) }
  }

  private static func word(
    _ read: () throws(WordReader.Failure) -> StyledText
  ) throws(IntakeFailure) -> StyledText {
    do { return try read() } catch { throw .word(error) }
  }

  private static func pdf(
    _ read: () throws(PDFReader.Failure) -> StyledText
  ) throws(IntakeFailure) -> StyledText {
    do { return try read() } catch { throw .pdf(error) }
  }

  private static func plain(_ bytes: [UInt8]) throws(IntakeFailure) -> StyledText {
    do { return try PlainTextReader.read(bytes) } catch {
      throw error == .empty ? .empty : .text(error)
    }
  }

  /// A file of one document, when there is anything of a resolution in it.
  ///
  /// A symbol that the text does not give may be the file's name; two that differ are a warning.
  private static func file(of resolution: Resolution) throws(IntakeFailure) -> ReadFile {
    var resolution = resolution
    let named = Symbol(fileName: (resolution.source as NSString).deletingPathExtension)
    let isOne =
      !resolution.clauses.isEmpty || resolution.symbol != nil || named?.isResolution ?? false
    guard isOne else {
      throw .noResolution("no resolution was found in it: no enacting formula and no clause")
    }
    if let symbol = resolution.symbol {
      if let named, named.withoutLetters != symbol.withoutLetters {
        resolution.warnings.append(
          Warning(.symbol, "the file is named after \(named), the text says \(symbol)"))
      }
    } else if let named {
      resolution.symbol = named
      resolution.organ = resolution.organ ?? named.organ
      resolution.session = resolution.session ?? named.session
    }
    return ReadFile(resolutions: [resolution])
  }

  /// A file of several documents; those without clauses are the ends of pages.
  private static func file(of resolutions: [Resolution]) throws(IntakeFailure) -> ReadFile {
    var kept = resolutions.filter { !$0.clauses.isEmpty }
    guard kept.count > 1 else { return try file(of: kept.first ?? resolutions[0]) }
    if let named = Symbol(fileName: (kept[0].source as NSString).deletingPathExtension),
      !kept.contains(where: { $0.symbol?.withoutLetters == named.withoutLetters })
    {
      kept[0].warnings.append(
        Warning(.symbol, "the file is named after \(named), which none of its texts says it is"))
    }
    return ReadFile(resolutions: kept)
  }

  /// The kind of a file, and its bytes.
  ///
  /// A file that is seen not to be text is not read to its end.
  private static func content(path: String) throws(IntakeFailure) -> (FileKind, [UInt8]) {
    guard let state = FileState(path: path) else { throw .missing }
    guard !state.isFolder else { throw .unreadable("it is a folder: name the files in it") }
    let file: OpenFile
    do { file = try OpenFile(path: path) } catch {
      throw .unreadable(
        error.isDenied ? "it may not be read: permission denied" : "it cannot be read: \(error)")
    }
    do {
      let head = try file.read(upTo: FileKind.headLength)
      let kind = FileKind(head: head)
      switch kind {
      case .text, .xml, .html, .json, .oldWord:
        return (kind, head + (try file.readToEnd(expecting: state.size - head.count)))
      case .binary, .empty, .pdf, .zip, .archive, .other: return (kind, head)
      }
    } catch {
      throw .unreadable("it cannot be read: \(error)")
    }
  }
}
