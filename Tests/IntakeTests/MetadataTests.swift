import Intake
import Resolutions
import Testing

@Suite("Metadata beside the files")
struct MetadataTests {
  private static let metadata = """
    {"symbol": "A/RES/67/1", "title": "Seed \\u201cvaults\\u201d", "session": "Sixty-seventh session", \
    "adoption_meeting": "39th plenary meeting", "adoption_date": "9 November 2012", \
    "committee": "Without reference to a Main Committee", "agenda_item": "Agenda item 3 (a)", \
    "agenda_item_name": "Seeds", "sponsors": ["IRAN (ISLAMIC REPUBLIC OF)", "GUINEA-BISSAU"], \
    "additional_sponsors": ["Cuba"]}
    {"symbol": "A/RES/67/2", "title": "Other", "sponsors": ["SUBMITTED BY THE CHAIR"]}

    """

  private static func text(_ front: String) -> String {
    front + "\n\nThe General Assembly,\n\n1. Decides it."
  }

  @Test("What a document leaves empty is filled", arguments: ["", "English/"])
  func fills(folder: String) throws {
    let files = try TemporaryFolder()
    try files.write("data_extract/67.json", Self.metadata)
    let path = try files.write(folder + "a.txt", Self.text("A/RES/67/1"))
    let found = try #require(try DocumentReader.read(path: path).resolutions.first)
    #expect(found.title == "Seed “vaults”")
    #expect(found.date?.description == "2012-11-09")
    #expect(found.meeting == "39th plenary meeting")
    #expect(found.committee == nil)
    #expect(found.agendaItems == [AgendaItem(number: "3 (a)", title: "Seeds")])
    #expect(
      found.sponsors.map(\.name) == ["Iran (Islamic Republic of)", "Guinea-Bissau", "Cuba"])
    #expect(found.warnings.isEmpty)
  }

  @Test(
    "What a document says wins, and a conflict is a warning",
    arguments: [
      ("67/1. Seed \"vaults\"", []),
      ("67/1. SEED  “VAULTS”", []),
      ("67/1. Barns", ["title differs from data_extract: Seed “vaults”"]),
      (
        "Sixty-sixth session\nAgenda item 4\n\n67/1. Seed “vaults”",
        [
          "session differs from data_extract: 67",
          "agenda item differs from data_extract: 3 (a)",
        ]
      ),
    ] as [(String, [String])])
  func conflicts(front: String, warnings: [String]) throws {
    let files = try TemporaryFolder()
    try files.write("data_extract/67.json", Self.metadata)
    let path = try files.write("a.txt", Self.text("General Assembly\n\n" + front))
    let found = try #require(try DocumentReader.read(path: path).resolutions.first)
    #expect(found.symbol?.text == "A/RES/67/1")
    #expect(found.warnings.map(\.text) == warnings)
  }

  @Test("A file that the user names serves too, by symbol or by the name of the file")
  func named() throws {
    let files = try TemporaryFolder()
    let table = try files.write("meta.csv", "file_name,title\nnote.txt,Barns\n")
    let path = try files.write("note.txt", Self.text("Text"))
    let options = ReadOptions(metadata: table)
    let found = try #require(
      try DocumentReader.read(path: path, options: options).resolutions.first)
    #expect(found.warnings.map(\.text) == ["title differs from meta.csv: Barns"])
    #expect(throws: IntakeFailure.self) {
      try DocumentReader.read(
        path: path, options: ReadOptions(metadata: files.path + "/no-such-file.json"))
    }
  }

  @Test("The metadata themselves are left out, and a change of them is seen")
  func stamps() throws {
    let files = try TemporaryFolder()
    let path = try files.write("a.txt", Self.text("A/RES/67/2"))
    func stamp(_ options: ReadOptions = ReadOptions()) -> String {
      var stamps = ReadingStamps(options)
      return stamps.stamp(path: path)
    }
    #expect(stamp().isEmpty)
    #expect(stamp(ReadOptions(textColumn: "words")) != stamp())
    let metadata = try files.write("data_extract/67.json", Self.metadata)
    let before = stamp()
    #expect(!before.isEmpty)
    #expect(try DocumentReader.read(path: path).resolutions.first?.title == "Other")
    try files.write("data_extract/67.json", Self.metadata.replacing("Other", with: "Another"))
    #expect(stamp() != before)
    #expect(try DocumentReader.read(path: path).resolutions.first?.title == "Another")
    let failure = try #require(throws: IntakeFailure.self) {
      try DocumentReader.read(path: metadata)
    }
    #expect(failure.isOtherContent)
    #expect(failure.description == "metadata of the documents beside it")
  }
}
