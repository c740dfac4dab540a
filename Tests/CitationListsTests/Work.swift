import Resolutions

@testable import CitationLists

/// Makes works for tests: what a row does not state is not known.
enum Work {
  /// A document of a symbol.
  static func document(
    _ symbol: String, _ title: String? = nil, _ date: String? = nil,
    status: Resolution.Status? = nil, organ: Organ? = nil, at pinpoints: [Pinpoint] = []
  ) -> ListedWork {
    fill(
      Symbol(symbol).map(ListedWork.Identity.document) ?? .file(symbol), title, date, status, organ,
      pinpoints)
  }

  /// A document without a symbol.
  static func file(
    _ name: String, _ title: String? = nil, _ date: String? = nil,
    status: Resolution.Status? = nil, organ: Organ? = nil, at pinpoints: [Pinpoint] = []
  ) -> ListedWork {
    fill(.file(name), title, date, status, organ, pinpoints)
  }

  private static func fill(
    _ identity: ListedWork.Identity, _ title: String?, _ date: String?,
    _ status: Resolution.Status?, _ organ: Organ?, _ pinpoints: [Pinpoint]
  ) -> ListedWork {
    var work = ListedWork(identity)
    work.organ = organ ?? work.organ
    work.title = title
    work.date = date.flatMap { CalendarDate(iso: $0) }
    work.status = status
    work.pinpoints = pinpoints
    return work
  }
}

extension Pinpoint {
  /// An operative paragraph.
  static func op(_ number: String) -> Pinpoint {
    Pinpoint(part: .operative, name: "OP" + number, number: number, place: Place())
  }

  /// A preambular paragraph.
  static func pp(_ number: Int) -> Pinpoint {
    Pinpoint(part: .preambular, name: "PP\(number)", number: nil, place: Place())
  }
}

extension CitationList {
  /// A list of works.
  init(_ works: [ListedWork]) {
    self.init()
    for work in works { add(work) }
  }
}
