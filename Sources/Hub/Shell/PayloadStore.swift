/// The bytes behind the core's handles.
package struct PayloadStore: Sendable {
    private var payloads: [UInt64: [UInt8]] = [:]
    private var last: UInt64 = 0
    package private(set) var byteCount = 0

    package init() {}

    package mutating func keep(_ bytes: [UInt8]) -> PayloadHandle {
        last += 1
        payloads[last] = bytes
        byteCount += bytes.count
        return PayloadHandle(number: last, byteCount: bytes.count)
    }

    package subscript(handle: PayloadHandle) -> [UInt8]? { payloads[handle.number] }

    package mutating func release(_ handle: PayloadHandle) {
        if payloads.removeValue(forKey: handle.number) != nil { byteCount -= handle.byteCount }
    }
}
