import AkomaNtoso
import Resolutions
import Testing

@Suite("Notes, tables and annexes in the UN's markup")
struct NoteTests {
  @Test(
    "A note is called at its place in bytes and is none of the words",
    arguments: [
      (" the Declaration\(note("1", "A")) and it,", "Recalling the Declaration{1} and it,"),
      (" the Declaration,\(note("1", "A")) and it,", "Recalling the Declaration,{1} and it,"),
      (" the Declaration \(note("1", "A")), and it,", "Recalling the Declaration{1}, and it,"),
      (" the Déclaration “x”\(note("1", "A")) and it,", "Recalling the Déclaration “x”{1} and it,"),
      (" it,\(note("1", "A")) ", "Recalling it,{1}"),
      ("\(note("1", "A")) it,", "Recalling{1} it,"),
      (" a\(note("1", "A")) and b\(note("*", "B")),", "Recalling a{1} and b{*},"),
    ])
  func calls(rest: String, annotated: String) throws {
    let resolution = try Statement(preamble: container("Recalling", rest)).read()
    let clause = try #require(resolution.clauses.first)
    #expect(clause.annotated == annotated)
    #expect(clause.lead?.text == "Recalling")
    #expect(clause.noteCalls.map(\.note) == Array(resolution.notes.indices).map { $0 })
  }

