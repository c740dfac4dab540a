import DraftingLanguage
import Markup
import Resolutions

/// Reads the United Nations' own markup: Akoma Ntoso for the UN (AKN4UN).
///
/// The markup tells what every paragraph is, so that the file becomes a resolution directly.
public enum AkomaNtosoReader {
  /// What is left out of the tree: descriptions of the file, not of the resolution.
  private static let skipped: Set<String> = [
    "classification", "references", "presentation", "workflow", "analysis", "FRBRManifestation",
  ]

  /// The resolutions that a file holds: one, or the several of a collection that numbers each by itself.
  ///
  /// The lettered parts of one number are one resolution.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the XML file.
  ///   - source: The name of the file, kept in ``Resolution/source``.
  /// - Throws: ``XMLFailure`` when the XML cannot be read or is of another kind.
  public static func read(_ bytes: [UInt8], source: String) throws(XMLFailure) -> [Resolution] {
    let root = try XMLTreeBuilder(skipped: skipped).tree(bytes)
    guard root.name == "akomaNtoso" else { throw .notAkomaNtoso(root: root.name) }
    let statements = root.all("statement")
    let numbers = statements.compactMap(StatementReader.number)
    if numbers.count > 1, numbers.count == statements.count, numbers.allSatisfy({ $0.count > 1 }) {
      return statements.map { resolution(of: $0, [$0], source: source) }
    }
    // Without statements the document itself is read: the guidelines allow other roots.
    return [resolution(of: root, statements.isEmpty ? root.elements : statements, source: source)]
  }

  private static func resolution(
    of document: XMLElement, _ statements: [XMLElement], source: String
  ) -> Resolution {
    var resolution = Resolution(source: source)
    CoverPage.read(document, into: &resolution)
    var body = StatementReader()
    for statement in statements { body.read(statement, isOneOfSeveral: statements.count > 1) }
    resolution.organ = resolution.organ ?? body.organ
    resolution.clauses = body.clauses
    resolution.notes = body.notes
    resolution.tables = body.tables
    resolution.warnings += body.warnings
    if let meeting = body.meeting { resolution.meeting = resolution.meeting ?? meeting }
    if let date = body.adoptionDate { resolution.date = date }
    ClauseReading.complete(&resolution)
    return resolution
  }
}
