import Resolutions
import Testing

@Suite("Days of the calendar")
struct CalendarDateTests {
  @Test(
    "A day that there is can be made, printed and read again",
    arguments: [
      (2012, 12, 20, "2012-12-20"), (1945, 10, 24, "1945-10-24"), (2000, 2, 29, "2000-02-29"),
      (2024, 2, 29, "2024-02-29"), (1900, 2, 28, "1900-02-28"), (2012, 4, 30, "2012-04-30"),
      (2012, 1, 31, "2012-01-31"), (476, 9, 4, "0476-09-04"), (2468, 2, 29, "2468-02-29"),
    ])
  func valid(year: Int, month: Int, day: Int, printed: String) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect((date.year, date.month, date.day) == (year, month, day))
    #expect(date.description == printed)
    #expect(CalendarDate(iso: printed) == date)
  }

  @Test(
    "There is no such day",
    arguments: [
      (1900, 2, 29), (2023, 2, 29), (2100, 2, 29), (2012, 2, 30), (2012, 4, 31), (2012, 6, 31),
      (2012, 9, 31), (2012, 11, 31), (2012, 1, 32), (2012, 1, 0), (2012, 0, 1), (2012, 13, 1),
      (0, 1, 1), (-1, 1, 1), (10000, 1, 1),
    ])
  func invalid(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(
    "Only yyyy-mm-dd is read",
    arguments: [
      "", "2012", "2012-12", "2012-1-5", "20121220",
      "2012/12/20", "2012-12-20T10:00", "20 December 2012",
      "2012-02-30", "-012-12-20", "2012-12-20-", "abcd-ef-gh",
      "0000-01-01", " 2012-12-20",
      "+012-12-20", "2012-+1-05",
    ])
  func refusals(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test(
    "A century has 36,524 days, and 36,525 when its last year divides by 400",
    arguments: [(1801, 36_524), (1901, 36_525), (2001, 36_524), (2301, 36_525)])
  func centuries(first: Int, days: Int) {
    var count = 0
    for year in first..<(first + 100) {
      for month in 0...13 {
        for day in 0...32 where CalendarDate(year: year, month: month, day: day) != nil {
          count += 1
        }
      }
    }
    #expect(count == days)
  }

  @Test(
    "Days are ordered as they follow each other",
    arguments: [
      ("2011-12-31", "2012-01-01"), ("2012-01-31", "2012-02-01"), ("2012-02-09", "2012-02-10"),
      ("1999-12-31", "2000-01-01"),
    ])
  func order(earlier: String, later: String) throws {
    let earlier = try #require(CalendarDate(iso: earlier))
    let later = try #require(CalendarDate(iso: later))
    #expect(earlier < later)
    #expect(!(later < earlier))
  }
}
