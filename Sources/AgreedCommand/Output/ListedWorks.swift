import Agreed

/// Finds in an index what a citation list says of its works.
struct ListedWorks {
  private let search: ClauseSearch
  private let documents: DocumentLookup

  init(_ index: ResolutionIndex) {
    search = ClauseSearch(index)
    documents = DocumentLookup(index)
  }

  // MARK: Symbols

  /// The works of symbols; one that the index does not have is listed by what its symbol tells.
  func list(_ symbols: [Symbol]) throws -> CitationList {
    var list = CitationList()
    for symbol in symbols { for work in try works(symbol) { list.add(work) } }
    return list
  }

  /// The works of a symbol: several when it is short for them, as `A/RES/77/1` is for its parts A and B.
  private func works(_ symbol: Symbol) throws -> [ListedWork] {
    let found = try documents.resolutions(named: symbol.text).filter { $0.symbol != nil }
    let exact = found.filter { $0.symbol == symbol }
    var works: [ListedWork] = []
    // The same resolution may be there in several languages: a list in English has its English title.
    let ordered = (exact.isEmpty ? found : exact).sorted {
      ($0.language ?? "en") == "en" && ($1.language ?? "en") != "en"
    }
    for resolution in ordered {
      // A part keeps the symbol that was asked for; a short form is filled up.
      let isFilledUp = resolution.symbol?.key.hasPrefix(symbol.key) ?? false
      let work = ListedWork(resolution, as: isFilledUp ? nil : symbol)
      if !works.contains(where: { $0.key == work.key }) { works.append(work) }
    }
    return works.isEmpty ? [ListedWork(.document(symbol))] : works
  }

  // MARK: Sources

  /// What a resolution cites, in order of first mention; `nil` when the index does not have it.
  ///
  /// - Returns: The list, and a line on the citations that name no work.
  func sources(of name: String) throws -> (list: CitationList, unnamed: String?)? {
    let resolutions = try documents.resolutions(named: name)
    guard !resolutions.isEmpty else { return nil }
    var list = CitationList()
    var unnamed: [String] = []
    for citation in resolutions.flatMap(\.clauses).flatMap(\.citations) {
      guard let cited = ListedWork(citation) else {
        if !unnamed.contains(citation.written) { unnamed.append(citation.written) }
        continue
      }
      guard let symbol = cited.symbol else {
        list.add(cited)
        continue
      }
      for var work in try works(symbol) {
        // The citing text dates what the index does not have.
        work.date = work.date ?? cited.date
        work.pinpoints = cited.pinpoints
        list.add(work)
      }
    }
    guard !unnamed.isEmpty else { return (list, nil) }
    let words = unnamed.map { "“\($0)”" }.joined(separator: ", ")
    return (list, "\(name): left out what names no work: \(words)")
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
      work.title = hit.title
      work.date = hit.date
      work.status = hit.status
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
