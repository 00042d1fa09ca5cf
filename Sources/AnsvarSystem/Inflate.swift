import SystemZlib

/// Unpacks deflated bytes with the zlib of the system.
package enum Inflate {
  /// The bytes that `packed` unpacks to, when they are exactly `size`; nil when they are not, or are damaged.
  ///
  /// No more than `size` bytes are made room for, whatever the packed ones would come to.
  package static func bytes(_ packed: UnsafeBufferPointer<UInt8>, size: Int) -> [UInt8]? {
    guard packed.count <= Int(UInt32.max), size >= 0, size < Int(UInt32.max) else { return nil }
    var stream = z_stream()
    // Deflate alone, without the head and the checksum of a zlib stream.
    guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      return nil
    }
    defer { inflateEnd(&stream) }
    var isWhole = false
    // One byte more, so that too long a content is seen.
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { room, count in
      stream.next_in = UnsafeMutablePointer(mutating: packed.baseAddress)
      stream.avail_in = UInt32(packed.count)
      stream.next_out = room.baseAddress
      stream.avail_out = UInt32(size + 1)
      let ending = inflate(&stream, Z_FINISH)
      count = size + 1 - Int(stream.avail_out)
      isWhole = ending == Z_STREAM_END && count == size && stream.avail_in == 0
    }
    return isWhole ? bytes : nil
  }
}
