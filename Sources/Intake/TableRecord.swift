import Foundation

/// One document of a table: values by the names of their columns.
struct TableRecord {
  /// A value, as far as tables of documents have them.
  enum Value {
    case text(String)
    case list([String])
  }

  /// The names of the columns as the table has them.
  private(set) var names: [String] = []
  private var values: [String: Value] = [:]

  init() {}

  /// A record of an object in JSON; `nil` when it is none.
  init?(json bytes: ArraySlice<UInt8>) {
    guard let fields = RecordJSON.fields(bytes) ?? TableRecord.foundationFields(bytes) else {
      return nil
    }
    for (name, value) in fields.sorted(by: { $0.key < $1.key }) { set(name, value) }
  }

  private static func foundationFields(_ bytes: ArraySlice<UInt8>) -> [String: Value]? {
    let object = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    return object?.mapValues { value in
      switch value {
      case let text as String: .text(text)
      case let list as [Any]: .list(list.compactMap { $0 as? String })
      case let number as NSNumber: .text("\(number)")
      default: .text("")
      }
    }
  }

  mutating func set(_ name: String, _ value: Value) {
    names.append(name)
    values[TableRecord.key(name)] = value
  }

  /// Names are the same apart from letter case and what stands between their words.
  private static func key(_ name: String) -> String {
    // The United Nations' own names need no change but for the lines between their words.
    if name.utf8.allSatisfy({ (97...122).contains($0) || $0 == UInt8(ascii: "_") }) {
      return String(decoding: name.utf8.filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)
    }
    return name.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  func has(_ name: String) -> Bool { values[TableRecord.key(name)] != nil }

  /// The text in a column; `nil` when there is none, or nothing but space or "NA".
  func text(_ name: String) -> String? {
    let text: String
    switch values[TableRecord.key(name)] {
    case .text(let value): text = value
    case .list(let values): text = values.joined(separator: "\n\n")
    case nil: return nil
    }
    let isTrimmed =
      [text.utf8.first, text.utf8.last].allSatisfy {
        $0.map { (0x21...0x7E).contains($0) } ?? false
      }
    let trimmed = isTrimmed ? text : text.trimmingCharacters(in: .whitespacesAndNewlines)
    return trimmed.isEmpty || trimmed == "NA" ? nil : trimmed
  }

  /// The texts in a column that holds several.
  func list(_ name: String) -> [String] {
    switch values[TableRecord.key(name)] {
    case .text(let value):
      value.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
    case .list(let values): values
    case nil: []
    }
  }

  /// The name of the document's file without its ending, where a column tells.
  var fileName: String? {
    let names = ["doc_id", "file_name", "file", "source"]
    guard let name = names.lazy.compactMap({ text($0) }).first else { return nil }
    let last = (name as NSString).lastPathComponent
    return ["txt", "pdf", "xml", "html", "htm", "doc", "docx", "md"].contains(
      (last as NSString).pathExtension.lowercased())
      ? (last as NSString).deletingPathExtension : last
  }

  private static let textNames = ["text", "full_text", "body", "content", "document_text"]

  /// The column that holds the text; `nil` when none does.
  func textColumn(_ options: ReadOptions) -> String? {
    if let named = options.textColumn { return has(named) ? named : nil }
    return TableRecord.textNames.first(where: has)
  }
}
