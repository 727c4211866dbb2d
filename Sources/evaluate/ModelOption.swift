import FoundationEssentials
import LanguageModels

/// The model that a command measures.
enum ModelOption {
    /// Reads the file at `path`, or takes the model that is built in.
    ///
    /// The bytes stay until the process ends.
    static func load(_ path: String?) throws -> SyntaxModel {
        guard let path else { return .embedded }
        let data = try Data(contentsOf: URL(filePath: path))
        let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: data.count, alignment: 64)
        unsafe bytes.copyBytes(from: data)
        return try SyntaxModel(unsafe ModelFile(checking: UnsafeRawBufferPointer(bytes)))
    }
}
