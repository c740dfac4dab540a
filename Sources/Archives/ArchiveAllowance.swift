/// How much may be unpacked, against archives that are small only until they are opened.
public struct ArchiveLimits: Hashable, Sendable {
  /// The bytes of one member.
  public var memberBytes: Int
  /// The bytes of all members together.
  public var totalBytes: Int
  /// The number of members.
  public var members: Int

  /// Makes limits.
  public init(
    memberBytes: Int = 256 << 20, totalBytes: Int = 2 << 30, members: Int = 20_000
  ) {
    self.memberBytes = memberBytes
    self.totalBytes = totalBytes
    self.members = members
  }
}

/// What is left of the limits; an archive shares it with the archives in it.
public final class ArchiveAllowance {
  /// The limits.
  public let limits: ArchiveLimits
  private var bytes = 0
  private var members = 0

  /// An allowance of which nothing is used.
  public init(_ limits: ArchiveLimits = ArchiveLimits()) { self.limits = limits }

  func useMember() throws(ArchiveFailure) {
    members += 1
    guard members <= limits.members else { throw .tooManyMembers(limit: limits.members) }
  }

  func use(_ count: Int) throws(ArchiveFailure) {
    bytes += count
    guard bytes <= limits.totalBytes else { throw .tooLarge(limit: limits.totalBytes) }
  }
}
