import ArgumentParser
package import PipelineStage

/// Consecutive stages: `extract`, `ingest..normalize`.
package struct StageRange: Hashable, ExpressibleByArgument {
    /// The first stage.
    let first: StageName
    /// The last stage, not before the first.
    let last: StageName

    package init?(argument: String) {
        let names = argument.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        switch (names.count, StageName(rawValue: names[0]), StageName(rawValue: names[names.count - 1])) {
        case (1, let only?, _): (first, last) = (only, only)
        case (3, let first?, let last?) where names[1].isEmpty && first <= last: (self.first, self.last) = (first, last)
        default: return nil
        }
    }

    /// Whether the stage is one of them.
    package func contains(_ stage: StageName) -> Bool { (first...last).contains(stage) }
}
