import DraftingLanguage
import Resolutions
import Testing

@Suite("Citations of resolutions by number")
struct CitationFinderTests {
  @Test(
    "A number is read in each of its forms",
    arguments: [
      CitationRow("Recalling its resolution 66/152 of 19 December 2011,", ["A/RES/66/152"]),
      CitationRow("See resolution 55/2.", ["A/RES/55/2"]),
      CitationRow("Resolution 217 A (III).", ["A/RES/217(III)A"]),
      CitationRow("Resolution 217 (III) A.", ["A/RES/217(III)A"]),
      CitationRow("resolution 1514 (XV) of 14 December 1960,", ["A/RES/1514(XV)"]),
      CitationRow("resolution 2200A(XXI), annex", ["A/RES/2200(XXI)A"]),
      CitationRow("resolution 377 A (V) of 3 November 1950", ["A/RES/377(V)A"]),
      CitationRow("resolution 3201 (S-VI) of 1 May 1974", ["A/RES/3201(S-VI)"]),
      CitationRow("resolution 48/218 B of 29 July 1994,", ["A/RES/48/218B"]),
      CitationRow("its resolution ES-10/21 of 27 October 2023", ["A/RES/ES-10/21"]),
      CitationRow("its resolution S-26/2 of 27 June 2001", ["A/RES/S-26/2"]),
      CitationRow("resolution 1325 (2000) on women,", ["S/RES/1325(2000)"]),
      CitationRow("resolution 731\n(1992) regarding", ["S/RES/731(1992)"]),
      CitationRow("resolution 1980/67 of 25 July 1980", ["E/RES/1980/67"]),
      CitationRow("paragraph 5 of its resolution 66/152", ["A/RES/66/152"]),
      CitationRow("section II of resolution 77/262 A", ["A/RES/77/262A"]),
      CitationRow(
        "its resolution ES\u{2011}10/15 of 20 July 2004,", ["A/RES/ES-10/15"]),
      CitationRow("53/77 of the list", []),
      // The Assembly's numbers ran on, and stood far beyond 2,000 in its twenty-second session.
      CitationRow(
        "the General Assembly of the World Tourism Organization at its twenty-first session, and "
          + "resolution 707 (XXII) adopted at its twenty-second session", []),
      CitationRow("resolution 53/77 AA of 4 December 1998,", ["A/RES/53/77AA"]),
      CitationRow("resolution 46/7. A report", ["A/RES/46/7"]),
      CitationRow("resolution 2021/2 A of 14 September 2020", ["E/RES/2021/2A"]),
      CitationRow(
        "Economic and Social Council resolution 155 C (VII) of 13 August 1948", ["E/RES/155(VII)C"]),
      CitationRow("resolution\u{a0}70/1", ["A/RES/70/1"]),
    ])
  func forms(row: CitationRow) { row.check() }

