import Resolutions
import Testing

@Suite("Sponsors and agenda items")
struct SponsorTests {
  /// The line of the sponsors, and their names with their notes' marks.
  struct Sponsors: Sendable, CustomTestStringConvertible {
    var line: String
    var names: [String]
    var starred: [String]

    init(
      _ line: String, _ names: [String], starred: [String] = []
    ) {
      self.line = line
      self.names = names
      self.starred = starred
    }

    var testDescription: String { line }
  }

  @Test(
    "The States before the colon propose the draft",
    arguments: [
      Sponsors("Cuba: draft resolution", ["Cuba"]),
      Sponsors("Cuba:* draft resolution", ["Cuba"], starred: ["Cuba"]),
      Sponsors("Chile, Kenya and Norway: draft resolution", ["Chile", "Kenya", "Norway"]),
      Sponsors("Chile, Kenya, and Norway: revised draft resolution", ["Chile", "Kenya", "Norway"]),
      Sponsors("Palestine:* draft decision", ["Palestine"], starred: ["Palestine"]),
      Sponsors(
        "Bolivia (Plurinational State of), Cuba and Venezuela (Bolivarian Republic of): draft resolution",
        ["Bolivia (Plurinational State of)", "Cuba", "Venezuela (Bolivarian Republic of)"]),
      Sponsors(
        "Albania, Australia, Japan, Liechtenstein,\nNorway and Ukraine: draft resolution",
        ["Albania", "Australia", "Japan", "Liechtenstein", "Norway", "Ukraine"]),
      Sponsors(
        "Côte d’Ivoire and Lao People’s Democratic Republic: draft resolution",
        ["Côte d’Ivoire", "Lao People’s Democratic Republic"]),
      Sponsors(
        "Albania, Norway and Ukraine: amendment to draft resolution A/C.3/80/L.2",
        ["Albania", "Norway", "Ukraine"]),
      // Names that hold an “and” of their own.
      Sponsors(
        "Trinidad and Tobago: draft resolution", ["Trinidad and Tobago"]),
      Sponsors(
        "Antigua and Barbuda, Bosnia and Herzegovina and Cuba: draft resolution",
        ["Antigua and Barbuda", "Bosnia and Herzegovina", "Cuba"]),
      Sponsors(
        "France and United Kingdom of Great Britain and Northern Ireland: draft resolution",
        ["France", "United Kingdom of Great Britain and Northern Ireland"]),
      // In the Human Rights Council a star marks each State that is no member.
      Sponsors(
        "Albania,* Australia,* Austria and Cuba: draft resolution",
        ["Albania", "Australia", "Austria", "Cuba"], starred: ["Albania", "Australia"]),
    ])
  func names(row: Sponsors) throws {
    let resolution = try parse(
      """
      General Assembly

      \(row.line)

      A title

      The General Assembly,

      * The note.

      1. Decides to meet.
      """)
    #expect(resolution.sponsors.map(\.name) == row.names)
    #expect(resolution.sponsors.filter { $0.note != nil }.map(\.name) == row.starred)
    #expect(resolution.status == .draft)
    #expect(resolution.title == "A title")
  }

  @Test("Two kinds of stars call two notes")
  func stars() throws {
    let resolution = try parse(
      """
      A/C.1/80/L.42*

      General Assembly

      Distr.: Limited
      15 October 2025
      Original: English

      25-16698* (E)    051125

      Eightieth session
      First Committee
      Agenda item 100 (c)
      Review and implementation of the Concluding Document of
      the Twelfth Special Session of the General Assembly

      Peru:** draft resolution

      United Nations Regional Centre

      The General Assembly,

      1. Decides to meet.

      * Reissued for technical reasons on 5 November 2025.

      ** On behalf of the Group of Latin American and Caribbean States.
      """)
    #expect(resolution.symbol?.text == "A/C.1/80/L.42")
    #expect(
      resolution.sponsors == [
        Sponsor(
          name: "Peru", note: "On behalf of the Group of Latin American and Caribbean States.")
      ])
    #expect(resolution.title == "United Nations Regional Centre")
    #expect(resolution.session == .regular(80))
    #expect(resolution.committee == "First Committee")
    #expect(resolution.date?.description == "2025-10-15")
    #expect(resolution.agendaItems.map(\.number) == ["100 (c)"])
    #expect(
      resolution.agendaItems.map(\.title) == [
        "Review and implementation of the Concluding Document of the Twelfth Special Session of "
          + "the General Assembly"
      ])
    #expect(resolution.clauses.map(\.text) == ["Decides to meet."])
  }

  @Test(
    "An agenda item is read with its letter",
    arguments: [
      ("Agenda item 69 (b)", ["69 (b)"]),
      ("Agenda item 3", ["3"]),
      ("Agenda items 11 and 112", ["11", "112"]),
      ("Agenda items 11, 12 and 112 (a)", ["11", "12", "112 (a)"]),
      ("Item 69 (b) of the provisional agenda", ["69 (b)"]),
      ("Items 29 (a) and 29 (b) of the agenda", ["29 (a)", "29 (b)"]),
    ])
  func agenda(line: String, numbers: [String]) throws {
    let resolution = try parse("\(line)\n\nThe General Assembly,\n\n1. Decides to meet.")
    #expect(resolution.agendaItems.map(\.number) == numbers)
  }

  @Test("Only a single agenda item has the title that follows it")
  func agendaTitles() throws {
    let resolution = try parse(
      """
      Agenda items 11 and 112

      Implementation of the outcome of the summits

      Kenya: draft resolution

      A title

      The General Assembly,

      1. Decides to meet.
      """)
    #expect(resolution.agendaItems.map(\.title) == [nil, nil])
    #expect(resolution.title == "A title")
  }
}
