/// A proposal to change a draft: which draft, and the instructions for it.
///
/// Instructions are no clauses: the wording that they would bring in is not adopted, and stands in a draft
/// of its own place and number.
public struct Amendment: Hashable, Sendable {
  /// The draft, in the words of the line that names it: "draft resolution A/C.3/80/L.2".
  public var target: String
  /// The symbol of the draft; `nil` where the line gives none, as in "draft resolution 4 recommended by ...".
  public var symbol: Symbol?
  /// The instructions in the order of the text.
  public var instructions: [Instruction]

  /// Makes an amendment.
  public init(target: String, symbol: Symbol? = nil, instructions: [Instruction] = []) {
    self.target = target
    self.symbol = symbol
    self.instructions = instructions
  }
}

/// One instruction of an amendment: "After paragraph 3, insert a new paragraph reading: ...".
public struct Instruction: Hashable, Sendable {
  /// The number as printed; `nil` for an instruction without one.
  public var number: String?
  /// The text, each paragraph of the wording that it would bring in on a line of its own.
  public var text: String
  /// The note marks in the text, in order.
  public var noteCalls: [NoteCall]

  /// Makes an instruction.
  public init(number: String? = nil, text: String, noteCalls: [NoteCall] = []) {
    self.number = number
    self.text = text
    self.noteCalls = noteCalls
  }
}
