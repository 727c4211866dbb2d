import FlyingFox
import Foundation
import HubInterface

/// Finds out what a request wants, and says it in JSON.
struct HTTPRouter: HTTPHandler {
    let routes: HTTPRoutes

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        do throws(HTTPFault) {
            return try await answer(request)
        } catch {
            return Self.json(HubErrorBody(error: error.message, hint: error.hint), status: error.status)
        }
    }

    private func answer(_ request: HTTPRequest) async throws(HTTPFault) -> HTTPResponse {
        let path = request.path.split(separator: "/").map(String.init)
        switch (request.method, path.first, path.count) {
        case (.GET, "metrics", 1): return Self.text(try await routes.metrics())
        case (.GET, "live", 1): return Self.text("live\n")
        case (.GET, "ready", 1): return try await ready()
        case (.GET, "v1", _): return try await get(Array(path.dropFirst()), request)
        case (.POST, "v1", _): return try await post(Array(path.dropFirst()), request)
        case (.DELETE, "v1", 3) where path[1] == "dead":
            try await routes.drop(path[2])
            return HTTPResponse(statusCode: .noContent)
        default: throw .noRoute("\(request.method.rawValue) \(request.path)")
        }
    }

    private func ready() async throws(HTTPFault) -> HTTPResponse {
        try await routes.checkReady()
        return Self.text("ready\n")
    }

    private func get(_ path: [String], _ request: HTTPRequest) async throws(HTTPFault) -> HTTPResponse {
        switch (path.first, path.count) {
        case ("status", 1): return Self.json(try await routes.status())
        case ("stages", 1): return Self.json(try await routes.stages())
        case ("items", 1): return Self.json(try await routes.items(JournalQuery(request.query)))
        case ("items", 2): return Self.json(try await routes.item(path[1]))
        case ("dead", 1): return Self.json(try await routes.dead())
        default: throw .noRoute("GET \(request.path)")
        }
    }

    private func post(_ path: [String], _ request: HTTPRequest) async throws(HTTPFault) -> HTTPResponse {
        switch (path.first, path.count) {
        case ("items", 1): return Self.json(try await routes.submit(try await body(request)))
        case ("dead", 3) where path[2] == "retry": try await routes.retry(path[1])
        case ("drain", 1): routes.drain()
        case ("resume", 1): routes.resume()
        case ("stages", 3) where path[2] == "scale": try await routes.scale(path[1], try await body(request))
        case ("stages", 3) where path[2] == "restart": try await routes.restart(path[1], try await body(request))
        case ("workers", 2) where path[1] == "exits": routes.note(try await body(request))
        default: throw .noRoute("POST \(request.path)")
        }
        return HTTPResponse(statusCode: .noContent)
    }

    private func body<Value: Decodable>(_ request: HTTPRequest) async throws(HTTPFault) -> Value {
        let length = request.headers[.contentLength].flatMap { Int($0) } ?? 0
        guard length <= routes.mostBodyBytes else {
            throw HTTPFault(
                status: .payloadTooLarge, "the body has \(length) bytes, \(routes.mostBodyBytes) are taken",
                hint: "submit fewer items at once")
        }
        do {
            return try JSONDecoder().decode(Value.self, from: try await request.bodyData)
        } catch {
            throw HTTPFault(
                status: .badRequest, "the body is not what \(request.path) takes: \(error)",
                hint: "see the HTTP interface in the documentation")
        }
    }

    private static func json(_ value: some Encodable, status: HTTPStatusCode = .ok) -> HTTPResponse {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let body = (try? encoder.encode(value)) ?? Data()
        return HTTPResponse(statusCode: status, headers: [.contentType: "application/json"], body: body + Data([10]))
    }

    private static func text(_ text: String) -> HTTPResponse {
        HTTPResponse(
            statusCode: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
            body: Data(text.utf8))
    }
}
