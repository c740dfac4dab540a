import Resolutions
import Testing
import TestFiles

@Suite("Symbols as documents print them")
struct SymbolTests {
  @Test(
    "A symbol keeps the UN's own spelling",
    arguments: [
      "A/RES/67/169",
      "A/RES/67/3A",
      "A/RES/75/101A-B",
      "A/RES/S-26/2",
      "A/RES/ES-10/21",
      "A/RES/217(III)A",
      "A/RES/1514(XV)",
      "A/RES/3201(S-VI)",
      "S/RES/1325(2000)",
      "S/RES/300(1971)",
      "S/PRST/2020/1",
      "S/2000/1044",
      "A/HRC/RES/19/33",
      "A/HRC/RES/S-17/1",
      "A/HRC/19/L.13",
      "E/RES/2012/10",
      "E/RES/1503(XLVIII)",
      "E/CN.4/RES/2000/22",
      "E/CN.4/Sub.2/RES/1999/1",
      "E/CN.4/2001/2-E/CN.4/Sub.2/2000/46",
      "A/C.3/67/L.36/Rev.1",
      "A/C.3/80/L.56/Amend.1",
      "A/67/L.55",
      "A/67/53",
      "A/67/457/Add.2",
      "A/67/457/Add.2/Corr.1",
      "A/CONF.157/24 (Part I)",
      "A/CONF.157/24 (Part II)",
      "FCCC/CP/2015/10/Add.1",
      "UNEP/EA.3/Res.1",
      "SPLOS/34/12",
      "CCPR/C/21/Rev.1/Add.13",
      "A/AC.109/2024/3",
      "GC(68)/RES/8",
      "GC.18/Res.9",
      "WHA73.1",
      "WHA73(9)",
      "EB146.R10",
    ])
  func spelling(printed: String) throws {
    let symbol = try #require(Symbol(printed))
    #expect(symbol.text == printed)
    #expect(symbol.description == printed)
  }

  /// Words as a person or a careless file writes them, and the UN's spelling.
  struct Variant: Sendable {
    var written: String
    var printed: String

    init(_ written: String, _ printed: String) {
      self.written = written
      self.printed = printed
    }
  }

  @Test(
    "Letter case and spaces do not change a symbol",
    arguments: [
      Variant("a/res/67/169", "A/RES/67/169"),
      Variant("a/c.3/67/l.36/rev.1", "A/C.3/67/L.36/Rev.1"),
      Variant("A/67/457/ADD.2/CORR.1", "A/67/457/Add.2/Corr.1"),
      Variant("E/CN.4/SUB.2/RES/1999/1", "E/CN.4/Sub.2/RES/1999/1"),
      Variant("S/RES/1325 (2000)", "S/RES/1325(2000)"),
      Variant("A/RES/217 (III) A", "A/RES/217(III)A"),
      Variant("a/conf.157/24(part i)", "A/CONF.157/24 (Part I)"),
      Variant("UNEP/EA.3/RES.1", "UNEP/EA.3/Res.1"),
      Variant("A/RES/es-10/21", "A/RES/ES-10/21"),
      // Board of Auditors reports and the Rio Declaration are printed in volumes.
      Variant("a/77/5(vol. i)", "A/77/5 (Vol. I)"),
      Variant("A/CONF.151/26/Rev.1 (Vol. I)", "A/CONF.151/26/Rev.1 (Vol. I)"),
      // Word processors write the hyphen that does not break.
      Variant("A/RES/ES\u{2011}10/15", "A/RES/ES-10/15"),
    ])
  func variants(row: Variant) throws {
    let symbol = try #require(Symbol(row.written))
    #expect(symbol.text == row.printed)
    #expect(symbol == Symbol(row.printed))
    #expect(symbol.hashValue == Symbol(row.printed)?.hashValue)
  }

