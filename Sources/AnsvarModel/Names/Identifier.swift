/// The number of an entity of one kind: its index in the model's list of that kind.
///
/// The kind is part of the type, so that a role can never be looked up as a duty.
public struct Identifier<Entity>: Hashable, Comparable, Sendable {
  public let raw: UInt32

  @inlinable public init(raw: UInt32) { self.raw = raw }
  @inlinable public init(_ index: Int) { self.raw = UInt32(index) }
  @inlinable public var index: Int { Int(raw) }

  @inlinable public static func < (left: Self, right: Self) -> Bool { left.raw < right.raw }
}

public typealias OrganisationID = Identifier<Organisation>
public typealias SystemID = Identifier<System>
public typealias CampID = Identifier<Camp>
public typealias CompetenceID = Identifier<Competence>
public typealias RoleID = Identifier<Role>
public typealias DimensionID = Identifier<Dimension>
public typealias DutyID = Identifier<Duty>
public typealias PostID = Identifier<Post>
public typealias PlanItemID = Identifier<PlanItem>
