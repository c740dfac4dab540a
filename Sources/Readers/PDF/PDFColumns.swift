/// The columns of a page in the order in which they are read.
///
/// The volumes of old sessions are set in two columns, with the notes of each at its foot. What stands across
/// both, as a head does, parts the columns above from those below.
struct PDFColumns {
  /// Fewer rows than this on a side are cells of a table, or a cover page.
  private static let fewestRows = 8

  /// The pieces of text that stand across both columns.
  private let across: [PDFPage.Fragment]
  private let left: [PDFPage.Fragment]
  private let right: [PDFPage.Fragment]

  /// The columns as pages of their own; the page itself where it has one column.
  static func pages(of page: PDFPage) -> [PDFPage] {
    guard let columns = PDFColumns(page) else { return [page] }
    return columns.pages(like: page)
  }

  /// Finds the empty stripe between two columns of full lines; `nil` where there is none.
  private init?(_ page: PDFPage) {
    let visible = page.visibleFragments
    guard visible.count >= PDFColumns.fewestRows * 2,
      let gutter = PDFColumns.gutter(in: visible, width: page.width)
    else { return nil }
    left = visible.filter { $0.right <= gutter }
    right = visible.filter { $0.left >= gutter }
    across = visible.filter { $0.left < gutter && $0.right > gutter }
    // Lines of prose fill a column, the cells of a table do not.
    guard PDFColumns.rows(of: across).count * 4 <= PDFColumns.rows(of: visible).count,
      PDFColumns.isFilled(left), PDFColumns.isFilled(right)
    else { return nil }
  }

  /// The middle of the widest stripe around the middle of a page that the fewest pieces cross; `nil` where it is
  /// no wider than the space between words.
  private static func gutter(in fragments: [PDFPage.Fragment], width: Int) -> Int? {
    let stripes = (width * 2 / 5)..<(width * 3 / 5)
    guard !stripes.isEmpty else { return nil }
    var crossings = Array(repeating: 0, count: stripes.count)
    for fragment in fragments {
      let covered = (fragment.left..<max(fragment.left, fragment.right)).clamped(to: stripes)
      for place in covered { crossings[place - stripes.lowerBound] += 1 }
    }
    guard let fewest = crossings.min() else { return nil }
    var best = 0..<0
    var start = 0
    for end in 0...crossings.count where end == crossings.count || crossings[end] > fewest {
      if end - start > best.count { best = start..<end }
      start = end + 1
    }
    let size = PDFPage.mainSize(fragments.map { ($0.size, $0.content.text.utf8.count) })
    guard best.count >= size else { return nil }
    return stripes.lowerBound + (best.lowerBound + best.upperBound) / 2
  }

  /// Whether rows of a column reach from its one edge near to the other, a third of them at least.
  private static func isFilled(_ column: [PDFPage.Fragment]) -> Bool {
    let rows = rows(of: column)
    let widest = rows.map(\.count).max() ?? 0
    let full = rows.filter { $0.count * 10 >= widest * 7 }
    return rows.count >= fewestRows && full.count * 3 >= rows.count
  }

  /// The stretch that each row of a column covers.
  private static func rows(of column: [PDFPage.Fragment]) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var bottom = Int.min
    for fragment in column.sorted(by: { $0.top < $1.top }) {
      let covered = fragment.left..<max(fragment.left, fragment.right)
      if let last = rows.last, fragment.middle < bottom {
        rows[rows.count - 1] =
          min(last.lowerBound, covered.lowerBound)..<max(last.upperBound, covered.upperBound)
      } else {
        rows.append(covered)
        bottom = fragment.bottom
      }
    }
    return rows
  }

  private func pages(like page: PDFPage) -> [PDFPage] {
    var pages: [PDFPage] = []
    var head: [PDFPage.Fragment] = []
    var top = Int.min
    let shift = (right.map(\.left).min() ?? 0) - (left.map(\.left).min() ?? 0)
    for crossing in across.sorted(by: { $0.top < $1.top }) + [nil] {
      let rows = top..<max(top, crossing?.middle ?? Int.max)
      let leftBand = left.filter { rows.contains($0.middle) }
      // The right column stands where the left one does, so that both have one edge.
      let rightBand = right.filter { rows.contains($0.middle) }.map { fragment in
        var moved = fragment
        moved.left -= shift
        return moved
      }
      if !leftBand.isEmpty || !rightBand.isEmpty {
        pages.append(PDFPage(width: page.width, height: page.height, fragments: head + leftBand))
        if !rightBand.isEmpty {
          pages.append(PDFPage(width: page.width, height: page.height, fragments: rightBand))
        }
        head = []
      }
      if let crossing {
        head.append(crossing)
        top = crossing.middle
      }
    }
    if !head.isEmpty {
      pages.append(PDFPage(width: page.width, height: page.height, fragments: head))
    }
    return pages
  }
}
