import GRDB
import Indexing
import Testing

@Suite("Texts that clauses share")
struct SharedWordingTests {
  private let shared = "Decides to remain seized of the matter"

  @Test("A text that several clauses have stands once")
  func aTextThatSeveralClausesHaveStandsOnce() async throws {
    try await Workspace.lend { workspace in
      for number in 1...3 {
        try workspace.write(Sample.resolution(number, decisions: [shared]), to: "\(number).txt")
      }
      try await workspace.update()
      #expect(try workspace.count("clause") == 3)
      #expect(try workspace.count("wording") == 1)
      #expect(try workspace.texts(matching: "seized") == [shared + "."])
    }
  }

  @Test("A shared text outlives the deletion of one document")
  func aSharedTextOutlivesTheDeletionOfOneDocument() async throws {
    try await Workspace.lend { workspace in
      try workspace.write(
        Sample.resolution(1, decisions: ["Requests a report", shared]), to: "1.txt")
      try workspace.write(
        Sample.resolution(2, decisions: ["Urges patience", shared]), to: "2.txt")
      try await workspace.update()
      try workspace.remove("1.txt")
      try await workspace.update()
      #expect(try workspace.texts(matching: "seized") == [shared + "."])
      #expect(try workspace.texts(matching: "report") == [])
      #expect(
        try workspace.strings("SELECT text FROM wording ORDER BY text")
          == [shared + ".", "Urges patience;"])
    }
  }

  @Test("A text that no clause has any more is gone")
  func aTextThatNoClauseHasAnyMoreIsGone() async throws {
    try await Workspace.lend { workspace in
      for number in 1...2 {
        try workspace.write(Sample.resolution(number, decisions: [shared]), to: "\(number).txt")
      }
      try await workspace.update()
      try workspace.remove("1.txt")
      try await workspace.update()
      try workspace.remove("2.txt")
      try await workspace.update()
      for table in ["clause", "wording", "document", "file", "note", "citation", "note_call"] {
        #expect(try workspace.count(table) == 0, "\(table)")
      }
      #expect(try workspace.texts(matching: "seized") == [])
    }
  }

  @Test("A text may stand twice in one document")
  func aTextMayStandTwiceInOneDocument() async throws {
    try await Workspace.lend { workspace in
      let twice = Sample.resolution(
        1, preamble: ["Recalling the forests,", "Recalling the forests,"], decisions: [shared])
      try workspace.write(twice, to: "1.txt")
      try await workspace.update()
      #expect(try workspace.count("clause") == 3)
      #expect(try workspace.count("wording") == 2)
      try workspace.write(
        Sample.resolution(1, preamble: ["Recalling the forests,"], decisions: [shared]),
        to: "1.txt")
      try await workspace.update()
      #expect(try workspace.count("clause") == 2)
      #expect(try workspace.texts(matching: "forests") == ["Recalling the forests,"])
    }
  }

  @Test("Texts that differ in one sign are different texts")
  func textsThatDifferInOneSignAreDifferentTexts() async throws {
    try await Workspace.lend { workspace in
      let texts = ["Urges calm", "Urges Calm", "Urges  calm!", "Urges cälm"]
      try workspace.write(Sample.resolution(1, decisions: texts), to: "1.txt")
      try await workspace.update()
      #expect(try workspace.count("wording") == 4)
      #expect(try workspace.texts(matching: "calm").count == 4)
    }
  }
}
