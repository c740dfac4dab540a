import AkomaNtoso
import Resolutions
import Testing

@Suite("Bodies in the UN's markup")
struct BodyTests {
  @Test(
    "A paragraph has the number that it prints",
    arguments: [
      ("1.", "1", "OP1"), ("28.", "28", "OP28"), ("3 bis.", "3 bis", "OP3bis"),
      ("3 ter.", "3 ter", "OP3ter"), (" 4. ", "4", "OP4"), ("5", "5", "OP5"),
      ("6.\u{A0}", "6", "OP6"), ("7 -", "7", "OP7"),
    ])
  func numbers(printed: String, number: String, name: String) throws {
    let resolution = try Statement(body: paragraph(printed, "Decides", " to meet;")).read()
    let clause = try #require(resolution.clauses.first)
    #expect(clause.number == number)
    #expect(clause.id == name)
    #expect(clause.part == .operative)
    #expect(clause.text == "Decides to meet;")
    #expect(clause.lead?.verb == "decide")
  }

  @Test("A single paragraph has no number")
  func unnumbered() throws {
    let resolution = try Statement(
      body: """
        <paragraph class="SingleTxt"><content><p>
        <span class="italic">Approves</span> the report.</p></content></paragraph>
        """
    ).read()
    #expect(resolution.outline == ["OP1: Approves the report."])
    #expect(resolution.clauses.first?.number == nil)
  }

