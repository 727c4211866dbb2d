import CPlatform

/// How this process takes memory from the system and gives it back.
///
/// Where the C library is not glibc, nothing is done: others give back on their own.
public enum ProcessMemory {
    /// Lets every block of a mebibyte or more go back to the system as soon as it is freed.
    ///
    /// Otherwise glibc keeps blocks of up to 32 MiB for later, once it has seen one of them freed. Call it first of
    /// all: it is no business of threads.
    public static func returnLargeBlocks() { platform_return_large_blocks(1 << 20) }

    /// Gives back what is free among small blocks; takes milliseconds.
    public static func giveBack() { platform_give_back_memory() }
}
