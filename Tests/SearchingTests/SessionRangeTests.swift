import Resolutions
import Searching
import Testing

@Suite("Sessions and periods")
struct SessionRangeTests {
  @Test(
    "A list of sessions is read",
    arguments: [
      ("67", [.one(.regular(67))]),
      (" 67 ", [.one(.regular(67))]),
      ("60-67", [.regular(60...67)]),
      ("60 - 67", [.regular(60...67)]),
      ("60,62", [.one(.regular(60)), .one(.regular(62))]),
      ("60-62, S-26,ES-10", [.regular(60...62), .one(.special(26)), .one(.emergency(10))]),
      ("es-10", [.one(.emergency(10))]),
      ("67-67", [.regular(67...67)]),
      ("2012", [.one(.regular(2012))]),
    ] as [(String, [SessionRange])])
  func aListOfSessionsIsRead(_ text: String, _ ranges: [SessionRange]) {
    #expect(SessionRange.list(text) == ranges)
  }

  @Test(
    "What is no session is refused",
    arguments: [
      "", ",", "67-60", "60-", "-67", "60--67", "sixty", "67th", "S-", "ES-10-12", "0", "60-67-70",
      "6 7x",
    ])
  func whatIsNoSessionIsRefused(_ text: String) { #expect(SessionRange.list(text) == nil) }

  @Test(
    "A period has a first and a last day",
    arguments: [
      ("2012", "2012-01-01", "2012-12-31"),
      ("2012-02", "2012-02-01", "2012-02-29"),
      ("2013-02", "2013-02-01", "2013-02-28"),
      ("2012-11", "2012-11-01", "2012-11-30"),
      ("2012-12-20", "2012-12-20", "2012-12-20"),
    ])
  func aPeriodHasAFirstAndALastDay(_ text: String, _ first: String, _ last: String) {
    #expect(CalendarDate(period: text, isLast: false)?.description == first)
    #expect(CalendarDate(period: text, isLast: true)?.description == last)
  }

  @Test(
    "What is no period is refused",
    arguments: [
      "", "last year", "2012-13", "2012-00", "2012-02-30", "2012-12-20-01", "20121220", "-2012",
      "2012-", "2012--20", "20-12-2012",
    ])
  func whatIsNoPeriodIsRefused(_ text: String) {
    #expect(CalendarDate(period: text, isLast: false) == nil)
    #expect(CalendarDate(period: text, isLast: true) == nil)
  }
}
