import Foundation
import Testing

@testable import AgreedCommand

/// Hits as Markdown and HTML: no sign of a text means anything but itself.
@Suite("Markdown and HTML")
struct DocumentFormatTests {
  private static let hostile = """
    The General Assembly,

    1. *Urges* 3 < calm > 2 & 5, [calm](x) `calm` "calm" \\calm | calm:

    (a) 1) calm;

    (b) # calm;

    2. *Requests* calm
    """

  @Test(
    "Signs of Markdown are escaped where they would mean something",
    arguments: [
      ("plain, text (a) 1.5 - x!", "plain, text (a) 1.5 - x!"),
      ("*a* _b_ [c](d) `e` <f> \\", "\\*a\\* \\_b\\_ \\[c\\](d) \\`e\\` \\<f\\> \\\\"),
      ("# a\n- b\n+ c\n1. d\n12) e\n> f\n  g", "\\# a\n\\- b\n\\+ c\n1\\. d\n12\\) e\n\\> f\ng"),
      ("a & b | c ~ d", "a \\& b \\| c \\~ d"), ("", ""), ("1.5 million", "1.5 million"),
      ("1.", "1\\."),
    ])
  func signsOfMarkdownAreEscaped(_ text: String, _ escaped: String) {
    #expect(Markdown.escaped(text) == escaped)
  }

  @Test("Inside a line only what means something there is escaped")
  func insideALineOnlyWhatMeansSomethingThereIsEscaped() {
    #expect(Markdown.escaped("- a\n- b", opensLine: false) == "- a\n\\- b")
  }

  @Test("A page of Markdown has headings, matches and the count")
  func aPageOfMarkdownHasHeadingsMatchesAndTheCount() async throws {
    let run = try await Corpus.run(
      "search", "\"warnings of natural hazards are\"", "--format", "md", "--repeats")
    #expect(
      run.lines == [
        "## A/RES/469/5 · session 469 · 2414-11-04", "", "*Early warning of volcanic eruptions*",
        "",
        "**OP1** Reaffirms that **warnings of natural hazards are** a public good, to be given "
          + "freely, promptly and in full to every person whom the hazard may reach;", "",
        "> in 3 resolutions, sessions 465-469, first in A/RES/465/8", "",
        "> - A/RES/467/12 OP2 2412-12-20", "> - A/RES/465/8 OP2 2410-12-14", "",
        "1 wording in 3 clauses",
      ])
  }

  @Test("Hostile texts stay texts in Markdown and in HTML")
  func hostileTextsStayTexts() async throws {
    try await Workspace.lend { workspace in
      try workspace.write(DocumentFormatTests.hostile, to: "a<b>&.txt")
      _ = try await Program.run(["index", "."], in: workspace.root)
      let markdown = try await Program.run(
        ["search", "calm", "--format", "md"], in: workspace.root)
      #expect(markdown.output.contains("3 \\< **calm** \\> 2 \\& 5, "))
      #expect(
        markdown.output.contains(
          "\\[**calm**\\](x) \\`**calm**\\` \"**calm**\" \\\\**calm** \\| **calm**:\\\n"))
      #expect(markdown.output.contains("## a\\<b\\>\\&.txt"))
      let html = try await Program.run(
        ["search", "calm OR \"<i>\"", "--format", "html"], in: workspace.root)
      #expect(html.output.contains("3 &lt; <mark>calm</mark> &gt; 2 &amp; 5, "))
      #expect(html.output.contains("<title>calm OR &quot;&lt;i&gt;&quot;</title>"))
      #expect(html.output.contains("a&lt;b&gt;&amp;.txt"))
      #expect(html.output.contains("&quot;<mark>calm</mark>&quot; \\<mark>"))
    }
  }

  @Test("A page of HTML is well formed and stands alone", arguments: ["the", "xyzzy", ""])
  func aPageOfHTMLIsWellFormed(_ query: String) async throws {
    let run = try await Corpus.run(
      "search", query, "--format", "html", "--limit", "300", "--repeats")
    var open: [String] = []
    for piece in run.output.split(separator: "<").dropFirst() {
      let tag = String(piece.prefix { $0 != ">" })
      guard !tag.hasPrefix("!"), !tag.hasSuffix("/") else { continue }
      let name = String(tag.prefix { $0 != " " })
      if name.hasPrefix("/") {
        #expect(open.popLast() == String(name.dropFirst()))
      } else {
        open.append(name)
      }
    }
    #expect(open == [])
    #expect(!run.output.contains("src=") && !run.output.contains("href="))
    #expect(run.output.hasSuffix("</html>\n"))
  }
}
