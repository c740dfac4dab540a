import Resolutions
import Testing

@testable import CitationLists

@Suite("Formats for programs")
struct FormatTests {
  private static let list = CitationList([
    Work.document("A/RES/67/169", "Rights & 100% of “it”", "2012-12-20", at: [.op("3")]),
    Work.document("S/RES/1325(2000)"),
  ])

  @Test("A BibTeX entry has what the standard styles print")
  func bibTeX() {
    #expect(
      BibTeX.text(FormatTests.list, style: .oscola) == """
        @techreport{A-RES-67-169,
          author = {{United Nations General Assembly}},
          title = {{Rights \\& 100\\% of “it”}},
          type = {Resolution},
          number = {A/RES/67/169},
          institution = {United Nations},
          year = {2012},
          month = dec,
          day = {20},
          url = {https://undocs.org/en/A/RES/67/169},
          note = {para 3}
        }

        @techreport{S-RES-1325-2000,
          author = {{United Nations Security Council}},
          title = {{Security Council resolution 1325 (2000)}},
          type = {Resolution},
          number = {S/RES/1325(2000)},
          institution = {United Nations},
          year = {2000},
          url = {https://undocs.org/en/S/RES/1325%282000%29}
        }

        """)
  }

  @Test("A RIS record begins with TY, ends with ER, and its lines end as the format says")
  func ris() {
    let lines = [
      "TY  - GOVDOC", "AU  - United Nations General Assembly", "TI  - Rights & 100% of “it”",
      "M3  - Resolution", "SN  - A/RES/67/169", "PB  - United Nations", "PY  - 2012",
      "DA  - 2012/12/20", "UR  - https://undocs.org/en/A/RES/67/169", "N1  - para. 3", "ER  - ", "",
      "TY  - GOVDOC", "AU  - United Nations Security Council",
      "TI  - Security Council resolution 1325 (2000)", "M3  - Resolution", "SN  - S/RES/1325(2000)",
      "PB  - United Nations", "PY  - 2000", "UR  - https://undocs.org/en/S/RES/1325%282000%29",
      "ER  - ",
    ]
    #expect(
      RIS.text(FormatTests.list, style: .un) == lines.map { $0 + "\r\n" }.joined())
  }

  @Test("CSL-JSON leaves out what is not known")
  func cslJSON() throws {
    #expect(
      try CSLJSON.text(CitationList([Work.document("S/RES/1325(2000)")]), style: .un) == """
        [
          {
            "URL" : "https://undocs.org/en/S/RES/1325%282000%29",
            "author" : [
              {
                "literal" : "United Nations Security Council"
              }
            ],
            "genre" : "Resolution",
            "id" : "S-RES-1325-2000",
            "issued" : {
              "date-parts" : [
                [
                  2000
                ]
              ]
            },
            "number" : "S/RES/1325(2000)",
            "publisher" : "United Nations",
            "title" : "Security Council resolution 1325 (2000)",
            "type" : "report"
          }
        ]
        """)
  }

  @Test("A report must have a year; without one the entry is of the type that needs nothing")
  func bibTeXWithoutYear() {
    #expect(
      BibTeX.text(CitationList([Work.document("A/RES/67/169")]), style: .un) == """
        @misc{A-RES-67-169,
          author = {{United Nations General Assembly}},
          title = {{General Assembly resolution 67/169}},
          type = {Resolution},
          number = {A/RES/67/169},
          howpublished = {Resolution A/RES/67/169},
          institution = {United Nations},
          url = {https://undocs.org/en/A/RES/67/169}
        }

        """)
  }

  @Test("An empty list is an empty file")
  func empty() throws {
    let list = CitationList()
    #expect(BibTeX.text(list, style: .un) == "")
    #expect(RIS.text(list, style: .un) == "")
    #expect(try CSLJSON.text(list, style: .un).filter { !$0.isWhitespace } == "[]")
  }

  @Test(
    "No sign of a title has a meaning to TeX",
    arguments: [
      ("a & b", "a \\& b"), ("50 %", "50 \\%"), ("$#_", "\\$\\#\\_"),
      ("{", "\\textbraceleft{}"), ("}", "\\textbraceright{}"), ("\\x", "\\textbackslash{}x"),
      ("~^", "\\textasciitilde{}\\textasciicircum{}"), ("a--b", "a-{}-b"), ("''", "'{}'"),
      ("?`", "?{}`"), ("a-b, c", "a-b, c"), ("é 決議 “x” –", "é 決議 “x” –"),
    ])
  func escaping(title: String, escaped: String) { #expect(BibTeX.escaped(title) == escaped) }
}
