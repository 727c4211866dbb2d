/// Why a frame is not understood.
package struct FrameFault: Error {
    package let rejection: Rejection
    package let message: String
}
