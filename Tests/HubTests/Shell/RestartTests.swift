import HubInterface
import Testing

/// New settings of a stage, over HTTP.
struct RestartTests {
    @Test(arguments: [
        HubSettings.Stage(name: "store", workers: -1), HubSettings.Stage(name: "store", workers: 1_001),
        HubSettings.Stage(name: "store", workers: 2, mostWorkers: 1),
        HubSettings.Stage(name: "store", mostWorkers: .max), HubSettings.Stage(name: "store", credit: 0),
        HubSettings.Stage(name: "store", credit: .max), HubSettings.Stage(name: "store", timeLimitMilliseconds: 0),
        HubSettings.Stage(name: "store", timeLimitMilliseconds: .max),
    ])
    func `settings with which no stage can work change nothing`(settings: HubSettings.Stage) async throws {
        let hub = try RunningHub()
        try await hub.start()
        await #expect(throws: HubClientError.self) { try await hub.client.restart(settings) }
        #expect(try await hub.client.stages().map(\.restarts) == [0, 0])
        try await hub.stop()
    }

    @Test func `what cannot be written changes nothing, as often as it is asked for`() async throws {
        let hub = try RunningHub(settingsPath: "/nowhere/hub.json")
        try await hub.start()
        for _ in 1...2 {
            await #expect(throws: HubClientError.self) {
                try await hub.client.restart(HubSettings.Stage(name: "store", credit: 3))
            }
        }
        #expect(try await hub.client.stages().map(\.restarts) == [0, 0])
        try await hub.stop()
    }
}
