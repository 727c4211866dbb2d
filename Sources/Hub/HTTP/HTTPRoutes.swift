import FlyingFox
import HubInterface
import PipelineMessages
import PipelineStage
import Records

/// What the HTTP interface can do, apart from HTTP.
struct HTTPRoutes: Sendable {
    let settings: HubSettings
    let journal: any Journal
    let mailbox: Mailbox
    let file: SettingsFile

    /// Base64 makes three bytes four; the rest is room for other fields.
    var mostBodyBytes: Int { max(64 << 20, settings.maximumItemBytes / 3 * 4 + (1 << 20)) }

    func status() async throws(HTTPFault) -> HubStatus {
        let (status, keys) = try await ask { view in
            (view.core.status(now: view.now) { String($0.number) }, view.core.startedKeys)
        }
        guard !keys.isEmpty else { return status }
        let uris = try read { () throws(JournalError) in try journal.uris(of: keys) }
        var named = status
        for index in named.workers.indices {
            for work in named.workers[index].started.indices {
                let number = named.workers[index].started[work].uri
                named.workers[index].started[work].uri = UInt64(number).flatMap { uris[ItemKey($0)] } ?? number
            }
        }
        return named
    }

    func stages() async throws(HTTPFault) -> [StageStatus] { try await ask { $0.core.stageStatuses(now: $0.now) } }

    func metrics() async throws(HTTPFault) -> String { try await ask { MetricsPage($0).text } }

    func checkReady() async throws(HTTPFault) {
        guard let stall = try await ask({ $0.counters.journalStall }) else { return }
        throw HTTPFault(status: .serviceUnavailable, stall, hint: "nothing is lost; submit again later")
    }

    func drain() { mailbox.tell(.drain) }

    func resume() { mailbox.tell(.resume) }

    func note(_ exit: WorkerExit) { mailbox.tell(.exit(exit)) }

    func submit(_ records: [ItemRecord]) async throws(HTTPFault) -> SubmissionReceipt {
        var items: [NewItem] = []
        for (index, record) in records.enumerated() { items.append(try Self.item(record, index)) }
        guard !items.isEmpty else { return SubmissionReceipt(accepted: 0, duplicates: 0, refused: 0) }
        let receipt: SubmissionReceipt
        do {
            receipt = try await mailbox.submit(items)
        } catch {
            throw .ended
        }
        // A client that is told of success by the status alone must not be misled.
        guard receipt.accepted + receipt.duplicates > 0 || receipt.refused == 0 else {
            throw HTTPFault(
                status: .serviceUnavailable, receipt.reason ?? "nothing was taken on", hint: "nothing of it is on disk")
        }
        return receipt
    }

    private static func item(_ record: ItemRecord, _ index: Int) throws(HTTPFault) -> NewItem {
        do {
            let item = try record.item()
            return NewItem(id: item.id, uri: item.uri, payload: try item.serialized())
        } catch {
            throw HTTPFault(status: .badRequest, "item \(index + 1): \(error)", hint: "see Item in docs/records.md")
        }
    }

    /// The hub as it is at one moment.
    func ask<Answer: Sendable>(
        _ question: @escaping @Sendable (HubView) -> Answer
    ) async throws(HTTPFault) -> Answer {
        do {
            return try await mailbox.ask(question)
        } catch {
            throw .ended
        }
    }

    func read<Answer>(_ body: () throws(JournalError) -> Answer) throws(HTTPFault) -> Answer {
        do throws(JournalError) {
            return try body()
        } catch {
            throw HTTPFault(status: .internalServerError, error.description)
        }
    }
}
