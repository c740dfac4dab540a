import Archives
import Markup

/// The parts of a Word file: XML documents in a zip archive, found by how they refer to each other.
struct WordPackage {
  let document: XMLElement
  let styles: XMLElement?
  let numbering: XMLElement?
  let footnotes: XMLElement?
  let endnotes: XMLElement?

  /// Far more than any document has in words; pictures are never unpacked.
  private static let limits = ArchiveLimits(
    memberBytes: 64 << 20, totalBytes: 256 << 20, members: 20_000)

  init(_ place: Archive.Place) throws(WordReader.Failure) {
    let files: [String: [UInt8]]
    do throws(ArchiveFailure) {
      files = try Archive(place).zipMembers(limits: WordPackage.limits, where: WordPackage.isNeeded)
    } catch {
      throw error == .missingLibrary ? .missingLibrary : .unreadable(error.description)
    }
    func tree(_ path: String) throws(WordReader.Failure) -> XMLElement? {
      guard let bytes = files[path] else { return nil }
      do throws(XMLFailure) { return try XMLTreeBuilder().tree(bytes) } catch {
        throw .unreadable("\(path): \(error.description)")
      }
    }
    let package = try tree("_rels/.rels").map { WordPackage.targets($0, folder: "") } ?? [:]
    let path = package["officeDocument"] ?? "word/document.xml"
    guard let document = try tree(path) else { throw .unreadable("it has no document part") }
    self.document = document

    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let name = path.dropFirst(folder.count)
    let parts =
      try tree("\(folder)_rels/\(name).rels").map { WordPackage.targets($0, folder: folder) } ?? [:]
    styles = try tree(parts["styles"] ?? folder + "styles.xml")
    numbering = try tree(parts["numbering"] ?? folder + "numbering.xml")
    footnotes = try tree(parts["footnotes"] ?? folder + "footnotes.xml")
    endnotes = try tree(parts["endnotes"] ?? folder + "endnotes.xml")
  }

  /// Whether a part may hold words or say how they look.
  private static func isNeeded(_ path: String) -> Bool {
    if path.hasSuffix(".rels") { return path.utf8.count < 100 }
    guard path.hasSuffix(".xml") else { return false }
    let name = path.split(separator: "/").last ?? ""
    return ["document", "styles", "numbering", "footnotes", "endnotes"].contains {
      name.hasPrefix($0)
    }
  }

  /// The parts that a list of relations names, by the last word of their type.
  private static func targets(_ relations: XMLElement, folder: String) -> [String: String] {
    var targets: [String: String] = [:]
    for relation in relations.elements {
      guard let type = relation.attributes["Type"]?.split(separator: "/").last,
        let target = relation.attributes["Target"], relation.attributes["TargetMode"] != "External"
      else { continue }
      targets[String(type)] = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
    }
    return targets
  }
}
