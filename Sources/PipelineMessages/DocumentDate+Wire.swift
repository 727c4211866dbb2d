import DocumentModel

extension DocumentDate {
    init(_ wire: WireDocumentDate, _ field: StaticString) throws {
        self.init(
            value: wire.value, precision: try word(wire.precision, field), origin: try word(wire.origin, field))
    }
}

extension WireDocumentDate {
    init(_ date: DocumentDate) {
        value = date.value
        precision = date.precision.rawValue
        origin = date.origin.rawValue
    }
}
