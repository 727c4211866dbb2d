import CLanguageModels
import Hashing
import LanguageModels
import Testing

@Suite struct ModelFileTests {
    @Test func `the model in the program has the hash that it states`() throws {
        let model = unsafe hearsay_model_syntax()
        let file = try unsafe ModelFile(UnsafeRawBufferPointer(start: model.bytes, count: model.count))
        #expect(SHA256.digest(file.hashedBytes) == file.statedHash)
        #expect(try !file.strings("provenance").isEmpty)
    }

    @Test(arguments: [0, 10, 64, 200])
    func `a cut file is refused`(_ count: Int) {
        let model = unsafe hearsay_model_syntax()
        #expect(throws: ModelError.self) {
            try unsafe ModelFile(UnsafeRawBufferPointer(start: model.bytes, count: count))
        }
    }

    @Test(arguments: [(0, UInt8(0)), (8, 9), (12, 255)])
    func `a damaged header is refused`(_ offset: Int, _ byte: UInt8) {
        var bytes = Self.embeddedBytes
        bytes[offset] = byte
        if offset == 12 { bytes[15] = byte }
        unsafe bytes.withUnsafeBytes { buffer in
            _ = #expect(throws: ModelError.self) { try unsafe ModelFile(buffer) }
        }
    }

    @Test func `a byte that changed anywhere is found by the hash`() {
        var bytes = Self.embeddedBytes
        bytes[bytes.count - 1] ^= 1
        unsafe bytes.withUnsafeBytes { buffer in
            _ = #expect(throws: Never.self) { try unsafe ModelFile(buffer) }
            _ = #expect(throws: ModelError.self) { try unsafe ModelFile(checking: buffer) }
        }
    }

    @Test func `a section whose size cannot be counted is refused`() {
        var bytes = Self.embeddedBytes
        for offset in 36..<44 { bytes[64 + offset] = 0xFF }
        unsafe bytes.withUnsafeBytes { buffer in
            _ = #expect(throws: ModelError.self) { try unsafe SyntaxModel(ModelFile(buffer)) }
        }
    }

    private static var embeddedBytes: [UInt8] {
        let model = unsafe hearsay_model_syntax()
        return unsafe [UInt8](UnsafeRawBufferPointer(start: model.bytes, count: model.count))
    }
}
