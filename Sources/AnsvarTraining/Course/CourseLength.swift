/// How long a session lasts, in minutes.
public enum CourseLength: Int, CaseIterable, Sendable {
  case short = 45
  case usual = 90
  case long = 180
}