  @Test(
    "The organ named before the number decides",
    arguments: [
      CitationRow("Human Rights Council resolution 19/33 of 23 March 2012", ["A/HRC/RES/19/33"]),
      CitationRow("Human Rights Council resolution 46/7 of 23 March 2021", ["A/HRC/RES/46/7"]),
      CitationRow("Human Rights Council resolution S-17/1", ["A/HRC/RES/S-17/1"]),
      CitationRow("Security Council resolution 2250 (2015)", ["S/RES/2250(2015)"]),
      CitationRow("Economic and Social Council resolution 2012/10", ["E/RES/2012/10"]),
      CitationRow("Economic and Social Council resolution 1503 (XLVIII)", ["E/RES/1503(XLVIII)"]),
      CitationRow("Commission on Human Rights resolution 2005/66", ["E/CN.4/RES/2005/66"]),
      CitationRow(
        "General Assembly resolution 60/251 of 15 March 2006", ["A/RES/60/251"],
        organ: .humanRightsCouncil),
      CitationRow(
        "Assembly resolution 66/288", ["A/RES/66/288"], organ: .economicAndSocialCouncil),
      CitationRow("all relevant Security Council resolutions 242 (1967)", ["S/RES/242(1967)"]),
      CitationRow("its previous resolution 66/152", ["A/RES/66/152"]),
      CitationRow(
        "Recalling its previous resolution 46/7", ["A/HRC/RES/46/7"], organ: .humanRightsCouncil),
      CitationRow(
        "General Assembly and Security Council resolutions 70/262 and 2282 (2016) of 27 April 2016",
        ["A/RES/70/262", "S/RES/2282(2016)"]),
      CitationRow("the Human Rights Council’s resolution 46/7", ["A/HRC/RES/46/7"]),
      CitationRow(
        "Council resolutions 2250 (2015) and 2419 (2018)",
        [
          "S/RES/2250(2015)", "S/RES/2419(2018)",
        ]),
      CitationRow("resolution 51/32 of the Human Rights Council entitled", ["A/HRC/RES/51/32"]),
      CitationRow("Environment Assembly resolution 5/14 of 2 March 2022", ["UNEP/EA.5/Res.14"]),
      CitationRow(
        "resolution 4/6 on marine plastic litter, adopted by the United Nations Environment Assembly",
        ["UNEP/EA.4/Res.6"]),
      // Bodies whose resolutions have symbols of another kind.
      CitationRow("Commission on Narcotic Drugs resolution 62/8 of 22 March 2019", []),
      CitationRow(
        "Commission on the Status of Women resolutions 51/2 of 9 March 2007 and 52/2", []),
      CitationRow("UN-Habitat Governing Council resolution 26/8 of 12 May 2017", []),
      CitationRow("Peace and Security Council resolution 19/33", []),
      CitationRow("Indian Ocean Tuna Commission, resolutions 12/07 and 13/07.", []),
      CitationRow(
        "resolution 8/12 of 20 December 2019 of the Conference of the States Parties to the", []),
      CitationRow("resolution 7/2019 of 28 June 2019 of the Conference of the Food and", []),
    ])
  func named(row: CitationRow) { row.check() }

  @Test(
    "“Its” and “the Council” mean the organ of the text or the council named last",
    arguments: [
      CitationRow(
        "its resolutions 5/1 and 5/2", ["A/HRC/RES/5/1", "A/HRC/RES/5/2"],
        organ: .humanRightsCouncil),
      CitationRow("Its resolution 46/7", ["A/HRC/RES/46/7"], organ: .humanRightsCouncil),
      CitationRow("its resolution 2012/10", ["E/RES/2012/10"], organ: .economicAndSocialCouncil),
      CitationRow("its resolution 1325 (2000)", ["S/RES/1325(2000)"], organ: .securityCouncil),
      CitationRow(
        "its resolution 2000/22", ["E/CN.4/RES/2000/22"], organ: .commissionOnHumanRights),
      CitationRow(
        "Welcoming the work of the Human Rights Council, and recalling Council resolutions 5/1 and 5/2",
        ["A/HRC/RES/5/1", "A/HRC/RES/5/2"]),
      CitationRow(
        "The Economic and Social Council took note of Council resolution 2012/10",
        ["E/RES/2012/10"]),
      CitationRow(
        "Council resolution 46/7 of 23 March 2021", ["A/HRC/RES/46/7"], organ: .humanRightsCouncil),
      CitationRow(
        "General Assembly resolution 66/288 and Human Rights Council resolutions 16/11 and 19/10",
        ["A/RES/66/288", "A/HRC/RES/16/11", "A/HRC/RES/19/10"]),
      CitationRow(
        "Recalling Human Rights Council resolution 19/33, and recalling also its resolution 66/152",
        ["A/HRC/RES/19/33", "A/RES/66/152"]),
      CitationRow(
        "recalling its own resolution 46/7 of 23 March 2021", ["A/HRC/RES/46/7"],
        organ: .humanRightsCouncil),
      CitationRow(
        "all its resolutions on the right to food, in particular resolution 46/8 of 23 March 2021,",
        ["A/HRC/RES/46/8"], organ: .humanRightsCouncil),
      CitationRow(
        "as endorsed by the Security Council in its resolution 1515 (2003)", ["S/RES/1515(2003)"]),
      CitationRow(
        "the decision by the Human Rights Council in its resolution 42/23", ["A/HRC/RES/42/23"]),
      CitationRow(
        "established by the Commission on Human Rights in its resolution 1998/72 and the Human "
          + "Rights Council in its resolution 4/4 of 30 March 2007",
        ["E/CN.4/RES/1998/72", "A/HRC/RES/4/4"]),
      CitationRow(
        "reports of the Human Rights Council, prepared as requested in its resolution 74/136",
        ["A/RES/74/136"]),
      CitationRow(
        "the Environment Assembly, in paragraph 1 of its resolution 5/14", ["UNEP/EA.5/Res.14"]),
      CitationRow(
        "adoption by the Economic Commission for Latin America of its resolution 574 (XXVII) of "
          + "16 May 1998", []),
      CitationRow(
        "her report to the Human Rights Council submitted pursuant to resolutions 34/24 and 40/20",
        ["A/HRC/RES/34/24", "A/HRC/RES/40/20"]),
      CitationRow(
        "Human Rights Council resolutions on the subject, including resolution 42/9",
        ["A/HRC/RES/42/9"]),
      CitationRow(
        "resolutions and decisions of the Human Rights Council, the most recent being resolution 43/26",
        ["A/HRC/RES/43/26"]),
      CitationRow("resolution 46/8", ["A/HRC/RES/46/8"], organ: .humanRightsCouncil),
      CitationRow("resolution 60/251", ["A/RES/60/251"], organ: .humanRightsCouncil),
      CitationRow("Assembly resolution 46/8", ["A/RES/46/8"], organ: .humanRightsCouncil),
      // The organ may stand after the number.
      CitationRow(
        "resolution 2000/22 of 18 August 2000, on the promotion of dialogue, by the "
          + "Subcommission on the Promotion and Protection of Human Rights",
        ["E/CN.4/Sub.2/RES/2000/22"]),
    ])
  func anaphora(row: CitationRow) { row.check() }

