import PipelineConfiguration
import Testing

struct NearestNameTests {
    @Test(
        "counts edits",
        arguments: [
            ("", "", 0), ("a", "", 1), ("wokers", "workers", 1), ("frist", "first", 1), ("abc", "cab", 2),
            ("kitten", "sitting", 3), ("ca", "abc", 3),
        ])
    func distance(left: String, right: String, edits: Int) {
        #expect(NearestName.distance(left, right) == edits)
        #expect(NearestName.distance(right, left) == edits)
    }

    @Test(
        "finds what was meant",
        arguments: [
            ("wokers", "workers"), ("INFLIGHT", "inFlight"), ("batches", "batch"), ("zzz", nil), ("", nil),
        ])
    func find(name: String, meant: String?) {
        #expect(NearestName.find(name, among: ["workers", "credit", "inFlight", "batch"]) == meant)
    }
}
