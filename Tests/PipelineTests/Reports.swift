/// Small made-up reports of every kind that ingest reads, some of which are skipped and some of which die.
///
/// Half are plain text, three in ten are pages, the rest are lines of JSON.
struct Reports {
    /// Bytes of a file that is too large for ``configuration``.
    static let maximumBytes = 16 << 10
    /// Lines of pipeline.yaml.
    static let configuration = "stages:\n  ingest:\n    maximumBytes: \(maximumBytes)B\n"

    let count: Int

    /// Documents that ingest skips: every 50th text is empty, every 50th page is German.
    var skipped: Int { Self.number(texts, 50, at: 7) + Self.number(pages, 50, at: 11) }
    /// Documents that ingest refuses: every 100th text is too large, every 40th line is no JSON.
    var dead: Int { Self.number(texts, 100, at: 9) + Self.number(lines, 40, at: 3) }
    /// Documents of the ledger: of every 30 pages two are the same, from the same address.
    var inLedger: Int { stored - Self.number(pages, 30, at: 8) }
    var stored: Int { count - skipped - dead }

    private var texts: Int { count / 2 }
    private var pages: Int { count * 3 / 10 }
    private var lines: Int { count - texts - pages }

    /// How many of `0..<count` leave `rest` when divided by `step`.
    private static func number(_ count: Int, _ step: Int, at rest: Int) -> Int { (count + step - 1 - rest) / step }

    func write(to pipeline: Pipeline) throws {
        for index in 0..<texts { try pipeline.write("in/text-\(index).txt", text(index)) }
        for index in 0..<pages { try pipeline.write("in/page-\(index).html", page(index)) }
        try pipeline.write("in/lines.jsonl", (0..<lines).map(line).joined(separator: "\n") + "\n")
    }

    private func text(_ index: Int) -> String {
        if index % 50 == 7 { return "" }
        if index % 100 == 9 { return String(repeating: words(index) + " ", count: Self.maximumBytes / 100) }
        return words(index)
    }

    private func page(_ index: Int) -> String {
        // The wire's report, which two outlets' files hold.
        let number = index % 30 == 8 ? index - 1 : index
        let text =
            index % 50 == 11 ? "<p>\(Self.german)</p>" : "<p>\(words(number))</p><p>“Nobody was hurt,” Berg said.</p>"
        return """
            <html><head><title>Harbour counts \(number)</title>
            <link rel="canonical" href="https://wire.example/reports/\(number)"></head>
            <body><article><h1>Harbour counts \(number)</h1>\(text)</article></body></html>
            """
    }

    private func line(_ index: Int) -> String {
        index % 40 == 3 ? #"{"text": "# : #"{"uri":"line-\#(index)","text":"\#(words(index))","publisher":"Gazette"}"#
    }

    private func words(_ index: Int) -> String {
        "Mayor Ana Berg said that \(index + 2) houses in the town of Harbour were destroyed on Monday. "
            + "The army denied the report about district number \(index)."
    }

    private static let german =
        "Die Bürgermeisterin sagte am Montag, dass in der Stadt viele Häuser zerstört worden seien. "
        + "Die Armee wies den Bericht zurück und erklärte, sie habe mit dem Brand nichts zu tun."
}
