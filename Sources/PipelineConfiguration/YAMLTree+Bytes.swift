extension YAMLTree {
    /// The most bytes that are read: a configuration is small, and a larger file is something else.
    static let largestFile = 1 << 20

    /// Reads the one document of a file's bytes; nil where nothing but comments is in them.
    static func read(bytes: [UInt8]) throws(ConfigurationProblem) -> YAMLTree? {
        guard bytes.count <= largestFile else {
            throw ConfigurationProblem(
                .start, "has \(bytes.count) bytes, which is no configuration: at most 1MiB is read")
        }
        let text = try text(of: bytes)
        guard let tree = try read(text), !tree.isNull else {
            throw ConfigurationProblem(
                .start, "is empty: see docs/configuration.md for what to write, or copy pipeline.yaml")
        }
        return tree
    }

    private static func text(of bytes: [UInt8]) throws(ConfigurationProblem) -> String {
        do {
            return String(copying: try UTF8Span(validating: bytes.span))
        } catch {
            let before = String(decoding: bytes[..<error.byteOffsets.lowerBound], as: UTF8.self)
            throw ConfigurationProblem(
                Place(after: before), "is not UTF-8 here: save the file as UTF-8")
        }
    }
}