  @Test(
    "Without an organ the form of the number decides",
    arguments: [
      CitationRow("resolution 66/152", ["A/RES/66/152"]),
      CitationRow("resolution 19/33", ["A/HRC/RES/19/33"]),
      CitationRow("resolution 1325 (2000)", ["S/RES/1325(2000)"]),
      CitationRow("resolution 1514 (XV)", ["A/RES/1514(XV)"], organ: .securityCouncil),
      CitationRow("resolution 66/152", ["A/RES/66/152"], organ: .securityCouncil),
      CitationRow("resolution 2012/10", ["E/RES/2012/10"]),
      CitationRow("resolution 66/152", ["A/RES/66/152"], organ: nil),
      CitationRow("resolution ES-10/21", ["A/RES/ES-10/21"], organ: .securityCouncil),
    ])
  func form(row: CitationRow) { row.check() }

  @Test(
    "The date tells whose session it was",
    arguments: [
      CitationRow("resolution 46/7 of 23 March 2021", ["A/HRC/RES/46/7"]),
      CitationRow("resolution 46/7 of 11 October 1991", ["A/RES/46/7"]),
      CitationRow("resolution 46/7 of 11 October 1991", ["A/RES/46/7"], organ: .humanRightsCouncil),
      CitationRow("resolution 3/4 of 30 January 2018", []),
      CitationRow("resolution 31/1 of 20 May 2022", []),
      CitationRow("resolutions 2/1 and 3/4 of 30 January 2018", []),
      CitationRow("resolution S-26/2 of 27 June 2001", ["A/RES/S-26/2"]),
      // A slip in the date does not undo what the words say.
      CitationRow("its resolution 66/152 of 19 December 2021", ["A/RES/66/152"]),
      CitationRow("Human Rights Council resolution 19/33 of 23 March 2021", ["A/HRC/RES/19/33"]),
      // Conferences of parties cite theirs by title, without a date.
      CitationRow("Recalling resolution 6/2 on facilitating cooperation in asset recovery", []),
      CitationRow("resolution 10/1, entitled “Atlanta 2023”", []),
      CitationRow("resolution 6/2 on", ["A/HRC/RES/6/2"], organ: .humanRightsCouncil),
    ])
  func dates(row: CitationRow) { row.check() }

  @Test(
    "A note that cites a record cites the resolutions of its body",
    arguments: [
      CitationRow(
        "Supplement No. 53 (A/73/53), chap. IV, sect. A, resolution 37/17.",
        ["A/73/53", "A/HRC/RES/37/17"]),
      CitationRow("CAC/COSP/2021/17, sect. I.A, resolution 9/2, para. 15.", ["CAC/COSP/2021/17"]),
      CitationRow(
        "A/56/1026-S/2002/932, annex II, resolution 14/221.", ["A/56/1026-S/2002/932"]),
    ])
  func records(row: CitationRow) { row.check() }

