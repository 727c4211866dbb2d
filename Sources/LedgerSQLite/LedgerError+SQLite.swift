import GRDB
import Ledger

extension LedgerError {
    /// What an error of SQLite means for the ledger at `path`, and what to do about it.
    package init(_ error: any Error, path: String) {
        switch error {
        case let error as LedgerError: self = error
        case let error as DatabaseError: self.init(error, path: path)
        default: self.init(kind: .other, message: Self.failed(path, "(\(error))"))
        }
    }

    /// The error of a document that the ledger does not take, whereas it takes others.
    init(refusing error: any Error, path: String) {
        self.init(kind: .document, message: "the ledger \(path) refuses the document (\(Self.words(error)))")
    }

    /// Whether one document may be the reason of an error as well as the ledger.
    package static func mayBeOfDocument(_ error: any Error) -> Bool {
        if error is LedgerError { return false }
        guard let error = error as? DatabaseError else { return true }
        return [.SQLITE_ERROR, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH, .SQLITE_RANGE].contains(error.resultCode)
    }

    private static func words(_ error: any Error) -> String {
        guard let error = error as? DatabaseError else { return "\(error)" }
        return error.message ?? "SQLite error \(error.extendedResultCode.rawValue)"
    }

    private static func failed(_ path: String, _ reason: String) -> String {
        "the ledger \(path) failed \(reason): see that nothing but the pipeline writes to it and that its disk is sound, or "
            + "put back a copy"
    }

    private init(_ error: DatabaseError, path: String) {
        let reason = "(\(Self.words(error)))"
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL:
            self.init(
                kind: .locked,
                message: "the ledger \(path) is locked by another process \(reason): end that process, or wait for it")
        case _ where error.isOutOfSpace:
            self.init(
                kind: .full,
                message: "the ledger \(path) cannot grow \(reason): make room on the disk, or raise the quota or the "
                    + "file size limit")
        case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
            self.init(
                kind: .readOnly,
                message: "the ledger \(path) cannot be written \(reason): give this user the right to write the file "
                    + "and its folder, or mount the disk for writing")
        case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT:
            self.init(
                kind: .corrupt,
                message: "the ledger \(path) is damaged or no SQLite file \(reason): move it away and put back a copy, "
                    + "or let the pipeline make a new one")
        case .SQLITE_CANTOPEN:
            self.init(
                kind: .unavailable,
                message: "the ledger \(path) cannot be opened \(reason): see that its folder exists and that this user "
                    + "may read and write there")
        case .SQLITE_TOOBIG: self.init(refusing: error, path: path)
        default: self.init(kind: .other, message: Self.failed(path, reason))
        }
    }
}

extension DatabaseError {
    /// A limit of file size or a quota makes a write fail with an error of input and output, not with "full".
    fileprivate var isOutOfSpace: Bool {
        switch extendedResultCode {
        case .SQLITE_FULL, .SQLITE_NOLFS, .SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_TRUNCATE,
            .SQLITE_IOERR_SHMSIZE:
            true
        default: false
        }
    }
}
