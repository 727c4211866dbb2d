import LanguageModels

/// What the network sees of a form: word, character sequences, affixes and shape, as docs/models/format.md defines them.
struct FormFeatures {
    private static let longestNorm = 40
    private static let longestShape = 16
    /// Of a longer form the middle is left out: nothing of it can be in the features.
    private static let longestForm = 4096

    /// `<`, the norm, `>`.
    private var bracketed: [UInt8] = []
    private var symbols: [UInt8] = []

    /// Writes the vectors of the form one after another: word, mean of n-grams, sum of affixes, shape.
    mutating func write(
        _ text: borrowing ByteText, _ begin: Int, _ end: Int, _ model: SyntaxModel,
        _ vector: UnsafeMutablePointer<Float>
    ) {
        readNorm(text, begin, end)
        readShape(text, begin, end)
        unsafe vector.update(repeating: 0, count: model.input.inputs)
        var part = unsafe vector
        unsafe model.word.add(row: wordRow(model), to: part)
        unsafe part += model.word.columns
        unsafe addSequences(model.ngram, part)
        unsafe part += model.ngram.columns
        unsafe addAffixes(model.affix, part)
        unsafe part += model.affix.columns
        unsafe model.shape.add(row: model.shape.row(of: Self.hash(symbols[...])), to: part)
    }

    /// 64-bit FNV-1a.
    static func hash(_ bytes: ArraySlice<UInt8>, first: UInt8? = nil) -> UInt64 {
        var hash = FoldedHash()
        if let first { hash.add(first) }
        for byte in bytes { hash.add(byte) }
        return hash.value
    }

    private mutating func readNorm(_ text: borrowing ByteText, _ begin: Int, _ end: Int) {
        bracketed.removeAll(keepingCapacity: true)
        bracketed.append(UInt8(ascii: "<"))
        let isLong = end - begin > Self.longestForm
        appendNorm(text, begin, isLong ? begin + Self.longestForm / 2 : end)
        if isLong { appendNorm(text, end - Self.longestForm / 2, end) }
        let excess = bracketed.count - 1 - Self.longestNorm
        let half = 1 + Self.longestNorm / 2
        if excess > 0 { bracketed.removeSubrange(half..<half + excess) }
        bracketed.append(UInt8(ascii: ">"))
    }

    private mutating func appendNorm(_ text: borrowing ByteText, _ begin: Int, _ end: Int) {
        var offset = begin
        while offset < end {
            let byte = text[offset]
            if byte == 0xE2, offset + 2 < end, text[offset + 1] == 0x80, let quote = Self.quote(text[offset + 2]) {
                bracketed.append(quote)
                offset += 3
                continue
            }
            let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
            bracketed.append(isDigit ? UInt8(ascii: "0") : FoldedHash.folded(byte))
            offset += 1
        }
    }

    /// The straight quotation mark for the last byte of a curly one.
    private static func quote(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x98, 0x99: UInt8(ascii: "'")
        case 0x9C, 0x9D: UInt8(ascii: "\"")
        default: nil
        }
    }

    private mutating func readShape(_ text: borrowing ByteText, _ begin: Int, _ end: Int) {
        symbols.removeAll(keepingCapacity: true)
        var offset = begin
        while offset < end, symbols.count < Self.longestShape {
            if let symbol = Self.symbol(text[offset]),
                !symbols.suffix(3).allSatisfy({ $0 == symbol }) || symbols.count < 3
            {
                symbols.append(symbol)
            }
            offset += 1
        }
    }

    private static func symbol(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(ascii: "X")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt8(ascii: "x")
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(ascii: "d")
        case 0x80...0xBF: nil
        case 0xC0...0xFF: UInt8(ascii: "u")
        default: byte
        }
    }

    /// Binary search in the vocabulary; 0 for an unknown word.
    private func wordRow(_ model: SyntaxModel) -> Int {
        let hash = Self.hash(bracketed[1..<bracketed.count - 1])
        let known = model.vocabulary
        var low = 0
        var high = known.columns
        while low < high {
            let middle = (low + high) / 2
            if known[0, middle] < hash { low = middle + 1 } else { high = middle }
        }
        return low < known.columns && known[0, low] == hash ? low + 1 : 0
    }

    private func addSequences(_ table: EmbeddingTable, _ sum: UnsafeMutablePointer<Float>) {
        let lengths = (3...5).filter { $0 <= bracketed.count }
        let count = lengths.reduce(0) { $0 + bracketed.count - $1 + 1 }
        for length in lengths {
            for begin in 0...bracketed.count - length {
                let row = table.row(of: Self.hash(bracketed[begin..<begin + length]))
                unsafe table.add(row: row, factor: 1 / Float(count), to: sum)
            }
        }
    }

    private func addAffixes(_ table: EmbeddingTable, _ sum: UnsafeMutablePointer<Float>) {
        let norm = bracketed[1..<bracketed.count - 1]
        for length in 1...4 where length <= norm.count {
            unsafe table.add(row: table.row(of: Self.hash(norm.suffix(length), first: UInt8(length))), to: sum)
        }
        for length in 1...3 where length <= norm.count {
            unsafe table.add(row: table.row(of: Self.hash(norm.prefix(length), first: UInt8(0x10 + length))), to: sum)
        }
    }
}