  @Test("A note without a mark is told")
  func noMark() throws {
    let resolution = try Statement(
      body: paragraph(
        "1.", "Recalls", " it;<authorialNote><p>Resolution 66/288.</p></authorialNote>")
    ).read()
    #expect(resolution.notes.map(\.marker) == [""])
    #expect(resolution.notes.map(\.text) == ["Resolution 66/288."])
    #expect(
      resolution.warnings.map(\.text).contains("the note \"Resolution 66/288.\" has no mark"))
  }

  @Test("A reference to a note calls it again")
  func references() throws {
    let resolution = try Statement(
      preamble: container("Recalling", " the report;\(note("1", "A/465/212."))"),
      body: paragraph(
        "1.", "Recalls", " it,<noteRef marker=\"1\" href=\"#n1\"/> and<noteRef marker=\"7\"/>")
    ).read()
    #expect(resolution.notes.map(\.marker) == ["1"])
    #expect(resolution.clauses[1].annotated == "Recalls it,{1} and{7}")
    #expect(resolution.clauses[1].noteCalls.map(\.note) == [0, nil])
  }

  @Test("A link keeps its words and the document that it leads to, in a clause and in a note")
  func links() throws {
    let target = "https://undocs.org/en/A/RES/66/152"
    let resolution = try Statement(
      body: paragraph(
        "1.", "Recalls",
        " that text,\(note("1", "See <a href=\"\(target)\">the text</a>."))"
          + " <a href=\"\(target)\"> 66/152</a> and <ref href=\"#\">it</ref>;")
        + "<paragraph><num>(a)</num><content><p><a href=\"\(target)\">that one</a></p></content></paragraph>"
    ).read()
    let clause = try #require(resolution.clauses.first)
    let words = { (text: String, links: [Link]) in
      links.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
    }
    #expect(words(clause.text, clause.links) == ["66/152", "that one"])
    #expect(words(resolution.notes[0].text, resolution.notes[0].links) == ["the text"])
    #expect(clause.citations.map(\.written) == ["66/152", "that one", "the text"])
    #expect(Set(clause.citations.map(\.symbol?.text)) == ["A/RES/66/152"])
  }

  @Test("Notes stand in the order of the text, and a clause cites what its notes cite")
  func citations() throws {
    let resolution = try Statement(
      preamble: container(
        "Recalling", " the Declaration,\(note("1", "See resolution <a href=\"#\">55/2</a>."))"),
      body: paragraph(
        "1.", "Recalls",
        " the Covenant;\(note("2", "<span class=\"italic\">Official Records</span> (<a href=\"#\">A/79/23</a>)."))"
      )
    ).read()
    #expect(
      resolution.notes == [
        Footnote(marker: "1", text: "See resolution 55/2."),
        Footnote(marker: "2", text: "Official Records (A/79/23)."),
      ])
    #expect(
      resolution.clauses.map { $0.citations.compactMap(\.symbol?.text) } == [
        ["A/RES/55/2"], ["A/79/23"],
      ])
    #expect(resolution.clauses.map { $0.citations.map(\.note) } == [[0], [1]])
  }

  @Test("A note of several paragraphs keeps them apart")
  func longNote() throws {
    let resolution = try Statement(
      preamble: container(
        "Recalling",
        " it,<authorialNote marker=\"1\"><p>The first.</p><p>The second.</p></authorialNote>")
    ).read()
    #expect(resolution.notes.map(\.text) == ["The first.\nThe second."])
  }

  @Test("A table stands after its clause, row by row, and its notes are notes")
  func tables() throws {
    let resolution = try Statement(
      body: paragraph("1.", "Approves", " the scale:") + """
        <container name="table"><table>
          <tr><th><p>State</p></th><th><p>Share</p></th></tr>
          <tr><td><p>Andorra</p></td><td><p>0.005<authorialNote marker="a"><p>Per cent.</p></authorialNote></p></td></tr>
          <tr><td><p>Chad</p><p>(since 1960)</p></td><td/></tr>
        </table></container>
        <paragraph class="FootnoteText"><content><p>Source: A/79/1.</p></content></paragraph>
        """ + paragraph("2.", "Decides", " to meet.")
    ).read()
    #expect(resolution.outline == ["OP1: Approves the scale:", "OP2: Decides to meet."])
    let table = try #require(resolution.tables.first)
    #expect(resolution.tables.count == 1)
    #expect(table.clause == 0)
    #expect(table.notes == ["Source: A/79/1."])
    #expect(table.rows.map(\.count) == [2, 2, 2])
    #expect(table.rows.first == ["State", "Share"])
    #expect(table.rows.last == ["Chad\n(since 1960)", ""])
    #expect(resolution.notes == [Footnote(marker: "a", text: "Per cent.")])
    #expect(table.rows[1] == ["Andorra", "0.005"])
  }

  @Test("A table before the first clause belongs to none")
  func firstTable() throws {
    let resolution = try Statement(
      body: "<table><tr><td>1</td></tr></table>" + paragraph("1.", "Decides", " to meet.")
    ).read()
    #expect(resolution.tables == [Table(rows: [["1"]], clause: nil)])
  }

  @Test("Attachments are annexes, with names, headings and numbers of their own")
  func annexes() throws {
    let resolution = try Statement(
      body: paragraph("1.", "Adopts", " the texts."),
      attachments: """
        <attachment><doc name="annex"><meta/><mainBody>
          <paragraph class="H1"><heading>Annex I</heading></paragraph>
          <paragraph class="H1"><heading>Pact for the Future</heading></paragraph>
          <paragraph class="SingleTxt"><num>1.</num><content><p>We, the Heads of State, have gathered.</p></content></paragraph>
          <paragraph class="SingleTxt"><num>(a)</num><content><p>We agree.</p></content></paragraph>
          <paragraph class="H1"><heading>Annex II</heading></paragraph>
          <paragraph class="SingleTxt"><content><p>The second\(note("7", "See A/79/1.")).</p></content></paragraph>
        </mainBody></doc></attachment>
        """
    ).read()
    #expect(
      resolution.outline == [
        "OP1: Adopts the texts.", "AN1: We, the Heads of State, have gathered.\n(a) We agree.",
        "AN2: The second.",
      ])
    #expect(resolution.clauses.map(\.part) == [.operative, .annex, .annex])
    #expect(resolution.clauses.map(\.place.annex) == [nil, "Annex I", "Annex II"])
    #expect(resolution.clauses.map(\.place.heading) == [nil, "Pact for the Future", nil])
    #expect(resolution.clauses.map(\.lead?.text) == ["Adopts", nil, nil])
    #expect(resolution.clauses.last?.citations.compactMap(\.symbol?.text) == ["A/79/1"])
  }

  @Test("An annex without a name is the annex")
  func namelessAnnex() throws {
    let resolution = try Statement(
      body: paragraph("1.", "Adopts", " the text."),
      attachments: """
        <attachment><doc><mainBody>
        <paragraph><num>1.</num><content><p>The text.</p></content></paragraph>
        </mainBody></doc></attachment>
        """
    ).read()
    #expect(resolution.clauses.map(\.place.annex) == [nil, "Annex"])
  }

  @Test("The notes of a title, a letter and a heading are notes that no clause calls")
  func headingNotes() throws {
    let resolution = try Statement(
      preface: "<p><docNumber refersTo=\"#letter\">B</docNumber>\(note("1", "A"))</p>",
      preamble: container("Recalling", " it,\(note("2", "B"))"),
      body: "<crossHeading>Budget\(note("3", "C"))</crossHeading>"
        + paragraph("1.", "Decides", " it.")
    ).read()
    #expect(resolution.notes.map(\.marker) == ["1", "2", "3"])
    #expect(resolution.clauses.map { $0.noteCalls.map(\.note) } == [[1], []])
    #expect(resolution.clauses.map(\.place.heading) == [nil, "Budget"])
  }
}
