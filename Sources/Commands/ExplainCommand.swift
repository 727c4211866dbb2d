import ArgumentParser

/// `hearsay explain ITEM`.
struct ExplainCommand: OperatorCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Tells where an item is, why, and what was tried.")

    @Argument(help: "Its id, its URI, or its file's path.") var item: String
    @OptionGroup var hub: HubOptions
    @Flag(help: "Print JSON.") var json = false

    func perform() async throws {
        let items = try await hub.ask { try await ItemLookup($0).find(item) }
        print(json ? try JSONOutput.text(items) : items.map { ItemReport($0).text }.joined(separator: "\n\n"))
    }
}
