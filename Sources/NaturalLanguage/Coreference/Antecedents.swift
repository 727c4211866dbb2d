import DocumentModel
import LanguageModels

/// Chooses the person that a pronoun means: the only one who agrees; else the one who speaks or is the subject.
struct Antecedents {
    let table: TokenTable
    let persons: [MentionRegister.Entry]
    let firstOfSentence: [Int]
    let clusters: NameClusters
    /// How many sentences back a person may stand.
    private static let reach = 3

    init(
        table: TokenTable, persons: [MentionRegister.Entry], firstOfSentence: [Int], clusters: NameClusters
    ) {
        self.table = table
        self.persons = persons
        self.firstOfSentence = firstOfSentence
        self.clusters = clusters
    }

    func find(
        _ token: Int, _ sentence: Int, _ gender: EntityCluster.Gender, _ last: (cluster: Int, sentence: Int)?
    ) -> Int? {
        for number in stride(from: sentence, through: max(0, sentence - Self.reach), by: -1) {
            let candidates = persons[firstOfSentence[number]..<firstOfSentence[number + 1]].filter {
                $0.tokens.upperBound <= token && agrees($0, gender)
            }
            // A pronoun that was resolved nearer by goes on meaning the same person.
            if let last, last.sentence == number, clusters.clusters[last.cluster].agrees(with: gender) {
                return last.cluster
            }
            if !candidates.isEmpty { return choose(candidates) }
        }
        return nil
    }

    private func agrees(_ person: MentionRegister.Entry, _ gender: EntityCluster.Gender) -> Bool {
        person.cluster.map { clusters.clusters[$0].agrees(with: gender) } ?? false
    }

    private func choose(_ candidates: [MentionRegister.Entry]) -> Int? {
        let distinct = Set(candidates.compactMap(\.cluster))
        if distinct.count == 1 { return distinct.first }
        let speakers = Set(candidates.filter(isSpeaker).compactMap(\.cluster))
        if speakers.count == 1 { return speakers.first }
        return candidates.first { isSubject($0) }?.cluster
    }

    /// Whether a cue stands right beside the person.
    private func isSpeaker(_ person: MentionRegister.Entry) -> Bool {
        let after = person.tokens.upperBound
        let before = (person.office?.words.lowerBound ?? person.tokens.lowerBound) - 1
        return after < table.count && table.entries[after].cue >= 0
            || before >= 0 && table.entries[before].cue >= 0
    }

    /// Whether the person begins its sentence, and is no possessor.
    private func isSubject(_ person: MentionRegister.Entry) -> Bool {
        let begin = min(person.office?.words.lowerBound ?? person.tokens.lowerBound, person.tokens.lowerBound)
        let after = person.tokens.upperBound
        let isPossessor = after < table.count && table.isAny(after, .possessive)
        return begin - table.sentence(of: begin).lowerBound < 3 && !isPossessor
    }
}
