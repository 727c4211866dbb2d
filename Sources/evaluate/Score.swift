import FoundationEssentials

/// True, predicted and gold units, as precision, recall and F1.
struct Score {
    var correct = 0
    var predicted = 0
    var gold = 0

    var f1: Double { predicted + gold == 0 ? 0 : 200 * Double(correct) / Double(predicted + gold) }

    func line(_ name: String) -> String {
        let precision = predicted == 0 ? 0 : 100 * Double(correct) / Double(predicted)
        let recall = gold == 0 ? 0 : 100 * Double(correct) / Double(gold)
        let detail = "P \(Self.format(precision)) R \(Self.format(recall)), \(gold) gold"
        return "\(name) \(Self.format(f1)) F1 (\(detail))"
    }

    static func format(_ value: Double) -> String {
        let tenths = Int((value * 100).rounded())
        let rest = tenths % 100
        return "\(tenths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
