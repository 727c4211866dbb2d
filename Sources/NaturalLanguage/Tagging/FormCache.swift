/// Vectors of forms seen before: most words of a text are a few thousand forms.
///
/// Each form has one place; a new form takes the place of an old one. What is found never depends on what was there.
struct FormCache: ~Copyable {
    private static let places = 8192

    private var keys = [UInt64](repeating: 0, count: places)
    private var vectors = NumberBuffer<Float>()
    private let size: Int

    init(size: Int) {
        self.size = size
        vectors.reserve(Self.places * size)
    }

    /// The key of a form: its bytes as they stand.
    static func key(_ text: borrowing ByteText, _ begin: Int, _ end: Int) -> UInt64 {
        var hash = FoldedHash()
        for offset in begin..<end { hash.add(text[offset]) }
        return hash.value | 1
    }

    /// Copies the vector of a form to `vector`; false if it is not here.
    func copy(_ key: UInt64, to vector: UnsafeMutablePointer<Float>) -> Bool {
        let place = Self.place(key)
        guard keys[place] == key else { return false }
        unsafe vector.update(from: vectors.base + place * size, count: size)
        return true
    }

    /// Keeps the vector of a form.
    mutating func keep(_ key: UInt64, _ vector: UnsafePointer<Float>) {
        let place = Self.place(key)
        keys[place] = key
        unsafe (vectors.base + place * size).update(from: vector, count: size)
    }

    private static func place(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key ^ key >> 29) >> 1) & (places - 1) }
}
