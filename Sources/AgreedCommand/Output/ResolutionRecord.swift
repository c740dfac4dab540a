import Agreed
import Foundation

/// A resolution as `parse` prints it in JSON; the names are fixed.
///
/// A value that the document does not give is `null`.
struct ResolutionRecord: Encodable {
  let resolution: Resolution

  private enum Key: String, CodingKey {
    case source, symbol, organ, session, status, title, date, language, committee, meeting
    case agendaItems, sponsors, vote, reports, amends, clauses, notes, tables, warnings
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(resolution.source, forKey: .source)
    try object.encode(resolution.symbol?.text, forKey: .symbol)
    try object.encode(resolution.organ?.name, forKey: .organ)
    try object.encode(resolution.session?.description, forKey: .session)
    try object.encode(resolution.status?.rawValue, forKey: .status)
    try object.encode(resolution.title, forKey: .title)
    try object.encode(resolution.date?.description, forKey: .date)
    try object.encode(resolution.language, forKey: .language)
    try object.encode(resolution.committee, forKey: .committee)
    try object.encode(resolution.meeting, forKey: .meeting)
    try object.encode(resolution.agendaItems.map(AgendaItemRecord.init), forKey: .agendaItems)
    try object.encode(resolution.sponsors.map(SponsorRecord.init), forKey: .sponsors)
    try object.encode(resolution.vote.map(VoteRecord.init), forKey: .vote)
    try object.encode(resolution.reports.map(\.text), forKey: .reports)
    try object.encode(resolution.amendment.map(AmendmentRecord.init), forKey: .amends)
    try object.encode(
      resolution.clauses.map { ClauseRecord(clause: $0, notes: resolution.notes) }, forKey: .clauses
    )
    try object.encode(resolution.notes.map(NoteRecord.init), forKey: .notes)
    try object.encode(
      resolution.tables.map { TableRecord(table: $0, clauses: resolution.clauses) }, forKey: .tables
    )
    try object.encode(resolution.warnings.map(WarningRecord.init), forKey: .warnings)
  }
}

private struct AgendaItemRecord: Encodable {
  let item: AgendaItem

  private enum Key: String, CodingKey { case number, title }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(item.number, forKey: .number)
    try object.encode(item.title, forKey: .title)
  }
}

private struct SponsorRecord: Encodable {
  let sponsor: Sponsor

  private enum Key: String, CodingKey { case name, note }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(sponsor.name, forKey: .name)
    try object.encode(sponsor.note, forKey: .note)
  }
}

private struct NoteRecord: Encodable {
  let marker: String
  let text: String

  init(_ note: Footnote) {
    marker = note.marker
    text = note.text
  }
}

private struct TableRecord: Encodable {
  let rows: [[String]]
  let notes: [String]
  let afterClause: String?

  init(table: Table, clauses: [Clause]) {
    rows = table.rows
    notes = table.notes
    afterClause = table.clause.map { clauses[$0].id }
  }
}

private struct ClauseRecord: Encodable {
  let clause: Clause
  let notes: [Footnote]

  private enum Key: String, CodingKey {
    case id, part, number, letter, section, heading, annex, lead, verb, adverbs, text, notes
    case furtherVerbs
    case citations, subparagraphs
  }

  private struct Part: Encodable {
    let id: String
    let text: String
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(clause.id, forKey: .id)
    try object.encode(clause.part.rawValue, forKey: .part)
    try object.encode(clause.number, forKey: .number)
    try object.encodeIfPresent(clause.place.letter, forKey: .letter)
    try object.encodeIfPresent(clause.place.section, forKey: .section)
    try object.encodeIfPresent(clause.place.heading, forKey: .heading)
    try object.encodeIfPresent(clause.place.annex, forKey: .annex)
    try object.encode(clause.lead?.text, forKey: .lead)
    try object.encode(clause.lead?.verb, forKey: .verb)
    try object.encode(clause.lead?.adverbs ?? [], forKey: .adverbs)
    try object.encode(clause.furtherVerbs.map(FurtherVerbRecord.init), forKey: .furtherVerbs)
    try object.encode(clause.text, forKey: .text)
    let bytes = Array(clause.text.utf8)
    let parts = clause.subparagraphs.map {
      Part(id: clause.id + $0.suffix, text: String(decoding: bytes[$0.range], as: UTF8.self))
    }
    if !parts.isEmpty { try object.encode(parts, forKey: .subparagraphs) }
    try object.encode(clause.noteCalls.map(\.marker), forKey: .notes)
    try object.encode(
      clause.citations.map { CitationRecord(citation: $0, notes: notes) }, forKey: .citations)
  }
}

private struct CitationRecord: Encodable {
  let citation: Citation
  let notes: [Footnote]

  private enum Key: String, CodingKey { case kind, symbol, name, pinpoint, date, written, note }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(citation.work.kind, forKey: .kind)
    try object.encode(citation.symbol?.text, forKey: .symbol)
    try object.encode(citation.work.name, forKey: .name)
    try object.encode(citation.pinpoint, forKey: .pinpoint)
    try object.encode(citation.date?.description, forKey: .date)
    try object.encode(citation.written, forKey: .written)
    try object.encode(citation.note.map { notes[$0].marker }, forKey: .note)
  }
}

/// A later verb of a clause.
private struct FurtherVerbRecord: Encodable {
  let lead: String
  let verb: String?
  let adverbs: [String]

  init(_ further: FurtherVerb) {
    lead = further.lead.text
    verb = further.lead.verb
    adverbs = further.lead.adverbs
  }
}
