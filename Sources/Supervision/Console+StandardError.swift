import Glibc
import Platform

extension Console {
    /// The console of this process: live on a terminal, coloured there unless `NO_COLOR` is set (no-color.org).
    public static func standardError() -> Console {
        let isTerminal = isatty(2) == 1
        let wantsNoColour = unsafe getenv("NO_COLOR").map { unsafe $0.pointee != 0 } ?? false
        let isDumb = unsafe getenv("TERM").map { unsafe String(cString: $0) == "dumb" } ?? true
        let style = Style(
            isLive: isTerminal && !isDumb, isColoured: isTerminal && !isDumb && !wantsNoColour,
            columns: Terminal.columns ?? 80)
        return Console(style: style) { StandardError.write($0) }
    }

}
