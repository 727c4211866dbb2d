/// The socket through which a peer came.
enum Way: UInt8 {
    case plain
    case secure
}
