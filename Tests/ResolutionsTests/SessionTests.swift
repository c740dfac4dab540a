import Resolutions
import Testing

@Suite("Sessions")
struct SessionTests {
  @Test(
    "A session is read as symbols print it",
    arguments: [
      ("67", .regular(67)), ("1", .regular(1)), ("2012", .regular(2012)),
      ("S-26", .special(26)), ("s-26", .special(26)),
      ("ES-10", .emergency(10)), ("es-10", .emergency(10)),
    ] as [(String, Session)])
  func reading(text: String, session: Session) {
    #expect(Session(text) == session)
    #expect(session.description == text.uppercased())
    #expect(Session(session.description) == session)
  }

  @Test(
    "Other words are no sessions",
    arguments: [
      "", "0", "S-", "S-0", "ES-", "ES-0", "-1", "+67", "67a", "67 ", "L.36", "12345", "S--1",
      "sixty", "\u{666}\u{667}", "XV",
    ])
  func refusals(text: String) {
    #expect(Session(text) == nil)
  }

  @Test("Only a regular session has a regular number")
  func regularNumber() {
    #expect(Session.regular(67).regularNumber == 67)
    #expect(Session.special(26).regularNumber == nil)
    #expect(Session.emergency(10).regularNumber == nil)
  }
}