  @Test(
    "Other words are no symbols",
    arguments: [
      "", " ", "/", "A", "A/", "/RES/67/169", "A//169", "A/RES/67/169/", "67/169", "2/5", "24/7",
      "and/or", "UNITED/NATIONS", "A/RES/67/169,", "A/C.1/80/L.42*", "A/RES/67/169\u{e9}",
      "https://undocs.org/A/RES/67/169", "1/3", "VERYLONGWORD/1", "resolution 67/169",
      "WHA73", "WHA73.", "WHA.1", "WHA73(9", "EB146.10", "GC()/RES/8", "GC(68/RES/8", "G.18/1",
    ])
  func refusals(text: String) {
    #expect(Symbol(text) == nil)
  }

  @Test(
    "Every slash, dot, bracket and suffix counts",
    arguments: [
      ("A/RES/67/169", "A/RES/67/170"),
      ("A/RES/217(III)", "A/RES/217(III)A"),
      ("A/67/457/Add.2", "A/67/457/Add.2/Corr.1"),
      ("A/RES/67/169", "A/67/169"),
      ("A/RES/ES-10/2", "A/RES/S-10/2"),
      ("E/RES/2012/10", "E/2012/10"),
      ("A/RES/1/11", "A/RES/11/1"),
      ("A/C.3/67/L.36", "A/C.36/7/L.36"),
      ("A/CONF.157/24 (Part I)", "A/CONF.157/24"),
    ])
  func distinctions(left: String, right: String) throws {
    #expect(try #require(Symbol(left)) != #require(Symbol(right)))
  }

  /// Symbols in the order in which a library lists them.
  static let listed = [
    "A/67/53", "A/67/457", "A/67/457/Add.1", "A/67/457/Add.2", "A/67/457/Add.10", "A/68/1",
    "A/C.3/67/L.4", "A/C.3/67/L.36", "A/C.3/67/L.36/Rev.1", "A/HRC/RES/19/33", "A/HRC/RES/21/3",
    "A/RES/31/20", "A/RES/67/9", "A/RES/67/10", "A/RES/67/169", "A/RES/100/1", "A/RES/ES-9/1",
    "A/RES/ES-10/21", "A/RES/S-9/2", "A/RES/S-26/2", "E/RES/2012/9", "E/RES/2012/10",
    "S/RES/9(1946)", "S/RES/300(1971)", "S/RES/1325(2000)",
  ]

