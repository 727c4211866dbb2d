import Failpoints
import Foundation
import PipelineStage
import Testing

struct FailpointOrderTests {
    @Test func `orders are read as they are written`() throws {
        let orders = try FailpointOrder.read("store.after-commit:kill,hub.begin:delay@3,extract.at-work:segv~red fox")
        #expect(
            orders == [
                FailpointOrder(point: .ledger(.afterCommit), action: .kill),
                FailpointOrder(point: .hub(.begin), action: .delay, pass: 3),
                FailpointOrder(point: .worker(.extract, .atWork), action: .segv, words: Array("red fox".utf8)),
            ])
        #expect(try FailpointOrder.read("") == [])
    }

    @Test(arguments: [
        ("store.after-comit:kill", "there is no failpoint \"store.after-comit\""),
        ("hub", "there is no failpoint \"hub\""),
        ("hub.begin", "give an action after a colon"),
        (
            "hub.begin:die",
            "the actions are kill, stop, exit, abort, segv, delay, error, hang, memory"
        ),
        ("hub.begin:error", "nothing can return an error there"),
        ("hub.begin:kill@0", "give a number from 1 after \"@\""),
        ("hub.begin:kill~x", "words of an input are for \"at-work\" of a stage"),
    ])
    func `what is no order is told`(text: String, reason: String) {
        let fault = #expect(throws: FailpointFault.self) { try FailpointOrder.read(text) }
        #expect(
            fault?.description == "HEARSAY_FAIL: \"\(text)\": \(reason); unset it, or see docs/faults.md")
    }

    @Test func `every failpoint has a name of its own, and its name is read`() {
        let all = Failpoint.allCases
        #expect(Set(all.map(\.description)).count == all.count)
        #expect(all.map { Failpoint($0.description) } == all)
    }

    @Test func `the documentation names all failpoints and actions`() throws {
        let page = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/faults.md")
        let text = try String(contentsOf: page.standardizedFileURL, encoding: .utf8)
        let workers = Failpoint.Worker.allCases.map { "STAGE.\($0.rawValue)" }
        let others = Failpoint.allCases.filter { if case .worker = $0 { false } else { true } }.map(\.description)
        for name in workers + others + FailpointAction.allCases.map(\.rawValue) {
            #expect(text.contains("| `\(name)` |"), "\(name)")
        }
    }
}
