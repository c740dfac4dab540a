import Readers
import Testing

@Suite("Reading web pages")
struct HTMLReaderTests {
  /// A page, its paragraphs, and the styles of all of them.
  struct Page: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var html: String
    var paragraphs: [String]
    var styles: [String]

    init(_ description: String, _ html: String, _ paragraphs: [String], _ styles: [String] = []) {
      testDescription = description
      self.html = html
      self.paragraphs = paragraphs
      self.styles = styles
    }
  }

  @Test(
    "Elements and styles become paragraphs that know what is italic, bold and raised",
    arguments: [
      Page(
        "blocks are paragraphs", "<p>One</p><div>Two<h2>Three</h2></div>",
        [
          "One", "Two", "Three",
        ], ["b:Three"]),
      Page("runs of space are one", "<p>One\n   two&nbsp;&nbsp; three </p>", ["One two three"]),
      Page("a line break", "<p>One<br>\n two</p>", ["One\ntwo"]),
      Page("two line breaks part paragraphs", "<p>One<br><br>two</p>", ["One", "two"]),
      Page(
        "elements of emphasis", "<p><i>a</i> <em>b</em>, <b>c</b>, <strong>d</strong></p>",
        [
          "a b, c, d"
        ], ["i:a b", "b:c", "b:d"]),
      Page(
        "styles of an element",
        "<p><span style='FONT-STYLE: italic'>a</span> "
          + "<span style=\"font-weight:700\">b</span></p>", ["a b"], ["i:a", "b:b"]),
      Page(
        "a style that takes emphasis away", "<i>a <span style='font-style:normal'>b</span></i>",
        [
          "a b"
        ], ["i:a"]),
      Page(
        "classes of the page",
        "<style>.c1, span.c2{font-style:italic}</style>"
          + "<p><span class='x c1'>a</span>, <span class=c2>b</span></p>", ["a, b"], ["i:a", "i:b"]),
      Page(
        "emphasis over several elements", "<p><i>Re</i><i>calls</i> <i>also</i> b</p>",
        [
          "Recalls also b"
        ], ["i:Recalls also"]),
      Page(
        "links to documents",
        "<p>See <a href='https://undocs.org/en/A/RES/66/152'>66/<i>152</i></a>, "
          + "<a href='#top'>top</a>, <a href='https://example.org/A/RES/1/1'>a</a>.</p>",
        ["See 66/152, top, a."], ["A/RES/66/152:66/152", "i:152"]),
      Page(
        "raised marks", "<p>a<sup>1</sup> b<span style='vertical-align:super'>2</span></p>",
        [
          "a1 b2"
        ], ["s:1", "s:2"]),
      Page("raised marks with a comma", "<p>a<sup>1,2</sup></p>", ["a12"], ["s:1", "s:2"]),
      Page("raised letters are words", "<p>60<sup>th</sup> meeting</p>", ["60th meeting"]),
      Page(
        "Word's notes",
        "<p>a<a href='#_ftn1' name='_ftnref1'><span>[1]</span></a> b</p>"
          + "<p><a href='#_ftnref1' name='_ftn1'>[1]</a> A/67/1.</p>", ["a1 b", "1 A/67/1."],
        [
          "s:1", "s:1",
        ]),
      Page(
        "notes as lists",
        "<p>a<a href='#fn1'><sup>1</sup></a></p><ol>"
          + "<li id='fn1'><p>A/67/1. <a href='#fnref1'>↩</a></p></li></ol>", ["a1", "1 A/67/1."],
        [
          "s:1", "s:1",
        ]),
      Page(
        "a link to a paragraph is no mark", "<p>paragraph <a href='#p3'>3</a></p>",
        [
          "paragraph 3"
        ]),
      Page("numbered lists", "<ol><li>a</li><li><p>b</p></li></ol>", ["1. a", "2. b"]),
      Page(
        "where a list starts", "<ol start=4><li>a</li><li value=9>b</li></ol>", ["4. a", "9. b"]),
      Page(
        "lists in a list",
        "<ol><li>a<ol type=a><li>b</li></ol></li></ol>"
          + "<ol type=i><li>c</li></ol><ol><li>d<ol><li>e</li></ol></li></ol>",
        [
          "1. a", "(a) b", "(i) c", "1. d", "(1) e",
        ]),
      Page(
        "lists without numbers",
        "<ul><li>a</li></ul>"
          + "<ol style='list-style-type:none'><li>(a) b</li></ol>", ["a", "(a) b"]),
      Page(
        "a table of figures",
        "<table><tr><th>A<th>B</tr><tr><td>1<td><p>2</p></tr>"
          + "<tr><td>3<td>4</table>", ["A\tB", "1\t2", "3\t4"], ["b:A", "b:B"]),
      Page(
        "rows that begin and end with empty cells",
        "<table><tr><th><th>Posts<th></tr><tr><td>1<td><p>2</p><td></tr>"
          + "<tr><td>3<td>4<td></table>", ["Posts", "1\t2", "3\t4"], ["b:Posts"]),
      Page(
        "a table that places words",
        "<table><tr><td>United Nations<td>A/67/1</table>"
          + "<table><tr><td><p>a</p><p>b</p><td>c<tr><td>d<td>e<tr><td>f<td>g</table>",
        [
          "United Nations", "A/67/1", "a", "b", "c", "d", "e", "f", "g",
        ]),
      Page(
        "what a site puts around a text",
        "<header>UN</header><nav>Home</nav><main><header>Title"
          + "</header>a</main><footer>UN</footer><div role=navigation>b</div>", ["Title", "a"]),
      Page(
        "what is not shown",
        "<head><title>t</title></head><!-- c --><script>d</script>"
          + "<style>p {}</style><p hidden>e</p><p style='display: none'>f</p>"
          + "<style>.h {display:none}</style><p class=h>g</p><p>h</p>", ["h"]),
      Page("preformatted text", "<pre>One\n  two\n\nThree</pre>", ["One\ntwo", "Three"]),
      Page(
        "unclosed and crossed elements", "<p>a<p><i>b<b>c</i>d</b>", ["a", "bcd"],
        [
          "i:bc", "b:c",
        ]),
      Page(
        "Word's own elements",
        "<p class=MsoNormal>a<o:p></o:p></p><![if !supportLists]>1.<![endif]>",
        ["a", "1."]),
      Page("nothing", "<html></html>", []),
    ])
  func pages(row: Page) throws {
    let text = try HTMLReader.read(Array(row.html.utf8))
    #expect(text.paragraphs.map(\.text) == row.paragraphs)
    #expect(Set(text.paragraphs.flatMap(\.described)) == Set(row.styles))
  }

  @Test("A page break begins a page")
  func pageBreak() throws {
    let html = "<p>a</p><br style='page-break-before:always'><p>b</p>"
    let text = try HTMLReader.read(Array(html.utf8))
    #expect(text.paragraphs.map(\.startsPage) == [false, true])
  }

  @Test(
    "The character set is known by the mark, by the bytes, or by what the page says",
    arguments: [
      Array("<p>né</p>".utf8),
      [0xEF, 0xBB, 0xBF] + Array("<p>né</p>".utf8),
      Array("<meta charset=windows-1252><p>né</p>".utf8),
      Array("<p>n".utf8) + [0xE9] + Array("</p>".utf8),
      Array("<meta charset=iso-8859-1><p>n".utf8) + [0xE9] + Array("</p>".utf8),
      Array("<meta charset='iso-8859-2'><p>n".utf8) + [0xE9] + Array("</p>".utf8),
      [0xFF, 0xFE] + "<p>né</p>".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] },
    ] as [[UInt8]])
  func encodings(bytes: [UInt8]) throws {
    #expect(try HTMLReader.read(bytes).paragraphs.map(\.text) == ["né"])
  }

  @Test("The quotes of Windows are read")
  func windowsQuotes() throws {
    let bytes = Array("<p>".utf8) + [0x93, 0x61, 0x94] + Array("</p>".utf8)
    #expect(try HTMLReader.read(bytes).paragraphs.map(\.text) == ["“a”"])
  }
}
