import AnsvarModel

/// The roles of one camp, or those that belong to none.
struct CampGroup: Sendable {
  /// Nil: above the camps, or a model without any.
  var camp: CampID?
  var roles: [RoleID]

  /// The first camp, then who stands above them, then the other camps; groups without roles left out.
  static func groups(of roles: [RoleID], _ model: Model) -> [CampGroup] {
    var members = [[RoleID]](repeating: [], count: model.camps.count + 1)
    for role in roles { members[model[role].camp?.index ?? model.camps.count].append(role) }
    var groups: [CampGroup] = []
    for index in model.camps.indices {
      groups.append(CampGroup(camp: CampID(index), roles: members[index]))
      if index == 0 { groups.append(CampGroup(camp: nil, roles: members[model.camps.count])) }
    }
    if model.camps.isEmpty { groups.append(CampGroup(camp: nil, roles: roles)) }
    return groups.filter { !$0.roles.isEmpty }
  }
}
