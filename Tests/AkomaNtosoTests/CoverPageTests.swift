import AkomaNtoso
import Foundation
import Resolutions
import Testing

@Suite("Cover pages in the UN's markup")
struct CoverPageTests {
  private static let cover = """
    <p><span class="upperLeft"><docAuthority refersTo="#publisher">United Nations</docAuthority></span></p>
    <p class="upperRight"><docNumber refersTo="#symbol">A/RES/79/101</docNumber></p>
    <p class="upperLeft"><docAuthority refersTo="#issuingBody">General Assembly</docAuthority></p>
    <p><docStatus refersTo="#generalDistribution">Distr.: General</docStatus></p>
    <p><docDate date="2024-12-09" refersTo="#dateOfIssuance">9 December 2024</docDate></p>
    <p><session refersTo="#generalAssembly" value="79">Seventy-ninth session</session></p>
    <p><inline title="58" name="agenda item">Agenda item 58</inline></p>
    <p><inline name="agenda item name">Implementation of the Declaration</inline></p>
    <p><docTitle>Resolution adopted by the General Assembly on 4 December 2024</docTitle></p>
    <p xml:space="preserve"><docProponent refersTo="#fourthCommittee">[on the report of the Special Political and Decolonization Committee (Fourth Committee) (<inline name="originating document">A/79/431, para. 33</inline>)]</docProponent></p>
    """

  private static let preface = """
    <p><docNumber>79/101.</docNumber><docTitle refersTo="#resolutionTitle">
    <span class="bold">\tQuestion of Bermuda</span></docTitle></p>
    """

  private static let conclusions = """
    <p><inline name="adoptionMeeting" title="42nd">42nd plenary meeting</inline><eol/>
    <docDate date="2024-12-04" refersTo="#adoptionDate">4 December 2024</docDate></p>
    """

  @Test(
    "The organ is the same in every language",
    arguments: ["General Assembly", "Assemblée générale", "Генеральная Ассамблея", "大会"])
  func organ(named name: String) throws {
    let cover = Self.cover.replacingOccurrences(
      of: ">General Assembly</docAuthority>", with: ">\(name)</docAuthority>")
    let resolution = try Statement(
      identification: "", cover: cover, preface: Self.preface,
      body: paragraph("1.", "Decides", " to meet."), conclusions: Self.conclusions
    ).read()
    #expect(resolution.organ == .generalAssembly)
  }

  @Test("The facts of an adopted resolution are read")
  func facts() throws {
    let resolution = try Statement(
      identification: """
        <FRBRWork><FRBRdate date="2024-12-04" name="adoption"/></FRBRWork>
        <FRBRExpression><FRBRdate date="2024-12-09" name="publication"/>
        <FRBRlanguage language="eng"/></FRBRExpression>
        """,
      cover: Self.cover, preface: Self.preface, body: paragraph("1.", "Decides", " to meet."),
      conclusions: Self.conclusions
    ).read()
    #expect(resolution.source == "A_RES_79_1.xml")
    #expect(resolution.symbol?.text == "A/RES/79/101")
    #expect(resolution.organ == .generalAssembly)
    #expect(resolution.session == .regular(79))
    #expect(resolution.status == .adopted)
    #expect(resolution.title == "Question of Bermuda")
    #expect(resolution.date?.description == "2024-12-04")
    #expect(resolution.meeting == "42nd plenary meeting")
    #expect(resolution.language == "en")
    #expect(
      resolution.agendaItems
        == [AgendaItem(number: "58", title: "Implementation of the Declaration")])
    #expect(resolution.committee?.contains("Fourth Committee") == true)
    #expect(resolution.warnings.isEmpty)
  }

  @Test("The closing lines may be marked up as an event")
  func event() throws {
    let resolution = try Statement(
      conclusions: """
        <p><event refersTo="#adoption"><location title="53rd" refersTo="#adoptionMeeting">53rd (resumed) plenary meeting</location>
        <eol/><docDate date="2024-12-17" refersTo="#adoptionDate">17 December 2024</docDate></event></p>
        """
    ).read()
    #expect(resolution.meeting == "53rd (resumed) plenary meeting")
    #expect(resolution.date?.description == "2024-12-17")
  }

  @Test(
    "The language is told by its two letters",
    arguments: [
      ("eng", "en"), ("fra", "fr"), ("spa", "es"), ("rus", "ru"), ("ara", "ar"), ("zho", "zh"),
      ("chi", "zh"),
    ])
  func languages(code: String, language: String) throws {
    let resolution = try Statement(
      identification: "<FRBRExpression><FRBRlanguage language=\"\(code)\"/></FRBRExpression>"
    ).read()
    #expect(resolution.language == language)
  }

  @Test(
    "Agenda items are told apart",
    arguments: [
      ("Agenda item 123", ["123"]), ("Agenda item 71 (b)", ["71 (b)"]),
      ("Agenda items 11 and 112", ["11", "112"]),
      ("Agenda items 11, 12 and 112 (a)", ["11", "12", "112 (a)"]),
    ])
  func agenda(line: String, numbers: [String]) throws {
    let resolution = try Statement(cover: "<p><inline name=\"agenda item\">\(line)</inline></p>")
      .read()
    #expect(resolution.agendaItems.map(\.number) == numbers)
  }

  @Test(
    "A committee is named only where one reported",
    arguments: [
      ("[on the report of the Third Committee (A/75/478/Add.2, para. 89)]", "Third Committee"),
      ("[without reference to a Main Committee (A/79/L.2)]", nil),
      ("[on the report of the Fifth Committee (A/79/1)]", "Fifth Committee"),
    ] as [(String, String?)])
  func committees(line: String, committee: String?) throws {
    let resolution = try Statement(cover: "<p><docProponent>\(line)</docProponent></p>").read()
    #expect(resolution.committee == committee)
  }

  @Test(
    "The symbol and the distribution tell a draft from an adopted text",
    arguments: [
      ("A/RES/79/101", "Distr.: General", .adopted), ("A/79/L.2", "Distr.: Limited", .draft),
      ("A/C.3/79/L.35", "", .draft),
    ] as [(String, String, Resolution.Status)])
  func statuses(symbol: String, distribution: String, status: Resolution.Status) throws {
    let resolution = try Statement(
      cover: "<docNumber>\(symbol)</docNumber><docStatus>\(distribution)</docStatus>"
    ).read()
    #expect(resolution.symbol?.text == symbol)
    #expect(resolution.status == status)
  }

  @Test("A file that tells nothing of itself leaves it empty")
  func nothing() throws {
    let resolution = try Statement(body: paragraph("1.", "Decides", " to meet.")).read()
    #expect(resolution.symbol == nil)
    #expect(resolution.session == nil)
    #expect(resolution.status == nil)
    #expect(resolution.title == nil)
    #expect(resolution.date == nil)
    #expect(resolution.language == nil)
  }
}
