import AnsvarModel

extension ModelTables {
  /// Seats, relations, approvals, mandates and posts.
  var governance: [TableSheet] { [seats, relations, approvals, mandates, posts] }

  private var seats: TableSheet {
    var sheet = TableSheet(
      "seats.csv",
      ["body", "role"] + TableSheet.titleColumns + ["times", "from", "each", "withoutVote", "vacant"]
        + TableSheet.sourceColumns)
    for seat in model.seats {
      let place = [
        seat.count == 1 ? nil : String(seat.count), seat.from.map { model.name(of: $0) }, TableSheet.flag(seat.isEach),
      ]
      sheet.add(
        [model.name(of: seat.body), model.name(of: seat.role)] + TableSheet.cells(seat.title) + place
          + [TableSheet.flag(!seat.hasVote), TableSheet.flag(seat.isVacant)] + cells(seat.citation))
    }
    return sheet
  }

  private var relations: TableSheet {
    var sheet = TableSheet("relations.csv", ["role", "relation", "other", "words"])
    for relation in model.relations {
      var other: [String?] = [model.name(of: relation.other), nil]
      if case .words(let words) = relation.other { other = [nil, words] }
      sheet.add([model.name(of: relation.role), relation.kind.id] + other)
    }
    return sheet
  }

  private var approvals: TableSheet {
    var sheet = TableSheet("approvals.csv", ["role", "duty", "dimension", "words"])
    for approval in model.approvals {
      var subject: [String?] = [nil, nil, nil]
      switch approval.subject {
      case .duty(let duty): subject[0] = model.name(of: duty)
      case .dimension(let dimension): subject[1] = model.name(of: dimension)
      case .words(let words): subject[2] = words
      }
      sheet.add([model.name(of: approval.role)] + subject)
    }
    return sheet
  }

  private var mandates: TableSheet {
    var sheet = TableSheet("mandates.csv", ["role", "from", "until"])
    for mandate in model.mandates {
      sheet.add([model.name(of: mandate.role), mandate.from?.text, mandate.until?.text])
    }
    return sheet
  }

  private var posts: TableSheet {
    var sheet = TableSheet(
      "posts.csv",
      ["id"] + TableSheet.titleColumns
        + ["organisation", "holds", "deputy", "deputyUntil", "vacant", "vacantSince"] + TableSheet.sourceColumns)
    for post in model.posts {
      let holds = TableSheet.list(post.holds.map { model.name(of: $0) })
      let deputy = [post.deputy.map { model.name(of: $0.post) }, post.deputy?.until?.text]
      sheet.add(
        head(post.name, post.title) + [post.organisation.map { model.name(of: $0) }, holds] + deputy
          + [TableSheet.flag(post.isVacant), post.vacantSince?.text] + cells(post.citation))
    }
    return sheet
  }
}
