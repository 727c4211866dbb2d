import PipelineConfiguration
import Testing

struct QuantityTests {
    @Test(
        "durations",
        arguments: [
            ("1ms", 1), ("1500ms", 1_500), ("30s", 30_000), ("5m", 300_000), ("24h", 86_400_000),
        ])
    func duration(text: String, milliseconds: Int) {
        #expect(Quantity.parse(text, Quantity.durations) == milliseconds)
        #expect(Quantity.parse(Quantity.duration(milliseconds), Quantity.durations) == milliseconds)
    }

    @Test(
        "written in the largest whole unit",
        arguments: [
            (0, "0ms"), (999, "999ms"), (1_000, "1s"), (1_500, "1500ms"), (60_000, "1m"), (3_600_000, "1h"),
        ])
    func written(milliseconds: Int, text: String) {
        #expect(Quantity.duration(milliseconds) == text)
    }

    @Test("sizes", arguments: [("0B", 0), ("1KiB", 1_024), ("20MiB", 20_971_520), ("1GiB", 1_073_741_824)])
    func size(text: String, bytes: Int) {
        #expect(Quantity.parse(text, Quantity.sizes) == bytes)
        #expect(Quantity.size(bytes) == text)
    }

    @Test("no quantities", arguments: ["", "s", "5", "5 s", "+5s", "-5s", "5S", "5.0s", "9223372036854775807h"])
    func none(text: String) {
        #expect(Quantity.parse(text, Quantity.durations) == nil)
    }
}
