import Foundation

/// What another program pipes in, named by `-` among files.
public enum StandardInput {
  /// The path that means standard input.
  public static let argument = "-"
  /// The name of the document that comes from it.
  public static let name = "standard input"

  /// Reads all that is piped in.
  static func read() throws(IntakeFailure) -> [UInt8] {
    do { return Array(try FileHandle.standardInput.readToEnd() ?? Data()) } catch {
      throw .unreadable("standard input cannot be read: \(error.localizedDescription)")
    }
  }
}
