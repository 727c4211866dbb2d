import HubInterface

/// The counters in Prometheus' text format (https://prometheus.io/docs/instrumenting/exposition_formats/).
struct MetricsPage {
    private(set) var text = ""

    init(_ view: HubView) {
        addItems(view.core.counters)
        addStages(view)
        addFrames(view)
        addJournal(view.counters)
        addGauge("hearsay_hub_in_flight_items", "Items between their first lease and their end.", view.core.inFlight)
        addGauge("hearsay_hub_payload_bytes", "Payload bytes in memory.", view.counters.payloadBytes)
        addGauge("hearsay_hub_epoch", "Times a hub was started on this journal.", Int(view.core.epoch))
        addGauge("process_resident_memory_bytes", "Resident memory of the hub.", ResidentMemory.bytes)
    }

    private mutating func addItems(_ counters: ItemCounters) {
        head("hearsay_items_accepted_total", "counter", "Items taken on, ever.")
        add("hearsay_items_accepted_total", counters.accepted)
        head("hearsay_items", "gauge", "Items by state; together they are those accepted.")
        let states = [
            ("open", counters.open), ("stored", counters.stored), ("skipped", counters.skipped),
            ("dead", counters.dead),
        ]
        for (state, count) in states { add("hearsay_items", count, ["state": state]) }
    }

    private mutating func addStages(_ view: HubView) {
        let stages = view.core.stageMetrics(now: view.now)
        for column in StageMetrics.columns {
            head(column.name, column.kind, column.help)
            for stage in stages { add(column.name, column.value(stage), ["stage": stage.status.name]) }
        }
        head("hearsay_stage_pause_reason", "gauge", "1 for what a paused stage waits for.")
        for status in stages.map(\.status) {
            guard let pause = status.pause else { continue }
            add("hearsay_stage_pause_reason", 1, ["stage": status.name, "code": pause.code])
        }
    }

    private mutating func addFrames(_ view: HubView) {
        head("hearsay_hub_messages_total", "counter", "Messages to and from peers.")
        add("hearsay_hub_messages_total", view.counters.messagesReceived, ["direction": "received"])
        add("hearsay_hub_messages_total", view.counters.messagesSent, ["direction": "sent"])
        head("hearsay_hub_frames_rejected_total", "counter", "Frames that were refused.")
        for rejection in Rejection.allCases {
            let count = view.core.rejectionCounts[rejection] ?? 0
            add("hearsay_hub_frames_rejected_total", count, ["reason": rejection.rawValue])
        }
        head("hearsay_hub_connections_refused_total", "counter", "Connections that were refused for their keys.")
        add("hearsay_hub_connections_refused_total", view.counters.connectionsRefused)
        head("hearsay_hub_frames_discarded_total", "counter", "Messages that could not be sent.")
        for reason in ["forgotten", "no-room", "unreachable"] {
            let count = view.counters.discarded[reason] ?? 0
            add("hearsay_hub_frames_discarded_total", count, ["reason": reason])
        }
    }

    private mutating func addJournal(_ counters: ShellCounters) {
        addGauge(
            "hearsay_journal_stalled", "1 while the journal cannot be written.", counters.journalStall == nil ? 0 : 1)
        let name = "hearsay_journal_commit_seconds"
        head(name, "histogram", "Time of a group commit.")
        var total = 0
        for (index, count) in counters.commits.counts.enumerated() {
            total += count
            let limit = index < LatencyHistogram.limits.count ? "\(LatencyHistogram.limits[index])" : "+Inf"
            add("\(name)_bucket", total, ["le": limit])
        }
        add("\(name)_sum", counters.commits.sum)
        add("\(name)_count", total)
    }

    private mutating func addGauge(_ name: String, _ help: String, _ value: Int) {
        head(name, "gauge", help)
        add(name, value)
    }

    private mutating func head(_ name: String, _ kind: String, _ help: String) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind)\n"
    }

    private mutating func add(_ name: String, _ value: Int, _ labels: KeyValuePairs<String, String> = [:]) {
        add(name, Double(value), labels)
    }

    private mutating func add(_ name: String, _ value: Double, _ labels: KeyValuePairs<String, String> = [:]) {
        let label = labels.map { "\($0.key)=\"\($0.value)\"" }.joined(separator: ",")
        let number = Int(exactly: value).map { String($0) } ?? String(value)
        text += label.isEmpty ? "\(name) \(number)\n" : "\(name){\(label)} \(number)\n"
    }
}
