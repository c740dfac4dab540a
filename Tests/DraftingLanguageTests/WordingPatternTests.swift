import DraftingLanguage
import Testing

/// Texts that say the same of another year have one pattern, others have not.
@Suite("Patterns of wordings")
struct WordingPatternTests {
  @Test(
    "Numbers give way to a sign",
    arguments: [
      ("Decides to remain seized of the matter.", "decides to remain seized of the matter"),
      ("its seventy-ninth session", "its # session"),
      ("its four hundred and sixty-ninth session", "its # session"),
      ("its 79th session;", "its # session"),
      ("at its tenth emergency special session", "at its # emergency special session"),
      ("its resolution 66/152 of 19 December 2011,", "its resolution # of #"),
      ("resolution 1325 (2000) of 31 October 2000", "resolution # of #"),
      ("resolution 2625 (XXV)", "resolution #"),
      ("resolution 217 A (III)", "resolution #"),
      ("resolution 3201 (S-VI)", "resolution #"),
      ("resolution 1004 (ES-II)", "resolution #"),
      ("resolutions 77/1 A and B", "resolutions # a and b"),
      ("A/RES/67/169", "a res #"),
      ("A/67/53/Add.1", "a # add #"),
      ("E/2012/43-E/CN.6/2012/16", "e # e cn #"),
      ("from 1 to 5 May 2012", "from # to #"),
      ("in May 2012 and in December 2013", "in # and in #"),
      ("on 31 March", "on #"),
      ("States may, in March, meet", "states may in march meet"),
      ("1,200,000 dollars or 1 200 000 dollars", "# dollars or # dollars"),
      ("60.5 per cent", "# per cent"),
      ("five million, or 5 million", "#"),
      ("paragraphs 1, 2 and 3", "paragraphs #"),
      ("paragraph 5 (a) (ii)", "paragraph # a ii"),
      ("Chapter VII of the Charter", "chapter vii of the charter"),
      ("the Third Committee", "the # committee"),
      ("two and three", "#"),
      (
        "resolutions 1/1 of 2 May 2000, 1/2 of 3 May 2001 and 1/3 of 4 May 2002",
        "resolutions # of #"
      ),
      (
        "resolutions 47/19, 48/16 and 49/9 and its decision 50/4",
        "resolutions # and its decision #"
      ),
      ("resolutions 1/1 and 1/2 of 3 May 2001", "resolutions # and # of #"),
      ("articles 1 and 2, and 3 others", "articles # others"), ("1 and", "# and"),
      ("co-operation", "cooperation"),
      ("co\u{2010}operation and co\u{AD}operation", "cooperation and cooperation"),
      ("the Secretary-General’s report", "the secretarygeneral s report"),
      ("peace — and security", "peace and security"),
      ("Côte d’Ivoire", "côte d ivoire"),
      ("COVID-19 and G20", "covid # and g20"),
      ("", ""), ("…", ""), ("79", "#"), ("(2000)", "#"), (")", ""), ("A (", "a"),
      ("December", "december"), ("hundred and", "# and"),
    ])
  func numbersGiveWayToASign(_ text: String, _ pattern: String) {
    #expect(WordingPattern(text).description == pattern)
  }

  @Test(
    "Texts that differ in words have different patterns",
    arguments: [
      ("Urges States", "Urges all States"), ("its session", "its seventy-ninth session"),
      ("in 2012", "on 20 December"), ("Recalls resolution 1/1", "Recalls resolutions 1/1 and 1/2"),
      ("paragraph (a)", "paragraph (b)"), ("States may meet", "States must meet"),
    ])
  func textsThatDifferInWordsHaveDifferentPatterns(_ one: String, _ other: String) {
    #expect(WordingPattern(one) != WordingPattern(other))
  }
}
