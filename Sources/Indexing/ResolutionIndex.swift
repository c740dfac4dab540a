import Foundation
import GRDB

/// An index of resolutions: one SQLite file.
public struct ResolutionIndex: Sendable {
  /// The path of the file.
  public let path: String
  /// The connection.
  ///
  /// Reads go through ``DatabaseReader/read(_:)``.
  public let database: DatabaseQueue

  /// Opens an index for reading.
  ///
  /// - Parameter path: The path of the file.
  /// - Throws: ``IndexFailure`` when there is no index or the file is none.
  public static func open(_ path: String) throws -> ResolutionIndex {
    guard FileManager.default.fileExists(atPath: path) else { throw IndexFailure.missing(path) }
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(5)
    // A command reads its pages once: mapping them saves the copies.
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA mmap_size = 1073741824") }
    return try translatingErrors(path) {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.read { database in
        // Reading changes nothing, so that an older schema stays as it is.
        guard try version(of: database, path: path) == IndexSchema.version else {
          throw IndexFailure.older(path)
        }
      }
      return ResolutionIndex(path: path, database: queue)
    }
  }

  /// Opens an index for keeping what belongs to its user, such as saved searches.
  ///
  /// - Parameter path: The path of the file.
  /// - Throws: ``IndexFailure`` when there is no index, or it cannot be written.
  package static func openForNotes(_ path: String) throws -> ResolutionIndex {
    guard FileManager.default.fileExists(atPath: path) else { throw IndexFailure.missing(path) }
    return try openForWriting(path, isNew: false, name: path)
  }

  /// Opens an index for writing, brings an older one up to date, or makes a new one.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - isNew: Whether the file is to be made.
  ///   - name: The path that the user knows, for errors: a new index is made beside its place.
  static func openForWriting(
    _ path: String, isNew: Bool, name: String
  ) throws -> ResolutionIndex {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    // One transaction spans many batches: files are read while the ones before are written.
    configuration.allowsUnsafeTransactions = true
    // A new file is thrown away when anything fails, so that it needs no journal.
    configuration.prepareDatabase { database in
      if isNew {
        try database.execute(
          sql: """
            PRAGMA page_size = 16384; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
            PRAGMA locking_mode = EXCLUSIVE
            """)
      }
      try database.execute(sql: "PRAGMA cache_size = -65536")
    }
    return try translatingErrors(name) {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      if !isNew { _ = try queue.read { try version(of: $0, path: name) } }
      try IndexSchema.migrator.migrate(queue)
      try queue.inDatabase {
        try $0.execute(
          sql: """
            PRAGMA application_id = \(IndexSchema.applicationID);
            PRAGMA user_version = \(IndexSchema.version)
            """)
      }
      return ResolutionIndex(path: path, database: queue)
    }
  }

  /// The version of the schema of an index of this program, which may be older than the program.
  private static func version(of database: Database, path: String) throws -> Int {
    let id = try Int32.fetchOne(database, sql: "PRAGMA application_id")
    guard id == IndexSchema.applicationID else { throw IndexFailure.notAnIndex(path) }
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard version <= IndexSchema.version else { throw IndexFailure.newer(path) }
    return version
  }

  /// Runs a piece of work and tells a database error in the words of a user.
  public static func translatingErrors<Value>(
    _ path: String, _ work: () throws -> Value
  ) throws -> Value {
    do { return try work() } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_NOTADB, .SQLITE_CORRUPT: throw IndexFailure.notAnIndex(path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: throw IndexFailure.busy(path)
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_READONLY: throw IndexFailure.denied(path)
      case .SQLITE_FULL: throw IndexFailure.full(path)
      default:
        throw IndexFailure.database(path, error.message ?? "code \(error.resultCode.rawValue)")
      }
    }
  }
}

/// Why an index cannot be used.
public enum IndexFailure: Error, Equatable, CustomStringConvertible {
  /// There is no file of the name.
  case missing(String)
  /// The file is something else, or damaged.
  case notAnIndex(String)
  /// A newer version of the program made the index.
  case newer(String)
  /// An older version of the program made the index, and it lacks what this one reads.
  case older(String)
  /// Another program is writing to the index.
  case busy(String)
  /// The file may not be opened or written.
  case denied(String)
  /// There is no room on the disk.
  case full(String)
  /// Anything else that the database reports.
  case database(String, String)

  /// One line for a person.
  public var description: String {
    switch self {
    case .missing(let path):
      "no index at \(path): make one with `agreed index FOLDER`, or name one with --index"
    case .notAnIndex(let path):
      "\(path) is not an index of this program, or it is damaged: delete it and index again"
    case .newer(let path):
      "\(path) was made by a newer version of this program: update the program"
    case .older(let path):
      "\(path) was made by an older version of this program: run `agreed index FOLDER` again"
    case .busy(let path): "\(path) is in use by another program: try again when it has finished"
    case .denied(let path): "\(path) cannot be opened: check the permissions of file and folder"
    case .full(let path): "the disk is full: \(path) was not changed"
    case .database(let path, let reason): "\(path) cannot be used: the database says \"\(reason)\""
    }
  }
}
