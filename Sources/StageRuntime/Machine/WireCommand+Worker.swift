package import PipelineMessages
package import PipelineStage

/// The commands that a worker says.
extension WireCommand {
    private init(_ kind: OneOf_Kind) {
        self.init()
        self.kind = kind
    }

    package static func hello(_ hello: WireHello) -> WireCommand { WireCommand(.hello(hello)) }
    package static func credit(_ credit: WireCredit) -> WireCommand { WireCommand(.credit(credit)) }
    package static var drain: WireCommand { WireCommand(.drain(WireDrain())) }
    package static var bye: WireCommand { WireCommand(.bye(WireBye())) }
    package static var ping: WireCommand { WireCommand(.ping(WirePing())) }
    package static var pong: WireCommand { WireCommand(.pong(WirePong())) }

    package static func start(_ lease: Lease) -> WireCommand {
        var start = WireStart()
        start.lease = lease.wire
        return WireCommand(.start(start))
    }

    package static func `return`(_ lease: Lease) -> WireCommand {
        var back = WireReturn()
        back.lease = lease.wire
        return WireCommand(.return(back))
    }

    package static func done(_ lease: Lease, _ cost: WireCost, _ result: WireDone.OneOf_Result) -> WireCommand {
        var done = WireDone()
        done.lease = lease.wire
        done.cost = cost
        done.result = result
        return WireCommand(.done(done))
    }

    package static func fail(_ lease: Lease, _ cost: WireCost, _ failure: StageFailure) -> WireCommand {
        var fail = WireFail()
        fail.lease = lease.wire
        fail.cost = cost
        fail.kind =
            switch failure.kind {
            case .transient: .transient
            case .permanent: .permanent
            case .dependency: .dependency
            }
        fail.code = failure.code
        fail.message = failure.message
        fail.location = failure.location ?? ""
        return WireCommand(.fail(fail))
    }
}

extension WireDone.OneOf_Result {
    package static func children(_ children: [PayloadResult.Child]) -> Self {
        var list = WireChildren()
        list.submissions = children.map { child in
            var submission = WireSubmission()
            submission.itemID = child.id
            submission.uri = child.uri
            return submission
        }
        return .children(list)
    }

    package static func skipped(_ reason: String) -> Self {
        var skipped = WireSkipped()
        skipped.reason = reason
        return .skipped(skipped)
    }

    package static func stored(_ documentID: String) -> Self {
        var stored = WireStored()
        stored.documentID = documentID
        return .stored(stored)
    }
}

extension WorkCost {
    /// The share of each of `count` inputs.
    func wire(dividedBy count: Int) -> WireCost {
        var cost = WireCost()
        cost.wallMicroseconds = wall.microseconds / UInt64(max(count, 1))
        cost.cpuMicroseconds = processor.microseconds / UInt64(max(count, 1))
        cost.peakMemoryBytes = peakMemory
        return cost
    }
}

extension Duration {
    fileprivate var microseconds: UInt64 {
        UInt64(clamping: components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000)
    }
}
