import GRDB
import Ledger

extension LedgerError {
    /// What an error of SQLite means for the ledger at `path`, and what to do about it.
    init(_ error: any Error, path: String) {
        switch error {
        case let error as LedgerError: self = error
        case let error as DatabaseError: self.init(error, path: path)
        default: self.init(kind: .other, message: "the ledger \(path) failed: \(error)")
        }
    }

    private init(_ error: DatabaseError, path: String) {
        let reason = "(\(error.message ?? "SQLite error \(error.extendedResultCode.rawValue)"))"
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED:
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
        case .SQLITE_CORRUPT, .SQLITE_NOTADB:
            self.init(
                kind: .corrupt,
                message: "the ledger \(path) is damaged or no SQLite file \(reason): move it away and put back a copy, "
                    + "or let the pipeline make a new one")
        case .SQLITE_CANTOPEN:
            self.init(
                kind: .unavailable,
                message: "the ledger \(path) cannot be opened \(reason): see that its folder exists and that this user "
                    + "may read and write there")
        case .SQLITE_CONSTRAINT, .SQLITE_TOOBIG, .SQLITE_MISMATCH, .SQLITE_RANGE:
            self.init(kind: .document, message: "the ledger \(path) refuses the document \(reason)")
        default:
            self.init(kind: .other, message: "the ledger \(path) failed \(reason)")
        }
    }
}

extension DatabaseError {
    /// A limit of file size or a quota makes a write fail with an error of input and output, not with "full".
    fileprivate var isOutOfSpace: Bool {
        switch extendedResultCode {
        case .SQLITE_FULL, .SQLITE_IOERR_WRITE, .SQLITE_IOERR_FSYNC, .SQLITE_IOERR_TRUNCATE, .SQLITE_IOERR_SHMSIZE:
            true
        default: false
        }
    }
}
