import PeerKeys
import ZeroMQ

/// Answers libzmq when it asks whether a key may come in (ZAP, https://rfc.zeromq.org/spec/27/).
final class Gatekeeper {
    let socket: Socket
    private var list: AllowList

    /// Takes the place where libzmq asks, once in a context.
    init(context: Context, list: AllowList) throws(ZeroMQError) {
        socket = try Socket(.reply, context: context)
        self.list = list
        try socket.bind("inproc://zeromq.zap.01")
    }

    /// Answers all who ask; a line for each who is refused.
    func answer() throws(ZeroMQError) -> [String] {
        var refusals: [String] = []
        while let request = try socket.receive() {
            let refusal = refusal(of: request)
            let status = refusal == nil ? ("200", "OK") : ("400", "the key is not on the list")
            let reply = ["1.0", nil, status.0, status.1, "", ""].map {
                $0.map { Array($0.utf8) } ?? Self.number(request)
            }
            _ = try socket.send(reply)
            if let refusal { refusals.append(refusal) }
        }
        return refusals
    }

    private static func number(_ request: [[UInt8]]) -> [UInt8] { request.count > 1 ? request[1] : [] }

    /// Why somebody may not come in; nil where they may.
    private func refusal(of request: [[UInt8]]) -> String? {
        guard request.count == 7, request[5] == Array("CURVE".utf8), request[6].count == 32 else {
            return "refused a connection that does not speak CURVE"
        }
        let key = Z85.encode(request[6])
        guard !list.contains(key) else { return nil }
        let address = String(decoding: request[3], as: UTF8.self)
        return "refused a connection from \(address): the key \(key) is not on the list \(list.path); "
            + "`hearsay keys allow` puts it there"
    }
}
