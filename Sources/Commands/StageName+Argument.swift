public import ArgumentParser
public import PipelineStage

extension StageName: ExpressibleByArgument {
    /// The names in a sentence.
    static var choices: String { "ingest, extract, normalize or store" }
}
