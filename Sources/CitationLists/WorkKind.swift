import Resolutions

extension ListedWork {
  /// What sort of work it is.
  public enum Kind: String, Sendable, CaseIterable {
    case resolution
    case decision
    /// A statement that a council's President makes on its behalf.
    case statement
    case draft
    /// Any other document: a report, a letter, a note.
    case document
    case treaty
    case charter

    /// The name of the sort in words.
    public var name: String {
      switch self {
      case .resolution: "Resolution"
      case .decision: "Decision"
      case .statement: "Presidential statement"
      case .draft: "Draft resolution"
      case .document: "Document"
      case .treaty: "Treaty"
      case .charter: "Charter"
      }
    }
  }

  /// What sort of work it is, by its symbol and its status.
  public var kind: Kind {
    switch identity {
    case .charter: return .charter
    case .treaty: return .treaty
    case .file:
      switch status {
      case .adopted: return .resolution
      case .draft: return .draft
      case nil: return .document
      }
    case .document(let symbol):
      if symbol.isResolution { return .resolution }
      if symbol.isDecision { return .decision }
      if symbol.text.split(separator: "/").contains("PRST") { return .statement }
      return status == .draft ? .draft : .document
    }
  }

  /// The number under which the organ adopted it; `nil` for what is no resolution, decision or statement.
  public var number: AdoptedNumber? { symbol.flatMap(AdoptedNumber.init) }

  /// The symbol under which the document is issued.
  ///
  /// The Assembly's decisions have no document of their own: they stand in the last volume of its
  /// resolutions and decisions.
  public var issuedSymbol: Symbol? {
    guard let symbol, !symbol.text.hasPrefix("A/DEC/") else { return nil }
    return symbol
  }

  /// The name that says which work it is, without title and date.
  ///
  /// Such as "General Assembly resolution 67/169", "A/67/53", "United Nations, Treaty Series, vol. 1833,
  /// No. 31363".
  public var designation: String {
    switch identity {
    case .charter: return "Charter of the United Nations"
    case .treaty(let record): return record.description
    case .file(let name): return name
    case .document(let symbol):
      guard let number else { return symbol.text }
      let noun = kind.name.lowercased() + (number.isPlural ? "s" : "")
      guard let organ else { return noun.capitalizedFirst + " " + number.spelledOut }
      return "\(organ.name) \(noun) \(number.spelledOut)"
    }
  }
}

extension String {
  /// The text with a capital at its head.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
