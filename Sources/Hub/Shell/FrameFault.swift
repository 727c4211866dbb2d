/// Why a frame is not understood.
struct FrameFault: Error {
    let rejection: Rejection
    let message: String
}
