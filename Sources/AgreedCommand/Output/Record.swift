/// A line of a list for programs: an object in JSON, a line in CSV, of the same names.
///
/// What is not known is `null` in JSON and empty in CSV.
struct Record: Encodable {
  /// What a name may stand for.
  enum Value: Encodable {
    case text(String?)
    case number(Int)
    /// A number with at most six digits behind the point.
    case decimal(Double?)
    case flag(Bool)
    /// Texts in order; in CSV parted by semicolons.
    case texts([String])

    func encode(to encoder: any Encoder) throws {
      var value = encoder.singleValueContainer()
      switch self {
      case .text(let text): try value.encode(text)
      case .number(let number): try value.encode(number)
      case .decimal(let number): try value.encode(number.map(Value.rounded))
      case .flag(let flag): try value.encode(flag)
      case .texts(let texts): try value.encode(texts)
      }
    }

    private static func rounded(_ number: Double) -> Double {
      (number * 1_000_000).rounded() / 1_000_000
    }

    /// The value in CSV.
    var field: String? {
      switch self {
      case .text(let text): text
      case .number(let number): "\(number)"
      case .decimal(let number): number.map { "\(Value.rounded($0))" }
      case .flag(let flag): "\(flag)"
      case .texts(let texts): texts.joined(separator: "; ")
      }
    }
  }

  /// The names and values in the order of CSV.
  let fields: [(name: String, value: Value)]

  /// A record of these names and values, in the order of CSV.
  init(_ names: [String], _ values: [Value]) { fields = Array(zip(names, values)) }

  /// A record of these fields.
  init(fields: [(name: String, value: Value)]) { self.fields = fields }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    for (name, value) in fields { try object.encode(value, forKey: Key(stringValue: name)) }
  }

  /// Prints records as lines of CSV under a line of names.
  static func printCSV(_ records: [Record], names: [String]) {
    Output.print(CSV.line(names))
    for record in records { Output.print(CSV.line(record.fields.map(\.value.field))) }
  }
}
