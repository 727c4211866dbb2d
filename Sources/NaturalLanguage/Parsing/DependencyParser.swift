import CNeuralKernels
import LanguageModels

/// Finds the head and the relation of each token of a batch, sentence by sentence.
struct DependencyParser: ~Copyable {
    private let model: SyntaxModel
    private var dependents = FloatBuffer()
    private var queries = FloatBuffer()
    private var headsBuffer = FloatBuffer()
    private var rootScores = FloatBuffer()
    private var packed = FloatBuffer()
    private var scores = FloatBuffer()
    private var labelDependents = FloatBuffer()
    private var labelHeads = FloatBuffer()
    private var labelScores = FloatBuffer()
    /// The head of each token as an index into the batch; -1 for the root.
    private(set) var heads: [Int] = []
    /// The relation of each token.
    private(set) var labels: [UInt16] = []

    init(_ model: SyntaxModel) { self.model = model }

    /// Parses sentences that follow one another from the first token on; `y` holds the tokens' encodings.
    mutating func parse(_ y: UnsafePointer<Float>, _ sentences: [Range<Int>]) {
        let count = sentences.last?.upperBound ?? 0
        unsafe prepareArcs(y, count)
        heads.removeAll(keepingCapacity: true)
        for sentence in sentences { attach(sentence) }
        unsafe chooseLabels(y, count)
    }

    private mutating func prepareArcs(_ y: UnsafePointer<Float>, _ count: Int) {
        dependents.reserve(count * model.arcDependent.stride)
        queries.reserve(count * model.arcBilinear.stride)
        headsBuffer.reserve(count * model.arcHead.stride)
        rootScores.reserve(count * model.arcRoot.stride)
        unsafe model.arcDependent.apply(y, tokens: count, dependents.base)
        unsafe neural_rectify(dependents.base, count * model.arcDependent.stride)
        unsafe model.arcBilinear.apply(dependents.base, tokens: count, queries.base)
        unsafe model.arcHead.apply(y, tokens: count, headsBuffer.base)
        unsafe neural_rectify(headsBuffer.base, count * model.arcHead.stride)
        unsafe model.arcRoot.apply(queries.base, tokens: count, rootScores.base)
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
            heads.replaceSubrange(start..., with: bestTree(sentence, stride))
        }
        for index in start..<heads.count where heads[index] >= 0 { heads[index] += first }
    }

    private func bestTree(_ sentence: Range<Int>, _ stride: Int) -> [Int] {
        var rows: [[Float]] = []
        var root: [Float] = []
        for word in 0..<sentence.count {
            unsafe rows.append(Array(UnsafeBufferPointer(start: scores.base + word * stride, count: sentence.count)))
            root.append(rootScore(sentence.lowerBound + word))
        }
        return MaximumSpanningTree.heads(rows, root: root)
    }

    private func rootScore(_ token: Int) -> Float { unsafe rootScores.base[token * model.arcRoot.stride] }

    /// Scores every word of a sentence (column) as the head of every other (row); returns the length of a row.
    private mutating func scoreArcs(_ sentence: Range<Int>) -> Int {
        let (first, count) = (sentence.lowerBound, sentence.count)
        let width = model.arcHead.outputs
        let stride = neural_packed_count(count, 1)
        packed.reserve(stride * width)
        scores.reserve(count * stride)
        unsafe neural_pack(headsBuffer.base + first * width, count, width, packed.base)
        unsafe neural_multiply(queries.base + first * width, count, width, packed.base, nil, count, scores.base)
        let distances = unsafe model.arcDistance.row(0)
        for word in 0..<count {
            let row = unsafe scores.base + word * stride
            for head in 0..<count { unsafe row[head] += distances[min(max(head - word, -32), 32) + 32] }
            unsafe row[word] = -.infinity
        }
        return stride
    }

    private mutating func chooseLabels(_ y: UnsafePointer<Float>, _ count: Int) {
        let width = model.labelDependent.outputs
        labelDependents.reserve(count * width)
        labelHeads.reserve(count * width)
        labelScores.reserve(count * model.label.layer.stride)
        unsafe model.labelDependent.apply(y, tokens: count, labelDependents.base)
        unsafe model.labelHead.apply(y, tokens: count, labelHeads.base)
        for (token, head) in heads.enumerated() {
            let vector = unsafe head < 0 ? model.labelRoot.base : UnsafePointer(labelHeads.base + head * width)
            unsafe neural_add(vector, width, labelDependents.base + token * width)
        }
        unsafe neural_rectify(labelDependents.base, count * width)
        unsafe model.label.layer.apply(labelDependents.base, tokens: count, labelScores.base)
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
