import Resolutions

/// What one file gave: its documents, and the members of it that gave none.
///
/// Most files are one document. An archive or a table holds many, of which some may fail while the rest
/// is sound.
public struct ReadFile: Hashable, Sendable {
  /// The documents, in the order of the file.
  public var resolutions: [Resolution]
  /// The members that gave no document.
  public var failures: [MemberFailure]

  /// Makes what a file gave.
  public init(resolutions: [Resolution] = [], failures: [MemberFailure] = []) {
    self.resolutions = resolutions
    self.failures = failures
  }
}

/// A member of an archive, or a row of a table, that gave no document.
public struct MemberFailure: Hashable, Sendable {
  /// The name of the member within its file: a path, or "row 12".
  public var member: String
  /// Why it gave none.
  public var failure: IntakeFailure

  /// Makes a failure.
  public init(member: String, failure: IntakeFailure) {
    self.member = member
    self.failure = failure
  }
}
