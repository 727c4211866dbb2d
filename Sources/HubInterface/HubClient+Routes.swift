import FoundationEssentials
public import Records

/// All methods throw `HubClientError`.
extension HubClient {
    /// What the hub is doing.
    public func status() async throws -> HubStatus { try await get(.status) }

    /// What the stages are doing, in order.
    public func stages() async throws -> [StageStatus] { try await get(.stages) }

    /// What became of one item; `notFound` where the hub does not know it.
    public func item(_ id: String) async throws -> ItemStatus { try await get(.item(id: id)) }

    /// Items in the order of their ids.
    ///
    /// - Parameters:
    ///   - state: Only those there; nil for all.
    ///   - uri: Only those that came from there.
    ///   - after: Only those whose id is greater: the last id of the page before.
    ///   - limit: The most items of one page.
    /// - Returns: One page; the last one has fewer than `limit`.
    /// - Throws: `HubClientError`.
    public func items(
        state: ItemStatus.State? = nil, uri: String? = nil, after: String? = nil, limit: Int = 1_000
    ) async throws -> [ItemStatus] {
        var query: [(name: String, value: String)] = []
        if let state { query.append(("state", state.rawValue)) }
        if let uri { query.append(("uri", uri)) }
        if let after { query.append(("after", after)) }
        query.append(("limit", String(limit)))
        return try await get(.items, query: query)
    }

    /// Hands items over; when this returns they are on the hub's disk.
    public func submit(_ items: [ItemRecord]) async throws -> SubmissionReceipt {
        try await post(.items, items)
    }

    /// The dead items with their attempts.
    public func dead() async throws -> [ItemStatus] { try await get(.dead) }

    /// Tries a dead item again, from the beginning.
    public func retry(_ id: String) async throws { _ = try await exchange("POST", .retry(id: id)) }

    /// Lets a dead item end as skipped.
    public func drop(_ id: String) async throws { _ = try await exchange("DELETE", .deadItem(id: id)) }

    /// Lets the hub finish what is on its way and take nothing new.
    public func drain() async throws { _ = try await exchange("POST", .drain) }

    /// Lets the hub go on after a drain.
    public func resume() async throws { _ = try await exchange("POST", .resume) }

    /// Asks for so many workers of a stage; the launcher makes it so.
    public func scale(_ stage: String, to workers: Int) async throws {
        _ = try await exchange("POST", .scale(stage: stage), body: encoded(ScaleRequest(workers: workers)))
    }

    /// Lets the launcher choose the number of workers by load; it tells the number that it has chosen.
    public func scaleAutomatically(_ stage: String, to workers: Int? = nil) async throws {
        let request = ScaleRequest(workers: workers, isAutomatic: true)
        _ = try await exchange("POST", .scale(stage: stage), body: encoded(request))
    }

    /// Asks for new workers of a stage in place of those that are there, with these settings; the launcher makes it so.
    public func restart(_ stage: HubSettings.Stage) async throws {
        _ = try await exchange("POST", .restart(stage: stage.name), body: encoded(stage))
    }

    /// Tells how a worker process ended.
    public func report(_ exit: WorkerExit) async throws {
        _ = try await exchange("POST", .workerExits, body: encoded(exit))
    }

    /// Whether the hub takes items.
    public func isReady() async -> Bool { (try? await exchange("GET", .ready)) != nil }

    /// The counters in Prometheus' text format.
    public func metrics() async throws -> String {
        String(decoding: try await exchange("GET", .metrics), as: UTF8.self)
    }

    private func get<Value: Decodable>(
        _ route: HubRoute, query: [(name: String, value: String)] = []
    ) async throws -> Value {
        try decoded(try await exchange("GET", route, query: query), from: route)
    }

    private func post<Value: Decodable>(_ route: HubRoute, _ body: some Encodable) async throws -> Value {
        try decoded(try await exchange("POST", route, body: encoded(body)), from: route)
    }

    private func encoded(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(value)
    }

    private func decoded<Value: Decodable>(_ body: Data, from route: HubRoute) throws -> Value {
        do {
            return try JSONDecoder().decode(Value.self, from: body)
        } catch {
            throw unreadable(route, error)
        }
    }
}
