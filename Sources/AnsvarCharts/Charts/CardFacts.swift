import AnsvarModel
import AnsvarText

/// What a role has to do with others, in short sentences for its card.
struct CardFacts {
  private let context: ChartContext
  private let role: RoleID

  init(_ context: ChartContext, _ role: RoleID) {
    self.context = context
    self.role = role
  }

  /// A heading and what stands under it.
  struct Section {
    var heading: Phrase
    var lines: [String]
  }

  /// More lines than these under one heading are counted and not shown.
  static let most = 8

  /// The sections that have something to tell.
  var sections: [Section] {
    let sections = [
      Section(heading: Self.has, lines: context.competences(of: role).members.map { context.title($0) }),
      Section(heading: Self.lacks, lines: lacks),
      Section(heading: Self.posts, lines: posts), Section(heading: Self.deputies, lines: deputies),
      Section(
        heading: Self.sitsIn,
        lines: seats {
          $0.role == role
        } naming: {
          context.title($0.body)
        }),
      Section(
        heading: Self.members,
        lines: seats {
          $0.body == role
        } naming: {
          $0.title[context.language] ?? context.title($0.role)
        }),
      Section(heading: Self.ties, lines: ties),
    ]
    return sections.filter { !$0.lines.isEmpty }.map { section in
      var section = section
      let rest = section.lines.count - Self.most
      if rest > 1 {
        section.lines = Array(section.lines.prefix(Self.most))
        section.lines.append(Self.more(context.language, [Place("count", rest)]))
      }
      return section
    }
  }

  /// The competences that the role lacks for what it carries, each with the first duty that takes it.
  private var lacks: [String] {
    let has = context.competences(of: role)
    guard context.model.hasRosters || context.model.roles.contains(where: { !$0.has.isEmpty }) else { return [] }
    var duties: [(competence: CompetenceID, duties: [DutyID])] = []
    for row in context.rows {
      guard let row, let part = row[role], !part.participation.isDisjoint(with: .carrying) else { continue }
      for competence in context.model[row.duty].requires.subtracting(has).members {
        if let known = duties.firstIndex(where: { $0.competence == competence }) {
          duties[known].duties.append(row.duty)
        } else {
          duties.append((competence, [row.duty]))
        }
      }
    }
    return duties.sorted { $0.competence < $1.competence }.map { lack in
      let places = [
        Place("competence", context.title(lack.competence)), Place("duty", context.title(lack.duties[0])),
        Place("count", lack.duties.count - 1),
      ]
      let phrase =
        lack.duties.count == 1 ? Self.neededFor : lack.duties.count == 2 ? Self.neededForTwo : Self.neededForMany
      return phrase(context.language, places)
    }
  }

  // MARK: Posts

  /// The posts that hold the role where the chart is about.
  private var holders: [Post] {
    context.model.posts.filter { post in
      guard post.holds.contains(role) else { return false }
      guard let shown = context.chosenScope?.organisation, let own = post.organisation else { return true }
      return context.model.isPart(own, of: shown) || context.model.isPart(shown, of: own)
    }
  }

  private var posts: [String] {
    let holders = holders
    if holders.isEmpty && !context.model.posts.isEmpty { return [Self.noPost[context.language]] }
    return holders.map { post in
      var text = name(post)
      if post.isVacant {
        text += ", "
        text +=
          post.vacantSince.map { Self.vacantSince(context.language, [Place("day", $0.longText(context.language))]) }
          ?? Self.vacant[context.language]
      }
      return text
    }
  }

  private var deputies: [String] {
    let holders = holders
    return holders.map { post in
      var text: String
      if let deputy = post.deputy {
        text = name(context.model[deputy.post])
        if let until = deputy.until {
          text += ", " + Self.until(context.language, [Place("day", until.longText(context.language))])
        }
      } else {
        text = Self.noDeputy[context.language]
      }
      return holders.count > 1
        ? Self.deputyFor(context.language, [Place("deputy", text), Place("post", name(post))]) : text
    }
  }

  private func name(_ post: Post) -> String {
    let title = context.model.title(post.title, post.name, context.language)
    guard let organisation = post.organisation else { return title }
    return title + " (" + context.model.title(of: organisation, context.language) + ")"
  }

  // MARK: Bodies and ties

  private func seats(_ isShown: (Seat) -> Bool, naming name: (Seat) -> String) -> [String] {
    context.model.seats.filter(isShown).map { seat in
      var text = name(seat)
      if seat.count > 1 { text += " × " + String(seat.count) }
      if let organisation = seat.from {
        let place = Place("organisation", context.model.title(of: organisation, context.language))
        text += ", " + (seat.isEach ? Self.fromEach : Self.from)(context.language, [place])
      }
      if !seat.hasVote { text += ", " + Self.withoutVote[context.language] }
      if seat.isVacant { text += ", " + Self.vacantSeat[context.language] }
      return text
    }
  }

