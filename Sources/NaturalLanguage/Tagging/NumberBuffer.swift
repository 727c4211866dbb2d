/// Room for numbers that is kept from batch to batch and only grows.
@safe
struct NumberBuffer<Number: BitwiseCopyable>: ~Copyable {
    private(set) var base: UnsafeMutablePointer<Number>
    private var capacity: Int

    init() {
        capacity = 64
        unsafe base = .allocate(capacity: 64)
    }

    deinit { unsafe base.deallocate() }

    /// Makes room for `count` numbers; what was there is lost if it has to grow.
    mutating func reserve(_ count: Int) {
        guard count > capacity else { return }
        unsafe base.deallocate()
        capacity = count + count / 2
        unsafe base = .allocate(capacity: capacity)
    }
}
