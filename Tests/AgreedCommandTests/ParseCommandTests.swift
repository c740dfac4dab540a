import Foundation
import Testing

@Suite("agreed parse")
struct ParseCommandTests {
  private static let keys: Set<String> = [
    "source", "symbol", "organ", "session", "status", "title", "date", "language", "committee",
    "meeting", "agendaItems", "sponsors", "vote", "reports", "amends", "clauses", "notes", "tables",
    "warnings",
  ]
  private static let clauseKeys: Set<String> = [
    "id", "part", "number", "lead", "verb", "adverbs", "furtherVerbs", "text", "notes", "citations",
  ]
  /// Where a clause stands; a plain resolution has no such keys.
  private static let placeKeys: Set<String> = [
    "letter", "section", "heading", "annex", "subparagraphs",
  ]

  @Test("A sign that the encoding of an XML file does not have is told in one line")
  func signOutsideTheEncoding() async throws {
    let workspace = try Workspace()
    defer { workspace.remove() }
    let file =
      "<?xml version=\"1.0\" encoding=\"windows-1252\"?>\n<akomaNtoso><p>\u{9D}</p></akomaNtoso>"
    let path = try workspace.write(Data(file.unicodeScalars.map { UInt8($0.value) }), to: "a.xml")
    let run = try await Program.run(["parse", path])
    #expect(run.status != 0)
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.errors.hasPrefix("agreed: "))
  }

  @Test("JSON lines have the fixed keys and no others")
  func jsonLinesHaveTheFixedKeysAndNoOthers() async throws {
    let files = Corpus.names.map { Corpus.folder + "/" + $0 }
    let run = try await Program.run(["parse", "--format", "jsonl"] + files)
    #expect(run.status == 0)
    #expect(run.lines.count == 14)
    for line in run.lines {
      let document = try Documents.object(line)
      #expect(Set(document.keys) == ParseCommandTests.keys)
      for clause in try document.objects("clauses") {
        #expect(
          Set(clause.keys).subtracting(ParseCommandTests.placeKeys) == ParseCommandTests.clauseKeys)
        for citation in try clause.objects("citations") {
          #expect(
            Set(citation.keys) == ["kind", "symbol", "name", "pinpoint", "date", "written", "note"])
        }
      }
      for note in try document.objects("notes") { #expect(Set(note.keys) == ["marker", "text"]) }
      for item in try document.objects("agendaItems") {
        #expect(Set(item.keys) == ["number", "title"])
      }
      for sponsor in try document.objects("sponsors") {
        #expect(Set(sponsor.keys) == ["name", "note"])
      }
    }
  }

  @Test("The documents come in the order of the arguments")
  func theDocumentsComeInTheOrderOfTheArguments() async throws {
    let names = ["protection-of-deep-sea-archives.txt", "enjoyment-of-the-night-sky.txt"]
    let run = try await Program.run(
      ["parse", "--format", "json"] + names.map { Corpus.folder + "/" + $0 })
    #expect(try Documents.list(run.output).map { $0.text("source") } == names)
  }

  @Test("JSON is one list, and JSON lines hold the same")
  func jsonIsAListOfAllAndJSONLinesAreTheSame() async throws {
    let files = Corpus.names.prefix(3).map { Corpus.folder + "/" + $0 }
    let list = try Documents.list(
      try await Program.run(["parse", "--format", "json"] + files).output)
    let lines = try await Program.run(["parse", "--format", "jsonl"] + files).lines
    #expect(list.count == 3)
    for (object, line) in zip(list, lines) {
      #expect(object as NSDictionary == (try Documents.object(line)) as NSDictionary)
    }
  }

  @Test("A file that fails is told and the others are printed")
  func aFileThatFailsIsToldAndTheOthersArePrinted() async throws {
    try await Workspace.lend { workspace in
      let good = Corpus.folder + "/enjoyment-of-the-night-sky.txt"
      let bad = try workspace.write("Bread, butter, tea.\n", to: "list.txt")
      let run = try await Program.run(
        ["parse", "--format", "json", "missing.txt", bad, good], in: workspace.root)
      #expect(run.status == 2)
      #expect(run.complaints.count == 2)
      #expect(run.complaints.first == "agreed: missing.txt: no such file or folder")
      #expect(run.complaints.last?.hasPrefix("agreed: \(bad): no resolution was found") == true)
      #expect(
        try Documents.list(run.output).map { $0.text("source") } == [
          "enjoyment-of-the-night-sky.txt"
        ])
      let none = try await Program.run(["parse", "--format", "json", "missing.txt"])
      #expect(try Documents.list(none.output).isEmpty)
    }
  }

  @Test(
    "What a file is instead of a resolution is told",
    arguments: [
      ("%PDF-1.7\nno such thing", "PDF"), ("{\"symbol\": \"A/RES/67/169\"}", "JSON"),
      ("PK\u{3}\u{4}", "archive"), ("", "empty"), ("  \n \n", "empty"),
      ("<html><body>The General Assembly,</body></html>", "no resolution"),
      ("<note>The General Assembly,</note>", "XML"), ("a\u{0}b", "binary"),
    ])
  func whatAFileIsInsteadIsTold(_ content: String, _ word: String) async throws {
    try await Workspace.lend { workspace in
      let path = try workspace.write(content, to: "file.txt")
      let run = try await Program.run(["parse", path])
      #expect(run.status == 2)
      #expect(run.output == "")
      #expect(run.complaints.count == 1)
      #expect(run.errors.hasPrefix("agreed: \(path): "))
      #expect(run.errors.contains(word))
    }
  }

  @Test("A folder is told as one")
  func aFolderIsToldAsOne() async throws {
    let run = try await Program.run(["parse", Corpus.folder])
    #expect(run.status == 2)
    #expect(run.complaints.count == 1)
    #expect(run.errors.contains("folder"))
    #expect(!run.errors.contains("Error"))
  }

  @Test("Text shows the note marks where they stand")
  func textShowsTheNoteMarksWhereTheyStand() async throws {
    let run = try await Program.run([
      "parse", Corpus.folder + "/enhancement-of-international-cooperation.txt",
    ])
    #expect(run.lines.first == "enhancement-of-international-cooperation.txt")
    #expect(run.output.contains("on 8 September 2000[2] and its resolution 66/152"))
    #expect(run.output.contains("Declaration and Programme of Action,[4] and their role"))
    #expect(run.output.contains("  Sponsors      Cuba (On behalf of the States Members"))
    #expect(run.lines.filter { $0.hasPrefix("  OP") }.count == 14)
  }
}
