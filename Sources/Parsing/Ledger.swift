import Readers
import Resolutions

/// Where each stretch of a text was taken, written down as it is taken.
struct Ledger {
  /// What took a stretch.
  enum Taker {
    case place(Account.Place)
    /// A clause, by its index among the drafts.
    case draft(Int)
    /// Notes, by their indices.
    case notes(Range<Int>)
  }

  private struct Entry {
    let order: Int
    let paragraph: StyledParagraph
    let taker: Taker
  }

  private var entries: [Entry] = []

  /// Writes down a stretch.
  ///
  /// - Parameters:
  ///   - paragraph: The stretch as the file has it.
  ///   - order: The place of its paragraph in the text.
  mutating func enter(_ paragraph: StyledParagraph, order: Int, _ taker: Taker) {
    entries.append(Entry(order: order, paragraph: paragraph, taker: taker))
  }

  /// The account of a text.
  ///
  /// - Parameters:
  ///   - text: The whole text.
  ///   - clauses: For each draft the index of its clause; `nil` where nothing was left of it.
  ///   - annexes: The indices of the clauses of annexes.
  ///   - isAmendment: Whether the drafts became instructions, not clauses.
  func account(
    of text: StyledText, clauses: [Int?], annexes: Set<Int>, isAmendment: Bool
  ) -> Account {
    // Entries of one paragraph were made in its order: the place among all keeps it.
    let sorted = entries.indices.sorted {
      (entries[$0].order, $0) < (entries[$1].order, $1)
    }
    var stretches = sorted.map { index -> Account.Stretch in
      let entry = entries[index]
      var stretch = Account.Stretch(
        place: .furniture, text: entry.paragraph.text, line: entry.paragraph.line)
      switch entry.taker {
      case .place(let place): stretch.place = place
      case .draft(let draft):
        guard let clause = clauses[draft] else { break }
        guard !isAmendment else {
          stretch.instruction = clause
          stretch.place = .instruction
          break
        }
        stretch.clause = clause
        stretch.place = annexes.contains(clause) ? .annex : .clause
      case .notes(let notes):
        stretch.notes = notes
        stretch.place = .note
      }
      return stretch
    }
    stretches += text.furniture.map {
      Account.Stretch(place: .furniture, text: $0.text, line: $0.line)
    }
    return Account(
      stretches: stretches, source: (text.paragraphs + text.furniture).map(\.text))
  }
}
