import ArgumentParser
import HubInterface
import Platform

/// `hearsay status`.
struct StatusCommand: OperatorCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Shows what each stage is doing.")

    @OptionGroup var hub: HubOptions
    @Flag(help: "Print JSON.") var json = false
    @Flag(help: "Show it again every two seconds, until Ctrl-C.") var watch = false

    func perform() async throws {
        let client = try hub.client()
        repeat {
            let status = try await client.status()
            let text = json ? try JSONOutput.text(status) : StatusReport(status).text
            print(watch && !json ? "\u{1B}[H\u{1B}[2J\(text)" : text)
            if watch { try await Task.sleep(for: .seconds(2)) }
        } while watch
    }
}
