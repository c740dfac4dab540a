#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The functions of libarchive that read archives as a stream, opened when a file first needs them.
///
/// Like libxml2, the library is opened at run time; without it everything but archives is read.
struct LibArchive: Sendable {
  typealias Handle = OpaquePointer
  typealias New = @convention(c) () -> Handle?
  typealias Number = @convention(c) (Handle?) -> CInt
  typealias Text = @convention(c) (Handle?) -> UnsafePointer<CChar>?
  typealias OpenFile = @convention(c) (Handle?, UnsafePointer<CChar>?, Int) -> CInt
  typealias OpenMemory = @convention(c) (Handle?, UnsafeRawPointer?, Int) -> CInt
  typealias NextHeader = @convention(c) (Handle?, UnsafeMutablePointer<Handle?>?) -> CInt
  typealias ReadData = @convention(c) (Handle?, UnsafeMutableRawPointer?, Int) -> Int
  typealias FileType = @convention(c) (Handle?) -> CUnsignedInt

  let new: New
  let free: Number
  let openFile: OpenFile
  let openMemory: OpenMemory
  let nextHeader: NextHeader
  let readData: ReadData
  let format: Number
  let errorText: Text
  let path: Text
  let pathInUTF8: Text
  let fileType: FileType
  let isEncrypted: Number
  /// The ways of unpacking that the library does itself, without another program.
  let filters: [Number]
  /// The formats of archives.
  let formats: [Number]
  /// Zip by its table of contents only.
  let zipTable: Number
  /// A compressed file that is no archive.
  let raw: Number

  /// The library, or `nil` on a machine that lacks it.
  static let installed = LibArchive()

  private init?() {
    let names = [
      "libarchive.so.13", "libarchive.so", "libarchive.13.dylib", "libarchive.dylib",
      "/opt/homebrew/opt/libarchive/lib/libarchive.13.dylib",
      "/usr/lib/libarchive.2.dylib",
    ]
    guard let library = names.lazy.compactMap({ dlopen($0, RTLD_NOW) }).first else { return nil }
    func function<F>(_ name: String) -> F? {
      dlsym(library, name).map { unsafeBitCast($0, to: F.self) }
    }
    // Not all filters there are: some would start other programs.
    let filters = ["gzip", "bzip2", "xz", "lzma", "none"].compactMap { name -> Number? in
      function("archive_read_support_filter_\(name)")
    }
    let formats = ["zip", "tar", "7zip"].compactMap { name -> Number? in
      function("archive_read_support_format_\(name)")
    }
    guard let new: New = function("archive_read_new"),
      let free: Number = function("archive_read_free"),
      let openFile: OpenFile = function("archive_read_open_filename"),
      let openMemory: OpenMemory = function("archive_read_open_memory"),
      let nextHeader: NextHeader = function("archive_read_next_header"),
      let readData: ReadData = function("archive_read_data"),
      let format: Number = function("archive_format"),
      let errorText: Text = function("archive_error_string"),
      let path: Text = function("archive_entry_pathname"),
      let pathInUTF8: Text = function("archive_entry_pathname_utf8"),
      let fileType: FileType = function("archive_entry_filetype"),
      let isEncrypted: Number = function("archive_entry_is_encrypted"),
      let zipTable: Number = function("archive_read_support_format_zip_seekable"),
      let raw: Number = function("archive_read_support_format_raw"),
      formats.count == 3, !filters.isEmpty
    else { return nil }
    self.new = new
    self.free = free
    self.openFile = openFile
    self.openMemory = openMemory
    self.nextHeader = nextHeader
    self.readData = readData
    self.format = format
    self.errorText = errorText
    self.path = path
    self.pathInUTF8 = pathInUTF8
    self.fileType = fileType
    self.isEncrypted = isEncrypted
    self.filters = filters
    self.formats = formats
    self.zipTable = zipTable
    self.raw = raw
  }
}
