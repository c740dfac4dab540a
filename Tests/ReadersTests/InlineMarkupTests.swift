import Readers
import Testing

@Suite("Marks inside a paragraph")
struct InlineMarkupTests {
  /// Words with marks, the words without them, and the stretches that they style.
  struct Markup: Sendable, CustomTestStringConvertible {
    var file: String
    var text: String
    var spans: [String]

    /// - Parameter spans: Each as its style's letter (i, b, s) and its words: "i:Reaffirms".
    init(_ file: String, _ text: String, _ spans: [String] = []) {
      self.file = file
      self.text = text
      self.spans = spans
    }

    var testDescription: String { file }

    func check() throws {
      let paragraphs = try PlainTextReader.read(Array(file.utf8)).paragraphs
      let paragraph = try #require(paragraphs.first)
      #expect(paragraphs.count == 1)
      #expect(paragraph.text == text)
      #expect(paragraph.described.sorted() == spans.sorted())
    }
  }

  @Test(
    "Stars and underscores around words are emphasis",
    arguments: [
      Markup("*Reaffirms* that", "Reaffirms that", ["i:Reaffirms"]),
      Markup("1. *Calls upon* States", "1. Calls upon States", ["i:Calls upon"]),
      Markup("_Considering_ that", "Considering that", ["i:Considering"]),
      Markup("_The General Assembly,_", "The General Assembly,", ["i:The General Assembly,"]),
      Markup("*The General Assembly*,", "The General Assembly,", ["i:The General Assembly"]),
      Markup("**Annex**", "Annex", ["b:Annex"]),
      Markup("__Annex__", "Annex", ["b:Annex"]),
      Markup("**_Annex_**", "Annex", ["b:Annex", "i:Annex"]),
      Markup("*a* and _b_ and **c**", "a and b and c", ["i:a", "i:b", "b:c"]),
      Markup("*Recalls*\u{B9} that", "Recalls1 that", ["i:Recalls", "s:1"]),
      Markup("(*see* annex)", "(see annex)", ["i:see"]),
      Markup(
        "*Reaffirms\nonce more* that", "Reaffirms\nonce more that", ["i:Reaffirms\nonce more"]),
      Markup(
        "*Official Records, Supplement No. 53* (A/67/53)",
        "Official Records, Supplement No. 53 (A/67/53)", ["i:Official Records, Supplement No. 53"]),
      Markup(
        "***Recalling*** its", "Recalling its", ["b:Recalling", "i:Recalling"]),
    ])
  func emphasis(row: Markup) throws { try row.check() }

  @Test(
    "Stars and underscores that enclose nothing stay",
    arguments: [
      Markup("Cuba:* draft resolution", "Cuba:* draft resolution"),
      Markup("Peru:** draft resolution", "Peru:** draft resolution"),
      Markup("* On behalf of the States", "* On behalf of the States"),
      Markup("** Reissued", "** Reissued"),
      Markup("A/C.1/80/L.42*", "A/C.1/80/L.42*"),
      Markup("Albania,* Australia,* Austria", "Albania,* Australia,* Austria"),
      Markup("2 * 3 * 4", "2 * 3 * 4"),
      Markup("snake_case_word", "snake_case_word"),
      Markup("*Reaffirms that", "*Reaffirms that"),
      Markup("_____________", "_____________"),
      Markup("____ / ____", "____ / ____"),
      // A barcode is page furniture, and is known by its stars.
      Markup("*1257748*", "*1257748*"),
      Markup("*2012*", "2012", ["i:2012"]),
    ])
  func literals(row: Markup) throws { try row.check() }

  @Test(
    "A backslash takes the meaning from a sign",
    arguments: [
      Markup("\\*Reaffirms\\*", "*Reaffirms*"),
      Markup("Cuba:\\* draft resolution", "Cuba:* draft resolution"),
      Markup("\\_\\_\\_", "___"),
      Markup("\\[1\\] A/50/114.", "[1] A/50/114."),
      Markup("\\# 5", "# 5"),
      Markup("a\\\\b", "a\\b"),
      Markup("\\<sup>1", "<sup>1"),
      Markup("ends with \\", "ends with \\"),
      Markup("and\\or", "and\\or"),
      Markup("one\\\ntwo", "one\ntwo"),
      Markup("\\&amp; \\~", "&amp; ~"),
      // Converters to Markdown put one before the point of a number.
      Markup("1\\. *Reaffirms* that", "1. Reaffirms that", ["i:Reaffirms"]),
      Markup("\\(a\\) To report\\; and", "(a) To report; and"),
    ])
  func escapes(row: Markup) throws { try row.check() }

