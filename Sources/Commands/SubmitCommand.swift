import ArgumentParser
import FoundationEssentials
import HubInterface
import PipelineStage
import Platform
import Records
import Supervision

/// `hearsay submit FILE|FOLDER|URI|- ...`.
struct SubmitCommand: OperatorCommand {
    static let configuration = CommandConfiguration(
        commandName: "submit", abstract: "Hands articles to a running pipeline.",
        discussion: "`-` reads item records as JSON Lines from standard input (docs: records), or with --uri a single "
            + "article. When the command ends with 0, everything is on the hub's disk.")

    @Argument(help: "Files, folders, URIs, or - for standard input.") var sources: [String]
    @Option(help: "Take standard input as one article that came from this URI.") var uri: String?
    @Option(help: "Its MIME type, such as text/html.") var mediaType: String?
    @Option(help: "Its outlet.") var publisher: String?
    @OptionGroup var hub: HubOptions

    func validate() throws {
        guard !sources.isEmpty else { throw ValidationError("name files, folders, URIs, or - for standard input") }
        guard uri == nil || sources == ["-"] else { throw ValidationError("--uri goes with - alone") }
    }

    func perform() async throws {
        let client = try hub.client()
        var tally = SubmissionReceipt(accepted: 0, duplicates: 0, refused: 0)
        var badLines = 0
        for source in sources {
            let reading = try SubmissionReading(source, uri: uri, mediaType: mediaType, publisher: publisher)
            badLines += reading.problems.count
            for problem in reading.problems { StandardError.writeLine(problem) }
            for batch in reading.batches { tally.add(try await client.submit(batch)) }
        }
        print("accepted \(tally.accepted), already known \(tally.duplicates), refused \(tally.refused)")
        if let reason = tally.reason { throw CommandFailure.data("\(tally.refused) items are refused: \(reason)") }
        if badLines > 0 { throw CommandFailure.data("\(badLines) lines are no item records; the others are submitted") }
    }
}

extension SubmissionReceipt {
    fileprivate mutating func add(_ receipt: SubmissionReceipt) {
        accepted += receipt.accepted
        duplicates += receipt.duplicates
        refused += receipt.refused
        reason = reason ?? receipt.reason
    }
}
