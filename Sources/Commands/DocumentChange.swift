import DocumentModel

/// What a component added to a document, in lines for a trace.
struct DocumentChange {
    private let component: String
    private let before: Document
    private let after: Document

    init(_ component: String, from before: Document, to after: Document) {
        self.component = component
        self.before = before
        self.after = after
    }

    /// A headline with the counts, then what is new, one a line; tokens and sentences are only counted.
    var lines: [String] {
        let counts = [
            count("blocks", \.blocks.count), count("sentences", \.sentences.count), count("tokens", \.tokens.count),
            count("times", \.times.count), count("quantities", \.quantities.count), count("mentions", \.mentions.count),
            count("entities", \.entities.count), count("claims", { $0.claims?.count ?? 0 }),
        ].compactMap { $0 }
        let details = times + quantities + entities + claims
        let summary = counts.isEmpty ? (details.isEmpty ? "adds nothing" : "changes") : counts.joined(separator: ", ")
        return ["\(component): \(after.id): \(summary)"] + details
    }

    private func count(_ name: String, _ count: (Document) -> Int) -> String? {
        let added = count(after) - count(before)
        return added == 0 ? nil : "\(added > 0 ? "+" : "")\(added) \(name)"
    }

    private var times: [String] {
        guard after.times != before.times else { return [] }
        return after.times.map { "  time \(words($0.span)) = \($0.value ?? "?")" }
    }

    private var quantities: [String] {
        guard after.quantities != before.quantities else { return [] }
        return after.quantities.map { quantity in
            let ends = [quantity.low, quantity.high].map { $0.map { "\($0)" } ?? "" }.joined(separator: "...")
            return "  quantity \(words(quantity.span)) = \(quantity.comparator.rawValue) \(ends)"
        }
    }

    private var entities: [String] {
        guard after.entities != before.entities else { return [] }
        return after.entities.map { "  \($0.type.rawValue) \($0.name) (\($0.mentions.count) mentions)" }
    }

    /// Claims that are new or were changed; a line each.
    private var claims: [String] {
        let old = before.claims ?? []
        return (after.claims ?? []).enumerated().compactMap { index, claim in
            guard index >= old.count || old[index] != claim else { return nil }
            let source = claim.attribution.first?.source
            let who = source?.name ?? source?.text ?? "?"
            let cue = claim.attribution.first?.cue?.stance.rawValue ?? "-"
            return
                "  claim \(index + 1): \(who) | \(cue) | \(claim.certainty.rawValue) | \(claim.statement ?? claim.text)"
        }
    }

    private func words(_ span: DocumentModel.Span) -> String {
        let bytes = Array(after.text.utf8)
        guard span.begin >= 0, span.begin <= span.end, span.end <= bytes.count else { return "?" }
        return "\"\(String(decoding: bytes[span.begin..<span.end], as: UTF8.self))\""
    }
}