  @Test(
    "Raised digits are superscripts",
    arguments: [
      Markup("on 25 June 1993\u{B9} for", "on 25 June 19931 for", ["s:1"]),
      Markup("Action,\u{2074} and", "Action,4 and", ["s:4"]),
      Markup("Space,\u{B9}\u{B2}", "Space,12", ["s:12"]),
      Markup("a\u{2070}\u{2075}\u{2079}", "a059", ["s:059"]),
      Markup("Rights<sup>12</sup> and", "Rights12 and", ["s:12"]),
      Markup("Rights<sup>*</sup>", "Rights*", ["s:*"]),
      Markup("one\u{B9} two\u{B2}", "one1 two2", ["s:1", "s:2"]),
      Markup("<sup>1", "<sup>1"),
      Markup("1 < 2 > 0", "1 < 2 > 0"),
      Markup("\u{B9} A/CONF.157/24 (Part I)", "1 A/CONF.157/24 (Part I)", ["s:1"]),
      Markup("25 °C, caf\u{E9} — 10 €", "25 °C, caf\u{E9} — 10 €"),
    ])
  func superscripts(row: Markup) throws { try row.check() }

  @Test(
    "Spaces of every width are one kind of space, and what has no print is left out",
    arguments: [
      Markup("11\u{A0}December", "11 December"),
      Markup("a\u{2009}b\u{202F}c", "a b c"),
      Markup("50/84.\tQuestion", "50/84. Question"),
      Markup("co\u{AD}operation", "cooperation"),
      Markup("de\u{AD}\nvelopment", "development"),
      Markup("22\u{2060}–23\u{202A} September\u{202C}", "22–23 September"),
      Markup("a\u{200B}b\u{200E}c\u{FEFF}d", "abcd"),
      Markup("a\u{2028}b", "a b"),
      Markup("a\u{7}b\u{7F}c", "abc"),
      // Word processors end a line within a paragraph with a vertical tab.
      Markup("one\u{B}two", "one two"),
    ])
  func spaces(row: Markup) throws { try row.check() }

  @Test(
    "Tags inside text are styles or nothing",
    arguments: [
      Markup("<i>Reaffirms</i> that", "Reaffirms that", ["i:Reaffirms"]),
      Markup("<EM>Reaffirms</EM> that", "Reaffirms that", ["i:Reaffirms"]),
      Markup("<b>Annex</b> <strong class=\"x\">I</strong>", "Annex I", ["b:Annex", "b:I"]),
      Markup("<u><i>Recalls</i></u> it", "Recalls it", ["i:Recalls"]),
      Markup("<b><i>a</b></i>", "a", ["b:a", "i:a"]),
      Markup("one<br>two<br/>three <BR />\nfour<br>", "one\ntwo\nthree \nfour"),
      Markup("<i>one", "one"),
      Markup("one</i>", "one"),
      Markup("a <img> b", "a <img> b"),
      Markup("<ibid> <i", "<ibid> <i"),
    ])
  func tags(row: Markup) throws { try row.check() }

  @Test(
    "Character references are characters",
    arguments: [
      Markup("11&nbsp;December", "11 December"),
      Markup("A &amp; B &lt;C&gt; &quot;D&quot;", "A & B <C> \"D\""),
      Markup("the State&#8217;s &#x201C;x&#X201D;", "the State’s “x”"),
      Markup("de&shy;velopment", "development"),
      Markup("1993&sup1; and", "19931 and", ["s:1"]),
      Markup("&#42;a&#42;", "*a*"),
      Markup("&amp;lt;", "&lt;"),
      Markup(
        "R&D; AT&T &unknown; &#0; &#xD800; &#+65; &", "R&D; AT&T &unknown; &#0; &#xD800; &#+65; &"),
    ])
  func references(row: Markup) throws { try row.check() }

  @Test(
    "Markdown keeps its words and loses its signs",
    arguments: [
      Markup(
        "Resolution [2758 (XXVI)](https://example.org/a/blob/b.md) on",
        "Resolution 2758 (XXVI) on"),
      Markup("# Annex", "Annex", ["b:Annex"]),
      Markup("## II. Budget", "II. Budget", ["b:II. Budget"]),
      Markup("# 67/169. *A title* #", "67/169. A title", ["b:67/169. A title", "i:A title"]),
      Markup("### **Annex** ###", "Annex", ["b:Annex"]),
      Markup("#5 of them", "#5 of them"),
      Markup("####### Annex", "####### Annex"),
      Markup("a [b] and [c](d)", "a [b] and [c](d)"),
      Markup("[*Recalling*](x.md) its", "Recalling its", ["i:Recalling"]),
      Markup("see [a](https://e.org/a_(b) \"Title\"), [b](#c)", "see a, b"),
      Markup("[[1]](a.md)", "[1]"),
      Markup("![Emblem](emblem.png) Annex", "Emblem Annex"),
      Markup("Great! [1] A", "Great! [1] A"),
      Markup("[a](b.md", "[a](b.md"),
      Markup("\\[a](b.md)", "[a](b.md)"),
      Markup("[1] A/50/114.", "[1] A/50/114."),
      Markup(
        "[on the report of the Third Committee (A/67/457)]",
        "[on the report of the Third Committee (A/67/457)]"),
    ])
  func markdown(row: Markup) throws { try row.check() }
}
