/// A straight line on top of a drawing, in its points, counted from its lower left corner.
package struct Stroke: Sendable, Equatable {
  package var from: Point
  package var to: Point

  /// A place in a drawing.
  package struct Point: Sendable, Equatable {
    package var x: Double
    package var y: Double
  }

  init(from: (x: Double, y: Double), to: (x: Double, y: Double)) {
    self.from = Point(x: from.x, y: from.y)
    self.to = Point(x: to.x, y: to.y)
  }
}
