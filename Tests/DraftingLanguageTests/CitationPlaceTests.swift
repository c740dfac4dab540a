import DraftingLanguage
import Resolutions
import Testing

@Suite("The places and dates that citations give")
struct CitationPlaceTests {
  @Test(
    "A place stands before the work that it is in",
    arguments: [
      CitedRow("in paragraph 7 of its resolution 66/152,", ["A/RES/66/152|paragraph 7"]),
      CitedRow("paragraphs 4 and 5 of resolution 66/152", ["A/RES/66/152|paragraphs 4 and 5"]),
      CitedRow(
        "paragraph 5 of the annex to its previous resolution 66/152",
        ["A/RES/66/152|paragraph 5 of the annex"]),
      CitedRow("the annex to General Assembly resolution 60/1", ["A/RES/60/1|annex"]),
      CitedRow("section II of the Assembly’s resolution 60/1", ["A/RES/60/1|section II"]),
      CitedRow(
        "paragraph 3 (a) (ii) of Human Rights Council resolution 19/33",
        ["A/HRC/RES/19/33|paragraph 3 (a) (ii)"]),
      CitedRow(
        "annexes to resolutions 46/59 and 66/1", ["A/RES/46/59|annexes", "A/RES/66/1|annexes"]),
      CitedRow(
        "paragraph 5 of resolution 66/1 of 3 May 2011 and 66/2",
        ["A/RES/66/1|paragraph 5|2011-05-03", "A/RES/66/2"]),
      CitedRow("paragraphs 1 to 3 bis of resolution 66/1", ["A/RES/66/1|paragraphs 1 to 3 bis"]),
      CitedRow("paragraph 12 of document A/67/53", ["A/67/53|paragraph 12"]),
      CitedRow(
        "paragraph 8 of decision XII/23 of the Conference of the Parties", ["?|paragraph 8"]),
      // The words between belong to another work.
      CitedRow("paragraph 9 of the report and resolution 66/1", ["A/RES/66/1"]),
      CitedRow("paragraph 9 of the Programme of Action, and resolution 66/1", ["A/RES/66/1"]),
      CitedRow("in paragraph 9, and in resolution 66/1", ["A/RES/66/1"]),
    ])
  func before(row: CitedRow) { row.check() }

  @Test(
    "A place stands after the work that it is in",
    arguments: [
      CitedRow("resolution 69/283, annex II", ["A/RES/69/283|annex II"]),
      CitedRow("Resolution 55/2, paras. 4 and 5.", ["A/RES/55/2|paras. 4 and 5"]),
      CitedRow("Resolution 55/2, sect. I.B, para. 3.", ["A/RES/55/2|sect. I.B, para. 3"]),
      CitedRow(
        "resolution 70/1 of 25 September 2015, annex, paragraph 3,",
        ["A/RES/70/1|annex, paragraph 3|2015-09-25"]),
      CitedRow("(A/67/53), chap. III, sect. A.", ["A/67/53|chap. III, sect. A"]),
      CitedRow("A/CONF.157/24 (Part I), chap. III.", ["A/CONF.157/24 (Part I)|chap. III"]),
      CitedRow("S/2012/376, annex.", ["S/2012/376|annex"]),
      CitedRow(
        "A/CONF.216/16, chap. I, resolution 1, annex.",
        ["A/CONF.216/16|chap. I, resolution 1, annex"]),
      CitedRow(
        "FCCC/CP/2015/10/Add.1, decision 1/CP.21, annex.",
        ["FCCC/CP/2015/10/Add.1|decision 1/CP.21, annex"]),
      CitedRow(
        "Supplement No. 53 (A/73/53), chap. IV, sect. A, resolution 37/17.",
        ["A/73/53|chap. IV, sect. A", "A/HRC/RES/37/17"]),
      CitedRow(
        "(A/69/53/Add.1 and A/69/53/Add.1/Corr.2), chap. III.",
        ["A/69/53/Add.1|chap. III", "A/69/53/Add.1/Corr.2|chap. III"]),
      CitedRow("Resolutions 77/1 A and B, annex.", ["A/RES/77/1A|annex", "A/RES/77/1B|annex"]),
      CitedRow(
        "resolutions S-23/2, annex, and S-23/3, annex.",
        ["A/RES/S-23/2|annex", "A/RES/S-23/3|annex"]),
      CitedRow(
        "Security Council resolutions 2199 (2015), in particular paragraphs 15 to 17, and 2253 (2015)",
        ["S/RES/2199(2015)|paragraphs 15 to 17", "S/RES/2253(2015)"]),
      CitedRow(
        "Resolutions 52/214, sect. C, para. 3; 55/222, sect. III, para. 12",
        ["A/RES/52/214|sect. C, para. 3", "A/RES/55/222|sect. III, para. 12"]),
      CitedRow(
        "paragraph 5 of resolution 66/152, annex", ["A/RES/66/152|paragraph 5, annex"]),
      // The words belong to the work that follows.
      CitedRow(
        "resolution 70/1, paragraph 5 of resolution 66/1",
        ["A/RES/70/1", "A/RES/66/1|paragraph 5"]),
      CitedRow("resolution 70/1, part of which is new", ["A/RES/70/1"]),
      CitedRow("resolution 70/1. Paragraph 5 is new", ["A/RES/70/1"]),
    ])
  func after(row: CitedRow) { row.check() }

