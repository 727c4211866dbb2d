import Evaluation

/// Cases passed and spans with their right value, and what was missed.
struct CaseScore {
    var cases = 0
    var passed = 0
    var gold = 0
    var right = 0
    var predicted = 0
    var misses: [Miss] = []

    /// What went wrong in one case.
    struct Miss {
        var kind: String
        var input: String
        var detail: String
    }

    /// Compares what was found with what is expected; `matches` says whether two values say the same.
    mutating func add<Gold>(
        _ input: String, gold: [(span: Range<Int>, value: Gold)], found: [FoundValue], describe: (Gold) -> String,
        matches: (Gold, FoundValue) -> Bool
    ) {
        cases += 1
        self.gold += gold.count
        predicted += found.count
        var isRight = gold.count == found.count
        for (span, value) in gold {
            let here = found.first { $0.span == span }
            if let here, matches(value, here) {
                right += 1
                continue
            }
            isRight = false
            let overlap = found.filter { $0.span.overlaps(span) }
            let kind = here != nil ? "wrong value" : overlap.isEmpty ? "not found" : "other span"
            let text = String(decoding: Array(input.utf8)[span], as: UTF8.self)
            let instead = overlap.map { "[\(Self.words(input, $0.span))] \($0.value)" }.joined(separator: "; ")
            misses.append(Miss(kind: kind, input: input, detail: "[\(text)] \(describe(value))  <>  \(instead)"))
        }
        for extra in found where !gold.contains(where: { $0.span.overlaps(extra.span) }) {
            let detail = "[\(Self.words(input, extra.span))] \(extra.value)"
            misses.append(Miss(kind: "too much", input: input, detail: detail))
        }
        passed += isRight ? 1 : 0
    }

    private static func words(_ input: String, _ span: Range<Int>) -> String {
        let bytes = Array(input.utf8)
        return String(decoding: bytes[span.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    static func percent(_ part: Int, _ whole: Int) -> String {
        Score.format(whole == 0 ? 0 : 100 * Double(part) / Double(whole))
    }

    /// `name value unit` lines.
    func lines(_ name: String) -> [String] {
        [
            "\(name).cases \(Self.percent(passed, cases)) % (of \(cases))",
            "\(name).values \(Self.percent(right, gold)) % (of \(gold), \(predicted) found)",
        ]
    }

    static func + (left: CaseScore, right: CaseScore) -> CaseScore {
        CaseScore(
            cases: left.cases + right.cases, passed: left.passed + right.passed, gold: left.gold + right.gold,
            right: left.right + right.right, predicted: left.predicted + right.predicted,
            misses: left.misses + right.misses)
    }

    /// The misses by kind.
    func report() -> [String] {
        ["not found", "other span", "wrong value", "too much"].flatMap { kind in
            let group = misses.filter { $0.kind == kind }
            return ["== \(kind): \(group.count)"] + group.map { "\($0.input)\n    \($0.detail)" }
        }
    }
}
