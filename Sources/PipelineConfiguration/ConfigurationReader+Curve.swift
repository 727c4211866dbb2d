extension ConfigurationReader {
    /// Whoever writes `hub.curve` wants keys: where it would be without effect, it is refused.
    mutating func checkCurve() {
        // A `hub.curve` that is no mapping is refused already.
        guard places["hub.curve"] != nil, !problems.contains(where: { $0.message.hasPrefix("hub.curve ") }) else {
            return
        }
        if text("hub.curve.secretKey") == nil, places["hub.curve.secretKey"] == nil {
            refuse(
                "hub.curve",
                "hub.curve has no secretKey, and without it the endpoint would admit everybody: give the file of the hub's "
                    + "secret key (`hearsay keys new hub-key` makes one), or delete hub.curve")
        }
        if let endpoint = text("hub.endpoint"), endpoint.hasPrefix("ipc://") {
            refuse(
                "hub.curve",
                "hub.curve is for a tcp endpoint, and hub.endpoint is a socket of this machine: delete hub.curve, or give "
                    + "hub.endpoint as tcp://ADDRESS:PORT")
        }
    }
}
