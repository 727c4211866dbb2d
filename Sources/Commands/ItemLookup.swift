import FoundationEssentials
import HubInterface
import Supervision

/// Finds items by what a person has at hand.
package struct ItemLookup {
    private let client: HubClient

    init(_ client: HubClient) { self.client = client }

    /// The items with this id, or that came from this URI or file, in all versions; never empty.
    func find(_ text: String) async throws -> [ItemStatus] {
        if Self.isID(text) { return [try await client.item(text)] }
        for uri in Self.uris(text) {
            let items = try await client.items(uri: uri)
            if !items.isEmpty { return items }
        }
        throw CommandFailure.data(
            "the hub knows no item \(text): give its id, its URI as it was submitted, or its file's path")
    }

    package static func isID(_ text: String) -> Bool {
        text.utf8.count == 32 && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }

    /// The URIs that may be meant: the text itself, and the file with that path.
    package static func uris(_ text: String, folder: String = FileManager.default.currentDirectoryPath) -> [String] {
        text.contains("://") ? [text] : [text, FileURI.make(text.hasPrefix("/") ? text : "\(folder)/\(text)")]
    }
}
