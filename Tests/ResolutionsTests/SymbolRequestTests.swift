import Resolutions
import Testing

@Suite("Symbols as people ask for them")
struct SymbolRequestTests {
  /// What a person writes, and the symbol that it means.
  struct Request: Sendable, CustomTestStringConvertible {
    var written: String
    var symbol: String?

    init(_ written: String, _ symbol: String?) {
      self.written = written
      self.symbol = symbol
    }

    var testDescription: String { "“\(written)”" }
  }

  private func check(_ symbol: Symbol?, _ row: Request) {
    #expect(symbol?.text == row.symbol)
  }

  @Test(
    "A number means the organ that numbers in its form",
    arguments: [
      Request("67/169", "A/RES/67/169"),
      Request("resolution 67/169", "A/RES/67/169"),
      Request("Resolution 67/169", "A/RES/67/169"),
      Request("77/1 A", "A/RES/77/1A"),
      Request("75/101 A-B", "A/RES/75/101A-B"),
      Request("217 A (III)", "A/RES/217(III)A"),
      Request("217 (III) A", "A/RES/217(III)A"),
      Request("217A(III)", "A/RES/217(III)A"),
      Request("1514 (XV)", "A/RES/1514(XV)"),
      Request("3201 (S-VI)", "A/RES/3201(S-VI)"),
      Request("ES-10/21", "A/RES/ES-10/21"),
      Request("es-10/21", "A/RES/ES-10/21"),
      Request("S-26/2", "A/RES/S-26/2"),
      Request("1325 (2000)", "S/RES/1325(2000)"),
      Request("resolution 1325(2000)", "S/RES/1325(2000)"),
      Request("2012/10", "E/RES/2012/10"),
      Request("  67/169  ", "A/RES/67/169"),
      // The Assembly has numbered by session since the thirty-first; 19/33 is the Council's.
      Request("19/33", "A/HRC/RES/19/33"),
      // The Assembly's Roman sessions end at XXX.
      Request("3379 (XXX)", "A/RES/3379(XXX)"),
      Request("31/20", "A/RES/31/20"),
      Request("1503 (XLVIII)", "E/RES/1503(XLVIII)"),
    ])
  func numbers(row: Request) {
    check(Symbol(asked: row.written), row)
  }

  @Test(
    "An organ before the number decides",
    arguments: [
      Request("GA 67/169", "A/RES/67/169"),
      Request("UNGA 67/169", "A/RES/67/169"),
      Request("UNGA Res 67/169", "A/RES/67/169"),
      Request("UNGA Res. 67/169", "A/RES/67/169"),
      Request("UNSCR 1325", "S/RES/1325"),
      Request("wha73.1", "WHA73.1"), Request("WHA73(12)", "WHA73(12)"),
      Request("UNSCR 1325 (2000)", "S/RES/1325(2000)"),
      Request("UNSC resolution 1325", "S/RES/1325"),
      Request("SC 1325 (2000)", "S/RES/1325(2000)"),
      Request("HRC 19/33", "A/HRC/RES/19/33"),
      Request("HRC resolution 46/7", "A/HRC/RES/46/7"),
      Request("ECOSOC 2012/10", "E/RES/2012/10"),
      Request("UN General Assembly resolution 67/169", "A/RES/67/169"),
      Request("Commission on Human Rights resolution 2000/22", "E/CN.4/RES/2000/22"),
      Request("HRC Res. S-17/1", "A/HRC/RES/S-17/1"),
      Request("decision 74/530", "A/DEC/74/530"),
      Request("Human Rights Council decision 18/120", "A/HRC/DEC/18/120"),
      Request("ECOSOC decision 2020/210", "E/DEC/2020/210"),
      Request("ECOSOC resolution 1503 (XLVIII)", "E/RES/1503(XLVIII)"),
      Request("GA Res 67/169", "A/RES/67/169"),
      Request("SC Res 1325 (2000)", "S/RES/1325(2000)"),
      Request("HRC Res 19/33", "A/HRC/RES/19/33"),
      Request("G.A. Res. 67/169", "A/RES/67/169"),
      Request("General Assembly resolution 67/169", "A/RES/67/169"),
      Request("Security Council resolution 1325 (2000)", "S/RES/1325(2000)"),
      Request("Human Rights Council resolution 19/33", "A/HRC/RES/19/33"),
    ])
  func organs(row: Request) {
    check(Symbol(asked: row.written), row)
  }

  @Test(
    "A symbol means itself",
    arguments: [
      Request("A/RES/67/169", "A/RES/67/169"),
      Request("a/res/67/169", "A/RES/67/169"),
      Request("A/RES/217 A (III)", "A/RES/217(III)A"),
      Request("A/RES/217(III)A", "A/RES/217(III)A"),
      Request("S/RES/1325", "S/RES/1325"),
      Request("S/RES/1325 (2000)", "S/RES/1325(2000)"),
      Request("A/HRC/RES/S-17/1", "A/HRC/RES/S-17/1"),
      Request("E/CN.4/Sub.2/RES/1999/1", "E/CN.4/Sub.2/RES/1999/1"),
      Request("a/c.3/67/l.36/rev.1", "A/C.3/67/L.36/Rev.1"),
      Request("A/CONF.157/24 (Part I)", "A/CONF.157/24 (Part I)"),
      Request("S/PRST/2020/1", "S/PRST/2020/1"),
      Request("UNEP/EA.3/Res.1", "UNEP/EA.3/Res.1"),
      Request("a-res-67-169", "A/RES/67/169"),
      Request("A_RES_67_169", "A/RES/67/169"),
      Request("A RES 67 169", "A/RES/67/169"),
      // The forms in which law journals print it.
      Request("UN Doc A/RES/67/169", "A/RES/67/169"),
      Request("U.N. Doc. A/RES/67/169", "A/RES/67/169"),
    ])
  func symbols(row: Request) {
    check(Symbol(asked: row.written), row)
  }

