/// A bar of block characters, exact to an eighth of a column.
enum Bar {
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// The bar of a value; whatever is more than nothing can be seen.
  ///
  /// - Parameters:
  ///   - value: From 0 to the greatest.
  ///   - greatest: The value that fills the columns.
  ///   - columns: The columns of the longest bar.
  static func text(_ value: Double, of greatest: Double, columns: Int) -> String {
    guard value > 0, greatest > 0 else { return "" }
    let length = max(1, Int((value / greatest * Double(columns * 8)).rounded()))
    return String(repeating: "█", count: length / 8) + eighths[length % 8]
  }
}

extension Double {
  /// A part of a whole in percent with two digits: "12.50%"; what is less is not told as nothing.
  var percent: String {
    let hundredths = Int((self * 10_000).rounded())
    if hundredths == 0, self > 0 { return "<0.01%" }
    let digits = "\(hundredths % 100)"
    return "\((hundredths / 100).grouped)." + (digits.count < 2 ? "0" : "") + digits + "%"
  }
}