  @Test("A list with lists inside belongs to its paragraph, a line for each point")
  func lists() throws {
    let resolution = try Statement(
      body: """
        <paragraph class="SingleTxt">
          <num>28.</num>
          <list>
            <intro>
              <p xml:space="preserve">\t<span class="italic">Calls upon</span> States by:</p>
            </intro>
            <point>
              <num>(a)</num>
              <content>
                <p xml:space="preserve">\tFocusing on:</p>
              </content>
            </point>
            <sublist>
              <point>
                <num>(i)</num>
                <content><p xml:space="preserve">\tThe past;</p></content>
              </point>
              <point>
                <num>(ii)</num>
                <content><p xml:space="preserve">\tThe Covenant\(note("11", "Resolution 2200 A (XXI).")) and the future;</p></content>
              </point>
            </sublist>
            <point>
              <num>(b)</num>
              <content><p xml:space="preserve">\tReporting;</p></content>
            </point>
          </list>
        </paragraph>
        """ + paragraph("29.", "Decides", " to meet.")
    ).read()
    #expect(
      resolution.clauses.map(\.annotated) == [
        "Calls upon States by:\n(a) Focusing on:\n(i) The past;\n"
          + "(ii) The Covenant{11} and the future;\n(b) Reporting;",
        "Decides to meet.",
      ])
    #expect(resolution.clauses.first?.lead?.text == "Calls upon")
    #expect(
      resolution.clauses.first?.citations.compactMap(\.symbol?.text) == ["A/RES/2200(XXI)A"])
  }

  @Test("A paragraph numbered with a letter goes on the one before")
  func letteredParagraphs() throws {
    let resolution = try Statement(
      body: paragraph("1.", "Decides", " to meet:")
        + "<paragraph><num>(a)</num><content><p>In spring;</p></content></paragraph>"
        + "<paragraph><num>(b)</num><content><p>In\u{A0}autumn;</p></content></paragraph>"
        + paragraph("2.", "Requests", " a report.")
    ).read()
    #expect(
      resolution.outline == [
        "OP1: Decides to meet:\n(a) In spring;\n(b) In autumn;", "OP2: Requests a report.",
      ])
  }

  /// The markup of headings before a paragraph, and the place that they make.
  struct Heading: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var xml: String
    var section: String?
    var heading: String?

    init(_ description: String, _ xml: String, _ section: String?, _ heading: String?) {
      testDescription = description
      self.xml = xml
      self.section = section
      self.heading = heading
    }
  }

  @Test(
    "A heading stands over the paragraphs that follow, however it is marked up",
    arguments: [
      Heading(
        "a subheading as a paragraph's child",
        "<paragraph class=\"H23\"><subheading>\t\tGovernance</subheading></paragraph>",
        nil, "Governance"),
      Heading(
        "a subheading in a paragraph's text",
        "<paragraph class=\"H23\"><content><p><subheading>\t\tGovernance</subheading></p></content></paragraph>",
        nil, "Governance"),
      Heading(
        "a subheading without a paragraph", "<subheading>Governance</subheading>", nil,
        "Governance"),
      Heading("a cross-heading", "<crossHeading>Governance</crossHeading>", nil, "Governance"),
      Heading(
        "a heading by its style alone",
        "<paragraph class=\"H1\"><content><p>Governance</p></content></paragraph>", nil,
        "Governance"),
      Heading(
        "a numeral and its words",
        "<paragraph class=\"H23\"><subheading>\t\tI</subheading></paragraph>"
          + "<paragraph class=\"H23\"><subheading>\t\tGovernance</subheading></paragraph>",
        "I", "Governance"),
      Heading(
        "a numeral and its words in one paragraph",
        "<paragraph class=\"H23\"><subheading>IV</subheading><subheading>Governance</subheading></paragraph>",
        "IV", "Governance"),
      Heading(
        "a paragraph that is bold throughout",
        "<paragraph class=\"SingleTxt\"><content><p><span class=\"bold\">Governance</span></p></content></paragraph>",
        nil, "Governance"),
      Heading(
        "a heading with italics inside",
        "<subheading>The <span class=\"italic\">ad hoc</span> group</subheading>", nil,
        "The ad hoc group"),
    ])
  func headings(row: Heading) throws {
    let resolution = try Statement(body: row.xml + paragraph("1.", "Decides", " to meet.")).read()
    #expect(resolution.outline == ["OP1: Decides to meet."])
    #expect(resolution.clauses.map(\.place.section) == [row.section])
    #expect(resolution.clauses.map(\.place.heading) == [row.heading])
  }

  @Test("A section has its numeral, its heading and its own preamble")
  func sections() throws {
    let resolution = try Statement(
      body: """
        <section>
          <subheading>\t\tI</subheading>
          <subheading>\t\tOversight</subheading>
          <crossHeading refersTo="#preamble">
            <span class="italic">Recalling</span> its resolution <a href="#">48/218</a> B,</crossHeading>
          \(paragraph("1.", "Takes note", " of the report;"))
        </section>
        <section>
          <num>II</num>
          <heading>Audit</heading>
          \(paragraph("2.", "Decides", " to meet."))
        </section>
        """
    ).read()
    #expect(resolution.clauses.map(\.id) == ["PP1", "OP1", "OP2"])
    #expect(resolution.clauses.map(\.part) == [.preambular, .operative, .operative])
    #expect(resolution.clauses.map(\.place.section) == ["I", "I", "II"])
    #expect(resolution.clauses.map(\.place.heading) == ["Oversight", "Oversight", "Audit"])
    #expect(resolution.clauses.first?.citations.compactMap(\.symbol?.text) == ["A/RES/48/218B"])
  }

  @Test("A title in a section takes its letter")
  func titles() throws {
    let approves = """
      <paragraph class="SingleTxt"><content><p>
      <span class="italic">\tApproves</span>, with effect from 1 January, the scale;</p></content></paragraph>
      """
    let resolution = try Statement(
      body: """
        \(paragraph("1.", "Takes note", " of the report;"))
        <section>
          <num>I</num>
          <heading>Conditions of service</heading>
          <title>
            <num>A.\t</num>
            <subheading>\t\tSalary scale</subheading>
            <crossHeading refersTo="#preamble"><span class="italic">\tRecalling</span> its resolution 44/198,</crossHeading>
            \(approves)
          </title>
          <title>
            <num>B.\t</num>
            <subheading>\t\tMargin</subheading>
            \(approves)
          </title>
        </section>
        """
    ).read()
    #expect(resolution.clauses.map(\.place.section) == [nil, "I.A", "I.A", "I.B"])
    #expect(
      resolution.clauses.map(\.place.heading) == [nil, "Salary scale", "Salary scale", "Margin"])
    #expect(
      resolution.clauses.map(\.part) == [.operative, .preambular, .operative, .operative])
    #expect(Set(resolution.clauses.map(\.id)).count == 4)
  }

  @Test("The lettered resolutions of a collection have their letters")
  func collection() throws {
    let first = Statement(
      preface: "<p><docNumber>A</docNumber></p>", preamble: container("Recalling", " it,"),
      body: paragraph("1.", "Decides", " to meet."))
    let second = Statement(
      preface: "<p><docNumber>B</docNumber></p>", preamble: container("Noting", " it,"),
      body: paragraph("1.", "Requests", " a report."))
    let file = Statement.file(
      """
      <documentCollection><meta/><preface><p><docNumber>77/256.</docNumber>
      <docTitle refersTo="#resolutionTitle">United Nations common system</docTitle></p></preface>
      <collectionBody/></documentCollection>
      <components><component>\(first.xml)</component><component>\(second.xml)</component></components>
      """)
    let resolution = try AkomaNtosoReader.read(Array(file.utf8), source: "a.xml")[0]
    #expect(
      resolution.outline == [
        "A.PP1: Recalling it,", "A.OP1: Decides to meet.", "B.PP1: Noting it,",
        "B.OP1: Requests a report.",
      ])
    #expect(resolution.clauses.map(\.place.letter) == ["A", "A", "B", "B"])
    #expect(resolution.title == "United Nations common system")
  }

  @Test("A part that is not known is told, and the rest is read")
  func unknownPart() throws {
    let file = Statement.file(
      "<statement><mainBody>\(paragraph("1.", "Decides", " to meet."))</mainBody><tail/></statement>"
    )
    let resolution = try AkomaNtosoReader.read(Array(file.utf8), source: "a.xml")[0]
    #expect(resolution.outline == ["OP1: Decides to meet."])
    #expect(resolution.warnings.count == 1)
    #expect(resolution.warnings.first?.text.contains("<tail>") == true)
  }
}
