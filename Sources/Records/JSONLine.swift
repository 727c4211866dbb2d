import FoundationEssentials

/// One line of JSON: keys sorted, slashes as they are, no line end; the same value always gives the same bytes.
enum JSONLine {
    static func decode<Value: Decodable>(
        _ type: Value.Type, from line: some BidirectionalCollection<UInt8>
    ) throws(RecordError) -> Value {
        try checkEnds(line)
        do {
            return try JSONDecoder().decode(type, from: Data(line))
        } catch {
            throw RecordError(error)
        }
    }

    static func encode(_ value: some Encodable) throws(RecordError) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(value), as: UTF8.self)
        } catch {
            throw RecordError("cannot be written as JSON: \(error)")
        }
    }

    /// Tells the commonest faults of files that are no JSON Lines, for which the decoder has no words.
    private static func checkEnds(_ line: some BidirectionalCollection<UInt8>) throws(RecordError) {
        guard line.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") else {
            throw RecordError("not a JSON object: each line must hold one, from { to }")
        }
        guard line.last(where: { $0 > 0x20 }) == UInt8(ascii: "}") else {
            throw RecordError("the JSON object does not end on this line: each line must hold a whole one")
        }
    }
}
