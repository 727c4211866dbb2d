import DocumentModel
import LanguageModels

/// Links "he" and "she" to the person they mean, where that is safe; else leaves them alone.
struct PronounResolver {
    let table: TokenTable
    let tokens: [Token]

    func resolve(_ register: inout MentionRegister) {
        let persons =
            (register.entries.filter { isPerson($0, register.clusters) }
            + CountedPersons(table: table, tokens: tokens).entries())
            .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
        guard persons.contains(where: { $0.cluster != nil }) else { return }
        var pronouns: [MentionRegister.Entry] = []
        var firstOfSentence = [Int](repeating: persons.count, count: table.sentences.count + 1)
        for (index, person) in persons.enumerated().reversed() {
            firstOfSentence[Int(table.sentenceOfToken[person.tokens.lowerBound])] = index
        }
        for sentence in stride(from: table.sentences.count - 1, through: 0, by: -1) {
            firstOfSentence[sentence] = min(firstOfSentence[sentence], firstOfSentence[sentence + 1])
        }
        let quoted = QuotedTokens(register)
        // Who was "she" is not "he" later.
        var clusters = register.clusters
        // The last pronoun that was resolved: in a quotation others are talked of than outside.
        var last: [Bool: Antecedents.Last] = [:]
        var meaning: [Int: Int] = [:]
        for (number, sentence) in table.sentences.enumerated() {
            // Who speaks a quotation is known before those whom it tells of.
            for token in sentence.filter({ !quoted.isQuoted($0) }) + sentence.filter({ quoted.isQuoted($0) }) {
                guard let gender = gender(token) else { continue }
                let antecedent = Antecedents(
                    table: table, tokens: tokens, persons: persons, firstOfSentence: firstOfSentence,
                    clusters: clusters, quoted: quoted, meaning: meaning
                ).find(token, number, gender, last[quoted.isQuoted(token)])
                pronouns.append(
                    .init(
                        tokens: token..<token + 1, head: token, type: .person, kind: .pronoun,
                        cluster: antecedent?.cluster,
                        reason: antecedent?.reason))
                if let antecedent {
                    meaning[token] = antecedent.cluster
                    clusters.tell(gender, of: antecedent.cluster)
                    // "Berg expects Lind to defend himself and his wife": the next one may be another.
                    if antecedent.reason != .doer {
                        last[quoted.isQuoted(token)] = (antecedent.cluster, number, token)
                    }
                }
            }
        }
        let isOpen = !pronouns.contains { $0.cluster != nil && quoted.isQuoted($0.head) }
        register.add(isOpen ? pronouns : spoken(of: pronouns, register))
    }

    /// The pronouns, those left open that stand in the words of the one whom they were taken for: "“He can win,” he said".
    private func spoken(of pronouns: [MentionRegister.Entry], _ register: MentionRegister) -> [MentionRegister.Entry] {
        var all = register
        all.add(pronouns)
        let quoted = QuotedTokens(all)
        return pronouns.map { pronoun in
            guard let cluster = pronoun.cluster, cluster == quoted.speaker(pronoun.head) else { return pronoun }
            var open = pronoun
            open.cluster = nil
            open.reason = nil
            return open
        }
    }

    /// A named person, or one person without a name ("a port manager").
    private func isPerson(_ entry: MentionRegister.Entry, _ clusters: NameClusters) -> Bool {
        guard entry.type == .person else { return false }
        if let cluster = entry.cluster { return !clusters.clusters[cluster].isUnnamed }
        return table.isAny(entry.head, .role) && !table.isAny(entry.head, [.pluralRole, .group])
    }

    private func gender(_ token: Int) -> EntityCluster.Gender? {
        // "[T]he stakes"
        if token > 0, table.spans[token - 1].end == table.spans[token].begin,
            table.bytes[table.spans[token].begin - 1] == UInt8(ascii: "]")
        {
            return nil
        }
        return table.isAny(token, .he) ? .male : table.isAny(token, .she) ? .female : nil
    }
}