  @Test(
    "Words that name no document mean none",
    arguments: ["", " ", "hello", "climate change", "/", "67/", "reaffirms", "A", "(2000)", "GA"])
  func nonsense(text: String) {
    #expect(Symbol(asked: text) == nil)
  }

  @Test(
    "A file named after a symbol tells it",
    arguments: [
      Request("A_RES_79_123", "A/RES/79/123"),
      Request("a-res-67-169", "A/RES/67/169"),
      Request("A_RES_79_101-2423543E", "A/RES/79/101"),
      Request("A_RES_79_258B-2506215E", "A/RES/79/258B"),
      Request("A-RES-76-258-fr-parsed", "A/RES/76/258"),
      Request("A_RES_ES-10_20", "A/RES/ES-10/20"),
      Request("A_RES_S-25_2", "A/RES/S-25/2"),
      Request("A_RES_1514(XV)", "A/RES/1514(XV)"),
      Request("A-RES-1070(XI)-fr-parsed", "A/RES/1070(XI)"),
      Request("A_HRC_RES_42_9", "A/HRC/RES/42/9"),
      Request("A_HRC_RES_S-17_1", "A/HRC/RES/S-17/1"),
      Request("E_RES_2012_10", "E/RES/2012/10"),
      Request("E_CN.4_RES_2000_22", "E/CN.4/RES/2000/22"),
      Request("S_RES_0010_1946_EN_GOLD", "S/RES/10(1946)"),
      Request("S_RES_0873_1993_EN_GOLD", "S/RES/873(1993)"),
      Request("S_RES_2149(2014)", "S/RES/2149(2014)"),
      Request("S_RES_1325_2000", "S/RES/1325(2000)"),
      Request("S_RES_1325", "S/RES/1325"),
      Request("A_RES_48_218_B", "A/RES/48/218B"),
      Request("E_RES_106_(VI)", "E/RES/106(VI)"),
      Request("A_RES_3201(S-VI)", "A/RES/3201(S-VI)"),
      Request("A_RES_217_A_(III)", "A/RES/217(III)A"),
      Request("UNEP_EA.3_RES.1", "UNEP/EA.3/Res.1"),
      Request("A_C.3_80_L.35", "A/C.3/80/L.35"),
      Request("A_80_L.28", "A/80/L.28"),
      Request("S_PRST_2021_7", "S/PRST/2021/7"),
      Request("A-HRC-RES-42-36", "A/HRC/RES/42/36"),
      Request("S_RES_0300_1971_EN_GOLD", "S/RES/300(1971)"),
      // The United Nations names its XML by the session or the symbol, with the language behind.
      Request("75_104_E", "A/RES/75/104"),
      Request("75_101A-B_E", "A/RES/75/101A-B"),
      Request("75_251_B_E", "A/RES/75/251B"),
      Request("75_290 A_E", "A/RES/75/290A"),
      Request("A_RES_75_286_E", "A/RES/75/286"),
      Request("A_RES_77_271-E", "A/RES/77/271"),
      Request("A_RES_77_100-2228244E", "A/RES/77/100"),
      Request("A_RES_75_257 B-2109408E", "A/RES/75/257B"),
      Request("A_RES_77_256 A-B-2300172E", "A/RES/77/256A-B"),
      Request("A_RES_77_290B_2312999E", "A/RES/77/290B"),
      Request("A_RES_S-32_1-2107229E", "A/RES/S-32/1"),
      Request("A_CONF.157_24", "A/CONF.157/24"),
      Request("FCCC_CP_2015_10_Add.1", "FCCC/CP/2015/10/Add.1"),
      Request("75_104", nil),
      Request("2012_10_31 minutes", nil),
      Request("a-2012-report", nil),
      Request("s_notes_3", nil),
      Request("README", nil),
      Request("", nil),
      Request("notes-2012", nil),
      Request("enhancement-of-international-cooperation", nil),
      Request("RES_67_169", nil),
      Request("A_RES", nil),
      Request("A_RES_67", nil),
      Request("S_RES_draft", nil),
      Request("N2416433", nil),
    ])
  func fileNames(row: Request) {
    check(Symbol(fileName: row.written), row)
  }

  @Test(
    "The letter stands after the session in a symbol, wherever running text puts it",
    arguments: [
      ("A/RES/", "217 A (III)", "A/RES/217(III)A"),
      ("A/RES/", "217 (III) A", "A/RES/217(III)A"),
      ("A/RES/", "2453A(XXIII)", "A/RES/2453(XXIII)A"),
      ("A/RES/", "67/3 A", "A/RES/67/3A"),
      ("A/RES/", "ES-10/20", "A/RES/ES-10/20"),
      ("S/RES/", "1325 (2000)", "S/RES/1325(2000)"),
      ("A/HRC/RES/", "19/33", "A/HRC/RES/19/33"),
    ])
  func numbersUnderARoot(root: String, number: String, symbol: String) {
    #expect(Symbol(root: root, number: number)?.text == symbol)
  }
}