  @Test(
    "A date is kept with the work that it stands beside",
    arguments: [
      CitedRow("its resolution 67/169 of 20 December 2012,", ["A/RES/67/169||2012-12-20"]),
      CitedRow(
        "resolutions 37/90 of 10 December 1982, 54/68 of 6 December 1999 and 72/79 of 7 December 2017",
        ["A/RES/37/90||1982-12-10", "A/RES/54/68||1999-12-06", "A/RES/72/79||2017-12-07"]),
      CitedRow(
        "resolutions 77/1 A and B of 7 October 2022",
        ["A/RES/77/1A||2022-10-07", "A/RES/77/1B||2022-10-07"]),
      CitedRow(
        "resolutions 66/1 and 66/2, both of 19 September 2011",
        ["A/RES/66/1||2011-09-19", "A/RES/66/2||2011-09-19"]),
      CitedRow(
        "resolutions 66/1 and 66/2 of 19 September 2011",
        ["A/RES/66/1", "A/RES/66/2||2011-09-19"]),
      CitedRow("resolution 66/1, adopted on 16 September 2011,", ["A/RES/66/1||2011-09-16"]),
      CitedRow("UNEP/EA.3/Res.1 of 6 December 2017", ["UNEP/EA.3/Res.1||2017-12-06"]),
      CitedRow("resolution 66/1 of 31 February 2011", ["A/RES/66/1"]),
      CitedRow("resolution 66/1 in December 2011", ["A/RES/66/1"]),
    ])
  func dates(row: CitedRow) { row.check() }

  @Test(
    "The Security Council is cited without the year, and by people’s abbreviations",
    arguments: [
      CitedRow("Security Council resolution 1325", ["S/RES/1325"]),
      CitedRow("Security Council resolutions 1325 and 1820", ["S/RES/1325", "S/RES/1820"]),
      CitedRow(
        "Security Council resolution 242 of 22 November 1967, paragraph 1",
        ["S/RES/242(1967)|paragraph 1|1967-11-22"]),
      CitedRow("UNSCR 1325 (2000)", ["S/RES/1325(2000)"]),
      CitedRow("UNSCR 1325", ["S/RES/1325"]),
      CitedRow("UNSC Resolution 2231", ["S/RES/2231"]),
      CitedRow("UNGA Res. 67/169", ["A/RES/67/169"]),
      CitedRow("resolution No. 1325 (2000)", ["S/RES/1325(2000)"]),
      CitedRow("its resolution 1325", ["S/RES/1325"], organ: .securityCouncil),
      CitedRow("its resolution 1325", ["?"]),
      CitedRow("resolution 1.5 times higher, resolution 300 dpi", []),
    ])
  func withoutYear(row: CitedRow) { row.check() }

  @Test(
    "What the text does not tell is kept, and not resolved",
    arguments: [
      CitedRow(
        "Commission on Narcotic Drugs resolution 62/8 of 22 March 2019", ["?||2019-03-22"]),
      CitedRow("decision 1/CP.21", ["?"]),
      CitedRow("decisions XII/23 and X/2", ["?", "?"]),
      CitedRow("resolution A.1120(30) of 6 December 2017", ["?||2017-12-06"]),
      CitedRow("resolution 7 of the World Conference", ["?"]),
      CitedRow("the resolution of 3 March 2012", ["?||2012-03-03"]),
      CitedRow("its resolution entitled “The rule of law”", ["?"]),
      CitedRow("the draft resolution of 3 March 2012", []),
      CitedRow("the resolution of disputes", []),
    ])
  func unresolved(row: CitedRow) { row.check() }
}
