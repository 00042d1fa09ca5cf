import AnsvarLanguage
import AnsvarModel
import Testing

@testable import AnsvarRules

/// Who fills the seats of organisations that lie in one another, and how many are listed that nobody fills.
@Suite struct SeatPlacesTests {
  private static let start = """
    organisation hadeland {
        organisation vest {
            organisation gran
            organisation jevnaker
        }
        organisation lunner
    }
    role leder
    role drifter
    post drift of gran holds drifter
    post drift2 of jevnaker holds drifter
    post drift3 of lunner holds drifter

    """

  /// What is missing in each seat: the organisations, and the posts that are vacant.
  private static func gaps(_ text: String, mostListed: Int = .max) -> [[String]] {
    let model = Reader.read(text: start + text).model
    var places = SeatPlaces(CheckContext(model: model, today: nil), mostListed: mostListed)
    return model.seats.map { seat in
      places.gaps(of: seat).map { organisation, gap in
        let place = organisation.map { model.name(of: $0) } ?? "-"
        if case .vacantPost(let post) = gap { return place + ": " + model.name(of: post) }
        return place
      }
    }
  }

  @Test func whoSitsForTheWholeSitsForItsParts() {
    let seats = "body styret {\n    seat leder from each hadeland\n}\n"
    #expect(Self.gaps(seats) == [["gran", "jevnaker", "lunner"]])
    #expect(Self.gaps(seats + "post sjef of vest holds leder\n") == [["lunner"]])
    #expect(Self.gaps(seats + "post sjef of vest holds leder\npost nest of gran holds leder\n") == [["lunner"]])
    #expect(Self.gaps(seats + "post sjef of hadeland holds leder\n") == [[]])
  }

  @Test("of vacant posts, the first part's is told of, and that of the least part which holds it")
  func theNearestVacantPost() {
    let seat = "body styret {\n    seat leder from hadeland\n}\n"
    let (whole, part) = ("post sjef of vest holds leder vacant\n", "post nest of gran holds leder vacant\n")
    let last = "post sist of lunner holds leder vacant\n"
    #expect(Self.gaps(seat + whole + part + last) == [["hadeland: nest"]])
    #expect(Self.gaps(seat + last + part + whole) == [["hadeland: nest"]])
    #expect(Self.gaps(seat + last + whole) == [["hadeland: sjef"]])
    #expect(Self.gaps(seat + last) == [["hadeland: sist"]])
  }

  @Test("once so many are listed, a seat is told of once", arguments: [(1, "hadeland"), (3, "hadeland"), (4, nil)])
  func pastTheLimitASeatIsToldOfOnce(mostListed: Int, whole: String?) {
    let seats = "role leser\nbody styret {\n    seat leder from each hadeland\n    seat leser from each hadeland\n}\n"
    let all = ["gran", "jevnaker", "lunner"]
    #expect(Self.gaps(seats, mostListed: mostListed) == [all, whole.map { [$0] } ?? all])
    let rosters = ["gran", "jevnaker", "lunner"].map { "roster \($0) {\n    drifter\n}\n" }.joined()
    #expect(Self.gaps(seats + rosters, mostListed: mostListed) == [all, whole.map { [$0] } ?? all])
  }
}
