import Archives
import Resolutions

/// Reads the members of an archive as the files that they are.
struct ArchiveIntake {
  /// What is left to unpack; an archive in an archive uses the same.
  private let allowance: ArchiveAllowance
  /// How many archives stand around this one.
  private let depth: Int
  /// What the user says of the members.
  let options: ReadOptions

  /// How deep archives are opened that stand in archives.
  private static let deepest = 1

  /// The reader of an archive that is a file of its own.
  ///
  /// - Parameters:
  ///   - limits: How much may be unpacked.
  ///   - options: What the user says of files that do not say it themselves.
  init(limits: ArchiveLimits = ArchiveLimits(), options: ReadOptions = ReadOptions()) {
    self.options = options
    allowance = ArchiveAllowance(limits)
    depth = 0
  }

  private init(in outer: ArchiveIntake) {
    options = outer.options
    allowance = outer.allowance
    depth = outer.depth + 1
  }

  /// The resolutions in an archive; members that give none are named with the reason.
  ///
  /// - Parameters:
  ///   - archive: The archive.
  ///   - source: The name of its file.
  /// - Throws: ``IntakeFailure`` when nothing of it can be read.
  func read(_ archive: Archive, source: String) throws(IntakeFailure) -> ReadFile {
    guard depth <= ArchiveIntake.deepest else {
      throw .unsupported("an archive three deep; unpack the archive around it first")
    }
    var file = ReadFile()
    var last: String?
    do throws(ArchiveFailure) {
      try archive.visit(allowance: allowance) { member in
        let name = member.isUnnamed ? ArchiveIntake.unpackedName(source) : member.path
        last = name
        take(member, named: name, into: &file)
      }
    } catch {
      guard let last else { throw .archive(error) }
      // The member that broke off has told the reason already.
      let told = file.failures.last.flatMap { $0.member == last ? $0.failure : nil }
      if !ArchiveIntake.isSame(told, error) {
        file.failures.append(MemberFailure(member: "after \(last)", failure: .archive(error)))
      }
    }
    guard last != nil else { throw .archive(.empty) }
    return file
  }

  private func take(_ member: ArchiveMember, named name: String, into file: inout ReadFile) {
    let source = member.isUnnamed ? name : member.name
    do throws(IntakeFailure) {
      let inner = try DocumentReader.read(
        ArchiveIntake.bytes(of: member), source: source, archives: ArchiveIntake(in: self))
      file.resolutions += inner.resolutions
      file.failures += inner.failures.map {
        MemberFailure(member: "\(name)/\($0.member)", failure: $0.failure)
      }
    } catch {
      file.failures.append(MemberFailure(member: name, failure: error))
    }
  }

  /// Whether a failure of a member is that of the archive; the library may word the same break twice.
  private static func isSame(_ told: IntakeFailure?, _ failure: ArchiveFailure) -> Bool {
    switch (told, failure) {
    case (.archive(.damaged), .damaged): true
    case (.archive(let told), _): told == failure
    default: false
    }
  }

  private static func bytes(of member: ArchiveMember) throws(IntakeFailure) -> [UInt8] {
    do { return try member.bytes() } catch { throw .archive(error) }
  }

  /// The name of a compressed file without the ending that compressing it added.
  private static func unpackedName(_ name: String) -> String {
    for ending in [".gz", ".xz", ".bz2"] where name.lowercased().hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    return name
  }
}
