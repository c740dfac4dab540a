import AkomaNtoso
import Resolutions
import Testing

@Suite("Preambles in the UN's markup")
struct PreambleTests {
  /// The markup of a preambular paragraph, its words and its lead.
  struct Markup: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var xml: String
    var text: String
    var lead: String?

    init(_ description: String, _ xml: String, _ text: String, lead: String?) {
      testDescription = description
      self.xml = xml
      self.text = text
      self.lead = lead
    }
  }

  @Test(
    "A container is a preambular paragraph, and its italics are its lead",
    arguments: [
      Markup(
        "plain", container("Recalling", " its resolution 77/304, "),
        "Recalling its resolution 77/304,", lead: "Recalling"),
      Markup(
        "space inside the italics", container("Recalling ", "its resolution,"),
        "Recalling its resolution,", lead: "Recalling"),
      Markup(
        "a tab inside the italics",
        "<container><p><span class=\"italic\">\tNoting also</span> the report,</p></container>",
        "Noting also the report,", lead: "Noting also"),
      Markup(
        "a link in the words",
        container(
          "Recalling", " its resolution <a href=\"https://undocs.org/A/RES/77/1\">77/1</a>,"),
        "Recalling its resolution 77/1,", lead: "Recalling"),
      Markup(
        "later italics",
        container(
          "Recalling", " the decision that, <span class=\"italic\">inter alia</span>, it met,"),
        "Recalling the decision that, inter alia, it met,", lead: "Recalling"),
      Markup(
        "italics in two pieces",
        "<container><p><span class=\"italic\">Taking note</span>"
          + "<span class=\"italic\"> with appreciation</span> of the report,</p></container>",
        "Taking note with appreciation of the report,", lead: "Taking note with appreciation"),
      Markup(
        "bold and italics",
        "<container><p><span class=\"bold italic\">Recalling</span> it,</p></container>",
        "Recalling it,", lead: "Recalling"),
      Markup(
        "no italics at all", "<container><p>Having considered the report,</p></container>",
        "Having considered the report,", lead: "Having considered"),
      Markup(
        "no-break spaces, soft hyphens and marks without print",
        container("Recalling", "\u{202F}the\u{A0}co\u{AD}operation\u{200B} of 11\u{2009}May,"),
        "Recalling the cooperation of 11 May,", lead: "Recalling"),
      Markup(
        "characters outside of English",
        container("Saluant", " la décision “prise” — 𝄞,"), "Saluant la décision “prise” — 𝄞,",
        lead: "Saluant"),
      Markup(
        "entities of XML itself", container("Recalling", " Q&amp;A &lt;1&gt; &#8217;s,"),
        "Recalling Q&A <1> ’s,", lead: "Recalling"),
    ])
  func containers(row: Markup) throws {
    let resolution = try Statement(preamble: row.xml).read()
    let clause = try #require(resolution.clauses.first)
    #expect(resolution.clauses.count == 1)
    #expect(clause.part == .preambular)
    #expect(clause.id == "PP1")
    #expect(clause.text == row.text)
    #expect(clause.lead?.text == row.lead)
  }

  @Test("Recitals and citations that open with their own verbs are paragraphs of their own")
  func recitals() throws {
    let resolution = try Statement(
      preamble: """
        <citations><citation><p><i>Having regard</i> to Article 4,</p></citation></citations>
        <recitals><recital><p><i>Recalling</i> its resolution 67/1,</p></recital>
        <recital><p><i>Noting</i> the report,</p></recital></recitals>
        """
    ).read()
    #expect(
      resolution.clauses.map(\.text) == [
        "Having regard to Article 4,", "Recalling its resolution 67/1,", "Noting the report,",
      ])
    #expect(resolution.clauses.map(\.lead?.text) == ["Having regard", "Recalling", "Noting"])
  }

  @Test("A list in a container belongs to its paragraph")
  func listInside() throws {
    let resolution = try Statement(
      preamble: """
        <container name="Affirming also">
          <blockList>
            <listIntroduction>\t<span class="italic">Affirming also</span> that it has six areas:</listIntroduction>
            <item>
              <num>(a)</num>
              <p xml:space="preserve">\tInvesting in people,</p>
            </item>
            <item>
              <num>(b)</num>
              <p xml:space="preserve">\tLeveraging science,</p>
            </item>
          </blockList>
        </container>
        """ + container("Recalling", " it,")
    ).read()
    #expect(
      resolution.outline == [
        "PP1: Affirming also that it has six areas:\n(a) Investing in people,\n"
          + "(b) Leveraging science,",
        "PP2: Recalling it,",
      ])
    #expect(resolution.clauses.first?.lead?.text == "Affirming also")
  }

  @Test("A list beside its container belongs to the paragraph before it")
  func listBeside() throws {
    let resolution = try Statement(
      preamble: container("Convinced", " that it is a contribution to:") + """
        <blockList>
          <item><num>(a)</num>  <p>\t\tPeace\(note("1", "See A/79/1.")),</p></item>
          <item><num>(b)</num>  <p>\t\tSecurity,</p></item>
        </blockList>
        """
    ).read()
    #expect(
      resolution.clauses.map(\.annotated) == [
        "Convinced that it is a contribution to:\n(a) Peace{1},\n(b) Security,"
      ])
    #expect(resolution.clauses.first?.part == .preambular)
  }

  @Test("A heading in the preamble is no clause")
  func heading() throws {
    let resolution = try Statement(
      preamble: container("Recalling", " it,") + "<crossHeading>Oversight</crossHeading>"
        + container("Noting", " it,")
    ).read()
    #expect(resolution.outline == ["PP1: Recalling it,", "PP2: Noting it,"])
    #expect(resolution.clauses.map(\.place.heading) == [nil, "Oversight"])
  }

  @Test("The formula names the organ where the cover page does not")
  func organ() throws {
    #expect(
      try Statement(preamble: container("Recalling", " it,")).read().organ == .generalAssembly)
  }
}
