import Intake
import Testing

@Suite("What a file is")
struct FileKindTests {
  /// The first bytes of a file, and its kind.
  struct Head: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var bytes: [UInt8]
    var kind: FileKind

    init(_ description: String, _ bytes: [UInt8], _ kind: FileKind) {
      testDescription = description
      self.bytes = bytes
      self.kind = kind
    }

    init(_ text: String, _ kind: FileKind) { self.init(text, Array(text.utf8), kind) }
  }

  @Test(
    "Text is known by its content",
    arguments: [
      Head("The General Assembly,", .text),
      Head("\n\n\n  General Assembly", .text),
      Head("\u{FEFF}General Assembly", .text),
      Head("*The General Assembly,*", .text),
      Head("# 67/169", .text),
      Head("¹ A/67/1.", .text),
      Head("<sup>1</sup> A/67/1.", .text),
      Head("< 5 per cent", .text),
      Head("{not closed", .text),
      Head("<!-- Page 1 -->\n\n186\n\nGeneral Assembly", .text),
      Head("<!-- a comment without an end", .text),
      Head("[on the report of the Third Committee]", .text),
      Head("[Adopted by a recorded vote of 31 to 14]", .text),
      Head("[{not closed", .text),
      Head("[1] A/67/1.", .text),
      Head("[A/67/1](https://example.org)", .text),
      Head("<i>The General Assembly,</i>", .text),
      Head("<strong>Annex</strong>", .text),
      Head("PK is no archive", .text),
      Head("UTF-16", [0xFF, 0xFE, 0x54, 0x00, 0x68, 0x00], .text),
      Head("UTF-16, high byte first", [0xFE, 0xFF, 0x00, 0x54, 0x00, 0x68], .text),
      Head("UTF-16 without its mark", [0x54, 0x00, 0x68, 0x00, 0x65, 0x00], .text),
      Head("Latin-1", [0x44, 0xE9, 0x63, 0x69, 0x64, 0x65], .text),
    ])
  func text(row: Head) {
    #expect(FileKind(head: row.bytes) == row.kind)
  }

  @Test(
    "XML is known by its first tag",
    arguments: [
      Head("<akomaNtoso>", .xml),
      Head("<?xml version=\"1.0\"?>\n<akomaNtoso/>", .xml),
      Head("\u{FEFF}<?xml version=\"1.0\"?>", .xml),
      Head("\n  <!-- a copy --><akomaNtoso/>", .xml),
      Head("<rss/>", .xml),
      Head("<!DOCTYPE html>", .html),
      Head("<!doctype HTML PUBLIC", .html),
      Head("\n<html lang=\"en\">", .html),
      Head("<!-- saved from url=(0014)about:internet -->\n<HTML>", .html),
      Head(
        "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0//EN\"><html>", .html),
      Head("<p class=\"MsoNormal\">", .html),
    ])
  func markup(row: Head) {
    #expect(FileKind(head: row.bytes) == row.kind)
  }

  @Test(
    "Other files are known by their signature",
    arguments: [
      Head("%PDF-1.7\n%âãÏÓ", .pdf),
      Head("Word", [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], .zip),
      Head("old Word", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], .oldWord),
      Head("{\\rtf1\\ansi", .other("a rich text file")),
      Head("PNG", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .other("a PNG image")),
      Head("JPEG", [0xFF, 0xD8, 0xFF, 0xE0], .other("a JPEG image")),
      Head("GIF89a", .other("a GIF image")),
      Head("gzip", [0x1F, 0x8B, 0x08, 0x00], .archive),
      Head("SQLite format 3\0", .other("an SQLite database")),
      Head("ELF", [0x7F, 0x45, 0x4C, 0x46, 0x02], .other("a program")),
      Head("{\"title\": 1}", .json),
      Head("{\n  \"title\": 1\n}", .json),
      Head("[{\"title\": 1}]", .json),
      Head("[\n  {\"title\": 1}]", .json),
      Head("[\n  {", .json),
      Head("[{}]", .json),
      Head("[\"a\", \"b\"]", .json),
      Head("bytes without a signature", [0x01, 0x00, 0x02], .binary),
    ])
  func signatures(row: Head) {
    #expect(FileKind(head: row.bytes) == row.kind)
  }

  @Test("A file of nothing or of space is empty", arguments: ["", " ", "\n\t \r\n", "\u{FEFF}"])
  func empty(text: String) {
    #expect(FileKind(head: Array(text.utf8)) == .empty)
  }

  @Test("A file that begins with a screen of space is not empty yet")
  func longSpace() {
    let space = Array(repeating: UInt8(ascii: " "), count: FileKind.headLength)
    #expect(FileKind(head: space) == .text)
    #expect(FileKind(head: Array(space.dropLast())) == .empty)
  }
}
