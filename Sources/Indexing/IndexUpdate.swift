import Foundation
import GRDB
import Intake
import Resolutions

/// Brings an index up to date with files and folders.
///
///     let report = try await IndexUpdate(index: "agreed.sqlite").run(["Corpus"])
///     print(report.clauses)
public struct IndexUpdate: Sendable {
  /// Grows whenever the readers read the same file differently, so that all are read again.
  static let readerVersion = 9

  /// How many files are read while the ones before are written.
  private static let batch = 64

  private let path: String
  private let options: ReadOptions

  /// An update of the index in a file; the file is made when there is none.
  ///
  /// - Parameters:
  ///   - index: The path of the index.
  ///   - options: What the user says of files that do not say it themselves.
  public init(index: String, options: ReadOptions = ReadOptions()) {
    path = index
    self.options = options
  }

  /// What an update did.
  public struct Report: Sendable {
    /// Files that were read for the first time.
    public internal(set) var added = 0
    /// Files that had changed and were read again.
    public internal(set) var changed = 0
    /// Files that were left alone, because nothing about them had changed.
    public internal(set) var unchanged = 0
    /// Files that are gone, with their clauses.
    public internal(set) var dropped = 0
    /// Files that could not be read, with the reason.
    public internal(set) var failures: [(path: String, reason: String)] = []
    /// Files that are sound but hold no resolution, with the reason.
    public internal(set) var others: [(path: String, reason: String)] = []
    /// All documents that the index holds now.
    public internal(set) var documents = 0
    /// All clauses that the index holds now.
    public internal(set) var clauses = 0
    /// All that the readers were not sure of in these documents.
    public internal(set) var warnings = 0
  }

  private struct Known {
    let size: Int
    let modified: Int
    let reader: Int
    let stamp: String
    let failure: String?
    let isOther: Bool
    let hasFailedMembers: Bool
  }

  /// Reads what is new or changed under the paths, drops what is gone, and leaves the rest alone.
  ///
  /// A file that fails is recorded with its reason and tried again the next time. An update is done
  /// in one transaction; a new index appears when it is complete.
  ///
  /// - Parameters:
  ///   - paths: Files and folders.
  ///   - progress: Told, as the update goes on, how many of how many files are done.
  /// - Returns: What was done.
  /// - Throws: ``IndexFailure`` when the index cannot be written.
  public func run(
    _ paths: [String], progress: @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) async throws -> Report {
    var found = FileFinder.find(paths)
    // The index may stand in the folder that it is made of.
    let own = URL(fileURLWithPath: path).standardizedFileURL.path
    found.files.removeAll { file in
      ["", ".new", "-wal", "-shm", "-journal"].contains { file.path == own + $0 }
    }
    guard FileManager.default.fileExists(atPath: path) else {
      // Nothing to index is no reason to make an index.
      guard !found.files.isEmpty || found.failures.isEmpty else {
        var report = Report()
        report.failures = found.failures.map { ($0.path, $0.failure.description) }
        return report
      }
      let draft = path + ".new"
      try? FileManager.default.removeItem(atPath: draft)
      do {
        let report = try await update(draft, isNew: true, found, progress)
        guard rename(draft, path) == 0 else { throw IndexFailure.denied(path) }
        return report
      } catch {
        try? FileManager.default.removeItem(atPath: draft)
        throw error
      }
    }
    return try await update(path, isNew: false, found, progress)
  }

