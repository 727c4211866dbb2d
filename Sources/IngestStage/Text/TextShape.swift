/// Signs of running text.
enum TextShape {
    /// Whether the last sign, closing marks aside, ends a sentence.
    static func endsLikeSentence(_ text: String) -> Bool {
        var rest = text[...]
        while let last = rest.last, "\"'”’»)]」』".contains(last) { rest.removeLast() }
        return rest.last.map { ".!?…:;。！？।؟".contains($0) } ?? false
    }
}
