import AnsvarAnalysis
import AnsvarModel
import AnsvarText

extension QuestionKind {
  /// What nobody answers for when a post is vacant; of a model without posts, when nobody has a role.
  static let vacancy = QuestionKind(
    id: "vacancy",
    title: Phrase(nb: "Hva om stillingen står ledig?", nn: "Kva om stillinga står ledig?", en: "What if it is vacant?"),
    topics: { source in
      let model = source.model
      let most = model.table.rowCount > manyRows ? few : most
      let posts = model.posts.indices.filter { !model.posts[$0].isVacant && !model.posts[$0].holds.isEmpty }
        .prefix(most).map { source.changed(Topic(post: PostID($0))) }
      if !posts.isEmpty { return Array(posts) }
      return source.roles.filter { role in source.rows.contains { $0.row.accountable.contains(role) } }.prefix(most)
        .map { source.changed(Topic(role: $0)) }
    },
    choices: { _, topic in
      topic.lost.prefix(mostDuties).map { .duty($0) } + [.nothing] + topic.kept.prefix(mostDuties).map { .duty($0) }
    },
    isRight: { _, topic, choice in
      switch choice {
      case .duty(let duty): topic.lost.contains(duty) ? true : topic.kept.contains(duty) ? false : nil
      case .nothing: topic.lost.isEmpty
      default: nil
      }
    },
    prompt: { source, topic in
      if let post = topic.post {
        let title = source.quoted(source.model.title(of: post, source.context.language))
        return source.context(ofPost, [Place("post", title)])
      }
      return source.context(ofRole, [Place("role", source.quoted(topic.role.map { source.context.title($0) } ?? ""))])
    },
    explanation: { source, _, right in
      guard case .duty(let duty) = right else { return source.context(covered) }
      return source.context(gap, [Place("duty", source.duty(duty))])
    })

  /// Each is a change to the whole model.
  private static let most = 40
  private static let manyRows = 20_000
  private static let few = 4
  private static let mostDuties = 20

  private static let ofPost = Phrase(
    nb: "Stillingen {post} blir stående ledig. Hvilket av disse ansvarene har da ingen som svarer for det?",
    nn: "Stillinga {post} blir ståande ledig. Kva for eit av desse ansvara har då ingen som svarer for det?",
    en: "The post {post} falls vacant. For which of these duties is nobody accountable then?")
  private static let ofRole = Phrase(
    nb: "Tenk deg at ingen fyller rollen {role}. Hvilket av disse ansvarene har da ingen som svarer for det?",
    nn: "Tenk deg at ingen fyller rolla {role}. Kva for eit av desse ansvara har då ingen som svarer for det?",
    en: "Suppose that nobody fills the role {role}. For which of these duties is nobody accountable then?")
  private static let gap = Phrase(
    nb: "{duty} har ingen annen som svarer for det, og ingen stedfortreder som trer inn.",
    nn: "{duty} har ingen annan som svarer for det, og ingen stadfortredar som trer inn.",
    en: "{duty} has nobody else who answers for it, and no deputy who steps in.")
  private static let covered = Phrase(
    nb: "En stedfortreder trer inn, eller andre har samme rolle, så alt har fortsatt noen som svarer for det.",
    nn: "Ein stadfortredar trer inn, eller andre har same rolla, så alt har framleis nokon som svarer for det.",
    en: "A deputy steps in, or others have the same role, so that everything still has somebody who answers for it.")
}

extension QuestionSource {
  /// A topic with what comes of the change that it is about: what nobody answers for any more in some row in which
  /// somebody did, and what somebody answers for as before, those first in which the role takes part.
  fileprivate func changed(_ topic: Topic) -> Topic {
    let after: Model
    let roles: [RoleID]
    if let post = topic.post {
      after = model.applying(.vacant(post), today: context.today)
      roles = model[post].holds
    } else if let role = topic.role {
      after = model.applying(.without(role))
      roles = [role]
    } else {
      return topic
    }
    var lost: Set<DutyID> = []
    var unclear: Set<DutyID> = []
    var near: Set<DutyID> = []
    var matrices: [Scope: EffectiveMatrix] = [:]
    for held in rows {
      let duty = held.row.duty
      if held.row.accountable.isEmpty { unclear.insert(duty) }
      if roles.contains(where: { held.row[$0] != nil }) { near.insert(duty) }
      if matrices[held.scope] == nil { matrices[held.scope] = after.effectiveMatrix(in: held.scope) }
      let row = matrices[held.scope].flatMap { after.row(of: duty, in: $0) }
      if !held.row.accountable.isEmpty, row?.accountable.isEmpty ?? true { lost.insert(duty) }
    }
    let duties = Set(rows.map { $0.row.duty }).sorted()
    let kept = duties.filter { !lost.contains($0) && !unclear.contains($0) }
    // Where all that is lost lacked somebody elsewhere before, neither that nor its contrary is quite true.
    guard lost.isEmpty || !lost.isSubset(of: unclear) else { return topic }
    var topic = topic
    topic.lost = lost.subtracting(unclear).sorted()
    topic.kept = kept.filter { near.contains($0) } + kept.filter { !near.contains($0) }
    return topic
  }
}
