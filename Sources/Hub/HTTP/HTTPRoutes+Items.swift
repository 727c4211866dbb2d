import HubInterface

/// What became of items.
extension HTTPRoutes {
    func item(_ id: String) async throws(HTTPFault) -> ItemStatus {
        let item = try find(id)
        return try await placed([item])[0]
    }

    func items(_ query: JournalQuery) async throws(HTTPFault) -> [ItemStatus] {
        try await placed(try read { () throws(JournalError) in try journal.items(query) })
    }

    func dead() async throws(HTTPFault) -> [ItemStatus] {
        try await items(JournalQuery(state: .dead, limit: 100_000))
    }

    func retry(_ id: String) async throws(HTTPFault) {
        let item = try findDead(id)
        guard try await answer({ try await mailbox.reopen(item) }) else { throw .notDead(id) }
    }

    func drop(_ id: String) async throws(HTTPFault) {
        let item = try findDead(id)
        guard try await answer({ try await mailbox.drop(item) }) else { throw .notDead(id) }
    }

    private func answer(_ body: () async throws -> Bool) async throws(HTTPFault) -> Bool {
        do {
            return try await body()
        } catch {
            throw .ended
        }
    }

    private func find(_ id: String) throws(HTTPFault) -> JournalItem {
        guard let itemID = ItemID(id) else { throw .noItem(id) }
        guard let item = try read({ () throws(JournalError) in try journal.item(itemID) }) else { throw .noItem(id) }
        return item
    }

    private func findDead(_ id: String) throws(HTTPFault) -> DeadItem {
        let item = try find(id)
        guard item.status.state == .dead else { throw .notDead(id) }
        let stage = settings.stages.firstIndex { $0.name == item.status.stage } ?? 0
        return DeadItem(key: item.key, id: item.id, byteCount: item.byteCount, stage: stage)
    }

    /// The journal does not know how far open items have come: the core does.
    private func placed(_ items: [JournalItem]) async throws(HTTPFault) -> [ItemStatus] {
        let open = items.filter { $0.status.state == .open }.map(\.key)
        guard !open.isEmpty else { return items.map(\.status) }
        let stages = try await ask { view in
            Dictionary(uniqueKeysWithValues: open.compactMap { key in view.core.stage(of: key).map { (key, $0) } })
        }
        return items.map { item in
            var status = item.status
            if let stage = stages[item.key] { status.stage = stage }
            return status
        }
    }
}
