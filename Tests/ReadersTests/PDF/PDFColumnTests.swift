import Testing

@testable import Readers

@Suite("Columns of a PDF")
struct PDFColumnTests {
  private static func piece(
    _ text: String, left: Int, top: Int, width: Int
  ) -> PDFPage.Fragment {
    PDFPage.Fragment(
      left: left, top: top, width: width, height: 12, size: 14,
      content: StyledParagraph(text: text))
  }

  private static func page(_ fragments: [PDFPage.Fragment]) -> PDFPage {
    PDFPage(width: 892, height: 1263, fragments: fragments)
  }

  /// Rows of a column, one below the other; every third is the short end of a paragraph.
  private static func column(
    _ name: String, left: Int, top: Int = 150, rows: Int = 12, width: Int = 330
  ) -> [PDFPage.Fragment] {
    (0..<rows).map { row in
      piece(
        "\(name)\(row)", left: left, top: top + row * 16, width: row % 3 == 2 ? width / 4 : width)
    }
  }

  private static func words(_ pages: [PDFPage]) -> [[String]] {
    pages.map { page in
      page.fragments.sorted { ($0.top, $0.left) < ($1.top, $1.left) }.map(\.content.text)
    }
  }

  @Test("The left column is read before the right one, the head across both before them")
  func twoColumns() {
    let head = PDFColumnTests.piece("Head", left: 286, top: 115, width: 336)
    let pages = PDFColumns.pages(
      of: PDFColumnTests.page(
        [head] + PDFColumnTests.column("l", left: 97) + PDFColumnTests.column("r", left: 464)))
    #expect(
      PDFColumnTests.words(pages) == [
        ["Head"] + (0..<12).map { "l\($0)" }, (0..<12).map { "r\($0)" },
      ])
    #expect(Set(pages.flatMap { $0.fragments.map(\.left) }) == [97, 286])
  }

  @Test("A title across both columns parts those above from those below")
  func bands() {
    let title = PDFColumnTests.piece("Title", left: 200, top: 360, width: 500)
    let pages = PDFColumns.pages(
      of: PDFColumnTests.page(
        PDFColumnTests.column("a", left: 97) + PDFColumnTests.column("b", left: 464) + [title]
          + PDFColumnTests.column("c", left: 97, top: 400)
          + PDFColumnTests.column("d", left: 464, top: 400)))
    #expect(PDFColumnTests.words(pages).map(\.first) == ["a0", "b0", "Title", "d0"])
    #expect(PDFColumnTests.words(pages).map(\.count) == [12, 12, 13, 12])
  }

  /// Pages of one column.
  static let single: [(what: String, page: PDFPage)] = [
    ("lines across the page", page(column("l", left: 97, rows: 30, width: 700))),
    (
      "lines whose words stand apart",
      page(column("l", left: 97, rows: 30, width: 345) + column("r", left: 446, rows: 30))
    ),
    (
      "a table with short cells",
      page(
        [piece("A long cell", left: 464, top: 120, width: 330)]
          + column("l", left: 97, rows: 30) + column("r", left: 464, rows: 30, width: 90))
    ),
    (
      "a signature beside the text",
      page(column("l", left: 97, rows: 30) + column("r", left: 464, rows: 3))
    ),
    ("an empty page", page([])),
  ]

  @Test("A page without two full columns is left as it is", arguments: single.indices)
  func oneColumn(index: Int) {
    let (what, page) = PDFColumnTests.single[index]
    let pages = PDFColumns.pages(of: page)
    #expect(pages.count == 1, "\(what)")
    #expect(pages.first?.fragments.count == page.fragments.count, "\(what)")
  }
}
