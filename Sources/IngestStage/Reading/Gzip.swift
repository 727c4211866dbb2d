import CZlib
import PipelineStage

/// Compressed data in the sense of RFC 1952, one member or several.
enum Gzip {
    static func isCompressed(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B, 0x08]) }

    /// The data, or `too-large` as soon as there is more than `limit`: a bomb costs no more than that.
    static func decompress(_ bytes: [UInt8], limit: Int) throws(StageFailure) -> [UInt8] {
        var stream = unsafe z_stream()
        guard unsafe inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw broken("zlib cannot start")
        }
        defer { unsafe inflateEnd(&stream) }
        var output: [UInt8] = []
        var code = Z_OK
        var input = bytes
        let count = input.count
        unsafe input.withUnsafeMutableBufferPointer { buffer in
            unsafe stream.next_in = buffer.baseAddress
            unsafe stream.avail_in = UInt32(clamping: count)
            while code == Z_OK && output.count <= limit {
                code = unsafe inflateChunk(&stream, into: &output)
                // Members that follow one another are one text; padding after the last is none of it.
                if unsafe code == Z_STREAM_END && stream.avail_in >= 18 && stream.next_in.pointee == 0x1F {
                    code = unsafe inflateReset(&stream)
                }
            }
        }
        guard output.count <= limit else { throw .tooLarge(bytes: nil, limit: limit) }
        guard code == Z_STREAM_END else { throw broken("the compressed data is cut short or damaged") }
        return output
    }

    private static func inflateChunk(_ stream: inout z_stream, into output: inout [UInt8]) -> Int32 {
        var code = Z_OK
        let chunk = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, filled in
            unsafe stream.next_out = buffer.baseAddress
            unsafe stream.avail_out = UInt32(buffer.count)
            code = unsafe inflate(&stream, Z_NO_FLUSH)
            filled = unsafe buffer.count - Int(stream.avail_out)
        }
        output += chunk
        return code
    }

    private static func broken(_ reason: String) -> StageFailure {
        StageFailure(
            kind: .permanent, code: "gzip-damaged", message: "\(reason): fetch or compress the file again")
    }
}
