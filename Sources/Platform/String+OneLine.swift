extension String {
    /// The text in one line, as it is told to people: what could break the line, move the cursor or turn the direction of
    /// reading is written as `\n` or `\u{1B}`, so that a name from elsewhere cannot pass for a line of ours.
    public var inOneLine: String {
        guard unicodeScalars.contains(where: \.breaksLines) else { return self }
        return unicodeScalars.reduce(into: "") { text, scalar in
            if scalar.breaksLines { text += scalar.escaped(asASCII: true) } else { text.unicodeScalars.append(scalar) }
        }
    }
}

extension Unicode.Scalar {
    fileprivate var breaksLines: Bool {
        switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        // Marks of direction; the other format characters are parts of words (joiners) or of emoji.
        case .format:
            [0x061C, 0x200E, 0x200F].contains(value) || (0x202A...0x202E).contains(value)
                || (0x2066...0x2069).contains(value)
        default: false
        }
    }
}
