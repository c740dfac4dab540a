/// A full-text index and the table that its texts stand in.
enum FullTextTable: Hashable {
  case wording
  case lead
  case title
  case note

  init(_ field: TextQuery.Field) {
    switch field {
    case .lead: self = .lead
    case .title: self = .title
    case .note: self = .note
    }
  }

  /// The table with the texts.
  var name: String {
    switch self {
    case .wording: "wording"
    case .lead: "lead"
    case .title: "document"
    case .note: "note"
    }
  }

  /// The column with the texts.
  var column: String { self == .title ? "title" : "text" }

  /// The full-text index.
  var index: String { self == .title ? "title_fts" : "\(name)_fts" }
}
