import AnsvarText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Puts error numbers of the system into the words of the user.
enum SystemReason {
  /// The reason as the end of a sentence; what the system calls it when it is a rare one.
  static func phrase(_ code: Int32, named name: String?) -> Phrase {
    switch code {
    case ENOSPC, EDQUOT: Phrase(nb: "disken er full", nn: "disken er full", en: "the disk is full")
    case EROFS:
      Phrase(nb: "disken er skrivebeskyttet", nn: "disken er skriveverna", en: "the disk is write-protected")
    case EFBIG: Phrase(nb: "filen blir for stor", nn: "fila blir for stor", en: "the file grows too large")
    case ENAMETOOLONG: Phrase(nb: "navnet er for langt", nn: "namnet er for langt", en: "the name is too long")
    case EEXIST: Phrase(nb: "filen finnes allerede", nn: "fila finst alt", en: "the file exists already")
    case EBADF: Phrase(nb: "utgangen er lukket", nn: "utgangen er lukka", en: "the output is closed")
    case EIO:
      Phrase(nb: "disken eller nettet svikter", nn: "disken eller nettet sviktar", en: "the disk or network fails")
    case ELOOP:
      Phrase(
        nb: "lenkene peker på hverandre i ring", nn: "lenkjene peikar på kvarandre i ring",
        en: "the links point at one another in a ring")
    default: Phrase(nb: name ?? "ukjent feil", nn: name ?? "ukjend feil", en: name ?? "unknown fault")
    }
  }
}
