import Foundation
import Glibc
import HubInterface
import Platform

/// The hub's folder: made where it is missing, and held against other hubs.
struct StateFolder: ~Copyable {
    let path: String
    private let lock: FileLock

    init(path: String) throws(HubFailure) {
        self.path = path
        try Self.create(path)
        try Self.check(socket: "\(path)/hub.http")
        lock = try Self.lock("\(path)/hub.lock")
    }

    var journal: String { "\(path)/journal.sqlite" }
    var http: String { "\(path)/hub.http" }

    private static func create(_ path: String) throws(HubFailure) {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw .disk(
                "the state folder \(path) cannot be made: \(reason(error)); name one that can be written, by `state` in "
                    + "pipeline.yaml")
        }
    }

    private static func reason(_ error: any Error) -> String {
        let underlying = (error as? CocoaError)?.underlying ?? error
        return (underlying as? POSIXError)?.localizedDescription ?? error.localizedDescription
    }

    /// Paths of Unix sockets are short (`sun_path`, unix(7)).
    static func check(socket path: String) throws(HubFailure) {
        let most = HubAddress.longestSocketPath
        guard path.utf8.count > most else { return }
        throw .settings(
            "the socket path \(path) has \(path.utf8.count) bytes and the system allows \(most): use a shorter state folder"
        )
    }

    private static func lock(_ path: String) throws(HubFailure) -> FileLock {
        do {
            return try FileLock(path: path)
        } catch {
            switch error {
            case .held(let path, let process):
                let holder = process.map { " (process \($0))" } ?? ""
                throw .unavailable(
                    "another hub\(holder) runs on this state folder, it holds \(path): end it first, or use another folder"
                )
            case .unusable(let error):
                throw .disk("\(error): make the state folder writable, or name another one")
            }
        }
    }
}
