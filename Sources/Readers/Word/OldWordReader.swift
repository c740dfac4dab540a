import Archives
import Foundation
import Markup

/// Reads Word files of before 2007 (`.doc`) through a program that knows them.
///
/// LibreOffice gives all that a `.docx` has. Antiword is far smaller and loses some numbers of lists.
public enum OldWordReader {
  /// The styled text of a file.
  ///
  /// - Parameter bytes: The whole file.
  /// - Throws: ``WordReader/Failure``.
  public static func read(_ bytes: [UInt8]) throws(WordReader.Failure) -> StyledText {
    guard office != nil || antiword != nil else { throw .missingProgram }
    let file: TemporaryFile
    do { file = try TemporaryFile(bytes, ending: "doc") } catch {
      throw .unreadable("no temporary file can be written: \(error.localizedDescription)")
    }
    return try withExtendedLifetime(file) { () throws(WordReader.Failure) in
      if let office, let text = try converted(file, office) { return text }
      if let antiword, let text = try printed(file, antiword) { return text }
      throw .unreadable("it may be damaged or encrypted, or no Word file at all")
    }
  }

  private static let office = ExternalProgram(
    ["soffice", "libreoffice"], alsoAt: ["/Applications/LibreOffice.app/Contents/MacOS/soffice"])
  private static let antiword = ExternalProgram(["antiword"])

  private static func converted(
    _ file: TemporaryFile, _ office: ExternalProgram
  ) throws(WordReader.Failure) -> StyledText? {
    // Two runs cannot share a profile.
    let profile = "-env:UserInstallation=file://\(file.folder)/profile"
    let arguments = [
      profile, "--headless", "--norestore", "--convert-to", "docx", "--outdir", file.folder,
      file.path,
    ]
    guard office.output(arguments) != nil else { return nil }
    let result = file.folder + "/file.docx"
    guard FileManager.default.fileExists(atPath: result) else { return nil }
    return try WordReader.read(.file(result))
  }

  private static func printed(
    _ file: TemporaryFile, _ antiword: ExternalProgram
  ) throws(WordReader.Failure) -> StyledText? {
    guard let book = antiword.output(["-x", "db", file.path]),
      let root = try? XMLTreeBuilder(recovers: true).tree(book)
    else { return nil }
    // Its DocBook has the calls of notes and its plain text the notes.
    let plain = antiword.output(["-w", "0", "-m", "UTF-8.txt", file.path]) ?? []
    var reader = AntiwordBook(notes: AntiwordBook.notes(inPlainText: plain))
    let paragraphs = reader.paragraphs(root)
    guard !paragraphs.isEmpty else { throw .noText }
    return StyledText(paragraphs: paragraphs)
  }
}
