import Resolutions

extension CalendarDate {
  /// The months in English.
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The months as American law reviews shorten them (Bluebook, table T12).
  private static let shortMonths = [
    "Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.",
  ]

  /// The day as Britain writes it: "20 December 2012".
  var dayMonthYear: String { "\(day) \(CalendarDate.months[month - 1]) \(year)" }

  /// The day as America writes it: "December 20, 2012".
  var monthDayYear: String { "\(CalendarDate.months[month - 1]) \(day), \(year)" }

  /// The day as American law reviews write it, the month in short.
  var shortMonthDayYear: String { "\(CalendarDate.shortMonths[month - 1]) \(day), \(year)" }

  /// The day with the year first: "2012, December 20".
  var yearMonthDay: String { "\(year), \(CalendarDate.months[month - 1]) \(day)" }
}
