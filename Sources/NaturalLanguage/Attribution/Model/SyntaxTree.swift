import DocumentModel
import LanguageModels

/// The trees and tags of a document's tokens as numbers, with what lies below each token.
struct SyntaxTree {
    let lemmas: [UInt64]
    let tags: [UInt64]
    let forms: [UInt64]
    let relations: [UInt64]
    /// The head of each token, or -1.
    let heads: [Int32]
    /// The first and last token below each token, itself included.
    let first: [Int32]
    let last: [Int32]
    private let children: [Int32]
    private let childrenBegin: [Int32]

    /// The trees of a document, or nil where its tokens have none.
    init?(_ document: Document) {
        let tokens = document.tokens
        guard tokens.first?.head != nil, tokens.first?.upos != nil else { return nil }
        lemmas = tokens.map { Self.hash($0.lemma) }
        tags = tokens.map { Self.hash($0.upos) }
        forms = tokens.map { Self.hash($0.xpos) }
        relations = tokens.map { Self.hash($0.deprel) }
        let heads = tokens.map { Int32($0.head ?? -1) }
        self.heads = heads
        (childrenBegin, children) = Self.children(heads)
        var first = tokens.indices.map(Int32.init)
        var last = first
        Self.widen(&first, &last, heads)
        (self.first, self.last) = (first, last)
    }

    var count: Int { heads.count }

    /// The tokens right below a token, in text order.
    func children(_ token: Int) -> ArraySlice<Int32> {
        children[Int(childrenBegin[token])..<Int(childrenBegin[token + 1])]
    }

    /// The first token right below `token` with one of the relations.
    func child(_ token: Int, _ relation: UInt64...) -> Int? {
        children(token).first { relation.contains(relations[Int($0)]) }.map(Int.init)
    }

    /// All between the first and the last token below a token.
    func range(_ token: Int) -> Range<Int> { Int(first[token])..<Int(last[token]) + 1 }

    /// The highest token whose words begin at `token`.
    func opened(at token: Int) -> Int {
        var top = token
        while heads[top] >= 0, first[Int(heads[top])] == Int32(token) { top = Int(heads[top]) }
        return top
    }

    /// The highest token whose words end at `token`.
    func closed(at token: Int) -> Int {
        var top = token
        while heads[top] >= 0, last[Int(heads[top])] == Int32(token) { top = Int(heads[top]) }
        return top
    }

    static func hash(_ text: String?) -> UInt64 { text.map { FeatureHash($0).value } ?? 0 }

    private static func children(_ heads: [Int32]) -> ([Int32], [Int32]) {
        var begins = [Int32](repeating: 0, count: heads.count + 1)
        for head in heads where head >= 0 { begins[Int(head) + 1] += 1 }
        for index in heads.indices { begins[index + 1] += begins[index] }
        var places = begins
        var children = [Int32](repeating: 0, count: Int(begins[heads.count]))
        for (token, head) in heads.enumerated() where head >= 0 {
            children[Int(places[Int(head)])] = Int32(token)
            places[Int(head)] += 1
        }
        return (begins, children)
    }

    /// Carries the ends of each token up to its ancestors.
    private static func widen(_ first: inout [Int32], _ last: inout [Int32], _ heads: [Int32]) {
        for token in heads.indices {
            var ancestor = Int(heads[token])
            var steps = 0
            while ancestor >= 0, steps < 64, first[ancestor] > token || last[ancestor] < token {
                first[ancestor] = min(first[ancestor], Int32(token))
                last[ancestor] = max(last[ancestor], Int32(token))
                ancestor = Int(heads[ancestor])
                steps += 1
            }
        }
    }
}

/// The names of tags and relations that features ask for.
enum Tag {
    static let verb = FeatureHash("VERB").value
    static let noun = FeatureHash("NOUN").value
    static let properNoun = FeatureHash("PROPN").value
    static let auxiliary = FeatureHash("AUX").value
    static let adjective = FeatureHash("ADJ").value
    static let adposition = FeatureHash("ADP").value
    static let adverb = FeatureHash("ADV").value
    static let pronoun = FeatureHash("PRON").value
    static let determiner = FeatureHash("DET").value
    static let number = FeatureHash("NUM").value
    static let conjunction = FeatureHash("CCONJ").value
    static let subordinator = FeatureHash("SCONJ").value
    static let unknown = FeatureHash("X").value
}

/// The names of relations that features ask for.
enum Relation {
    static let subject = FeatureHash("nsubj").value
    static let passiveSubject = FeatureHash("nsubj:pass").value
    static let clausalSubject = FeatureHash("csubj").value
    static let conjunct = FeatureHash("conj").value
    static let openComplement = FeatureHash("xcomp").value
    static let complement = FeatureHash("ccomp").value
    static let adverbialClause = FeatureHash("advcl").value
    static let nounClause = FeatureHash("acl").value
    static let relativeClause = FeatureHash("acl:relcl").value
    static let parataxis = FeatureHash("parataxis").value
    static let object = FeatureHash("obj").value
    static let indirectObject = FeatureHash("iobj").value
    static let oblique = FeatureHash("obl").value
    static let agent = FeatureHash("obl:agent").value
    static let possessor = FeatureHash("nmod:poss").value
    static let modifier = FeatureHash("nmod").value
    static let marker = FeatureHash("mark").value
    static let auxiliary = FeatureHash("aux").value
    static let passiveAuxiliary = FeatureHash("aux:pass").value
    static let copula = FeatureHash("cop").value
    static let determiner = FeatureHash("det").value
    static let compound = FeatureHash("compound").value
    static let expletive = FeatureHash("expl").value
    static let case_ = FeatureHash("case").value
    static let particle = FeatureHash("compound:prt").value
    static let punctuation = FeatureHash("punct").value
    static let root = FeatureHash("root").value
}
