/// A number that stands for bytes, so that equal ones are found fast.
enum Digest {
  /// FNV-1a: the same on every machine, which `Hasher` is not.
  static func of(_ bytes: some Sequence<UInt8>) -> Int64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int64(bitPattern: hash)
  }
}
