import Intake
import Testing

@Suite("Why a file gave no resolution")
struct IntakeFailureTests {
  @Test(
    "A failure is one line for a person",
    arguments: [
      (.missing, "no such file"), (.unreadable("permission denied"), "permission denied"),
      (.empty, "empty"), (.unsupported("a PDF file"), "a PDF file"),
      (.text(.notUTF8(line: 3)), "line 3"), (.xml(.notAkomaNtoso(root: "rss")), "<rss>"),
      (.noResolution("no clause"), "no clause"),
    ] as [(IntakeFailure, String)])
  func descriptions(failure: IntakeFailure, words: String) {
    #expect(failure.description.contains(words))
    #expect(!failure.description.contains("\n"))
  }

  @Test("Only a sound file without a resolution is other content")
  func otherContent() {
    #expect(IntakeFailure.noResolution("").isOtherContent)
    for failure: IntakeFailure in [.missing, .empty, .unsupported("a PDF file"), .text(.empty)] {
      #expect(!failure.isOtherContent)
    }
  }
}
