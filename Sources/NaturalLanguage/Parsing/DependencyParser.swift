import CNeuralKernels
import LanguageModels

/// Finds the head and the relation of each token of a batch, sentence by sentence.
struct DependencyParser: ~Copyable {
    private let model: SyntaxModel
    private var dependents = NumberBuffer<Float>()
    private var roundedDependents = RoundedRows()
    private var queries = NumberBuffer<Float>()
    private var roundedQueries = RoundedRows()
    private var headVectors = NumberBuffer<Float>()
    private var roundedHeads = RoundedRows()
    private var rootScores = NumberBuffer<Float>()
    private var packed = NumberBuffer<Int8>()
    private var scores = NumberBuffer<Float>()
    private var tree = MaximumSpanningTree()
    private var labelDependents = NumberBuffer<Float>()
    private var labelHeads = NumberBuffer<Float>()
    private var roundedLabels = RoundedRows()
    private var labelScores = NumberBuffer<Float>()
    /// The head of each token as an index into the batch; -1 for the root.
    private(set) var heads: [Int] = []
    /// The relation of each token.
    private(set) var labels: [UInt16] = []

    init(_ model: SyntaxModel) { self.model = model }

    /// Parses sentences that follow one another from the first token on; `y` holds the tokens' encodings.
    mutating func parse(_ y: borrowing RoundedRows, _ sentences: [Range<Int>]) {
        let count = sentences.last?.upperBound ?? 0
        prepareArcs(y, count)
        heads.removeAll(keepingCapacity: true)
        for sentence in sentences { attach(sentence) }
        chooseLabels(y, count)
    }

    private mutating func prepareArcs(_ y: borrowing RoundedRows, _ count: Int) {
        y.apply(model.arcDependent, &dependents)
        unsafe neural_rectify(dependents.base, count * model.arcDependent.stride)
        unsafe roundedDependents.round(dependents.base, count: count, size: model.arcDependent.stride)
        roundedDependents.apply(model.arcBilinear, &queries)
        unsafe roundedQueries.round(queries.base, count: count, size: model.arcBilinear.stride)
        roundedQueries.apply(model.arcRoot, &rootScores)
        y.apply(model.arcHead, &headVectors)
        unsafe neural_rectify(headVectors.base, count * model.arcHead.stride)
        unsafe roundedHeads.round(headVectors.base, count: count, size: model.arcHead.stride)
    }

    /// Takes the best head of every word if that makes a tree, else the best tree.
    private mutating func attach(_ sentence: Range<Int>) {
        let stride = scoreArcs(sentence)
        let first = sentence.lowerBound
        let start = heads.count
        for word in 0..<sentence.count {
            let head = unsafe Int(neural_greatest(scores.base + word * stride, sentence.count))
            let score = unsafe scores.base[word * stride + head]
            heads.append(rootScore(first + word) >= score ? -1 : head)
        }
        if !MaximumSpanningTree.isTree(heads[start...]) {
            let (scores, rootStride) = unsafe (scores.base, model.arcRoot.stride)
            let root = unsafe rootScores.base + first * rootStride
            let found = tree.heads(count: sentence.count) { word, head in
                unsafe head < 0 ? root[word * rootStride] : scores[word * stride + head]
            }
            heads.replaceSubrange(start..., with: found)
        }
        for index in start..<heads.count where heads[index] >= 0 { heads[index] += first }
    }

    private func rootScore(_ token: Int) -> Float { unsafe rootScores.base[token * model.arcRoot.stride] }

    /// Scores every word of a sentence (column) as the head of every other (row); returns the length of a row.
    private mutating func scoreArcs(_ sentence: Range<Int>) -> Int {
        let (first, count) = (sentence.lowerBound, sentence.count)
        let width = model.arcHead.outputs
        let stride = neural_stride(count)
        packed.reserve(stride * width)
        scores.reserve(count * stride)
        unsafe neural_pack(roundedHeads.values.base + first * width, count, width, packed.base)
        unsafe neural_multiply(
            roundedQueries.values.base + first * width, roundedQueries.steps.base + first, count, width, packed.base,
            roundedHeads.steps.base + first, nil, count, scores.base)
        let distances = unsafe model.arcDistance.row(0)
        for word in 0..<count {
            let row = unsafe scores.base + word * stride
            for head in 0..<count { unsafe row[head] += distances[min(max(head - word, -32), 32) + 32] }
            unsafe row[word] = -.infinity
        }
        return stride
    }

    private mutating func chooseLabels(_ y: borrowing RoundedRows, _ count: Int) {
        let width = model.labelDependent.outputs
        y.apply(model.labelDependent, &labelDependents)
        y.apply(model.labelHead, &labelHeads)
        for (token, head) in heads.enumerated() {
            let vector = unsafe head < 0 ? model.labelRoot.base : UnsafePointer(labelHeads.base + head * width)
            unsafe neural_add(vector, width, labelDependents.base + token * width)
        }
        unsafe neural_rectify(labelDependents.base, count * width)
        unsafe roundedLabels.round(labelDependents.base, count: count, size: width)
        roundedLabels.apply(model.label.layer, &labelScores)
        labels.removeAll(keepingCapacity: true)
        for (token, head) in heads.enumerated() { labels.append(label(token, isRoot: head < 0)) }
    }

    /// The root's relation goes to the word under the root, and to no other.
    private func label(_ token: Int, isRoot: Bool) -> UInt16 {
        guard !isRoot else { return UInt16(model.rootLabel) }
        let row = unsafe labelScores.base + token * model.label.layer.stride
        unsafe row[model.rootLabel] = -.infinity
        return UInt16(unsafe neural_greatest(row, model.label.layer.outputs))
    }
}
