import Resolutions
import Testing

@Suite("Organs")
struct OrganTests {
  @Test(
    "An organ is known by its code and by its name, letter case aside",
    arguments: [
      ("GA", .generalAssembly), ("ga", .generalAssembly), ("UNGA", .generalAssembly),
      ("General Assembly", .generalAssembly), ("general assembly", .generalAssembly),
      ("SC", .securityCouncil), ("sc", .securityCouncil), ("UNSC", .securityCouncil),
      ("Security Council", .securityCouncil),
      ("HRC", .humanRightsCouncil), ("UNHRC", .humanRightsCouncil),
      ("Human Rights Council", .humanRightsCouncil),
      ("ECOSOC", .economicAndSocialCouncil), ("ecosoc", .economicAndSocialCouncil),
      ("Economic and Social Council", .economicAndSocialCouncil),
      ("CHR", .commissionOnHumanRights), ("Commission on Human Rights", .commissionOnHumanRights),
      ("UNEA", .environmentAssembly), ("WHA", .worldHealthAssembly), ("TC", .trusteeshipCouncil),
    ] as [(String, Organ)])
  func asked(text: String, organ: Organ) {
    #expect(Organ(asked: text) == organ)
  }

  @Test("An organ that has no code is known by its name alone")
  func otherBodies() {
    let conference = Organ(asked: "Conference of the Parties")
    #expect(conference.name == "Conference of the Parties")
    #expect(conference.code == nil)
    #expect(Organ.subCommission.code == nil)
  }

  @Test(
    "The usual code comes first",
    arguments: [
      (.generalAssembly, "GA"), (.securityCouncil, "SC"), (.humanRightsCouncil, "HRC"),
      (.economicAndSocialCouncil, "ECOSOC"), (.commissionOnHumanRights, "CHR"),
      (.environmentAssembly, "UNEA"), (.worldHealthAssembly, "WHA"), (.trusteeshipCouncil, "TC"),
    ] as [(Organ, String)])
  func codes(organ: Organ, code: String) {
    #expect(organ.code == code)
    #expect(Organ(asked: code) == organ)
  }

  @Test("Every known organ is found by its name", arguments: Organ.known)
  func names(organ: Organ) {
    #expect(Organ(asked: organ.name.uppercased()) == organ)
  }
}
