import GRDB

extension JournalError {
    /// What SQLite said, and what to do about it.
    init(_ error: any Error, path: String) {
        guard let error = error as? DatabaseError else {
            self.init(kind: .final, "the journal \(path): \(error)")
            return
        }
        let what = "the journal \(path): \(error.message ?? "SQLite error \(error.resultCode.rawValue)")"
        switch error.resultCode {
        case _ where error.isOutOfSpace:
            self.init(kind: .passing, "\(what): free space on its disk, or raise the limit of file sizes")
        case .SQLITE_READONLY:
            self.init(kind: .passing, "\(what): make the state folder writable")
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            self.init(kind: .passing, "\(what): another program has it open for writing; close that program")
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
            self.init(kind: .final, "\(what): check that the state folder exists and can be written")
        case .SQLITE_CORRUPT, .SQLITE_NOTADB:
            self.init(kind: .final, "\(what): move the file away (it cannot be read any more) and submit again")
        default:
            self.init(kind: .final, "\(what) (code \(error.extendedResultCode.rawValue)): check the disk")
        }
    }
}

extension DatabaseError {
    /// A limit of file sizes or a quota makes a write fail with an error of input and output, not with "full".
    fileprivate var isOutOfSpace: Bool {
        switch extendedResultCode {
        case .SQLITE_FULL, .SQLITE_IOERR_WRITE, .SQLITE_IOERR_TRUNCATE, .SQLITE_IOERR_SHMSIZE: true
        default: false
        }
    }
}
