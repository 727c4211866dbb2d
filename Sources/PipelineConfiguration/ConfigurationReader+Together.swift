import PipelineStage

extension ConfigurationReader {
    /// Checks what no single key shows.
    mutating func checkTogether(file: String, folder: String) {
        checkSources(folder: folder)
        checkSocketPath(folder: folder)
        checkEndpoint(folder: folder)
        checkCurve()
        checkLedger(file: file, folder: folder)
        checkOrder("hub.retries.first", isAtMost: "hub.retries.limit", Quantity.duration)
        checkOrder("hub.maximumItemBytes", isAtMost: "hub.inFlight.bytes", Quantity.size)
        checkOrder("stages.ingest.maximumBytes", isAtMost: "hub.inFlight.bytes", Quantity.size)
        checkSilence()
        for stage in StageName.allCases { checkRange("stages.\(stage.rawValue).workers") }
    }

    /// A range of workers has both ends, in order.
    private mutating func checkRange(_ path: String) {
        guard values[path] == nil else { return }
        for end in ["min", "max"] where values["\(path).\(end)"] == nil && places["\(path).\(end)"] == nil {
            refuse(path, "\(path) has no \(end): give both ends, such as `{min: 1, max: 4}`, or a single number")
        }
        checkOrder("\(path).min", isAtMost: "\(path).max") { "\($0)" }
    }

    private mutating func checkSources(folder: String) {
        var seen: [String: Int] = [:]
        for index in 0..<(counts["sources"] ?? 0) {
            let source = "sources[\(index)]"
            // An item that is no mapping is refused already.
            guard places[source] != nil, let location = location(of: source, folder: folder) else { continue }
            if let first = seen[location] {
                refuse(source, "\(source) is the same as sources[\(first)]: delete one")
            }
            seen[location] = seen[location] ?? index
            if values["\(source).watch"] == .flag(true), values["\(source).uri"] != nil {
                refuse(
                    "\(source).watch",
                    "\(source).watch is for a path only: delete it, or give a path in place of the uri")
            }
        }
    }

    private mutating func location(of source: String, folder: String) -> String? {
        switch (text("\(source).path"), text("\(source).uri")) {
        case (let path?, nil): return CheckedValues.absolute(path, in: folder)
        case (nil, let uri?): return uri
        case (.some, .some):
            refuse(source, "\(source) has both path and uri: delete one")
        case (nil, nil):
            // A path or URI that was refused already is there, only wrong.
            guard places["\(source).path"] == nil, places["\(source).uri"] == nil else { return nil }
            refuse(source, "\(source) has neither path nor uri: give one, such as `path: articles/`")
        }
        return nil
    }

    private mutating func checkSocketPath(folder: String) {
        guard let state = text("state") else { return }
        let path = CheckedValues.absolute(state, in: folder)
        guard path.utf8.count > Self.longestStateFolder else { return }
        refuse(
            "state",
            "state is \(path) with \(path.utf8.count) bytes, and sockets in it allow \(Self.longestStateFolder): "
                + "choose a folder with a shorter path")
    }

    private mutating func checkEndpoint(folder: String) {
        guard let endpoint = text("hub.endpoint"), endpoint.hasPrefix("ipc://"), !endpoint.hasPrefix("ipc://STATE/")
        else { return }
        let path = CheckedValues.absolute(endpoint.dropFirst("ipc://".count), in: folder)
        guard path.utf8.count > Self.longestSocketPath else { return }
        refuse(
            "hub.endpoint",
            "hub.endpoint is a socket with the path \(path) of \(path.utf8.count) bytes, and the system takes "
                + "\(Self.longestSocketPath): choose a shorter one")
    }

    /// `sun_path` has 108 bytes, the final zero among them.
    static let longestSocketPath = 107

    /// The kernel takes 107 bytes for the path of a Unix socket, and the longest name here is `/hub.http`.
    static let longestStateFolder = 98

    private mutating func checkOrder(_ path: String, isAtMost limit: String, _ text: (Int) -> String) {
        guard case .integer(let value)? = values[path], case .integer(let most)? = values[limit], value > most else {
            return
        }
        let place = places[path] == nil ? limit : path
        refuse(place, "\(path) (\(text(value))) must be at most \(limit) (\(text(most)))")
    }

    /// A peer is pinged at least twice before it is given up.
    private mutating func checkSilence() {
        guard case .integer(let ping)? = values["hub.ping"], case .integer(let silence)? = values["hub.silence"],
            silence < 2 * ping
        else { return }
        let place = places["hub.silence"] == nil ? "hub.ping" : "hub.silence"
        refuse(
            place,
            "hub.silence (\(Quantity.duration(silence))) must be at least twice hub.ping (\(Quantity.duration(ping))): "
                + "otherwise peers that are only idle are taken for lost")
    }

    func text(_ path: String) -> String? {
        guard case .text(let text)? = values[path] else { return nil }
        return text
    }
}
