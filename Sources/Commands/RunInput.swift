import DocumentModel
import FoundationEssentials
import PipelineStage
import Records

/// One input of `hearsay run` and where it stands.
struct RunInput {
    /// What it is.
    enum Content {
        case item(Item)
        case document(Document)
        case unreadable(reason: String)
    }

    /// `FILE:LINE`, or the file where it is taken as a whole.
    let place: String
    let content: Content

    /// The inputs of an argument.
    static func read(_ file: String, isItem: Bool) throws -> [RunInput] {
        if isItem, file != "-" { return [RunInput(place: file, content: .item(Item(uri: file)))] }
        let bytes: [UInt8]
        do {
            bytes = file == "-" ? try StandardInput.readAll() : Array(try Data(contentsOf: URL(filePath: file)))
        } catch {
            return [
                RunInput(
                    place: file, content: .unreadable(reason: "cannot be read: check the path and its permissions"))
            ]
        }
        return JSONLines(bytes).map { line in
            let place = "\(file):\(line.number)"
            do throws(RecordError) {
                return RunInput(
                    place: place, content: try content(line.bytes, isItem, defaultURI: "\(file)#\(line.number)"))
            } catch {
                return RunInput(place: place, content: .unreadable(reason: error.reason))
            }
        }
    }

    private static func content(
        _ line: ArraySlice<UInt8>, _ isItem: Bool, defaultURI: String
    ) throws(RecordError) -> Content {
        isItem ? .item(try Item(jsonLine: line, defaultURI: defaultURI)) : .document(try Document(jsonLine: line))
    }
}
