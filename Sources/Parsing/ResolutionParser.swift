import DraftingLanguage
import Readers
import Resolutions

/// Finds the resolution in a styled text: its front matter, its clauses and its notes.
///
///     let text = try PlainTextReader.read(bytes)
///     let resolution = ResolutionParser.parse(text, source: "draft.txt")
public enum ResolutionParser {
  /// The resolutions of a text: several where a file holds pages of a printed volume.
  ///
  /// - Parameters:
  ///   - text: The styled text.
  ///   - source: The name of the file, kept in ``Resolution/source``.
  ///   - keepsAccount: Whether ``Resolution/account`` is wanted.
  public static func resolutions(
    in text: StyledText, source: String, keepsAccount: Bool = false
  ) -> [Resolution] {
    let text = LineEndHyphens.mended(text)
    let pieces = PrintedNeighbours.pieces(of: FrenchColumn.parted(from: text))
    guard pieces.count > 1 else {
      return pieces.map { parse($0, source: source, keepsAccount: keepsAccount) }
    }
    var resolutions = read(pieces, source: source)
    if pieces[0].isTail {
      // A volume holds the resolutions of one organ and one session.
      resolutions[0].organ = resolutions[0].organ ?? resolutions[1].organ
      resolutions[0].session = resolutions[0].session ?? resolutions[1].session
    }
    resolutions = joined(resolutions, pieces)
    let committee = VolumeHead.committee(of: text)
    for index in resolutions.indices {
      resolutions[index].committee = resolutions[index].committee ?? committee
      if !keepsAccount { resolutions[index].account = nil }
    }
    return resolutions
  }

  /// The resolutions that have clauses, each accounting for the text before or behind it that has none.
  private static func joined(
    _ resolutions: [Resolution], _ pieces: [PrintedNeighbours.Piece]
  ) -> [Resolution] {
    var kept: [Resolution] = []
    var waiting = Account(stretches: [], source: [])
    var warnings: [Warning] = []
    for (resolution, piece) in zip(resolutions, pieces) {
      if !resolution.clauses.isEmpty {
        kept.append(resolution)
      } else {
        waiting.add(outside: piece.text.paragraphs.map { ($0.text, $0.line) })
        if let head = piece.text.paragraphs.first?.unwrapped().text,
          FrontMatter.isNumberedTitle(head)
        {
          warnings.append(Warning(.noClause, "no clause was found under \"\(head)\""))
        }
      }
      guard let last = kept.indices.last else { continue }
      kept[last].account?.add(waiting, inFront: !resolution.clauses.isEmpty)
      kept[last].warnings += warnings
      waiting = Account(stretches: [], source: [])
      warnings = []
    }
    return kept.isEmpty ? resolutions : kept
  }

  /// The resolutions of a page, each with the notes that it calls: all stand at the foot, behind the last of them.
  private static func read(_ pieces: [PrintedNeighbours.Piece], source: String) -> [Resolution] {
    var pieces = pieces
    var resolutions = pieces.map { parse($0, source: source, keepsAccount: true) }
    for index in resolutions.indices.dropFirst() {
      for other in (max(0, index - SharedNotes.reach)..<index).reversed() {
        guard let shared = SharedNotes(of: resolutions[index], in: pieces[index]) else { break }
        let lacking = shared.lacking(in: resolutions[other])
        guard !lacking.isEmpty else { continue }
        let all = parse(shared.added(to: pieces[other]), source: source, keepsAccount: true)
        let called = SharedNotes.called(by: all).intersection(lacking)
        guard !called.isEmpty else { continue }
        let enlarged = shared.added(to: pieces[other], only: called)
        let resolution =
          called == shared.marks ? all : parse(enlarged, source: source, keepsAccount: true)
        guard SharedNotes.called(by: resolution).intersection(lacking) == called else { continue }
        pieces[other] = enlarged
        resolutions[other] = resolution
        SharedNotes.remove(called, from: &resolutions[index])
      }
    }
    return resolutions
  }

  /// The resolution of a document.
  ///
  /// - Parameters:
  ///   - text: The styled text.
  ///   - source: The name of the file, kept in ``Resolution/source``.
  ///   - keepsAccount: Whether ``Resolution/account`` is wanted, which takes as much memory as the text.
  /// - Returns: The resolution; without clauses when the text holds none.
  public static func parse(
    _ text: StyledText, source: String, keepsAccount: Bool = false
  ) -> Resolution {
    parse(PrintedNeighbours.Piece(text: text), source: source, keepsAccount: keepsAccount)
  }

