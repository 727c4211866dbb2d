/// Scores keys that group claims: a pair of claims is right where both sides put the two together.
struct TopicPairs {
    private var claims: [(gold: String?, predicted: String?)] = []

    mutating func add(gold: String?, predicted: String?) { claims.append((gold, predicted)) }

    var score: Score {
        var score = Score()
        for (index, left) in claims.enumerated() {
            for right in claims[(index + 1)...] {
                let inGold = left.gold != nil && left.gold == right.gold
                let inPrediction = left.predicted != nil && left.predicted == right.predicted
                score.gold += inGold ? 1 : 0
                score.predicted += inPrediction ? 1 : 0
                score.correct += inGold && inPrediction ? 1 : 0
            }
        }
        return score
    }
}