  @Test("A list is read to its end, however long it is")
  func longList() {
    let numbers = (1...5000).map { "66/\($0)" }
    let text = "resolutions " + numbers.joined(separator: ", entitled “Title”, ")
    let cited = CitationFinder(organ: .generalAssembly).citations(in: text)
    #expect(cited.map(\.written) == numbers)
  }

  @Test(
    "A list goes on over dates, letters and conjunctions",
    arguments: [
      CitationRow(
        "resolutions 37/90 of 10 December 1982, 54/68 of 6 December 1999 and 72/79 of 7 December 2017",
        ["A/RES/37/90", "A/RES/54/68", "A/RES/72/79"]),
      CitationRow(
        "Security Council resolutions 1325 (2000), 1820 (2008) and 1888 (2009),",
        ["S/RES/1325(2000)", "S/RES/1820(2008)", "S/RES/1888(2009)"]),
      CitationRow(
        "its resolutions 181 (II) of 29 November 1947, 3375 (XXX) and 3376 (XXX) of "
          + "10 November 1975, 31/20 of 24 November 1976",
        ["A/RES/181(II)", "A/RES/3375(XXX)", "A/RES/3376(XXX)", "A/RES/31/20"]),
      CitationRow(
        "resolutions 47/190 of 22 December 1992, S-19/2 of 28 June 1997 and 55/2",
        ["A/RES/47/190", "A/RES/S-19/2", "A/RES/55/2"]),
      CitationRow(
        "resolutions 217 A (III) and 2200 A (XXI), annex",
        ["A/RES/217(III)A", "A/RES/2200(XXI)A"]),
      CitationRow("resolution 66/1 or 66/2", ["A/RES/66/1", "A/RES/66/2"]),
      CitationRow(
        "Economic and Social Council resolutions 1503 (XLVIII) of 27 May 1970 and 1980/67",
        ["E/RES/1503(XLVIII)", "E/RES/1980/67"]),
      CitationRow(
        "its resolutions 63/117 of 10 December 2008 and Security Council resolution 2250 (2015)",
        ["A/RES/63/117", "S/RES/2250(2015)"]),
      CitationRow(
        "relevant Security Council resolutions, including resolutions 242 (1967) of "
          + "22 November 1967 and 338 (1973) of 22 October 1973",
        ["S/RES/242(1967)", "S/RES/338(1973)"]),
      CitationRow(
        "resolutions 66/1 of 3 October 2011, and 66/2, and other relevant resolutions",
        ["A/RES/66/1", "A/RES/66/2"]),
      CitationRow(
        "resolutions S-27/2, annex, and 55/2", ["A/RES/S-27/2", "A/RES/55/2"]),
      // A further letter is a further resolution.
      CitationRow("resolutions 77/1 A and B", ["A/RES/77/1A", "A/RES/77/1B"]),
      CitationRow(
        "resolutions 74/255 A and B of 27 December 2019 and 76/240",
        ["A/RES/74/255A", "A/RES/74/255B", "A/RES/76/240"]),
      CitationRow(
        "resolutions 64/255 A to E", ["A", "B", "C", "D", "E"].map { "A/RES/64/255" + $0 }),
      CitationRow(
        "Resolutions S-20/3 and S-20/4 A–E.",
        ["A/RES/S-20/3"] + ["A", "B", "C", "D", "E"].map { "A/RES/S-20/4" + $0 }),
      CitationRow(
        "General Assembly resolutions 37/90 of 10 December 1982, Security Council resolution "
          + "1325 (2000) and Assembly resolution 55/2",
        ["A/RES/37/90", "S/RES/1325(2000)", "A/RES/55/2"]),
      CitationRow(
        "resolutions 74/270 of 2 April 2020, entitled “Global solidarity”, and 74/274 of 20 April 2020",
        ["A/RES/74/270", "A/RES/74/274"]),
      CitationRow(
        "its resolutions 60/251 of 15 March 2006, by which it established the Human Rights Council, "
          + "and 65/281 of 17 June 2011 on the review of the Council",
        ["A/RES/60/251", "A/RES/65/281"]),
      CitationRow(
        "Resolutions 52/214, sect. C, para. 3; 55/222, sect. III, para. 12; and 56/64 B, sect. X.",
        ["A/RES/52/214", "A/RES/55/222", "A/RES/56/64B"]),
      CitationRow(
        "resolutions 75/26 of 2 December 2020,76/69 of 9 December 2021 78/129 of 18 December 2023",
        ["A/RES/75/26", "A/RES/76/69", "A/RES/78/129"]),
      CitationRow(
        "Economic and Social Council resolutions 1980/67 of 25 July 1980 on years and 1989/84 of "
          + "24 May 1989 on decades",
        ["E/RES/1980/67", "E/RES/1989/84"]),
      CitationRow(
        "Human Rights Council resolutions 31/17, S-19/1 of 1 June 2012, 20/22 and 5/1",
        ["A/HRC/RES/31/17", "A/HRC/RES/S-19/1", "A/HRC/RES/20/22", "A/HRC/RES/5/1"]),
      CitationRow(
        "Human Rights Council decision 18/120 of 30 September 2011 and resolutions 24/14 of "
          + "27 September 2013 and 37/21 of 23 March 2018",
        ["A/HRC/DEC/18/120", "A/HRC/RES/24/14", "A/HRC/RES/37/21"]),
      CitationRow(
        "resolutions 61/105 and 71/123 addressing the impacts", ["A/RES/61/105", "A/RES/71/123"]),
      CitationRow("resolutions 49/22 and 55/21 aimed at", ["A/RES/49/22", "A/RES/55/21"]),
      CitationRow("resolution 70/1, with a 50/50 gender balance, and 50/50 shares", ["A/RES/70/1"]),
      CitationRow("resolution 70/1 in the bienniums 2010/2011 and 2012/2013", ["A/RES/70/1"]),
      CitationRow("resolution 70/1. The Group, and 66/288 of its members", ["A/RES/70/1"]),
      CitationRow("resolution 70/1 and recommendations 66/1 and 66/2", ["A/RES/70/1"]),
    ])
  func lists(row: CitationRow) { row.check() }

