import Agreed

/// Prints where the text of documents went.
struct AccountPrinter {
  let format: DocumentFormat
  private var count = 0

  init(format: DocumentFormat) { self.format = format }

  /// Prints the account of one of several documents.
  ///
  /// - Returns: Whether the account has faults.
  mutating func add(_ resolution: Resolution) throws -> Bool {
    let record = AccountRecord(resolution)
    switch format {
    case .text:
      if count > 0 { Output.print("\n") }
      printText(record, resolution)
    case .json:
      Output.print(count == 0 ? "[" : ",")
      Output.print(try Output.json(record, pretty: true))
    case .jsonl: Output.print(try Output.json(record))
    }
    count += 1
    return !record.faults.isEmpty
  }

  /// Ends the list.
  func finish() {
    if format == .json { Output.print(count == 0 ? "[]" : "]") }
  }

  /// The longest text in a row; the whole of it is in JSON.
  private static let rowLength = 60

  private func printText(_ record: AccountRecord, _ resolution: Resolution) {
    Output.print(Ink.standard.strong(resolution.source))
    guard resolution.account != nil else {
      Output.print("  its markup says what everything is; an account is of text")
      return
    }
    var rows = record.places.map {
      [$0.place, $0.stretches.grouped, $0.lines.grouped, $0.letters.grouped]
    }
    let lines = record.places.reduce(0) { $0 + $1.lines }
    rows.append(
      ["in all", record.stretches.count.grouped, lines.grouped, record.letters.grouped])
    printTable(["Place", "Stretches", "Lines", "Letters"], rows, numeric: [1, 2, 3])
    for fault in record.faults { Output.print("  fault: \(fault)") }
    if record.faults.isEmpty { Output.print("  Every letter is in one place.") }
    Output.print("")
    printTable(
      ["Line", "Place", "Letters", "Text"],
      record.stretches.map { stretch in
        let text = stretch.text.replacing("\n", with: " ")
        let isLong = text.count > AccountPrinter.rowLength
        return [
          stretch.line.map(String.init) ?? "-", stretch.name ?? stretch.place,
          stretch.letters.grouped, isLong ? text.prefix(AccountPrinter.rowLength) + "…" : text,
        ]
      }, numeric: [0, 2])
  }

  private func printTable(_ head: [String], _ rows: [[String]], numeric: Set<Int>) {
    for line in TextTable(head: head, rows: rows, numeric: numeric).lines {
      Output.print("  " + line)
    }
  }
}

/// An account as JSON; the names are fixed.
private struct AccountRecord: Encodable {
  struct Sum: Encodable {
    let place: String
    let stretches: Int
    let lines: Int
    let letters: Int
  }

  struct Stretch: Encodable {
    let line: Int?
    let place: String
    /// The clause or the notes that took it.
    let name: String?
    let letters: Int
    let text: String
    var lines: Int { text.split(separator: "\n", omittingEmptySubsequences: false).count }

    private enum Key: String, CodingKey { case line, place, name, letters, text }

    func encode(to encoder: any Encoder) throws {
      var object = encoder.container(keyedBy: Key.self)
      try object.encode(line, forKey: .line)
      try object.encode(place, forKey: .place)
      try object.encode(name, forKey: .name)
      try object.encode(letters, forKey: .letters)
      try object.encode(text, forKey: .text)
    }
  }

  let source: String
  let letters: Int
  let faults: [String]
  let places: [Sum]
  let stretches: [Stretch]

  init(_ resolution: Resolution) {
    source = resolution.source
    letters = resolution.account?.total ?? 0
    faults = resolution.account?.faults(in: resolution) ?? []
    let stretches = (resolution.account?.stretches ?? []).map { stretch in
      Stretch(
        line: stretch.line > 0 ? stretch.line : nil, place: stretch.place.rawValue,
        name: stretch.clause.map { resolution.clauses[$0].id }
          ?? stretch.notes.map { notes in
            "note " + resolution.notes[notes].map(\.marker).joined(separator: ", ")
          },
        letters: stretch.letters, text: stretch.text)
    }
    places = Account.Place.allCases.compactMap { place in
      let all = stretches.filter { $0.place == place.rawValue }
      guard !all.isEmpty else { return nil }
      return Sum(
        place: place.rawValue, stretches: all.count, lines: all.reduce(0) { $0 + $1.lines },
        letters: all.reduce(0) { $0 + $1.letters })
    }
    self.stretches = stretches
  }
}
