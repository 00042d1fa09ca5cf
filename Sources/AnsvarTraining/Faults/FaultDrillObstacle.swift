import AnsvarText

/// Why no drill can be made of a model at a level.
public enum FaultDrillObstacle: Error, Equatable {
  /// The model has no matrix.
  case noRows
  /// Too few rows are in order to begin with.
  case tooFewRows(sound: Int, needed: Int)
  /// So many faults that the validator finds exactly could not be planted.
  case tooFewFaults(needed: Int)

  /// What stands in the way: lower case, no full stop.
  public var message: Phrase {
    switch self {
    case .noRows:
      Phrase(
        nb: "modellen har ingen rader å plante feil i", nn: "modellen har ingen rader å plante feil i",
        en: "the model has no rows to plant faults in")
    case .tooFewRows:
      Phrase(
        nb: "på nivå {level} trengs det {needed} rader der kontrollen ikke finner noe galt, og modellen har {sound} "
          + "på ett sted",
        nn: "på nivå {level} trengst det {needed} rader der kontrollen ikkje finn noko gale, og modellen har {sound} "
          + "på éin stad",
        en: "level {level} needs {needed} rows in which the check finds nothing wrong, and the model has {sound} in "
          + "one place")
    case .tooFewFaults:
      Phrase(
        nb: "på nivå {level} trengs det {needed} feil som kontrollen finner nøyaktig, og så mange lar seg ikke plante "
          + "i denne modellen",
        nn: "på nivå {level} trengst det {needed} feil som kontrollen finn nøyaktig, og så mange lèt seg ikkje plante "
          + "i denne modellen",
        en: "level {level} needs {needed} faults that the check finds exactly, and so many cannot be planted in this "
          + "model")
    }
  }

  /// What the message has places for, besides the level.
  public var places: [Place] {
    switch self {
    case .noRows: []
    case .tooFewRows(let sound, let needed): [Place("sound", sound), Place("needed", needed)]
    case .tooFewFaults(let needed): [Place("needed", needed)]
    }
  }

  /// What to do about it.
  public static let help = Phrase(
    nb: "velg et lavere nivå med `--level`, eller en annen modell: `Models/kurs.ansvar` er laget for øving",
    nn: "vel eit lågare nivå med `--level`, eller ein annan modell: `Models/kurs.ansvar` er laga for øving",
    en: "choose a lower level with `--level`, or another model: `Models/kurs.ansvar` is made for practice")
}