  @Test(
    "Other numbers cite nothing",
    arguments: [
      CitationRow("in accordance with Article 1, paragraph 3, of the Charter", []),
      CitationRow("the number in paragraph 1/2 of the annex", []),
      CitationRow("available 24/7 and/or in the 2010/2011 biennium", []),
      CitationRow("decisions 1/CP.21 and 2/CP.18", []),
      CitationRow("resolution 7 of the World Conference", []),
      CitationRow("the resolution of 3 March 2012", []),
      CitationRow("resolutions 12, 13 and 14", []),
      CitationRow("United Nations, Treaty Series, vol. 1577, No. 27531", []),
      CitationRow("Official Records, Sixty-seventh Session, Supplement No. 53", []),
      CitationRow("rules 44 bis and 54 bis", []),
      CitationRow("10 km/h, 3/4 of all States, HIV/AIDS and TCP/IP", []),
      CitationRow("", []),
      CitationRow("resolution", []),
      CitationRow("resolutions ", []),
      CitationRow("resolution 66/", []),
      CitationRow("resolution 66", []),
      CitationRow("resolution 1325 (", []),
    ])
  func traps(row: CitationRow) { row.check() }

  @Test(
    "A decision is cited by the symbol of decisions, and never as a resolution",
    arguments: [
      ("its decision 65/281 of 17 June 2011", ["A/DEC/65/281"]),
      ("Recalling its resolution 65/1 and its decision 65/281,", ["A/RES/65/1", "A/DEC/65/281"]),
      (
        "its decisions 74/545, 74/559 and 74/566;",
        ["A/DEC/74/545", "A/DEC/74/559", "A/DEC/74/566"]
      ),
      ("Human Rights Council decision S-12/101", ["A/HRC/DEC/S-12/101"]),
      ("Economic and Social Council decision 2020/210", ["E/DEC/2020/210"]),
      ("decision 1/CP.21 and decision 14/4 of 30 November 2018 of the Conference of the", []),
      ("decides to adopt the decision", []),
    ])
  func decisions(text: String, symbols: [String]) {
    let cited = CitationFinder(organ: .generalAssembly).citations(in: text).compactMap(\.symbol)
    #expect(cited.filter(\.isResolution).map(\.text) == symbols.filter { $0.hasPrefix("A/RES") })
    #expect(cited.map(\.text) == symbols)
  }
}
