import PipelineMessages
public import PipelineStage

/// Runs a stage on bytes: decodes its inputs, encodes its outputs, and turns what does not fit into failures.
public struct StageAdapter<Base: Stage>: PayloadStage
where Base.Input: PayloadDecodable, Base.Output: PayloadEncodable {
    private var base: Base

    /// Wraps a stage.
    public init(_ base: Base) { self.base = base }

    /// The stage's own limit.
    public var batchLimit: Int { base.batchLimit }

    /// Gives the stage the inputs that can be decoded; the others fail for good.
    public mutating func process(_ inputs: [[UInt8]]) -> [PayloadResult] {
        var results: [PayloadResult?] = inputs.map { _ in nil }
        var decoded: [(index: Int, input: Base.Input)] = []
        for (index, bytes) in inputs.enumerated() {
            do throws(MessageError) {
                decoded.append((index, try Base.Input(serialized: bytes)))
            } catch {
                results[index] = .failed(Self.malformed(error))
            }
        }
        let made = base.process(decoded.map(\.input))
        for (place, result) in zip(decoded, made) { results[place.index] = Self.encode(result) }
        return results.map { $0 ?? .failed(Self.missing) }
    }

    private static func encode(_ result: StageResult<Base.Output>) -> PayloadResult {
        do {
            switch result {
            case .output(let output): return try output.payloadResult()
            case .children(let items):
                return .children(try items.map { .init(id: $0.id, uri: $0.uri, payload: try $0.serialized()) })
            case .skipped(let reason): return .skipped(reason: reason)
            case .failed(let failure): return .failed(failure)
            }
        } catch {
            return .failed(StageFailure(kind: .permanent, code: "malformed-result", message: "\(error)"))
        }
    }

    private static func malformed(_ error: MessageError) -> StageFailure {
        StageFailure(
            kind: .permanent, code: "malformed-payload",
            message: "\(error); is another version of hearsay at work in the stage before \(Base.name)?")
    }

    private static var missing: StageFailure {
        StageFailure(
            kind: .permanent, code: "missing-result",
            message: "the stage \(Base.name) gave fewer results than it was given inputs: its program is wrong")
    }
}
