import Resolutions

/// What the words before "resolution" say of the organ, and the organ that follows from them.
struct CitedOrgan {
  /// How the text refers to the organ.
  enum Reference: Equatable {
    /// "Security Council resolution", "Assembly resolution", "the Council's".
    case named(NamedBody.Meaning)
    /// "its resolution": of the body that the sentence is about.
    case own
    /// "the Security Council in its resolution": of the body that was named last.
    case ownOfLast
    /// "resolution" alone.
    case none
  }

  /// What the passage has named so far.
  struct Context {
    /// The organ of the text.
    var organ: Organ?
    /// The body named last.
    var last: NamedBody.Meaning?
    /// The council and the commission named last, which "the Council" may mean.
    var council: Organ?
    var commission: Organ?
    /// The organ of the list before, or of resolutions that were named without numbers:
    /// "Human Rights Council resolutions on the subject, including resolution 42/9".
    var head: Organ?
  }

  let reference: Reference
  var context: Context

  /// The organ that a group of numbers belongs to; `nil` when it is none that is known here.
  ///
  /// The organs that the words allow are tried in turn. One whose sessions agree with the dates
  /// comes first, one whose sessions contradict them last.
  ///
  /// - Parameter items: The numbers, with the year of the date beside each.
  func organ(of items: [(number: ResolutionNumber, year: Int?)]) -> Organ? {
    guard let first = items.first else { return nil }
    var best: (organ: Organ?, fit: SessionCalendar.Fit)?
    for candidate in candidates(first.number) {
      let fit = CitedOrgan.fit(candidate, items)
      if best.map({ fit < $0.fit }) ?? true { best = (candidate, fit) }
    }
    guard let best else { return nil }
    // A wrong date is a slip where the words name the organ; a bare number is then another body's.
    if best.fit == .contradicts, reference == .none { return nil }
    return best.organ
  }

  /// Whether the words mean the Security Council, whatever the number.
  var isSecurityCouncil: Bool {
    switch reference {
    case .named(.organ(let organ)): organ == .securityCouncil
    case .named(.council): context.council == .securityCouncil
    case .own: context.organ == .securityCouncil
    case .ownOfLast: context.last == .organ(.securityCouncil)
    case .named, .none: false
    }
  }

  private static func fit(
    _ organ: Organ?, _ items: [(number: ResolutionNumber, year: Int?)]
  ) -> SessionCalendar.Fit {
    guard let organ else { return .open }
    let fits = items.map { SessionCalendar.fit(organ, $0.number, year: $0.year) }
    let agreeing = fits.count { $0 == .agrees }
    let contradicting = fits.count { $0 == .contradicts }
    if agreeing > contradicting { return .agrees }
    return contradicting > 0 ? .contradicts : .open
  }

  /// The organs that can be meant, the likeliest first; `nil` among them is a body unknown here.
  private func candidates(_ number: ResolutionNumber) -> [Organ?] {
    let byForm = CitedOrgan.organs(numbering: number, in: context.organ)
    var last: [Organ?] = []
    if let meant = organ(context.last, number),
      meant != .humanRightsCouncil
        || SessionCalendar.canBeHumanRightsCouncil(number)
    {
      last = [meant]
    }
    var own: [Organ?] = []
    if let organ = context.organ, SessionCalendar.numbers(organ, number) { own = [organ] }
    switch reference {
    case .named(let meaning):
      if let named = organ(meaning, number) { return [named] }
      // "General Assembly and Security Council resolutions 70/262 and 2282 (2016)".
      return meaning == .other ? [] : Array(byForm.prefix(1))
    case .ownOfLast: return last + own + byForm
    case .own: return own + last + byForm
    case .none:
      var head: [Organ?] = []
      if let organ = context.head, byForm.contains(organ) { head = [organ] }
      // Texts of the Assembly say "its" of their own: alone, a number is of the council at hand,
      // and below session 31 of whichever body was named.
      let isNear = last.contains(.humanRightsCouncil) || !byForm.contains(.generalAssembly)
      return head + (isNear ? last + byForm : byForm + last)
    }
  }

  /// The organ of a name, `.some(nil)` for a body unknown here; `nil` where it cannot be meant.
  private func organ(_ meaning: NamedBody.Meaning?, _ number: ResolutionNumber) -> Organ?? {
    switch meaning {
    case nil: return .none
    case .organ(.worldHealthAssembly): return .some(nil)
    case .organ(let organ):
      return SessionCalendar.numbers(organ, number) ? .some(organ) : .none
    case .assembly:
      return SessionCalendar.numbers(.generalAssembly, number) ? .some(.generalAssembly) : .none
    case .council:
      let councils = (context.council.map { [$0] } ?? []) + CitedOrgan.councils
      return councils.first { SessionCalendar.numbers($0, number) }.map { .some($0) } ?? .none
    case .commission: return .some(context.commission)
    case .other:
      // The Security Council alone gives the year in brackets.
      if case .serial = number.form { return .none }
      return .some(nil)
    }
  }

  private static let councils: [Organ] = [
    .securityCouncil, .humanRightsCouncil, .economicAndSocialCouncil, .trusteeshipCouncil,
  ]

  /// The organs that number their resolutions in this form, the likeliest first.
  ///
  /// The Security Council gives the year in brackets; the Economic and Social Council has put the
  /// year first since 1978; the Assembly's `session/number` begins with session 31 and its Roman
  /// sessions end with XXX.
  static func organs(numbering number: ResolutionNumber, in organ: Organ?) -> [Organ] {
    var organs: [Organ] = [
      .securityCouncil, .generalAssembly, .economicAndSocialCouncil,
    ]
    if SessionCalendar.canBeHumanRightsCouncil(number) {
      organs.insert(.humanRightsCouncil, at: organ == .humanRightsCouncil ? 0 : organs.count)
    }
    if let organ, organ != .humanRightsCouncil { organs.insert(organ, at: 0) }
    return organs.filter { SessionCalendar.numbers($0, number) }
  }
}
