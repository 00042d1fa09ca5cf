/// The steps of a session of a length, whose minutes sum up to it.
enum CourseAgenda {
  static func steps(_ material: CourseMaterial) -> [CourseStep] {
    let first = material.cases.first
    switch material.length {
    case .short:
      return [
        .welcome(4, material), .warmUp(6, material), .worked(7, material), .faded(8, material),
        first.map { .talk($0, 10, material) } ?? .pause(10), .ownMatrix(6, material), .closing(4, material),
      ]
    case .usual:
      return [
        .welcome(6, material), .warmUp(9, material), .worked(8, material), .faded(10, material),
        .faults(14, material), first.map { .talk($0, 20, material) } ?? .pause(20), .ownMatrix(15, material),
        .closing(8, material),
      ]
    case .long:
      let second = material.cases.dropFirst().first
      return [
        .welcome(10, material), .warmUp(10, material), .worked(12, material), .faded(13, material), .pause(10),
        .faults(25, material), first.map { .talk($0, 25, material) } ?? .pause(25), .pause(10),
        second.map { .talk($0, 20, material) } ?? .pause(20), .ownMatrix(30, material), .closing(15, material),
      ]
    }
  }
}
