/// True, predicted and gold units, as precision, recall and F1.
public struct Score: Hashable, Sendable {
    /// Units that are in both.
    public var correct: Int
    /// Units that were predicted.
    public var predicted: Int
    /// Units that the annotators gave.
    public var gold: Int

    /// Creates a score; without arguments an empty one.
    public init(correct: Int = 0, predicted: Int = 0, gold: Int = 0) {
        self.correct = correct
        self.predicted = predicted
        self.gold = gold
    }

    /// Counts one unit that both have: an accuracy is a score to which only ``count(_:)`` adds.
    public mutating func count(_ isCorrect: Bool) {
        correct += isCorrect ? 1 : 0
        predicted += 1
        gold += 1
    }

    /// Harmonic mean of precision and recall, 0-100; 0 where there is nothing.
    public var f1: Double { predicted + gold == 0 ? 0 : 200 * Double(correct) / Double(predicted + gold) }

    /// `name value F1 (P precision R recall, n gold)`.
    public func line(_ name: String) -> String {
        let precision = predicted == 0 ? 0 : 100 * Double(correct) / Double(predicted)
        let recall = gold == 0 ? 0 : 100 * Double(correct) / Double(gold)
        let detail = "P \(Self.format(precision)) R \(Self.format(recall)), \(gold) gold"
        return "\(name) \(Self.format(f1)) F1 (\(detail))"
    }

    /// `name value % (n gold)`, for accuracies.
    public func accuracyLine(_ name: String) -> String { "\(name) \(Self.format(f1)) % (\(correct) of \(gold))" }

    /// Two decimals, whatever the locale.
    public static func format(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
