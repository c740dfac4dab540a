/// The texts that answer a part of a query, looked up before: what one expression cannot ask for.
struct FoundTexts: Hashable, Sendable {
  /// Where the texts stand.
  let table: FullTextTable
  /// Their row numbers.
  let ids: Set<Int64>
  /// Whether the answer is every text but these.
  let isComplement: Bool
  /// The expression of the words that are marked in them.
  var mark: String?

  var negated: FoundTexts { FoundTexts(table: table, ids: ids, isComplement: !isComplement) }

  /// The texts that are in all of these.
  static func intersection(of parts: [FoundTexts], in table: FullTextTable) -> FoundTexts {
    let wanted = parts.filter { !$0.isComplement }.map(\.ids)
    let unwanted = parts.filter(\.isComplement).reduce(into: Set()) { $0.formUnion($1.ids) }
    guard let first = wanted.first else {
      return FoundTexts(table: table, ids: unwanted, isComplement: true)
    }
    let all = wanted.dropFirst().reduce(first) { $0.intersection($1) }
    return FoundTexts(table: table, ids: all.subtracting(unwanted), isComplement: false)
  }
}
