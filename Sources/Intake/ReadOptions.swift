/// What a user says about files that do not say it themselves.
public struct ReadOptions: Hashable, Sendable {
  /// What a column of a table may tell of each document.
  public enum Field: String, CaseIterable, Hashable, Sendable {
    case symbol, title, date, session, organ
  }

  /// The column of tables that holds the text; `nil` to find it by its usual names.
  public var textColumn: String?
  /// The columns of tables by what they tell; the usual names need none.
  public var columns: [Field: String]
  /// The path of a file that describes the documents; a folder named `data_extract` needs none.
  public var metadata: String?
  /// Whether each resolution keeps its account: where every stretch of the text went.
  public var keepsAccount: Bool

  /// Options; without any, everything is found by itself.
  public init(
    textColumn: String? = nil, columns: [Field: String] = [:], metadata: String? = nil,
    keepsAccount: Bool = false
  ) {
    self.textColumn = textColumn
    self.columns = columns
    self.metadata = metadata
    self.keepsAccount = keepsAccount
  }
}

/// Tells what besides its own bytes decides how a file is read.
///
/// An index keeps it with each file and reads the file again when it is another.
public struct ReadingStamps {
  private let options: String
  private let metadata: String?
  private var folders: [String: String] = [:]

  /// The stamps of files that are read with options.
  public init(_ options: ReadOptions) {
    var parts = options.columns.map { "\($0.key.rawValue)=\($0.value)" }.sorted()
    if let column = options.textColumn { parts.insert("text=\(column)", at: 0) }
    self.options = parts.joined(separator: ";")
    metadata = options.metadata.map { MetadataFinder.stamp(of: $0) }
  }

  /// The stamp of a file: the options, and which state the metadata beside it are in.
  public mutating func stamp(path: String) -> String {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    let beside: String
    if let known = folders[folder] {
      beside = known
    } else {
      beside = MetadataFinder.folder(above: path).map { MetadataFinder.stamp(of: $0) } ?? ""
      folders[folder] = beside
    }
    return [options, metadata ?? "", beside].filter { !$0.isEmpty }.joined(separator: "|")
  }
}
