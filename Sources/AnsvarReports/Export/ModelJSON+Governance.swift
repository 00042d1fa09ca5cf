import AnsvarModel

extension ModelJSON {
  /// Bodies with their seats; what else they are stands among the roles.
  func writeBodies(to json: inout JSONWriter) {
    let bodies = model.roles.indices.filter { model.roles[$0].kind == .body }
    if bodies.isEmpty { return }
    var seats = [[Seat]](repeating: [], count: model.roles.count)
    for seat in model.seats { seats[seat.body.index].append(seat) }
    json.array("bodies") { json in
      for body in bodies {
        json.object(seats[body].isEmpty ? .inline : .lines) { json in
          write(model.roles[body].name, model.roles[body].title, to: &json)
          json.array("seats") { json in
            for seat in seats[body] { json.object(.inline) { write(seat, to: &$0) } }
          }
        }
      }
    }
  }

  private func write(_ seat: Seat, to json: inout JSONWriter) {
    json.member("role", model.name(of: seat.role))
    json.memberIfPresent("from", seat.from.map { model.name(of: $0) })
    if seat.isEach { json.member("each", true) }
    json.memberIfPresent("title", seat.title.text)
    if seat.count != 1 { json.member("times", seat.count) }
    if !seat.hasVote { json.member("withoutVote", true) }
    if seat.isVacant { json.member("vacant", true) }
    write(translations: seat.title, seat.citation, to: &json)
  }

  /// What roles and bodies have to do with others.
  func writeTies(to json: inout JSONWriter) {
    if !model.relations.isEmpty {
      json.array("relations") { json in
        for relation in model.relations {
          json.object(.inline) { json in
            json.member("role", model.name(of: relation.role))
            json.member("relation", relation.kind.id)
            if case .words(let words) = relation.other {
              json.member("words", words)
            } else {
              json.member("other", model.name(of: relation.other))
            }
          }
        }
      }
    }
    if !model.approvals.isEmpty {
      json.array("approvals") { json in
        for approval in model.approvals {
          json.object(.inline) { json in
            json.member("role", model.name(of: approval.role))
            switch approval.subject {
            case .duty(let duty): json.member("duty", model.name(of: duty))
            case .dimension(let dimension): json.member("dimension", model.name(of: dimension))
            case .words(let words): json.member("words", words)
            }
          }
        }
      }
    }
    if model.mandates.isEmpty { return }
    json.array("mandates") { json in
      for mandate in model.mandates {
        json.object(.inline) { json in
          json.member("role", model.name(of: mandate.role))
          json.memberIfPresent("from", mandate.from?.text)
          json.memberIfPresent("until", mandate.until?.text)
        }
      }
    }
  }

  func writePosts(to json: inout JSONWriter) {
    if model.posts.isEmpty { return }
    json.array("posts") { json in
      for post in model.posts {
        json.object(.inline) { json in
          write(post.name, post.title, to: &json)
          json.memberIfPresent("organisation", post.organisation.map { model.name(of: $0) })
          if !post.holds.isEmpty { json.member("holds", post.holds.map { model.name(of: $0) }) }
          json.memberIfPresent("deputy", post.deputy.map { model.name(of: $0.post) })
          json.memberIfPresent("deputyUntil", post.deputy?.until?.text)
          if post.isVacant { json.member("vacant", true) }
          json.memberIfPresent("vacantSince", post.vacantSince?.text)
          write(translations: post.title, post.citation, to: &json)
        }
      }
    }
  }
}
