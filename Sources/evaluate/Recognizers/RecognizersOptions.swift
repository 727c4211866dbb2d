import ArgumentParser
import FoundationEssentials

/// What the commands that read the specifications of Recognizers-Text share.
struct RecognizersOptions: ParsableArguments {
    @Option(help: "The folder that holds Number/, NumberWithUnit/ and DateTime/ of the English specifications.")
    var data: String

    @Flag(help: "Print what was missed, grouped by class.")
    var errors = false

    @Flag(help: "Count the cases that RecognizersScope leaves out, too.")
    var all = false

    /// The cases of a file that are in scope, and how many each rule leaves out.
    func cases(_ path: String) throws -> (cases: [RecognizersCase], left: [String: Int]) {
        let cases = try RecognizersCase.load(data + "/" + path)
        guard !all else { return (cases, [:]) }
        var left: [String: Int] = [:]
        let kept = cases.filter { one in
            guard let rule = RecognizersScope.rules.first(where: { $0.leavesOut(one) }) else { return true }
            left[rule.name, default: 0] += 1
            return false
        }
        return (kept, left)
    }

    func print(_ score: CaseScore, _ name: String, left: [String: Int] = [:]) {
        for line in score.lines(name) { Swift.print(line) }
        for (rule, count) in left.sorted(by: { $0.key < $1.key }) {
            Swift.print("\(name).out-of-scope.\(rule) \(count) cases")
        }
        if errors { for line in score.report() { Swift.print(line) } }
    }
}
