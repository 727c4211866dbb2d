import Foundation
import Glibc

/// Memory of this process that is in RAM.
enum ResidentMemory {
    /// From `/proc/self/statm`, whose second field counts pages (proc(5)); 0 where it cannot be read.
    static var bytes: Int {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return 0 }
        let fields = text.split(separator: " ")
        return fields.count > 1 ? (Int(fields[1]) ?? 0) * Int(getpagesize()) : 0
    }
}
