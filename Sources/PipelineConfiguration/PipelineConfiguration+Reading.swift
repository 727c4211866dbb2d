import FoundationEssentials

extension PipelineConfiguration {
    /// Reads and checks a file.
    ///
    /// - Parameters:
    ///   - path: The file, as it is to be named in messages.
    ///   - checkingFiles: Whether the files and folders that it names must be there and fit, as for a launch.
    /// - Returns: The checked content.
    /// - Throws: `ConfigurationError` with everything that is wrong.
    public static func read(file path: String, checkingFiles: Bool = false) throws(ConfigurationError) -> Self {
        let bytes: Data
        do {
            bytes = try Data(contentsOf: URL(filePath: path))
        } catch {
            throw ConfigurationError(file: path, problems: [ConfigurationProblem(message: unreadable(path))])
        }
        let folder = URL(filePath: path).absoluteURL.deletingLastPathComponent().path
        let (configuration, reader) = try parse(
            Array(bytes), of: path, folder: CheckedValues.absolute(folder, in: "/"))
        return checkingFiles ? try configuration.checked(reader, file: path) : configuration
    }

    private static func unreadable(_ path: String) -> String {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            return "there is no such file: name one (`hearsay launch FILE`), or run in the folder that has it"
        }
        return isFolder
            ? "is a folder: name the pipeline.yaml in it" : "cannot be read: check its permissions (`ls -l \(path)`)"
    }

    /// Checks the bytes of a file.
    ///
    /// - Parameters:
    ///   - bytes: The content.
    ///   - file: What to call it in messages.
    ///   - folder: The absolute path that relative ones are meant from.
    /// - Returns: The checked content.
    /// - Throws: `ConfigurationError` with everything that is wrong.
    public static func parse(_ bytes: [UInt8], file: String, folder: String) throws(ConfigurationError) -> Self {
        try parse(bytes, of: file, folder: folder).configuration
    }

    private static func parse(
        _ bytes: [UInt8], of file: String, folder: String
    ) throws(ConfigurationError) -> (configuration: Self, reader: ConfigurationReader) {
        let tree: YAMLTree?
        do throws(ConfigurationProblem) {
            tree = try YAMLTree.read(bytes: bytes)
        } catch {
            throw ConfigurationError(file: file, problems: [error])
        }
        var reader = ConfigurationReader()
        reader.read(tree, at: "", keys: ConfigurationKey.table)
        reader.checkTogether(file: file, folder: folder)
        guard reader.problems.isEmpty else { throw ConfigurationError(file: file, problems: reader.problems) }
        let values = CheckedValues(reader.values, folder: folder)
        return (Self(values, sourceCount: reader.counts["sources"] ?? 0), reader)
    }

    private func checked(_ reader: ConfigurationReader, file: String) throws(ConfigurationError) -> Self {
        var reader = reader
        reader.checkFiles(self)
        guard reader.problems.isEmpty else { throw ConfigurationError(file: file, problems: reader.problems) }
        return self
    }
}
