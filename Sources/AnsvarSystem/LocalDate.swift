#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A day of the calendar.
package struct LocalDate: Sendable, Equatable {
  package let year: Int
  package let month: Int
  package let day: Int

  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Today in the local time zone.
  package static func today() -> LocalDate {
    var now = time(nil)
    var parts = tm()
    // `localtime_r` alone need not look at the time zone.
    tzset()
    _ = localtime_r(&now, &parts)
    return LocalDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
