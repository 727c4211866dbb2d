/// Who may talk to whom over a socket.
public enum Security: Hashable, Sendable {
    /// Everybody who can reach the endpoint: for ipc in a closed folder, and inproc.
    case none
    /// CURVE, the side that clients know: takes clients that know its public key.
    ///
    /// With a domain it takes none but those that the context's ZAP handler (https://rfc.zeromq.org/spec/27/) admits.
    case curveServer(CurveKeyPair, domain: String = "")
    /// CURVE, the side that knows its server: refuses any other.
    case curveClient(CurveKeyPair, server: CurvePublicKey)
}
