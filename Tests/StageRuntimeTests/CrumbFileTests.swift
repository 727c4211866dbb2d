import StageRuntime
import TestSupport
import Testing

@Suite struct CrumbFileTests {
    @Test func nextIncarnationFindsWhatWasStartedAndNotFinished() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("extract-1")
        do {
            let first = try CrumbFile(path: path)
            #expect(first.earlierProcessID == 0)
            first.eraseAll(processID: 11)
            first.mark([lease(1), lease(2), lease(3)])
            first.erase([lease(2), lease(8)])
        }
        let second = try CrumbFile(path: path)
        #expect(second.earlierProcessID == 11)
        #expect(second.unfinished == [lease(1), lease(3)])
        // Until the second has told the hub, a third finds the same.
        #expect(try CrumbFile(path: path).unfinished == [lease(1), lease(3)])
        second.eraseAll(processID: 12)
        let third = try CrumbFile(path: path)
        #expect(third.earlierProcessID == 12)
        #expect(third.unfinished == [])
    }

    @Test func moreThanFitAreNotWritten() throws {
        let folder = try TemporaryFolder()
        let file = try CrumbFile(path: folder.file("store-1"))
        let many = (1...300).map { lease(UInt64($0)) }
        file.mark(many)
        #expect(try CrumbFile(path: folder.file("store-1")).unfinished == Array(many.prefix(256)))
        file.erase(many)
        file.mark([lease(301)])
        #expect(try CrumbFile(path: folder.file("store-1")).unfinished == [lease(301)])
    }
}
