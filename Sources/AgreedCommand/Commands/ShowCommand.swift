import Agreed
import ArgumentParser

/// `agreed show`: a resolution, or one clause of it.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a resolution, or one clause of it with its notes.",
    discussion: """
      A document that has no symbol goes by the name of its file.

      Example: agreed show A/RES/67/169 OP3
      """)

  @Argument(help: "A symbol, such as A/RES/67/169 or 67/169, or the name of a file.")
  var symbol: String

  @Argument(help: "A clause, such as OP3 or PP7.")
  var clause: String?

  @Option(help: ArgumentHelp("How to print: text or json.", valueName: "form"))
  var format = DocumentFormat.text

  @OptionGroup var index: IndexOption

  func run() throws {
    let resolutions = try DocumentLookup(try index.open()).resolutions(named: symbol)
    guard !resolutions.isEmpty else {
      Output.complain("\(symbol) is not in the index \(index.path)")
      throw ExitCode(1)
    }
    guard let clause else {
      try DocumentPrinter(format: format).print(resolutions)
      return
    }
    let wanted = clause.uppercased()
    let narrowed = resolutions.compactMap { $0.keeping(clause: wanted) }
    guard !narrowed.isEmpty else {
      let names = resolutions.map { "\($0.name) has \($0.clauses.extent)" }
      Output.complain("no clause \(clause): \(names.joined(separator: "; "))")
      throw ExitCode(1)
    }
    try DocumentPrinter(format: format).print(narrowed)
  }
}

extension Resolution {
  /// What the document goes by: its symbol, or the name of its file.
  var name: String { symbol?.text ?? source }

  /// The resolution with one clause and its notes only; `nil` when it has no such clause.
  fileprivate func keeping(clause name: String) -> Resolution? {
    guard var clause = clauses.first(where: { $0.id.uppercased() == name }) else { return nil }
    var narrowed = self
    var called: [Int] = []
    for note in clause.noteCalls.compactMap(\.note) where !called.contains(note) {
      called.append(note)
    }
    narrowed.notes = called.map { notes[$0] }
    narrowed.tables = []
    clause.noteCalls = clause.noteCalls.map { call in
      NoteCall(
        marker: call.marker, offset: call.offset, note: call.note.flatMap(called.firstIndex(of:)))
    }
    for index in clause.citations.indices {
      clause.citations[index].note = clause.citations[index].note.flatMap(called.firstIndex(of:))
    }
    narrowed.clauses = [clause]
    return narrowed
  }
}

extension [Clause] {
  /// "PP1 to PP9, OP1 to OP14": the first and last clause of each part.
  fileprivate var extent: String {
    let parts = Part.allCases.compactMap { part -> String? in
      let names = filter { $0.part == part }.map(\.id)
      guard let first = names.first, let last = names.last else { return nil }
      return first == last ? first : "\(first) to \(last)"
    }
    return parts.isEmpty ? "no clauses" : parts.joined(separator: ", ")
  }
}
