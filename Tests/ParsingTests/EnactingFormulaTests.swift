import Resolutions
import Testing

@Suite("Enacting formulas")
struct EnactingFormulaTests {
  @Test(
    "The formula names the organ that speaks",
    arguments: [
      ("The General Assembly,", "General Assembly"),
      ("*The General Assembly,*", "General Assembly"),
      ("*The General Assembly*,", "General Assembly"),
      ("_The General Assembly,_", "General Assembly"),
      ("The Security Council,", "Security Council"),
      ("The Human Rights Council,", "Human Rights Council"),
      ("The Economic and Social Council,", "Economic and Social Council"),
      ("The Trusteeship Council,", "Trusteeship Council"),
      ("The Commission on Human Rights,", "Commission on Human Rights"),
      ("The Commission on the Status of Women,", "Commission on the Status of Women"),
      (
        "The Subcommission on the Promotion and Protection of Human Rights,",
        "Subcommission on the Promotion and Protection of Human Rights"
      ),
      ("The Conference of the Parties,", "Conference of the Parties"),
      ("The United Nations Environment Assembly,", "United Nations Environment Assembly"),
      ("The Sixty-sixth World Health Assembly,", "World Health Assembly"),
      ("The Board of Governors,", "Board of Governors"),
      // Without a comma it stands alone on its line.
      ("The General Assembly", "General Assembly"),
      // As a scan or Model United Nations have it.
      ("The Economic and Social Council.", "Economic and Social Council"),
      ("The United Nations General Assembly (unga),", "General Assembly"),
      ("The Security Council", "Security Council"),
      // Read out by a president.
      ("“The Human Rights Council,", "Human Rights Council"),
      ("\"The Human Rights Council", "Human Rights Council"),
    ])
  func organs(formula: String, organ: String) throws {
    let resolution = try parse("\(formula)\n\nRecalling the Charter,\n\n1. Decides to meet.")
    #expect(resolution.organ?.name == organ)
    #expect(resolution.outline == ["PP1: Recalling the Charter,", "OP1: Decides to meet."])
  }

  @Test("A text in French has its clauses by their numbers and stops; its verbs are not known")
  func french() throws {
    let resolution = try parse(
      """
      A/RES/75/274

      L’Assemblée générale,

      Rappelant ses résolutions 53/199 et 61/185,

      Réaffirmant le Programme de développement durable,

      1. Décide de proclamer le 10 mars Journée internationale des femmes juges ;

      2. Prie le Secrétaire général de porter la présente résolution à l’attention de tous.
      """)
    #expect(resolution.organ == .generalAssembly)
    #expect(resolution.language == "fr")
    #expect(resolution.clauses.map(\.id) == ["PP1", "PP2", "OP1", "OP2"])
    #expect(resolution.clauses.allSatisfy { $0.lead == nil })
    let short = try parse(
      "Le Conseil de sécurité,\n\nRappelant la Charte,\n\nDécide de se réunir.")
    #expect(short.clauses.map(\.id) == ["PP1", "OP1"])
    #expect(short.organ == .securityCouncil)
  }

  @Test("The preamble may go on in the paragraph of the formula")
  func goingOn() throws {
    let resolution = try parse(
      "The Security Council, Recalling its resolution 300 (1971),\n\n1. Decides to meet.")
    #expect(resolution.outline.first == "PP1: Recalling its resolution 300 (1971),")
    #expect(resolution.clauses.first?.lead?.text == "Recalling")
    #expect(resolution.clauses.first?.citations.compactMap(\.symbol?.text) == ["S/RES/300(1971)"])
  }

  @Test(
    "A sentence that begins like the formula is none",
    arguments: [
      "The General Assembly adopted the Declaration in 1948;",
      "The Council will meet, as agreed, in public;",
      "The Committee, having met, submitted its report;",
      "The Secretary-General,",
      "The States parties,",
    ])
  func traps(sentence: String) throws {
    let resolution = try parse(
      body: "Recalling the Charter,\n\n1. Decides that:\n\n(a) \(sentence)")
    let inList = try parse(body: "1. Decides that:\n\n\(sentence)\n\n2. Requests a report.")
    #expect(resolution.organ == .generalAssembly)
    #expect(resolution.clauses.map(\.part) == [.preambular, .operative])
    #expect(inList.organ == .generalAssembly)
    #expect(inList.outline == ["OP1: Decides that:\n\(sentence)", "OP2: Requests a report."])
  }

  @Test("Without a formula the text follows the number of a Council's resolution")
  func withoutFormula() throws {
    let resolution = try parse(
      """
      17 (1947). Resolution of 10 February 1947

      Whereas the Commission has asked the Council,

      It is resolved that the Council request the Secretary-General to advise the Commission.
      """)
    #expect(resolution.clauses.map(\.part) == [.preambular, .operative])
    #expect(resolution.clauses.map { $0.lead?.text } == ["Whereas", "It is resolved"])
    #expect(resolution.clauses.map { $0.lead?.verb } == [nil, "resolve"])
    #expect(resolution.title == nil)
    let first = try parse(
      """
      MILITARY STAFF COMMITTEE

      1 (1946) Resolution of 25 January 1946

      By Article 47 of the Charter, the United Nations have agreed to establish a Committee ;

      1. The Security Council requests the members to meet.
      """)
    #expect(first.clauses.map(\.part) == [.preambular, .operative])
    #expect(first.date?.description == "1946-01-25")
  }

  @Test("The organ of the front matter counts before that of the formula")
  func frontMatterFirst() throws {
    let resolution = try parse("Security Council\n\nThe Council,\n\n1. Decides to meet.")
    #expect(resolution.organ == .securityCouncil)
  }
}
