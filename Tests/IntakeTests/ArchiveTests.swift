import Archives
import Foundation
import Resolutions
import TestFiles
import Testing

@testable import Intake

@Suite(
  "Reading the members of an archive",
  .enabled(if: Archive.isReadable, "libarchive is not installed"))
struct ArchiveTests {
  private static let text = "A/RES/67/169\n\nThe General Assembly,\n\n1. *Decides* to meet.\n"

  private func read(_ members: [(String, String)]) throws -> ReadFile {
    try DocumentReader.read(ZipFile.bytes(members), source: "a.zip")
  }

  /// An archive with the text as its only member.
  struct Packed: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var base64: String

    init(_ description: String, _ base64: String) {
      testDescription = description
      self.base64 = base64
    }

    var bytes: [UInt8] { Array(Data(base64Encoded: base64) ?? Data()) }
  }

  @Test(
    "Archives of every kind are told by their content and read from files and from memory",
    arguments: [
      Packed(
        "zip",
        """
        UEsDBAoAAAAAALIheV0hdNM6OwAAADsAAAAFABwAYS50eHRVVAkAA29gBmtvYAZrdXgLAAEEAAAAAAQAAAAAQS9S\
        RVMvNjcvMTY5CgpUaGUgR2VuZXJhbCBBc3NlbWJseSwKCjEuICpEZWNpZGVzKiB0byBtZWV0LgpQSwECHgMKAAAA\
        AACyIXldIXTTOjsAAAA7AAAABQAYAAAAAAABAAAApIEAAAAAYS50eHRVVAUAA29gBmt1eAsAAQQAAAAABAAAAABQ\
        SwUGAAAAAAEAAQBLAAAAegAAAAAA
        """),
      Packed(
        "7-Zip",
        """
        N3q8ryccAANAppUdRgAAAAAAAAA+AAAAAAAAAHqh+HgAIIvGRJPLf05IdB+yig5xwucG5bOOlYd0O8wjxk1TLvWVNG+a\
        3E0RkbJd8yphfYY/mF/52SeG6SS4+ep5cXv3//9rwAAAAQQGAAEJRgAHCwEAASMDAQEFXQAAgAAMOwAICgEhdNM6AAAF\
        ARENAGEALgB0AHgAdAAAABUGAQAggKSBAAA=
        """),
      Packed(
        "tar and gzip",
        """
        H4sIAG9gBmsAA0vUK6koYaAtMDAwMDMxUQDRQIBOA4G5sYIBAigYGBoYmpgxKBjQ2F1gUFpcklgEdAql5qB7bogAR/0g\
        12B9M3N9QzNLLq6QjFQF99S81KLEHAXH4uLU3KScSh0uLkM9BS2X1OTMlNRiLYWSfIXc1NQSPa6BdvooGAWjYBSMAgoA\
        AIGsgV0ACAAA
        """),
      Packed(
        "tar and xz",
        """
        /Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4Af/AHpdADCLiofEDvKXpPhsRc86x6EUgIQqZOHkvxzoB0dpdSe2NfSRD9Z1\
        WieS6XnvF7cpbgNeXDQoz+XWriUeb/mAJTx3Ov7nn298lOmQmvwXQhLCqDY1C7DNSv2xurixBjiCyNqhNuhE6TiIuUJy\
        NG1K5dtKW6gGx4xP/1J/AAAAHRoAHqI787YAAZYBgBAAAHgddcSxxGf7AgAAAAAEWVo=
        """),
      Packed(
        "tar and bzip2",
        """
        QlpoOTFBWSZTWT81cYAAAETflNKQQBXtpCaAHAh+Z55gBAABAAAIIAByM0PUA0AA0DQBp5TQaInqZT1HqYajIMTTCPSa\
        NHRNmxBqAEJ4oAsEJQT3waN4pMIymbPGMNJvvKvHrfZU0wU5gEdhkvCRW5VRi11feVSIuS03fnQwU3y9g2vrFAjyGPRE\
        +okkFTMgNMQp+WAPKXB5aY34u5IpwoSB+auMAA==
        """),
      Packed(
        "a text in gzip alone",
        """
        H4sICG9gBmsAA2EudHh0AHPUD3IN1jcz1zc0s+TiCslIVXBPzUstSsxRcCwuTs1NyqnU4eIy1FPQcklNzkxJLdZSKMlX\
        yE1NLdHjAgAhdNM6OwAAAA==
        """),
    ])
  func kinds(row: Packed) throws {
    let folder = try TemporaryFolder()
    // The ending is wrong but for the compressed text, whose name comes from it.
    let path = try folder.write("a.txt.gz", row.bytes)
    for file in [
      try DocumentReader.read(path: path), try DocumentReader.read(row.bytes, source: "a.txt.gz"),
    ] {
      #expect(file.failures.isEmpty)
      #expect(file.resolutions.map(\.source) == ["a.txt"])
      #expect(file.resolutions.map(\.symbol?.text) == ["A/RES/67/169"])
      #expect(file.resolutions.flatMap(\.clauses).map(\.text) == ["Decides to meet."])
    }
  }

  @Test("A member that gives no resolution is named, and the rest is read")
  func members() throws {
    let file = try read([
      ("folder/", ""), ("folder/one.txt", ArchiveTests.text),
      ("folder/README", "A list of files."), ("empty.txt", ""), ("image.txt", "GIF89a"),
      ("../../etc/passwd.txt", ArchiveTests.text), ("/root.xml", "<rss/>"),
      ("é.txt", ArchiveTests.text), (".DS_Store", "\0"), ("__MACOSX/folder/._one.txt", "\0"),
    ])
    #expect(file.resolutions.map(\.source) == ["one.txt", "passwd.txt", "é.txt"])
    #expect(
      file.failures.map(\.member) == ["folder/README", "empty.txt", "image.txt", "/root.xml"])
    #expect(file.failures.map(\.failure.isOtherContent) == [true, false, false, false])
  }

  @Test("A name is told in one line, whatever it holds")
  func names() throws {
    let file = try read([("a\nb.txt", "")])
    #expect(file.failures.map(\.member) == ["a\u{FFFD}b.txt"])
  }

  @Test("An archive in an archive is opened, and one in that is not")
  func nested() throws {
    let third = ZipFile.bytes([("deep.txt", ArchiveTests.text)])
    let second = ZipFile.bytes([
      (path: "two.txt", content: Array(ArchiveTests.text.utf8)), (path: "c.zip", content: third),
    ])
    let file = try DocumentReader.read(
      ZipFile.bytes([(path: "b.zip", content: second)]), source: "a.zip")
    #expect(file.resolutions.map(\.source) == ["two.txt"])
    #expect(file.failures.map(\.member) == ["b.zip/c.zip"])
    #expect(file.failures.first?.failure.description.contains("three deep") ?? false)
  }

  /// Limits, and what they leave of three members of 60 bytes.
  struct Bomb: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var limits: ArchiveLimits
    var isNested = false
    var read: Int
    var members: [String]
    var words: String
  }

  @Test(
    "What unpacks to more than the limits is left out, and the limit is told",
    arguments: [
      Bomb(
        testDescription: "members", limits: ArchiveLimits(members: 2), read: 2,
        members: ["after 2"], words: "more than 2 members"),
      Bomb(
        testDescription: "the size of a member", limits: ArchiveLimits(memberBytes: 32), read: 0,
        members: ["1", "2", "3"], words: "larger than 32 bytes unpacked"),
      Bomb(
        testDescription: "the size of all members", limits: ArchiveLimits(totalBytes: 2048),
        read: 3, members: [], words: ""),
      Bomb(
        testDescription: "the size of all members, too small",
        limits: ArchiveLimits(totalBytes: 128),
        read: 2, members: ["3"], words: "larger than 128 bytes unpacked"),
      Bomb(
        testDescription: "members of archives in it", limits: ArchiveLimits(members: 3),
        isNested: true, read: 2, members: ["b.zip/after 2"], words: "more than 3 members"),
    ])
  func limits(row: Bomb) throws {
    var bytes = ZipFile.bytes(["1", "2", "3"].map { ($0, ArchiveTests.text) })
    if row.isNested { bytes = ZipFile.bytes([(path: "b.zip", content: bytes)]) }
    let file = try ArchiveIntake(limits: row.limits).read(Archive(.bytes(bytes)), source: "a")
    #expect(file.resolutions.count == row.read)
    #expect(file.failures.map(\.member) == row.members)
    for failure in file.failures.map(\.failure.description) { #expect(failure.contains(row.words)) }
  }

  @Test("An archive that breaks off gives what stands before the break")
  func truncated() throws {
    let whole = ZipFile.bytes(["1", "2", "3"].map { ($0, ArchiveTests.text) })
    let second = 2 * (30 + 1 + ArchiveTests.text.utf8.count)
    for length in [second + 5, second + 40] {
      let file = try DocumentReader.read(Array(whole.prefix(length)), source: "a.zip")
      #expect(file.resolutions.map(\.source) == ["1", "2"])
      #expect(file.failures.count == 1)
      #expect(file.failures.first?.failure.description.contains("cut off") ?? false)
    }
  }

  @Test("An archive that cannot be read says why in one line")
  func refusals() throws {
    let rows: [([UInt8], String)] = [
      (ZipFile.bytes([(String, String)]()), "empty"),
      (ZipFile.bytes([(".hidden", "")]), "empty"),
      ([0x50, 0x4B, 0x03, 0x04, 0x00], "damaged"),
      ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0x00], "damaged"),
      (ZipFile.bytes([("[Content_Types].xml", ""), ("xl/workbook.xml", "")]), "no Word file"),
      (ZipFile.bytes([("mimetype", ""), ("META-INF/manifest.xml", "")]), "no Word file"),
    ]
    for (bytes, words) in rows {
      let failure = try #require(throws: IntakeFailure.self) {
        let file = try DocumentReader.read(bytes, source: "a.zip")
        Issue.record("\(file)")
      }
      #expect(failure.description.contains(words), "\(failure)")
      #expect(!failure.description.contains("\n"))
    }
  }

  @Test("An encrypted member needs its password")
  func encrypted() throws {
    let row = Packed(
      "encrypted",
      """
      UEsDBAoACQAAALIheV0hdNM6RwAAADsAAAAFABwAYS50eHRVVAkAA29gBmtvYAZrdXgLAAEEAAAAAAQAAAAAh5FPFh3Q\
      HcV/o2eAXb2EqjcgeIiY8UKk5d5dWPkWho9C2Gz9VaNSBKGeB88fiYnXGPAwEMB1vuYHJIxf+vT2jzJ0owsVFkhQSwcI\
      IXTTOkcAAAA7AAAAUEsBAh4DCgAJAAAAsiF5XSF00zpHAAAAOwAAAAUAGAAAAAAAAQAAAKSBAAAAAGEudHh0VVQFAANv\
      YAZrdXgLAAEEAAAAAAQAAAAAUEsFBgAAAAABAAEASwAAAJYAAAAAAA==
      """)
    let file = try DocumentReader.read(row.bytes, source: "a.zip")
    #expect(file.failures == [MemberFailure(member: "a.txt", failure: .archive(.encrypted))])
  }
}
