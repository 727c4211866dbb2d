import DocumentModel

/// A line of its own that says when the article was published.
enum PublicationLine {
    /// The date of `Published: 28 December 2024, 10:00`, or nil where `line` says more than that.
    static func date(_ line: String) -> DocumentDate? {
        guard line.utf8.count <= 60, let found = CalendarDate.find(in: line) else { return nil }
        let rest = (found.before + " " + found.after).lowercased()
        let words = rest.split { !$0.isLetter }.map(String.init)
        let known: Set<String> = [
            "published", "posted", "updated", "last", "date", "first", "on", "at", "am", "pm", "utc", "gmt", "est",
            "edt",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "z", "t", "cet", "eet", "by",
        ]
        guard words.allSatisfy(known.contains) else { return nil }
        return DocumentDate(value: found.iso, precision: found.precision, origin: .text)
    }
}
