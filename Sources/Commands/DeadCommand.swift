import ArgumentParser
import HubInterface

/// `hearsay dead ls|show|retry|drop`.
struct DeadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dead", abstract: "Shows, retries or drops the items that were set aside.",
        subcommands: [List.self, Show.self, Retry.self, Drop.self], defaultSubcommand: List.self)
}

extension DeadCommand {
    /// Which dead items are meant.
    struct Selection: ParsableArguments {
        @Argument(help: "Ids of items, as `hearsay dead ls` shows them.") var ids: [String] = []
        @Flag(help: "All of them.") var all = false

        func validate() throws {
            guard all != !ids.isEmpty else { throw ValidationError("name items by id, or say --all") }
        }

        private func resolve(_ client: HubClient) async throws -> [String] {
            all ? try await client.dead().map(\.id) : ids
        }

        /// Does something to each of them, and says what to how many.
        func forEach(_ hub: HubOptions, _ done: String, _ body: (HubClient, String) async throws -> Void) async throws {
            let count = try await hub.ask { client in
                let ids = try await resolve(client)
                for id in ids { try await body(client, id) }
                return ids.count
            }
            print("\(count) \(done)")
        }
    }

    struct List: OperatorCommand {
        static let configuration = CommandConfiguration(commandName: "ls", abstract: "Lists the dead items.")
        @OptionGroup var hub: HubOptions
        @Flag(help: "Print JSON.") var json = false

        func perform() async throws {
            let dead = try await hub.ask { try await $0.dead() }
            print(json ? try JSONOutput.text(dead) : DeadReport(dead).text)
        }
    }

    struct Show: OperatorCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Shows the tries of one item, with the last lines of crashed workers.")
        @Argument(help: "The item's id or URI.") var item: String
        @OptionGroup var hub: HubOptions

        func perform() async throws {
            let items = try await hub.ask { try await ItemLookup($0).find(item) }
            print(items.map { ItemReport($0).text }.joined(separator: "\n\n"))
        }
    }

    struct Retry: OperatorCommand {
        static let configuration = CommandConfiguration(
            commandName: "retry", abstract: "Tries dead items again, from ingest on.")
        @OptionGroup var selection: Selection
        @OptionGroup var hub: HubOptions

        func perform() async throws {
            try await selection.forEach(hub, "tried again") { try await $0.retry($1) }
        }
    }

    struct Drop: OperatorCommand {
        static let configuration = CommandConfiguration(
            commandName: "drop", abstract: "Gives dead items up: they end as skipped.")
        @OptionGroup var selection: Selection
        @OptionGroup var hub: HubOptions

        func perform() async throws {
            try await selection.forEach(hub, "dropped") { try await $0.drop($1) }
        }
    }
}
