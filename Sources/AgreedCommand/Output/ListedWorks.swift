import Agreed

/// Finds in an index what a citation list says of its works.
struct ListedWorks {
  private let search: ClauseSearch
  private let documents: DocumentLookup
  private let citations: CitationLookup

  init(_ index: ResolutionIndex) {
    search = ClauseSearch(index)
    documents = DocumentLookup(index)
    citations = CitationLookup(index)
  }

  // MARK: Named works

  /// The works that were named; one that the index does not have is listed by what its name tells.
  func list(_ named: [CitedWork]) throws -> CitationList {
    var list = CitationList()
    for (work, documents) in zip(named, try citations.documents(of: named)) {
      for entry in try entries(of: work, in: documents) { list.add(entry) }
    }
    return list
  }

  /// The entries of a work: several when its symbol is short for them, as `A/RES/77/1` is for A and B.
  private func entries(
    of work: CitedWork, in documents: [IndexedDocument]
  ) throws -> [ListedWork] {
    let unknown = ListedWork(Citation(work: work, written: "", offset: 0)).map { [$0] } ?? []
    guard case .document(let symbol) = work else { return unknown }
    let exact = documents.filter { $0.symbol == symbol }
    var entries: [ListedWork] = []
    for document in exact.isEmpty ? documents : exact {
      // A part keeps the symbol that was asked for; a short form is filled up.
      let isFilledUp = document.symbol?.key.hasPrefix(symbol.key) ?? false
      var entry = ListedWork(.document(isFilledUp ? document.symbol ?? symbol : symbol))
      guard !entries.contains(where: { $0.key == entry.key }) else { continue }
      let namesakes = documents.count { $0.symbol == document.symbol }
      entry.fill(namesakes > 1 ? try inEnglish(document) : document)
      entries.append(entry)
    }
    return entries.isEmpty ? unknown : entries
  }

  /// The document, or its English version where the index has it in several languages.
  private func inEnglish(_ document: IndexedDocument) throws -> IndexedDocument {
    let versions = try documents.resolutions(named: document.name)
      .filter { $0.symbol == document.symbol }
    return versions.first { $0.language == "en" }.map { IndexedDocument($0) } ?? document
  }

  // MARK: Sources

  /// What resolutions cite, in order of first mention.
  ///
  /// - Returns: The list, and the words that name no work.
  func sources(of resolutions: [Resolution]) throws -> (list: CitationList, unnamed: [String]) {
    var list = CitationList()
    var unnamed: [String] = []
    for source in try resolutions.flatMap(citations.sources) {
      let cited = source.places.map(\.citation)
      if source.work == .unresolved {
        unnamed += cited.map(\.written).filter { !unnamed.contains($0) }
      }
      for var entry in try entries(of: source.work, in: source.documents) {
        // The citing text dates what the index does not have.
        entry.date = entry.date ?? cited.lazy.compactMap(\.date).first
        entry.pinpoints = cited.compactMap(\.pinpoint).map(Pinpoint.words)
        list.add(entry)
      }
    }
    return (list, unnamed)
  }

  // MARK: Hits

  /// The resolutions of the clauses that answer a query, with the paragraphs that were asked for.
  ///
  /// A query for sessions, organs or dates alone asks for resolutions as they are: no paragraphs.
  ///
  /// - Parameter query: `nil` for one that nothing answers.
  func hits(_ query: Query?) throws -> CitationList {
    var list = CitationList()
    guard let query else { return list }
    let asksForClauses =
      query.text != nil || query.filters.verb != nil || !query.filters.parts.isEmpty
    var places: [String: [String: Place]] = [:]
    for hit in try search.page(query).hits {
      var work = ListedWork(hit.symbol.map { .document($0) } ?? .file(hit.source))
      work.organ = hit.organ ?? work.organ
      work.session = hit.session.flatMap { Session($0) } ?? work.session
      (work.title, work.date, work.status) = (hit.title, hit.date, hit.status)
      if asksForClauses {
        let place = try self.place(of: hit, &places)
        work.pinpoints = [
          Pinpoint(part: hit.part, name: hit.name, number: hit.number, place: place)
        ]
      }
      list.add(work)
    }
    return list
  }

  /// Where a hit stands; read only for the few whose name says that they stand somewhere.
  private func place(of hit: Hit, _ places: inout [String: [String: Place]]) throws -> Place {
    guard hit.part == .annex || hit.name.contains(".") else { return Place() }
    if places[hit.source] == nil {
      let resolutions = try documents.resolutions(named: hit.symbol?.text ?? hit.source)
      let clauses = resolutions.filter { $0.source == hit.source && $0.symbol == hit.symbol }
        .flatMap(\.clauses)
      places[hit.source] = Dictionary(clauses.map { ($0.id, $0.place) }) { first, _ in first }
    }
    return places[hit.source]?[hit.name] ?? Place()
  }
}

extension ListedWork {
  /// Fills in what the index has of a document.
  fileprivate mutating func fill(_ document: IndexedDocument) {
    organ = document.organ ?? organ
    session = document.session.flatMap { Session($0) } ?? session
    (title, date, status) = (document.title, document.date, document.status)
  }
}
