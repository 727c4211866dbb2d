import CPlatform

/// The terminal that standard output goes to.
public enum Terminal {
    /// Its width in columns; nil where standard output is no terminal.
    public static var columns: Int? {
        let columns = Int(platform_terminal_columns(STDOUT_FILENO))
        return columns > 0 ? columns : nil
    }
}
