/// One item that is to be taken on.
package struct Submission: Hashable, Sendable {
    /// Its number in the journal; the core assigns it.
    package var key: ItemKey
    /// Its id; absent where the submitter's text was none.
    package var id: ItemID?
    package var uri: String
    /// Input of the first stage.
    package var payload: PayloadHandle

    package init(key: ItemKey = ItemKey(0), id: ItemID?, uri: String, payload: PayloadHandle) {
        self.key = key
        self.id = id
        self.uri = uri
        self.payload = payload
    }
}
