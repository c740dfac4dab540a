import Readers
import Resolutions
import Testing

@testable import Parsing

@Suite("Pages that print French beside English")
struct BilingualPageTests {
  private let page = """
    215 (III). Advisory services

    The General Assembly,

    Requests the Secretary-General to report.

    Hundred and seventy-seventh plenary meeting,

    8 December 1948.

    217 (III). International Bill of Human Rights

    A

    UNIVERSAL DECLARATION OF HUMAN RIGHTS

    Whereas recognition of the inherent dignity of all members of the human family is the foundation of freedom,

    215 (III). Services consultatifs

    L’Assemblée générale,

    Prie le Secrétaire général de faire rapport.

    Cent-soixante-dix-septième séance plénière,

    le 8 décembre 1948.

    217 (III). Charte internationale des droits de l’homme

    A

    DÉCLARATION UNIVERSELLE DES DROITS DE L’HOMME

    Considérant que la reconnaissance de la dignité inhérente à tous constitue le fondement de la liberté,

    71

    Whereas disregard and contempt for human rights have resulted in barbarous acts,

    The General Assembly

    Proclaims this Universal Declaration of Human Rights as a common standard of achievement.
    """

  @Test("The French column has no clauses and is kept with the page furniture")
  func french() throws {
    let text = try PlainTextReader.read(Array(page.utf8))
    let read = ResolutionParser.resolutions(in: text, source: "page.txt", keepsAccount: true)
    #expect(read.map { $0.symbol?.text } == ["A/RES/215(III)", "A/RES/217(III)"])
    #expect(read.map { $0.clauses.count } == [1, 3])
    #expect(read.first?.date?.description == "1948-12-08")
    let furniture = read[0].account?.stretches.filter { $0.place == .furniture }.map(\.text) ?? []
    #expect(furniture.contains("Prie le Secrétaire général de faire rapport."))
  }

  @Test("A text in French alone is left as it is")
  func frenchAlone() throws {
    let text = try PlainTextReader.read(
      Array("L’Assemblée générale,\n\nPrie le Secrétaire général de faire rapport.".utf8))
    #expect(FrenchColumn.parted(from: text) == text)
  }

  @Test(
    "French words that run on in an English sentence are none of it",
    arguments: [
      (
        "Having heard the representative of India in support of that complaint and the reply of Pakistan,",
        " vue de l’application de l’Article 34 de la Charte des Nations Unies ; 2) exercer, sans que l’action du Conseil de sécurité en soit interrompue, toute influence médiatrice susceptible d’aplanir les difficultés,"
      ),
      (
        "Noting the Recueil de droit, des actes, des textes et des décisions de la Société, and the work of the Commission,",
        ""
      ),
    ])
  func frenchEnds(english: String, french: String) throws {
    let text = try PlainTextReader.read(Array((english + french).utf8))
    let parted = FrenchColumn.parted(from: text)
    #expect(parted.paragraphs.map(\.text) == [english])
    #expect(parted.furniture.map(\.text) == (french.isEmpty ? [] : [french]))
  }
}
