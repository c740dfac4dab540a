import Resolutions
import Testing
import TestFiles

@Suite("Damaged texts")
struct DamagedTextTests {
  /// A resolution that was never adopted, with something of everything.
  private static let lines = """
    A/C.3/468/L.22

    General Assembly

    Distr.: Limited
    30 October 2413

    Four hundred and sixty-eighth session

    Third Committee

    Agenda item 68 (c)

    Protection of the written heritage

    Chile, Kenya and Norway:* draft resolution

    Safeguarding of endangered scripts

    A

    *The General Assembly*,

    *Guided* by the purposes of the Charter,

    Recalling Human Rights Council resolutions 417/2 of 22 March 2412\u{B9} and 420/4, and its own
    resolution 466/3 of 8 November 2411,

    Noting with concern that machines offer fewer than two hundred of the scripts

    * On behalf of the Group.

    \u{B9} See *Official Records*, Supplement No. 53 (A/467/53), chap. III.

    \u{B2} Ibid.

    A/C.3/468/L.22

    2/3
    \u{C}
    in living use,\u{B2}

    I. Registers

    1. *Reaffirms* the equal dignity of all scripts;

    2. Requests the Secretary-General:

    (a) To keep a register, and

    (b) To report:

    (i) Yearly;

    and urges States to help;

    2 bis. Calls upon States to teach;1/

    __________

    1/ A/468/7.

    II

    Teaching

    3. Decides to remain seized of the matter.

    60th plenary meeting
    20 December 2413

    Annex I

    Rules

    1. The register is open.

    B

    The General Assembly,

    Decides to meet.
    """.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)

  /// The lines after a few of them were lost, doubled, swapped, cut or joined.
  private func damaged(_ generator: inout SeededGenerator) -> String {
    var lines = Self.lines
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      let place = Int.random(in: 0..<lines.count, using: &generator)
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: lines.remove(at: place)
      case 1: lines.insert(lines[place], at: place)
      case 2: lines.swapAt(place, Int.random(in: 0..<lines.count, using: &generator))
      case 3:
        lines[place] = String(
          lines[place].prefix(Int.random(in: 0...(lines[place].count), using: &generator)))
      default:
        lines[place] += lines[Int.random(in: 0..<lines.count, using: &generator)]
      }
      if lines.count < 2 { break }
    }
    return lines.joined(separator: "\n")
  }

  private func check(_ resolution: Resolution) {
    #expect(SoundReading.faults(in: resolution) == [])
  }

  @Test("The whole text is read as it should be")
  func whole() throws {
    let resolution = try parse(Self.lines.joined(separator: "\n"))
    check(resolution)
    #expect(
      resolution.clauses.map(\.id) == [
        "A.PP1", "A.PP2", "A.PP3", "A.OP1", "A.OP2", "A.OP2bis", "A.OP3", "A.AN1", "B.OP1",
      ])
    #expect(resolution.noteLines.count == 4)
    #expect(resolution.warnings.isEmpty)
  }

  @Test(
    "However a text is damaged, its clauses have words, unique names and sound places",
    arguments: 1...8 as ClosedRange<UInt64>)
  func damages(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      check(try parse(damaged(&generator)))
    }
  }
}
