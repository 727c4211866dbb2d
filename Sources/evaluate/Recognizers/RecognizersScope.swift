/// Which cases of Recognizers-Text are out of scope, told by rule.
///
/// Its readers listen to people who talk to an assistant, ours
/// reads news. `docs/evaluation.md` gives the reasons.
struct RecognizersScope: Sendable {
    var name: String
    var leavesOut: @Sendable (RecognizersCase) -> Bool

    static let rules: [RecognizersScope] = [
        // Cases that the reference implementation does not pass itself.
        RecognizersScope(name: "not-supported-upstream") { $0.notSupported?.contains("dotnet") ?? false },
        // "next page", "the last one": places in a list that the user looks at.
        RecognizersScope(name: "relative-ordinals") { $0.results.contains { $0.typeName == "ordinal.relative" } },
        // "convert to Fahrenheit": a unit or a percent sign without a number.
        RecognizersScope(name: "units-without-numbers") { $0.results.contains(where: Self.isWithoutNumber) },
        // "at 6", "Monday 3-8", "from 10-4": bare numbers that only somebody who makes appointments means as hours.
        RecognizersScope(name: "bare-hours") { $0.results.contains(where: Self.isBareHour) },
        // "7p", "8:45a", "11ish".
        RecognizersScope(name: "clipped-halves-of-the-day") { $0.results.contains { Self.isClipped($0.text) } },
        // "before lunch": meals as times.
        RecognizersScope(name: "meals") { $0.results.contains { Self.timexes($0).contains { $0.contains("TME") } } },
        // Time zones alone or as a part of the value.
        RecognizersScope(name: "time-zones") { $0.results.contains { $0.typeName.hasSuffix("timezone") } },
        // "few hours" as exactly three: TIMEX3 has PTXH.
        RecognizersScope(name: "vague-counts-as-three") { $0.results.contains(where: Self.isVague) },
        // "for 7 hours from 9:30am": an appointment's beginning and length as one value.
        RecognizersScope(name: "lengths-with-beginnings") {
            $0.results.contains { Self.isAppointment($0.text.lowercased()) }
        },
    ]

    private static func timexes(_ result: RecognizersCase.Result) -> [String] {
        (result.resolution?.values ?? []).compactMap(\.timex)
    }

    private static func isWithoutNumber(_ result: RecognizersCase.Result) -> Bool {
        guard let resolution = result.resolution, resolution.values == nil else { return false }
        return (resolution.value ?? "null") == "null" && result.typeName != "ordinal.relative"
    }

    /// Both halves of the day are expected, and neither a colon nor "o'clock" says that it is a clock.
    private static func isBareHour(_ result: RecognizersCase.Result) -> Bool {
        let isClock = ["time", "timerange", "datetime", "datetimerange"].contains {
            result.typeName.hasSuffix("." + $0)
        }
        guard isClock, !result.text.contains(":"), !result.text.lowercased().contains("clock") else { return false }
        let values = result.resolution?.values ?? []
        let hours = values.compactMap { hour($0.value ?? $0.start ?? "") }
        return hours.contains { hours.contains(($0 + 12) % 24) }
    }

    private static func hour(_ moment: String) -> Int? {
        moment.split(separator: " ").last.flatMap { Int($0.prefix(2)) }
    }

    private static func isClipped(_ text: String) -> Bool {
        text.lowercased().split(separator: " ").contains { word in
            guard let first = word.first, first.isNumber else { return false }
            return word.hasSuffix("ish") || word.hasSuffix("ampm") || ["a", "p"].contains(word.drop { !$0.isLetter })
        }
    }

    private static func isVague(_ result: RecognizersCase.Result) -> Bool {
        let words = result.text.lowercased().split(separator: " ")
        return words.contains { ["few", "some", "several", "couple"].contains($0) }
            && timexes(result).contains { $0.contains("3") || $0.contains("2") }
    }

    private static func isAppointment(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        return words.contains("for") && words.contains("from") || text.contains("starting") && words.first != "starting"
            || text.contains("from") && text.hasPrefix("for ")
    }
}
