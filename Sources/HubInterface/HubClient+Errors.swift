import FlyingSocks
import FoundationEssentials

extension HubClient {
    func refusal(status: Int, body: Data) -> HubClientError {
        let told = try? JSONDecoder().decode(HubErrorBody.self, from: body)
        let code: HubClientError.Code =
            switch status {
            case 404: .notFound
            case ..<500: .refused
            case 503: .unavailable
            default: .failed
            }
        return HubClientError(
            code: code, message: told?.error ?? "the hub at \(address) answers with HTTP status \(status)",
            hint: told?.hint)
    }

    func unreachable(_ error: SocketError) -> HubClientError {
        guard case .failed(let call, _, let reason) = error, call == "Connect" || call == "CreateSocket" else {
            return unanswered("hung up")
        }
        return HubClientError(
            code: .unreachable, message: "no hub listens at \(address): \(reason)",
            hint: "start one with `hearsay launch`, or name the pipeline.yaml of the running one")
    }

    func unanswered(_ what: String) -> HubClientError {
        HubClientError(
            code: .unanswered, message: "the hub at \(address) \(what)",
            hint: "see its log; `hearsay launch` starts it again where it is gone")
    }

    func unreadable(_ route: HubRoute, _ error: any Error) -> HubClientError {
        HubClientError(
            code: .unreadable,
            message: "the hub at \(address) answers \(route.path) with something unreadable (\(error))",
            hint: "check that hub and client are of one version")
    }
}
