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
}
