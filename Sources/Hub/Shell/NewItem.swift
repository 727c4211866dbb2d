/// An item that comes over HTTP.
package struct NewItem: Hashable, Sendable {
    package var id: String
    package var uri: String
    package var payload: [UInt8]

    package init(id: String, uri: String, payload: [UInt8]) {
        self.id = id
        self.uri = uri
        self.payload = payload
    }
}