  private static func parse(
    _ piece: PrintedNeighbours.Piece, source: String, keepsAccount: Bool
  ) -> Resolution {
    let text = piece.text
    var flow = TextFlow(text, ledger: Ledger())
    let start = piece.isTail ? BodyStart.tail : BodyStart(flow.paragraphs)
    var front = FrontMatter()
    var ledger = flow.ledger
    for item in flow.paragraphs[..<start.index] {
      front.read(item.paragraph, notes: &flow.notes)
      ledger.enter(item.paragraph, order: item.order, .place(.frontMatter))
    }

    var body = BodyParse(
      organ: front.organ, letter: front.letter, ledger: ledger, isTail: piece.isTail)
    var amendment = AmendmentParse(ledger: ledger)
    if start.isAmendment {
      amendment.read(flow.paragraphs[start.index...])
      ledger = amendment.ledger
    } else {
      body.read(flow.paragraphs[start.index...])
      if start.isFormula || start.isOwnForm || body.speaks {
        ledger = body.ledger
      } else {
        // A report, an agenda or a programme of work has numbers too.
        if !front.isRecognised { return Resolution(source: source) }
        body = BodyParse(organ: front.organ, letter: nil, ledger: ledger)
        for item in flow.paragraphs[start.index...] {
          ledger.enter(item.paragraph, order: item.order, .place(.outside))
        }
      }
    }
    var drafts = start.isAmendment ? amendment.drafts : body.clauses

    var resolution = Resolution(source: source)
    front.fill(&resolution, notes: flow.notes)
    resolution.organ = resolution.organ ?? body.organ ?? flow.volume?.organ
    resolution.meeting = resolution.meeting ?? body.closing.meeting
    resolution.vote = body.closing.vote
    if resolution.reports.isEmpty { resolution.reports = body.closing.reports }
    resolution.committee = resolution.committee ?? body.closing.committee ?? flow.committee
    if let date = body.closing.date, front.adoptionDate == nil { resolution.date = date }
    if body.closing.isAdoption, resolution.status == nil { resolution.status = .adopted }
    resolution.symbol = resolution.symbol ?? flow.runningSymbol
    front.deriveSymbol(&resolution, isDecision: body.isDecision)
    front.takePartLetter(&resolution, drafts: &drafts)
    resolution.session = resolution.session ?? flow.volume?.session
    resolution.language = resolution.organ == nil ? nil : body.language
    resolution.notes = flow.notes.all.map {
      Footnote(marker: $0.marker, text: $0.text, links: $0.links)
    }
    var calls = NoteCallFinder(notes: flow.notes, clauses: drafts.map { $0.content })
    var finished: [Int?] = []
    for index in drafts.indices {
      let clause = drafts[index].finished(calls: &calls, index: index)
      finished.append(clause.map { _ in resolution.clauses.count })
      if let clause { resolution.clauses.append(clause) }
    }
    if start.isAmendment, let amended = front.amended {
      resolution.amendment = Amendment(
        target: amended, symbol: AmendmentParse.symbol(of: amended),
        instructions: resolution.clauses.map {
          Instruction(number: $0.number, text: $0.text, noteCalls: $0.noteCalls)
        })
      resolution.clauses = []
    }
    ClauseReading.complete(&resolution)
    let annexes = resolution.clauses.indices.filter { resolution.clauses[$0].part == .annex }
    resolution.account = ledger.account(
      of: text, clauses: finished, annexes: Set(annexes), isAmendment: resolution.amendment != nil)
    resolution.warnings += Doubts.warnings(
      of: resolution, called: calls.called, hasFormula: start.isFormula)
    for doubt in calls.doubts {
      guard let clause = finished[doubt.clause], resolution.amendment == nil else { continue }
      resolution.warnings.append(
        Warning(
          .missingNote, place: resolution.clauses[clause].id,
          "\"\(doubt.words)\" may end in the mark of a note; it was left as it is"))
    }
    if !keepsAccount { resolution.account = nil }
    return resolution
  }
}
