import Agreed
import ArgumentParser

/// A query as the user typed it, and what was understood.
struct AskedQuery {
  /// What was understood; `nil` when nothing was asked.
  let text: TextQuery?
  /// Whether something was asked in which there is no word: nothing can match, and everything must not.
  let isEmptyHanded: Bool

  /// Reads a query and tells what in it cannot be meant as written.
  ///
  /// - Parameters:
  ///   - typed: What the user typed.
  ///   - isInflected: Whether every form of the words is meant.
  /// - Throws: Exit status 2 when nothing is to be searched.
  init(_ typed: String, isInflected: Bool = false) throws {
    let parser = QueryParser(typed)
    for diagnosis in parser.diagnoses {
      Output.complain(diagnosis.message + "\n" + diagnosis.pointer(in: typed))
    }
    if parser.diagnoses.contains(where: \.isRefusal) { throw ExitCode(2) }
    text = isInflected ? parser.query?.inflected : parser.query
    isEmptyHanded = parser.query == nil && typed.contains { !$0.isWhitespace }
  }
}