  private func update(
    _ target: String, isNew: Bool, _ found: FoundFiles,
    _ progress: @Sendable (Int, Int) -> Void
  ) async throws -> Report {
    let index = try ResolutionIndex.openForWriting(target, isNew: isNew, name: path)
    let queue = index.database
    var report = Report()
    report.failures = found.failures.map { ($0.path, $0.failure.description) }
    let known = try ResolutionIndex.translatingErrors(path) { try queue.read(IndexUpdate.known) }
    let gone = IndexUpdate.gone(known.keys, found)
    var due: [FoundFile] = []
    var stamps = ReadingStamps(options)
    for file in found.files {
      guard let before = known[file.path] else {
        due.append(file)
        continue
      }
      // What failed is tried again: a permission may have changed.
      let isSame =
        before.size == file.size && before.modified == file.modified
        && before.reader == IndexUpdate.readerVersion && (before.failure == nil || before.isOther)
        && !before.hasFailedMembers && before.stamp == stamps.stamp(path: file.path)
      if isSame {
        if let reason = before.failure {
          report.others.append((file.path, reason))
        } else {
          report.unchanged += 1
        }
      } else {
        due.append(file)
      }
    }
    report.dropped = gone.count
    guard !due.isEmpty || !gone.isEmpty || isNew else {
      return try total(queue, report)
    }

    try ResolutionIndex.translatingErrors(path) {
      try queue.inDatabase { try $0.beginTransaction() }
    }
    do {
      try queue.inDatabase { database in
        var writer = try IndexWriter(database, buildsFullTextLast: isNew)
        for path in gone { try writer.drop(path: path) }
        try writer.finish()
      }
      var reading = Task { await read(due.prefix(IndexUpdate.batch)) }
      var done = 0
      while done < due.count {
        let outcomes = await reading.value
        let next = due.dropFirst(done + outcomes.count).prefix(IndexUpdate.batch)
        reading = Task { await read(next) }
        try queue.inDatabase { database in
          var writer = try IndexWriter(database, buildsFullTextLast: isNew)
          for (file, outcome) in outcomes {
            try writer.write(file, outcome, stamp: stamps.stamp(path: file.path))
          }
          try writer.finish()
        }
        for (file, outcome) in outcomes {
          report.note(file, outcome, isKnown: known[file.path].map { $0.failure == nil } ?? false)
        }
        done += outcomes.count
        progress(done, due.count)
      }
      try queue.inDatabase { database in
        try CitedDocuments.refresh(database)
        if isNew {
          try database.execute(
            sql: "INSERT INTO wording_fts (wording_fts, rank) VALUES ('hashsize', 67108864)")
          for index in ["wording_fts", "lead_fts", "title_fts", "note_fts"] {
            try database.execute(
              sql: """
                INSERT INTO \(index) (\(index)) VALUES ('rebuild');
                INSERT INTO \(index) (\(index)) VALUES ('optimize');
                """)
          }
        } else {
          try IndexWriter(database, buildsFullTextLast: false).dropUnusedLeads()
        }
        try database.commit()
        try database.execute(sql: "PRAGMA optimize")
      }
    } catch let error as DatabaseError {
      try? queue.inDatabase { try $0.rollback() }
      return try ResolutionIndex.translatingErrors(path) { throw error }
    }
    report.failures.sort { $0.path < $1.path }
    report.others.sort { $0.path < $1.path }
    return try total(queue, report)
  }

  private func total(_ queue: DatabaseQueue, _ report: Report) throws -> Report {
    var report = report
    try ResolutionIndex.translatingErrors(path) {
      try queue.read { database in
        report.documents = try Int.fetchOne(database, sql: "SELECT count(*) FROM document") ?? 0
        report.clauses = try Int.fetchOne(database, sql: "SELECT count(*) FROM clause") ?? 0
        report.warnings = try Int.fetchOne(database, sql: "SELECT count(*) FROM warning") ?? 0
      }
    }
    return report
  }

  private static func known(_ database: Database) throws -> [String: Known] {
    var known: [String: Known] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT path, size, modified, reader, options, failure, is_other,
          EXISTS (SELECT 1 FROM member_failure WHERE file_id = file.id AND is_other = 0)
        FROM file
        """)
    while let row = try rows.next() {
      known[row[0]] = Known(
        size: row[1], modified: row[2], reader: row[3], stamp: row[4], failure: row[5],
        isOther: row[6], hasFailedMembers: row[7])
    }
    return known
  }

  /// The known files that are under a searched folder no more.
  private static func gone(_ known: some Sequence<String>, _ found: FoundFiles) -> [String] {
    let present = Set(found.files.map(\.path) + found.failures.map(\.path))
    // What stands under a folder that could not be searched is not gone, only out of sight.
    let hidden = found.failures.map { $0.path + "/" }
    return known.filter { path in
      !present.contains(path) && !hidden.contains { path.hasPrefix($0) }
        && found.folders.contains { path.hasPrefix($0 == "/" ? "/" : $0 + "/") }
    }.sorted()
  }

  /// Reads files side by side; the outcomes come in the order of the files.
  private func read(
    _ files: ArraySlice<FoundFile>
  ) async -> [(FoundFile, Result<ReadFile, IntakeFailure>)] {
    await withTaskGroup(of: (Int, Result<ReadFile, IntakeFailure>).self) { group in
      for (place, file) in zip(files.indices, files) {
        group.addTask {
          do throws(IntakeFailure) {
            return (place, .success(try DocumentReader.read(path: file.path, options: options)))
          } catch {
            return (place, .failure(error))
          }
        }
      }
      var outcomes: [Int: Result<ReadFile, IntakeFailure>] = [:]
      for await (place, outcome) in group { outcomes[place] = outcome }
      return zip(files.indices, files).compactMap { place, file in
        outcomes[place].map { (file, $0) }
      }
    }
  }
}

extension IndexUpdate.Report {
  fileprivate mutating func note(
    _ file: FoundFile, _ outcome: Result<ReadFile, IntakeFailure>, isKnown: Bool
  ) {
    switch outcome {
    case .success(let read):
      if isKnown { changed += 1 } else { added += 1 }
      for member in read.failures {
        let entry = ("\(file.path): \(member.member)", member.failure.description)
        if member.failure.isOtherContent { others.append(entry) } else { failures.append(entry) }
      }
    case .failure(let failure) where failure.isOtherContent:
      others.append((file.path, failure.description))
    case .failure(let failure): failures.append((file.path, failure.description))
    }
  }
}
