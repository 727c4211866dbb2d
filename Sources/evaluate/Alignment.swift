import DocumentModel
import Evaluation

/// Predicted and gold words of a document as ranges of its characters, white space left out.
struct Alignment {
    let predictedWords: [Range<Int>]
    let goldWords: [Range<Int>]
    let predictedSentences: [Range<Int>]
    let goldSentences: [Range<Int>]
    private let characters: [UInt8]
    private let offsets: [Int]
    private let predicted: Document
    private let gold: Treebank.Document

    init(_ predicted: Document, gold: Treebank.Document) {
        self.predicted = predicted
        self.gold = gold
        let bytes = Array(predicted.text.utf8)
        var offsets: [Int] = []
        var count = 0
        var visible: [UInt8] = []
        var scalars = predicted.text.unicodeScalars.makeIterator()
        while let scalar = scalars.next() {
            let length = UTF8.width(scalar)
            let isSpace = scalar.properties.isWhitespace || scalar == "\u{200B}"
            for _ in 0..<length {
                offsets.append(count)
                guard !isSpace else { continue }
                visible.append(bytes[offsets.count - 1])
                count += 1
            }
        }
        offsets.append(count)
        characters = visible
        self.offsets = offsets
        predictedWords = predicted.tokens.map { offsets[$0.span.begin]..<offsets[$0.span.end] }
        predictedSentences = predicted.sentences.map { offsets[$0.span.begin]..<offsets[$0.span.end] }
        var position = 0
        var words: [Range<Int>] = []
        var sentences: [Range<Int>] = []
        for sentence in gold.sentences {
            let begin = position
            for word in sentence {
                let length = word.form.unicodeScalars.reduce(0) {
                    $0 + ($1.properties.isWhitespace ? 0 : UTF8.width($1))
                }
                words.append(position..<position + length)
                position += length
            }
            sentences.append(begin..<position)
        }
        goldWords = words
        goldSentences = sentences
    }

    /// The gold words that each span covers, in whole or in part.
    func goldWords(of spans: [DocumentModel.Span]) -> [Range<Int>] {
        spans.map { span in
            let range = offsets[span.begin]..<offsets[span.end]
            let first = goldWords.partitioningIndex { $0.upperBound > range.lowerBound }
            let end = goldWords.partitioningIndex { $0.lowerBound >= range.upperBound }
            return first..<max(first, end)
        }
    }

    func count(_ scores: inout SyntaxScores) {
        Self.count(predictedWords, goldWords, &scores.words)
        Self.count(predictedSentences, goldSentences, &scores.sentences)
        let analyses = Dictionary(zip(predictedWords, predicted.tokens), uniquingKeysWith: { first, _ in first })
        scores.add(gold: goldWords.count, predicted: predictedWords.count)
        var first = 0
        for sentence in gold.sentences {
            for (index, word) in sentence.enumerated() {
                guard let token = analyses[goldWords[first + index]] else { continue }
                let head = word.head < 0 ? nil : goldWords[first + word.head]
                scores.compare(token, word, headAgrees: token.head.map { $0 < 0 ? nil : predictedWords[$0] } == head)
            }
            first += sentence.count
        }
    }

    private static func count(_ predicted: [Range<Int>], _ gold: [Range<Int>], _ score: inout Score) {
        score.correct += Set(predicted).intersection(gold).count
        score.predicted += predicted.count
        score.gold += gold.count
    }

    func printErrors() {
        let predicted = Set(predictedWords)
        for word in goldWords where !predicted.contains(word) {
            let others = predictedWords.filter { $0.overlaps(word) }.map(string)
            print("WORD gold \(string(word)) predicted \(others.joined(separator: " | ")) in \(context(word))")
        }
        let ends = Set(predictedSentences.map(\.upperBound))
        let goldEnds = Set(goldSentences.map(\.upperBound))
        for end in ends.subtracting(goldEnds).sorted() { print("SENTENCE false \(context(end..<end))") }
        for end in goldEnds.subtracting(ends).sorted() { print("SENTENCE missed \(context(end..<end))") }
    }

    private func string(_ range: Range<Int>) -> String { String(decoding: characters[range], as: UTF8.self) }

    private func context(_ range: Range<Int>) -> String {
        let before = string(max(0, range.lowerBound - 25)..<range.lowerBound)
        return before + "⟨" + string(range) + "⟩"
            + string(range.upperBound..<min(characters.count, range.upperBound + 25))
    }
}

extension [Range<Int>] {
    /// The first index at which `predicate` holds; it holds from there to the end.
    fileprivate func partitioningIndex(_ predicate: (Range<Int>) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if predicate(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
