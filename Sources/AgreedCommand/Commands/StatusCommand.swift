import Agreed
import ArgumentParser

/// `agreed status`: what is in the index.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Tell what is in the index, and which files could not be read.",
    discussion: """
      With --gaps it tells what is cited and not in the index, and which numbers are missing.

      Example: agreed status --gaps
      """)

  @Flag(help: "Tell what the index lacks.")
  var gaps = false

  @Option(
    help: ArgumentHelp(
      "Of what is cited and not in the index, tell at most so many.", valueName: "number"))
  var limit = 20

  @Option(help: ArgumentHelp("How to print: text or json.", valueName: "form"))
  var format = DocumentFormat.text

  @OptionGroup var index: IndexOption

  func validate() throws {
    guard limit >= 0 else { throw ValidationError("--limit \(limit): write 0 or more.") }
  }

  func run() throws {
    guard !gaps else {
      let found = try IndexGaps(try index.open(), limit: limit)
      try GapsPrinter(format: format).print(found)
      return
    }
    let status = try IndexStatus(try index.open())
    guard format == .text else {
      Output.print(try Output.json(StatusRecord(status), pretty: format == .json))
      return
    }
    Output.print(
      """
      \(index.path): \(status.clauses.counted("clause")) in \(status.documents.counted("document"))
      \(status.wordings.counted("wording")), \(status.notes.counted("note")), \
      \(status.citations.counted("citation"))
      """)
    printHoldings(status.holdings)
    if status.warnings > 0 {
      Output.print(
        "\n\(status.warnings.counted("warning")); `agreed show` prints those of a document")
      for (kind, count) in status.warningsByKind { Output.print("  \(kind): \(count.grouped)") }
    }
    if status.dateContradictions > 0 {
      Output.print(
        """
        \n\(status.dateContradictions.counted("citation")) with another date than the document \
        has; `agreed cites` prints those of a document
        """)
    }
    if !status.withoutClauses.isEmpty {
      Output.print("\nDocuments without a clause:")
      for name in status.withoutClauses { Output.print("  \(name)") }
    }
    printFailures(status.failures.filter { !$0.isOther }, "Files that could not be read:")
    printFailures(status.failures.filter(\.isOther), "Files that hold no resolution:")
  }

  private func printHoldings(_ holdings: [IndexStatus.Holding]) {
    let rows = holdings.map { holding in
      [
        holding.organ ?? "(no organ)", holding.session ?? "-", holding.documents.grouped,
        holding.clauses.grouped,
      ]
    }
    guard !rows.isEmpty else { return }
    Output.print("")
    for line in TextTable(
      head: ["Organ", "Session", "Documents", "Clauses"], rows: rows, numeric: [2, 3]
    ).lines {
      Output.print(line)
    }
  }

  private func printFailures(_ failures: [IndexStatus.Failure], _ head: String) {
    guard !failures.isEmpty else { return }
    Output.print("\n" + head)
    for failure in failures { Output.print("  \(failure.path): \(failure.reason)") }
  }
}

private struct StatusRecord: Encodable {
  struct Holding: Encodable {
    let organ: String?
    let session: String?
    let documents: Int
    let clauses: Int

    private enum Key: String, CodingKey { case organ, session, documents, clauses }

    func encode(to encoder: any Encoder) throws {
      var object = encoder.container(keyedBy: Key.self)
      try object.encode(organ, forKey: .organ)
      try object.encode(session, forKey: .session)
      try object.encode(documents, forKey: .documents)
      try object.encode(clauses, forKey: .clauses)
    }
  }

  struct Failure: Encodable {
    let path: String
    let reason: String
    let isOther: Bool
  }

  let documents: Int
  let clauses: Int
  let wordings: Int
  let notes: Int
  let citations: Int
  let warnings: Int
  let warningsByKind: [String: Int]
  let dateContradictions: Int
  let withoutClauses: [String]
  let holdings: [Holding]
  let failures: [Failure]

  init(_ status: IndexStatus) {
    documents = status.documents
    clauses = status.clauses
    wordings = status.wordings
    notes = status.notes
    citations = status.citations
    warnings = status.warnings
    warningsByKind = Dictionary(
      uniqueKeysWithValues: status.warningsByKind.map { ($0.kind, $0.count) })
    dateContradictions = status.dateContradictions
    withoutClauses = status.withoutClauses
    holdings = status.holdings.map {
      Holding(
        organ: $0.organ, session: $0.session, documents: $0.documents, clauses: $0.clauses)
    }
    failures = status.failures.map {
      Failure(path: $0.path, reason: $0.reason, isOther: $0.isOther)
    }
  }
}
