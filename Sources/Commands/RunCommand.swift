import ArgumentParser
import DocumentModel
import IngestStage
import Ledger
import LedgerSQLite
import NaturalLanguage
import PipelineConfiguration
import PipelineStage
import Platform
import Records
import StoreStage

/// `hearsay run STAGES [FILE ...]`.
struct RunCommand: OperatorCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Runs stages in this process, without a hub: for debugging and scoring.",
        discussion: "STAGES is a stage or a range such as ingest..normalize. Ingest takes files and folders as they "
            + "are, or item records from standard input (-); the other stages take documents as JSON Lines. Prints one "
            + "JSON object a document and line, in the order of the input. What cannot be done is told on standard "
            + "error, the rest goes on, and the exit status is 65.")

    /// How documents are printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case json
        case conllu
    }

    @Argument(help: "ingest, extract, normalize, store, or a range of them: ingest..normalize.") var stages: StageRange
    @Argument(help: "Files; - is standard input.") var files: [String] = ["-"]
    @Flag(help: "Tell on standard error what each component added.") var trace = false
    @Flag(name: .customLong("no-tokens"), help: "Leave the columns of tokens out.") var noTokens = false
    @Option(help: "json, or conllu for tokens and syntax alone.") var format = Format.json
    @Option(help: ArgumentHelp("The ledger that store writes.", valueName: "path")) var ledger = "ledger.sqlite"
    @Option(help: "Languages that ingest takes, with commas between.") var languages = "en"

    func perform() async throws {
        var chain = StageChain(stages: stages)
        if stages.contains(.ingest) {
            chain.ingest = try IngestStage(settings: ["languages": languages], warn: StandardError.writeLine)
        }
        if stages.contains(.store) {
            let path = ledger
            chain.store = StoreStage(batchLimit: 1) { (lastStored) throws(LedgerError) in
                try SQLiteLedger(path: path, access: .storing(after: lastStored))
            }
        }
        if trace { chain.trace = { lines in lines.forEach(StandardError.writeLine) } }
        var failures = 0
        var output = QueryOutput()
        for file in files {
            for input in try RunInput.read(file, isItem: stages.first == .ingest) {
                failures += try run(input, through: &chain, to: &output)
            }
        }
        try output.flush()
        if failures > 0 { throw CommandFailure(status: 65, message: "\(failures) inputs failed") }
    }

    /// Runs one input and returns how many failures there were.
    private func run(
        _ input: RunInput, through chain: inout StageChain, to output: inout QueryOutput
    ) throws -> Int {
        let outcomes: [StageChain.Outcome]
        switch input.content {
        case .item(let item): outcomes = chain.run(item)
        case .document(let document): outcomes = [chain.run(document, uri: input.place)]
        case .unreadable(let reason):
            StandardError.writeLine("\(input.place): \(reason)")
            return 1
        }
        var failures = 0
        for outcome in outcomes {
            switch outcome {
            case .document(let document): try write(document, to: &output)
            case .skipped(let uri, let reason):
                StandardError.writeLine("\(place(input, uri)): skipped: \(reason)")
            case .failed(let uri, let failure):
                StandardError.writeLine("\(place(input, uri)): \(failure.message)")
                failures += 1
            }
        }
        return failures
    }

    /// The line of the input, and the item where it came out of a container.
    private func place(_ input: RunInput, _ uri: String) -> String {
        guard case .item(let item) = input.content, item.uri != uri else { return input.place }
        return "\(input.place): \(uri)"
    }

    private func write(_ document: Document, to output: inout QueryOutput) throws {
        switch format {
        case .json: try output.write(document.jsonLine(withTokens: !noTokens))
        case .conllu:
            let sentences = CoNLLU.render(document)
            if !sentences.isEmpty { try output.write(String(sentences.dropLast())) }
        }
    }
}
