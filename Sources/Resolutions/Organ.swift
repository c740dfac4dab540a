/// A body of the United Nations (or of its system) that adopts resolutions.
///
/// The principal organs have a short code that drafters use (`GA`, `SC`, `HRC`, `ECOSOC`).
/// Every other body is known by its name alone.
public struct Organ: Hashable, Sendable {
  /// The full English name without an article, such as "General Assembly".
  public let name: String

  /// Makes an organ of the given full English name.
  public init(name: String) { self.name = name }

  /// The General Assembly.
  public static let generalAssembly = Organ(name: "General Assembly")
  /// The Security Council.
  public static let securityCouncil = Organ(name: "Security Council")
  /// The Human Rights Council.
  public static let humanRightsCouncil = Organ(name: "Human Rights Council")
  /// The Economic and Social Council.
  public static let economicAndSocialCouncil = Organ(name: "Economic and Social Council")
  /// The Commission on Human Rights.
  public static let commissionOnHumanRights = Organ(name: "Commission on Human Rights")
  /// The Subcommission on the Promotion and Protection of Human Rights.
  public static let subCommission = Organ(
    name: "Subcommission on the Promotion and Protection of Human Rights")
  /// The Trusteeship Council.
  public static let trusteeshipCouncil = Organ(name: "Trusteeship Council")
  /// The United Nations Environment Assembly.
  public static let environmentAssembly = Organ(name: "United Nations Environment Assembly")
  /// The United Nations Habitat Assembly.
  public static let habitatAssembly = Organ(name: "United Nations Habitat Assembly")
  /// The World Health Assembly.
  public static let worldHealthAssembly = Organ(name: "World Health Assembly")

  /// The codes under which people ask for an organ, the usual one first.
  private static let codes: [(code: String, organ: Organ)] = [
    ("GA", .generalAssembly), ("UNGA", .generalAssembly),
    ("SC", .securityCouncil), ("UNSC", .securityCouncil),
    ("HRC", .humanRightsCouncil), ("UNHRC", .humanRightsCouncil),
    ("ECOSOC", .economicAndSocialCouncil), ("CHR", .commissionOnHumanRights),
    ("UNEA", .environmentAssembly), ("WHA", .worldHealthAssembly), ("TC", .trusteeshipCouncil),
  ]

  /// The organs that a text may name before a resolution's number or in its enacting formula.
  public static let known: [Organ] = [
    .generalAssembly, .securityCouncil, .humanRightsCouncil, .economicAndSocialCouncil,
    .commissionOnHumanRights, .subCommission, .trusteeshipCouncil, .environmentAssembly,
    .worldHealthAssembly,
  ]

  /// The organ that a code or a name stands for, letter case aside.
  ///
  /// - Parameter asked: What a user wrote, such as `GA`, `sc` or `Human Rights Council`.
  public init(asked: String) {
    let wanted = asked.lowercased()
    if let entry = Organ.codes.first(where: { $0.code.lowercased() == wanted }) {
      self = entry.organ
    } else {
      self = Organ.known.first { $0.name.lowercased() == wanted } ?? Organ(name: asked)
    }
  }

  /// The usual short code, for the organs that have one.
  public var code: String? { Organ.codes.first { $0.organ == self }?.code }
}
