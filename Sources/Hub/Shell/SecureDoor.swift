import HubInterface
import PeerKeys
import Platform
import ZeroMQ

/// The socket of the tcp endpoints: CURVE, for peers whose keys are on the list.
///
/// It has a context of its own: what its gatekeeper decides concerns nobody else.
final class SecureDoor {
    let socket: Socket
    let gatekeeper: Gatekeeper
    let monitor: Monitor

    init(_ curve: HubSettings.Curve, endpoints: [String], options: SocketOptions) throws(HubFailure) {
        let keys = try Self.keys(curve)
        var options = options
        options.security = .curveServer(keys, domain: "hearsay")
        do throws(ZeroMQError) {
            let context = try Context()
            // Before the other: without a gatekeeper nobody is admitted.
            gatekeeper = try Gatekeeper(context: context, list: AllowList(path: curve.allowedPath))
            socket = try Socket(.router, context: context, options: options)
            monitor = try Monitor(socket)
        } catch {
            throw .unavailable("the hub's socket: \(error)")
        }
        for endpoint in endpoints { try HubProcess.bind(socket, endpoint) }
    }

    private static func keys(_ curve: HubSettings.Curve) throws(HubFailure) -> CurveKeyPair {
        do {
            let pair = try KeyFile.read(curve.secretKeyPath)
            guard let secret = CurveSecretKey(pair.secretKey) else {
                throw HubFailure.settings("\(curve.secretKeyPath) holds no key")
            }
            return try CurveKeyPair(secretKey: secret)
        } catch let failure as HubFailure {
            throw failure
        } catch {
            throw .settings("\(error)")
        }
    }

    /// Lets in who may come in; a line for each who may not.
    func admit() throws(ZeroMQError) -> [String] {
        var refusals = try gatekeeper.answer()
        while let event = try monitor.next() {
            switch event.kind {
            case .handshakeFailed, .handshakeProtocolFailed:
                refusals.append(
                    "refused a connection at \(event.endpoint): it does not speak CURVE, or takes this hub for another "
                        + "one: check the worker's --hub-key and --secret-key")
            default: break
            }
        }
        return refusals
    }
}
