import AnsvarText

extension CourseStep {
  /// A break.
  static func pause(_ minutes: Int) -> CourseStep {
    CourseStep(title: Phrase(nb: "Pause", nn: "Pause", en: "Break"), minutes: minutes)
  }
}
