import DocumentModel
import Testing

/// What is counted behind an adjective of two words on a hyphen.
struct CompoundAdjectiveTests {
    @Test(
        arguments: [
            ("Dozens of Togo-backed militants were killed.", "Togo-backed militants"),
            ("Four US-trained commandos died in the raid.", "US-trained commandos"),
            ("40 Saudi-led coalition soldiers were killed.", "Saudi-led coalition soldiers"),
            ("They shot down 12 Iranian-made drones.", "Iranian-made drones"),
            ("The army killed 200 battle-hardened fighters.", "battle-hardened fighters"),
            ("They fired 50 long-range missiles.", "long-range missiles"),
            ("The rule closes hundreds of coal-fired plants.", "coal-fired plants"),
            ("It sent 300 newly-recruited soldiers.", "newly-recruited soldiers"),
            ("They freed 60 men from militia-run jails.", "men"),
            ("They shut 60 militia-run jails.", "militia-run jails"),
            ("They lost 12 soldiers — led by a major.", "soldiers"),
        ] as [(String, String)])
    func areCounted(text: String, expected: String) {
        let bytes = Array(text.utf8)
        let counted = Analysis.parsed(text).quantities.compactMap(\.of).map {
            String(decoding: bytes[$0.begin..<$0.end], as: UTF8.self)
        }
        #expect(counted == [expected])
    }
}
