import CNeuralKernels
import DocumentModel
import LanguageModels

/// Finds the names of people, bodies and places with the network.
struct NameTagger: ~Copyable {
    /// So many tokens go through the network at once, unless a sentence is longer.
    private static let batch = 256

    private let model: NameModel
    private var layers: EncoderLayers
    private var decoder: NameDecoder
    private var x = NumberBuffer<Float>()
    private var rounded = RoundedRows()
    private var hidden = NumberBuffer<Float>()
    private var scores = NumberBuffer<Float>()
    /// The features of the tokens of a batch.
    private var features: [(token: Int, feature: Int)] = []

    /// A tagger with the weights of `model`, whose features and labels must be ours.
    init(_ model: NameModel) {
        self.model = model
        layers = EncoderLayers(model.layers, size: model.size)
        guard model.gazetteerNames == GazetteerFeature.names, let labels = NameLabels(model.label.names) else {
            preconditionFailure("the model of names is of another version of the gazetteer")
        }
        decoder = NameDecoder(labels)
    }

    /// The names of a document, in text order.
    mutating func names(_ table: TokenTable, _ encodings: NameEncodings) -> [NamedSpan] {
        precondition(encodings.values.count == table.count * model.size, "encodings of another document")
        var names: [NamedSpan] = []
        var sentences: [Range<Int>] = []
        var count = 0
        for sentence in table.sentences where !sentence.isEmpty {
            if count > 0, count + sentence.count > Self.batch {
                names += self.names(table, encodings, sentences)
                sentences = []
                count = 0
            }
            sentences.append(sentence)
            count += sentence.count
        }
        return sentences.isEmpty ? names : names + self.names(table, encodings, sentences)
    }

    private mutating func names(
        _ table: TokenTable, _ encodings: NameEncodings, _ sentences: [Range<Int>]
    ) -> [NamedSpan] {
        let first = sentences[0].lowerBound
        let tokens = first..<(sentences.last?.upperBound ?? first)
        read(table, encodings, sentences, tokens)
        score(tokens.count, windows: sentences.map { $0.lowerBound - first..<$0.upperBound - first })
        var names: [NamedSpan] = []
        let stride = model.label.layer.stride
        for sentence in sentences {
            let row = sentence.lowerBound - first
            let found = decoder.names(count: sentence.count) { token, label in
                unsafe scores.base[(row + token) * stride + label]
            }
            names += found.map { name in
                let begin = sentence.lowerBound + name.tokens.lowerBound
                return NamedSpan(tokens: begin..<begin + name.tokens.count, type: name.type)
            }
        }
        return names
    }

    /// Sets the rows of `x`: what the encoder says and what the lists say.
    private mutating func read(
        _ table: TokenTable, _ encodings: NameEncodings, _ sentences: [Range<Int>], _ tokens: Range<Int>
    ) {
        let size = model.size
        x.reserve(tokens.count * size)
        unsafe encodings.values.withUnsafeBufferPointer { values in
            guard let base = values.baseAddress else { return }
            unsafe x.base.update(from: base + tokens.lowerBound * size, count: tokens.count * size)
        }
        features.removeAll(keepingCapacity: true)
        for sentence in sentences {
            GazetteerFeature.forEach(table, sentence) { features.append(($0 - tokens.lowerBound, $1)) }
        }
        for (token, feature) in features {
            unsafe neural_add(model.gazetteer.row(feature), size, x.base + token * size)
        }
    }

    private mutating func score(_ count: Int, windows: [Range<Int>]) {
        unsafe layers.apply(x.base, count: count, windows: windows)
        unsafe neural_normalize(x.base, count, model.size, model.outputNorm.base, x.base)
        unsafe rounded.round(x.base, count: count, size: model.size)
        rounded.apply(model.hidden, &hidden)
        unsafe neural_rectify(hidden.base, count * model.hidden.stride)
        unsafe rounded.round(hidden.base, count: count, size: model.hidden.stride)
        rounded.apply(model.label.layer, &scores)
        for (token, feature) in features {
            let row = token * model.label.layer.stride
            for label in 0..<model.label.layer.outputs {
                unsafe scores.base[row + label] += model.gazetteerLabels[feature, label]
            }
        }
    }
}
