/// That one failpoint is to act: `NAME:ACTION`, `NAME:ACTION@PASS` or `NAME:ACTION~WORDS`.
package struct FailpointOrder: Hashable, Sendable {
    package var point: Failpoint
    package var action: FailpointAction
    /// At which of the process's passes, from 1.
    package var pass = 1
    /// At every pass with an input that holds these bytes, instead.
    package var words: [UInt8]?

    /// Reads orders with commas between them.
    package static func read(_ text: String) throws(FailpointFault) -> [FailpointOrder] {
        var orders: [FailpointOrder] = []
        for part in text.split(separator: ",") { orders.append(try FailpointOrder(part)) }
        return orders
    }

    package init(point: Failpoint, action: FailpointAction, pass: Int = 1, words: [UInt8]? = nil) {
        (self.point, self.action, self.pass, self.words) = (point, action, pass, words)
    }

    private init(_ text: Substring) throws(FailpointFault) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard let name = parts.first, let point = Failpoint(name) else {
            throw FailpointFault(text, "there is no failpoint \"\(parts.first ?? "")\"")
        }
        guard parts.count == 2 else { throw FailpointFault(text, "give an action after a colon") }
        let end = parts[1].firstIndex { $0 == "@" || $0 == "~" } ?? parts[1].endIndex
        guard let action = FailpointAction(rawValue: String(parts[1][..<end])) else {
            let actions = FailpointAction.allCases.map(\.rawValue).joined(separator: ", ")
            throw FailpointFault(text, "the actions are \(actions)")
        }
        guard action != .error || point.canReturnError else {
            throw FailpointFault(text, "nothing can return an error there")
        }
        self.init(point: point, action: action)
        try readCondition(parts[1][end...], of: text)
    }

    private mutating func readCondition(_ condition: Substring, of text: Substring) throws(FailpointFault) {
        switch condition.first {
        case nil: break
        case "@":
            guard let number = Int(condition.dropFirst()), number > 0 else {
                throw FailpointFault(text, "give a number from 1 after \"@\"")
            }
            pass = number
        default:
            guard point.hasInput, condition.count > 1 else {
                throw FailpointFault(text, "words of an input are for \"at-work\" of a stage")
            }
            words = Array(condition.dropFirst().utf8)
        }
    }
}
