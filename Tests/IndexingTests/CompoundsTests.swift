import Testing

@testable import Indexing

@Suite("Words with hyphens")
struct CompoundsTests {
  @Test(
    "Letters on both sides make a compound",
    arguments: [
      ("international co-operation among", ["co operation"]),
      ("Non-Self-Governing Territories", ["non self governing"]),
      ("co\u{2010}operation and co\u{2011}ordination", ["co operation", "co ordination"]),
      ("well-being, well-being and Well-Being", ["well being"]),
      ("Coopération franco-béninoise", ["franco beninoise"]),
      ("“follow-up”", ["follow up"]), ("COVID-19 pandemic", []), ("2012-2013", []),
      ("a - b", []), ("pre- and post-conflict", ["post conflict"]), ("-operation", []),
      ("operation-", []), ("A/RES/S-26/2", []), ("3-year", []), ("a–b", []), ("-", []), ("", []),
    ])
  func lettersOnBothSidesMakeACompound(_ text: String, _ parts: [String]) {
    #expect(Compounds.found(in: text).map(\.parts).sorted() == parts)
  }
}
