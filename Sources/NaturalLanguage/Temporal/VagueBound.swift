import DocumentModel
import LanguageModels

/// "In recent weeks" ends, and "in the coming days" begins, with the day of the report; where the other end lies nobody says.
struct VagueBound {
    let text: Lexemes

    private static let recent = "recent "
    private static let coming = "coming "

    /// Begin, end and anchor of a vague time that one end is known of.
    func bound(_ meaning: TimeMeaning, _ span: Span, _ context: TimeContext) -> (String?, String?, String?)? {
        guard case .vague(let value) = meaning, let anchor = context.anchor else { return nil }
        let words = String(decoding: text.bytes[span.begin..<span.end], as: UTF8.self).lowercased()
        switch value {
        case "PAST_REF" where words.contains(Self.recent): return (nil, anchor.iso, anchor.iso)
        case "FUTURE_REF" where words.contains(Self.coming): return (anchor.adding(days: 1).iso, nil, anchor.iso)
        default: return nil
        }
    }
}
