import Ledger
import Platform

/// The files that an open ledger writes to, and whether its path still leads to them.
///
/// Who has a file open goes on writing to it after it was removed, renamed or replaced: SQLite does not notice.
struct LedgerFiles {
    private let path: String
    private let file: FileIdentity
    /// The log of what is not in the file yet, and its index: removed, the one takes commits with it, the other locks.
    private let companions: [String: FileIdentity?]

    /// Notes the files of the ledger at `path`, whose file is `file`; `realPath` is without symbolic links, as SQLite has it.
    init(path: String, file: FileIdentity, realPath: String) {
        self.path = path
        self.file = file
        let names = ["-wal", "-shm"].map { realPath + $0 }
        companions = Dictionary(uniqueKeysWithValues: names.map { ($0, FileIdentity(path: $0)) })
    }

    /// Throws `unavailable` where the path leads to other files by now.
    func check() throws(LedgerError) {
        guard let now = FileIdentity(path: path) else { throw .gone(path) }
        guard now == file else { throw .replaced(path) }
        for (companion, identity) in companions where FileIdentity(path: companion) != identity {
            throw LedgerError(
                kind: .unavailable,
                message: "\(companion), which belongs to the ledger, was removed or replaced: leave it alone while "
                    + "the pipeline runs; what was to be stored is stored again")
        }
    }
}

extension LedgerError {
    /// No file is at the path of a ledger that documents were stored in.
    static func gone(_ path: String) -> LedgerError {
        LedgerError(
            kind: .unavailable,
            message:
                "the ledger \(path) is gone: its file or folder was removed or renamed after documents were stored "
                + "in it; put it back, and the store goes on (`hearsay restart store` begins a new one)")
    }

    /// Another file is at the path of a ledger that documents were stored in.
    static func replaced(_ path: String) -> LedgerError {
        LedgerError(
            kind: .unavailable,
            message: "the ledger \(path) was replaced by another file after documents were stored in it: put it back, "
                + "and the store goes on (`hearsay restart store` goes on with the other one)")
    }
}
