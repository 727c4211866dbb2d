import PipelineStage
import Platform
import Synchronization

/// The operator's terminal, or whatever standard error is: lines, and on a terminal one live line below them.
public final class Console: Sendable {
    /// How to write.
    public struct Style: Hashable, Sendable {
        /// Whether there is a live line.
        public var isLive: Bool
        /// Whether names are coloured.
        public var isColoured: Bool
        /// Columns of the terminal.
        public var columns: Int

        /// Creates a style.
        public init(isLive: Bool, isColoured: Bool, columns: Int = 80) {
            self.isLive = isLive
            self.isColoured = isColoured
            self.columns = columns
        }
    }

    private let style: Style
    private let write: @Sendable (String) -> Void
    private let live = Mutex("")

    /// Creates a console.
    ///
    /// - Parameters:
    ///   - style: How to write.
    ///   - write: Takes text as it is; line ends are in it.
    public init(style: Style, write: @escaping @Sendable (String) -> Void) {
        self.style = style
        self.write = write
    }

    /// Writes a line of the launcher itself.
    public func say(_ text: String) { line(prefix: "launch", colour: 0, text) }

    /// Writes a line of a process.
    package func log(_ name: ProcessName, _ text: String) {
        line(prefix: name.description, colour: Self.colour(name), text)
    }

    /// Replaces the live line; where there is none, writes a line if `isDue`.
    package func progress(_ text: String, isDue: Bool) {
        guard style.isLive else { return isDue ? say(text) : () }
        live.withLock {
            $0 = String(text.prefix(max(10, style.columns - 1)))
            write("\r\u{1B}[K\($0)")
        }
    }

    /// Takes the live line away.
    func clearProgress() {
        live.withLock {
            if !$0.isEmpty { write("\r\u{1B}[K") }
            $0 = ""
        }
    }

    private func line(prefix: String, colour: Int, _ text: String) {
        let padded = prefix + String(repeating: " ", count: max(0, 11 - prefix.count))
        let head = style.isColoured ? "\u{1B}[\(colour)m\(padded) |\u{1B}[0m" : "\(padded) |"
        live.withLock { live in
            let clear = live.isEmpty ? "" : "\r\u{1B}[K"
            write("\(clear)\(head) \(text)\n\(live)")
        }
    }

    /// A colour for each stage (ECMA-48, SGR 31 to 37), bold for the launcher.
    private static func colour(_ name: ProcessName) -> Int {
        switch name.stage {
        case nil: 36
        case .ingest: 32
        case .extract: 33
        case .normalize: 35
        case .store: 34
        }
    }
}
