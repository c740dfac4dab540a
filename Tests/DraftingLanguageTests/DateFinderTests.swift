import DraftingLanguage
import Resolutions
import Testing

@Suite("Dates in running text")
struct DateFinderTests {
  @Test(
    "The first full date of a text is found",
    arguments: [
      ("9 November 2012", "2012-11-09"),
      ("Distr.: Limited 9 November 2012", "2012-11-09"),
      ("Resolution adopted by the General Assembly on 20 December 2012", "2012-12-20"),
      ("Adopted at its 4213th meeting, on 31 October 2000", "2000-10-31"),
      ("held from 31 August to 8 September 2001", "2001-09-08"),
      ("from 20 to 24 April 2009, and on 1 May 2010", "2009-04-24"),
      ("of 11\u{A0}December\u{A0}1995", "1995-12-11"),
      ("on 20\nDecember 2012", "2012-12-20"),
      ("(20 December 2012)", "2012-12-20"),
      ("29 february 2024", "2024-02-29"),
      ("60th plenary meeting 20 December 2012", "2012-12-20"),
      // A note mark is glued to the year.
      // French, the ending of the ordinal apart or not.
      ("66e séance plénière 1 er avril 2022", "2022-04-01"), ("le 1er août 2022", "2022-08-01"),
      ("59/3 of 4 July 20253 and the resolutions", "2025-07-04"),
    ])
  func first(text: String, date: String) {
    #expect(DateFinder.first(in: text)?.description == date)
  }

  @Test(
    "A text without a full date has none",
    arguments: [
      "", "2012", "November 2012", "20 December", "9 Noviembre 2012", "31 June 2012",
      "resolution 66/152", "20/12/2012", "thirtieth of May 2012",
    ])
  func none(text: String) {
    #expect(DateFinder.first(in: text) == nil)
  }

  @Test(
    "A date stands alone only without other words",
    arguments: [
      ("20 December 2012", "2012-12-20"), ("  20  December\n2012 ", "2012-12-20"),
      ("on 20 December 2012", nil), ("20 December 2012, noon", nil), ("December 2012", nil),
      ("20 December 2012 and", nil), ("", nil),
    ] as [(String, String?)])
  func whole(text: String, date: String?) {
    #expect(DateFinder.whole(text)?.description == date)
  }
}