  private var ties: [String] {
    let model = context.model
    let language = context.language
    var lines: [String] = []
    for relation in model.relations where relation.role == role {
      lines.append((relation.kind.label[language] + " " + model.title(of: relation.other, language)).capitalised)
    }
    for relation in model.relations where relation.other == .role(role) && relation.role != role {
      lines.append(
        context.title(relation.role) + " " + relation.kind.label[language] + " " + context.title(role))
    }
    for approval in model.approvals where approval.role == role {
      let subject =
        switch approval.subject {
        case .duty(let duty): context.title(duty)
        case .dimension(let dimension): context.title(dimension)
        case .words(let words): words
        }
      lines.append(Self.approves(language, [Place("subject", subject)]))
    }
    for mandate in model.mandates where mandate.role == role {
      if let day = mandate.from {
        lines.append(Self.mandateFrom(language, [Place("day", day.longText(language))]))
      }
      if let day = mandate.until {
        lines.append(Self.mandateUntil(language, [Place("day", day.longText(language))]))
      }
    }
    return lines
  }
}

extension CardFacts {
  private static let has = Phrase(nb: "Kompetanse", nn: "Kompetanse", en: "Competences")
  private static let lacks = Phrase(
    nb: "Kompetanse som mangler", nn: "Kompetanse som manglar", en: "Competences lacking")
  private static let posts = Phrase(
    nb: "Stillinger som har rollen", nn: "Stillingar som har rolla", en: "Posts that hold the role")
  private static let deputies = Phrase(nb: "Stedfortreder", nn: "Stadfortredar", en: "Deputy")
  private static let sitsIn = Phrase(nb: "Sitter i", nn: "Sit i", en: "Sits in")
  private static let members = Phrase(nb: "Hvem som sitter her", nn: "Kven som sit her", en: "Who sits here")
  private static let ties = Phrase(nb: "Forhold til andre", nn: "Forhold til andre", en: "Ties to others")
  private static let more = Phrase(nb: "… og {count} til", nn: "… og {count} til", en: "… and {count} more")
  private static let neededFor = Phrase(
    nb: "{competence}, til «{duty}»", nn: "{competence}, til «{duty}»", en: "{competence}, for “{duty}”")
  private static let neededForTwo = Phrase(
    nb: "{competence}, til «{duty}» og én oppgave til", nn: "{competence}, til «{duty}» og éi oppgåve til",
    en: "{competence}, for “{duty}” and one more duty")
  private static let neededForMany = Phrase(
    nb: "{competence}, til «{duty}» og {count} oppgaver til", nn: "{competence}, til «{duty}» og {count} oppgåver til",
    en: "{competence}, for “{duty}” and {count} more duties")
  private static let vacant = Phrase(nb: "ledig", nn: "ledig", en: "vacant")
  private static let vacantSince = Phrase(nb: "ledig siden {day}", nn: "ledig sidan {day}", en: "vacant since {day}")
  private static let until = Phrase(nb: "til og med {day}", nn: "til og med {day}", en: "until {day}")
  private static let noDeputy = Phrase(nb: "ingen stedfortreder", nn: "ingen stadfortredar", en: "no deputy")
  private static let noPost = Phrase(nb: "ingen stilling", nn: "ingen stilling", en: "no post")
  private static let deputyFor = Phrase(
    nb: "{deputy} for {post}", nn: "{deputy} for {post}", en: "{deputy} for {post}")
  private static let fromEach = Phrase(
    nb: "fra hver i {organisation}", nn: "frå kvar i {organisation}", en: "from each of {organisation}")
  private static let from = Phrase(nb: "fra {organisation}", nn: "frå {organisation}", en: "from {organisation}")
  private static let withoutVote = Phrase(nb: "uten stemme", nn: "utan røyst", en: "without a vote")
  private static let vacantSeat = Phrase(nb: "ubesatt", nn: "ledig", en: "vacant")
  private static let approves = Phrase(nb: "Godkjenner {subject}", nn: "Godkjenner {subject}", en: "Approves {subject}")
  private static let mandateFrom = Phrase(
    nb: "Mandatet gjelder fra {day}", nn: "Mandatet gjeld frå {day}", en: "The mandate begins on {day}")
  private static let mandateUntil = Phrase(
    nb: "Mandatet gjelder til og med {day}", nn: "Mandatet gjeld til og med {day}", en: "The mandate ends on {day}")
}
