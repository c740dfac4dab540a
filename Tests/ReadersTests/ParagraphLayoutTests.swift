import Readers
import Testing

@Suite("Paragraphs without blank lines")
struct ParagraphLayoutTests {
  private func paragraphs(_ text: String) throws -> [String] {
    try PlainTextReader.read(Array(text.utf8)).paragraphs.map(\.text)
  }

  @Test("Lines that meet at stops are paragraphs")
  func everyLine() throws {
    let lines = [
      "A/RES/67/169", "67/169. Enhancement of international cooperation", "The General Assembly,",
      "*Recalling* its resolution 66/152,¹", "Recalling also the 2005 Summit,12",
      "1. Reaffirms that cooperation is “essential”;", "2\\. Decides:", "2 bis. Requests:",
      "(a) To convene a meeting; and", "(b) To report to the Council;", "3. Decides to go on.",
    ]
    let plain = lines.map {
      $0.replacing("*", with: "").replacing("\\", with: "").replacing("¹", with: "1")
    }
    #expect(try paragraphs(lines.joined(separator: "\n")) == plain)
    #expect(try paragraphs(lines.joined(separator: "\r\n")) == plain)
  }

  @Test("A number on a line of its own begins a paragraph where the one before has ended")
  func loneNumber() throws {
    let text =
      "2. \nIn the paragraph, insert “of Ukraine”. \n3. \nDelete the last words of page\n4. \nof it."
    #expect(
      try paragraphs(text + "\n\nThe end.\n\nAll of it.") == [
        "2.\nIn the paragraph, insert “of Ukraine”.",
        "3.\nDelete the last words of page\n4.\nof it.",
        "The end.", "All of it.",
      ])
  }

  @Test(
    "A numbered clause begins a paragraph where its blank line was lost, and no other number does")
  func lostBlankLine() throws {
    let paragraphs = [
      "Acting under Chapter VII of the Charter,", "1. Approves the report of paragraph\n2. Annex",
      "2. Decides to meet at the end of 1993\n3 times;",
      "3. *Urges* calm, in line with Article\n4. ",
    ]
    let text = paragraphs[0] + "\n" + paragraphs[1] + ";\n" + paragraphs[2] + "\n" + paragraphs[3]
    #expect(
      try self.paragraphs("The Security Council,\n\nNoting the report,\n\n" + text) == [
        "The Security Council,", "Noting the report,", paragraphs[0], paragraphs[1] + ";",
        paragraphs[2], "3. Urges calm, in line with Article\n4.",
      ])
  }

  @Test("A word that a soft hyphen breaks goes on behind blank lines")
  func softHyphen() throws {
    #expect(
      try paragraphs("Prohibition of the de\u{AD}\n\nvelopment of weapons\n\nand of systems") == [
        "Prohibition of the development of weapons", "and of systems",
      ])
  }

  @Test("A line that opens low goes on the one before")
  func lowerCase() throws {
    let text =
      "The General Assembly,\nRecalling A,\nNoting B,\n1. Calls for C,\nand D;\n2. Decides E."
    #expect(
      try paragraphs(text) == [
        "The General Assembly,", "Recalling A,", "Noting B,", "1. Calls for C,\nand D;",
        "2. Decides E.",
      ])
  }

  /// A text of paragraphs, filled up to a width as editors do it.
  private func wrapped(_ paragraphs: [String], width: Int, separator: String) -> String {
    paragraphs.map { paragraph in
      var lines: [String] = []
      for word in paragraph.split(separator: " ") {
        if let last = lines.last, last.utf8.count + 1 + word.utf8.count <= width {
          lines[lines.count - 1] = last + " " + word
        } else {
          lines.append(String(word))
        }
      }
      return lines.joined(separator: "\n")
    }.joined(separator: separator)
  }

  private static let resolution = [
    "The General Assembly,",
    "Recalling its resolutions 66/152 of 19 December 2011, 65/218 of 21 December 2010 and the "
      + "resolutions of the Human Rights Council, Security Council and Economic and Social Council,",
    "Reaffirming the principles of impartiality, consent of the parties, national ownership and "
      + "national responsibility, and stressing the views of Germany, France, Mali and Chad,",
    "1. Takes note of the report of the Secretary-General submitted pursuant to its resolution;",
    "2. Requests the Secretary-General to hold regular, inclusive and interactive dialogue:",
    "(a) On the overall policy matters that pertain to special political missions of the "
      + "Organization;",
    "(b) On the outreach to Member States;",
    "3. Decides to consider the question at its next session.",
  ]

  @Test("Hard-wrapped lines are joined, with blank lines or without", arguments: [40, 58, 72, 80])
  func filledLines(width: Int) throws {
    for separator in ["\n", "\n\n"] {
      let text = wrapped(Self.resolution, width: width, separator: separator)
      let found = try paragraphs(text).map { $0.replacing("\n", with: " ") }
      #expect(found == Self.resolution, "\(separator.utf8.count) line ends")
    }
  }

  @Test("Blank lines part the paragraphs of a file that has them, whatever its lines")
  func blankLines() throws {
    let text =
      "In favour: Albania,\nAndorra, Angola,\nChad.\n\nAgainst: none.\n\nAbstaining: Fiji.\n\nEnd."
    #expect(try paragraphs(text).count == 4)
  }

  @Test("A number behind the abbreviation that announces it begins no paragraph")
  func announcedNumber() throws {
    let text = "1 Official Records, part one, chap. III, sect. D, para.\n56.\n\n2 See A/59/710."
    #expect(
      try paragraphs(text) == [
        "1 Official Records, part one, chap. III, sect. D, para.\n56.", "2 See A/59/710.",
      ])
  }
}
