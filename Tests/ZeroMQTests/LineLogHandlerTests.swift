import Logging
import Platform
import Testing

struct LineLogHandlerTests {
    @Test(
        "writes lines",
        arguments: [
            (Logger.Level.info, [:], "2026-11-23T12:00:09Z ready"),
            (.warning, ["b": "2", "a": "1"], "2026-11-23T12:00:09Z warning: ready a=1 b=2"),
        ])
    func line(level: Logger.Level, metadata: Logger.Metadata, text: String) {
        let event = LogEvent(
            level: level, message: "ready", metadata: metadata, source: nil, file: "", function: "", line: 1)
        #expect(LineLogHandler().line(event, at: 1_795_435_209) == text)
    }

    @Test(
        "is one line whatever the words are",
        arguments: [
            ("a\nhub | ready", #"a\nhub | ready"#), ("\r\u{1B}[2K", #"\r\u{1B}[2K"#),
            ("\u{85}\u{2028}", #"\u{0085}\u{2028}"#),
            ("\u{202E}evil", #"\u{202E}evil"#), ("Zoë’s 👩‍🚒 ясно", "Zoë’s 👩‍🚒 ясно"),
        ])
    func oneLine(words: String, text: String) {
        let event = LogEvent(
            level: .info, message: "\(words)", metadata: [:], source: nil, file: "", function: "", line: 1)
        #expect(LineLogHandler().line(event, at: 1_795_435_209) == "2026-11-23T12:00:09Z \(text)")
    }
}
