extension [Measure] {
    /// The index of the first figure that is a part of none of these, or by way of its wholes of itself; nil where all fit.
    public var firstMisplacedPart: Int? {
        indices.first { index in
            var whole = self[index].partOf
            for _ in indices {
                guard let next = whole else { return false }
                guard indices.contains(next) else { return true }
                whole = self[next].partOf
            }
            return whole != nil
        }
    }
}