  @Test("Symbols are listed by the value of their numbers")
  func order() throws {
    let symbols = try Self.listed.map { try #require(Symbol($0)) }
    var generator = SeededGenerator(seed: 67)
    for _ in 0..<20 {
      #expect(symbols.shuffled(using: &generator).sorted() == symbols)
    }
    for symbol in symbols { #expect(!(symbol < symbol)) }
  }

  /// What a symbol tells of its document.
  struct Facts: Sendable {
    var symbol: String
    var organ: Organ?
    var session: Session?

    init(_ symbol: String, _ organ: Organ?, _ session: Session?) {
      self.symbol = symbol
      self.organ = organ
      self.session = session
    }
  }

  @Test(
    "A symbol tells the organ and the session",
    arguments: [
      Facts("A/RES/67/169", .generalAssembly, .regular(67)),
      Facts("A/RES/67/3A", .generalAssembly, .regular(67)),
      Facts("A/RES/S-26/2", .generalAssembly, .special(26)),
      Facts("A/RES/ES-10/21", .generalAssembly, .emergency(10)),
      Facts("A/RES/217(III)A", .generalAssembly, .regular(3)),
      Facts("A/RES/3379(XXX)", .generalAssembly, .regular(30)),
      Facts("A/RES/3201(S-VI)", .generalAssembly, .special(6)),
      Facts("A/RES/1000(ES-I)", .generalAssembly, .emergency(1)),
      Facts("A/C.3/67/L.36/Rev.1", .generalAssembly, .regular(67)),
      Facts("A/67/L.55", .generalAssembly, .regular(67)),
      Facts("A/67/53", .generalAssembly, .regular(67)),
      Facts("A/67/457/Add.2", .generalAssembly, .regular(67)),
      Facts("A/HRC/RES/19/33", .humanRightsCouncil, .regular(19)),
      Facts("A/HRC/RES/S-17/1", .humanRightsCouncil, .special(17)),
      Facts("A/HRC/19/L.13", .humanRightsCouncil, .regular(19)),
      Facts("S/RES/1325(2000)", .securityCouncil, nil),
      Facts("E/RES/2012/10", .economicAndSocialCouncil, .regular(2012)),
      Facts("E/RES/1503(XLVIII)", .economicAndSocialCouncil, .regular(48)),
      Facts("T/RES/2183(LIII)", .trusteeshipCouncil, .regular(53)),
      Facts("A/DEC/74/530", .generalAssembly, .regular(74)),
      Facts("A/CONF.157/24 (Part I)", .generalAssembly, nil),
      // The Security Council has no sessions, and a conference is not the year of its document.
      Facts("S/PRST/2020/1", .securityCouncil, nil),
      Facts("S/2000/1044", .securityCouncil, nil),
      Facts("FCCC/CP/2015/10/Add.1", nil, nil),
      Facts("UNEP/EA.3/Res.1", .environmentAssembly, .regular(3)),
      Facts("WHA73.1", .worldHealthAssembly, .regular(73)),
      Facts("EB146.R10", nil, nil),
      Facts("GC(68)/RES/8", nil, nil),
    ])
  func facts(row: Facts) throws {
    let symbol = try #require(Symbol(row.symbol))
    #expect(symbol.organ == row.organ)
    #expect(symbol.session == row.session)
  }

  @Test("The bodies under the Economic and Social Council have their own symbols")
  func subsidiaries() throws {
    #expect(try #require(Symbol("E/CN.4/RES/2000/22")).organ == .commissionOnHumanRights)
    #expect(try #require(Symbol("E/CN.4/Sub.2/RES/1999/1")).organ == .subCommission)
  }

  @Test(
    "Part letters are told apart from the number",
    arguments: [
      ("A/RES/75/101A-B", "A/RES/75/101", "A-B"),
      ("A/RES/67/3A", "A/RES/67/3", "A"),
      ("A/RES/217(III)A", "A/RES/217(III)", "A"),
      ("A/RES/67/169", "A/RES/67/169", nil),
      ("A/RES/S-26/2", "A/RES/S-26/2", nil),
      ("S/RES/1325(2000)", "S/RES/1325(2000)", nil),
      ("A/HRC/RES/19/33", "A/HRC/RES/19/33", nil),
      ("A/C.3/67/L.36/Rev.1", "A/C.3/67/L.36/Rev.1", nil),
      ("A/RES/71/1/Corr.1", "A/RES/71/1/Corr.1", nil),
    ] as [(String, String, String?)])
  func letters(text: String, whole: String, letters: String?) throws {
    let symbol = try #require(Symbol(text))
    #expect(symbol.withoutLetters.text == whole)
    #expect(symbol.letters == letters)
  }

  @Test(
    "Only adopted resolutions have RES in their symbol",
    arguments: [
      ("A/RES/67/169", true), ("S/RES/1325(2000)", true), ("A/HRC/RES/19/33", true),
      ("E/CN.4/Sub.2/RES/1999/1", true), ("UNEP/EA.3/Res.1", true), ("S/PRST/2020/1", false),
      ("A/C.3/67/L.36", false), ("A/67/53", false), ("A/DEC/74/530", false),
      ("FCCC/CP/2015/10/Add.1", false), ("WHA73.1", true), ("WHA73(9)", false),
      ("GC(68)/RES/8", true), ("A/RESERVE/1", false),
    ])
  func resolutions(text: String, isResolution: Bool) throws {
    #expect(try #require(Symbol(text)).isResolution == isResolution)
  }

  @Test(
    "Decisions have DEC in their symbol, or brackets at the World Health Assembly",
    arguments: [
      ("A/DEC/74/530", true), ("A/HRC/DEC/S-12/101", true), ("WHA73(9)", true),
      ("WHA73.1", false), ("A/RES/67/169", false), ("A/DECK/1", false),
    ])
  func decisions(text: String, isDecision: Bool) throws {
    #expect(try #require(Symbol(text)).isDecision == isDecision)
  }
}
