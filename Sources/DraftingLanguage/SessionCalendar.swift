import Resolutions

/// Which organ can have adopted a resolution of a number, and when.
///
/// The organs number alike: `46/7` may be the Assembly's or the Human Rights Council's. Each session
/// falls in known years, so that the date beside the number tells the organ.
///
/// Sources: the Assembly's sessions open each September, the first in the regular year 1946, and
/// its numbers begin with the session since the thirty-first (1976); the Human Rights Council has
/// met three times a year since 2007, its fourth session the first of that year; the Economic and
/// Social Council numbers by year since 1978, before by Roman session to LXIII (1977).
enum SessionCalendar {
  /// How a date agrees with an organ and a number.
  enum Fit: Int, Comparable {
    /// The organ had that session in that year.
    case agrees
    /// Nothing is known against it.
    case open
    /// The organ had that session in another year.
    case contradicts

    static func < (left: Fit, right: Fit) -> Bool { left.rawValue < right.rawValue }
  }

  /// Whether an organ numbers its resolutions or decisions in the form that this number has.
  static func numbers(_ organ: Organ, _ number: ResolutionNumber) -> Bool {
    switch (organ, number.form) {
    case (.generalAssembly, .session(let session)): session >= 31
    case (.generalAssembly, .roman(let session)):
      session <= 30 && thousands(session).contains(number.number)
    case (.generalAssembly, .special), (.generalAssembly, .emergency),
      (.generalAssembly, .romanSpecial):
      true
    case (.securityCouncil, .serial): true
    case (.humanRightsCouncil, .session), (.humanRightsCouncil, .special): number.letters.isEmpty
    case (.economicAndSocialCouncil, .year), (.economicAndSocialCouncil, .roman): true
    case (.commissionOnHumanRights, .year), (.commissionOnHumanRights, .roman): true
    case (.subCommission, .year): true
    case (.trusteeshipCouncil, .roman): true
    case (.environmentAssembly, .session(let session)): session < 31
    default: false
    }
  }

  /// The numbers that the Assembly's resolutions can have in a session before 1976.
  ///
  /// They ran on from session to session: 1,000 was reached in 1956, 2,000 in 1963 to 1965, 3,000 in
  /// 1972 to 1973. So 707 (XXII) is the resolution of another body.
  private static func thousands(_ session: Int) -> ClosedRange<Int> {
    switch session {
    case ...10: 1...999
    case 11...17: 900...1999
    case 18...19: 1800...2100
    case 20...26: 2000...2999
    default: 2800...3999
    }
  }

  /// Whether a number without an organ beside it can be the Human Rights Council's.
  ///
  /// The Council has had some sixty sessions, and adopts some forty resolutions in each.
  static func canBeHumanRightsCouncil(_ number: ResolutionNumber) -> Bool {
    guard numbers(.humanRightsCouncil, number) else { return false }
    if case .session(let session) = number.form { return session <= 65 && number.number <= 60 }
    return true
  }

  /// How the year of a date agrees with the session of the number.
  static func fit(_ organ: Organ, _ number: ResolutionNumber, year: Int?) -> Fit {
    guard let year else { return .open }
    let years: ClosedRange<Int>
    switch (organ, number.form) {
    case (.generalAssembly, .session(let session)), (.generalAssembly, .roman(let session)):
      years = (1945 + session)...(1946 + session)
    case (.generalAssembly, .special(let session)):
      guard let opened = special[session] else { return year < 2006 ? .agrees : .open }
      years = opened...(opened + 1)
    case (.humanRightsCouncil, .session(let session)):
      // Sessions 1 to 3 stood in 2006; the fourth opened 2007.
      let opened = session < 4 ? 2006 : 2007 + (session - 4) / 3
      years = opened...opened
    case (.humanRightsCouncil, .special): years = 2006...2999
    case (.economicAndSocialCouncil, .year(let named)),
      (.commissionOnHumanRights, .year(let named)), (.subCommission, .year(let named)):
      years = (named - 1)...named
    case (.securityCouncil, .serial(let named)): years = named...named
    default: return .open
    }
    return years.contains(year) ? .agrees : .contradicts
  }

  /// The Assembly's special sessions since the Human Rights Council has had such sessions too.
  private static let special = [29: 2014, 30: 2016, 31: 2020, 32: 2021]
}
