/// ISO 8601 durations in seconds, a year of 365 days and a month of 30 as Recognizers-Text counts them.
enum DurationText {
    private static let units: [Character: Double] = ["Y": 31_536_000, "W": 604_800, "D": 86_400, "H": 3600, "S": 1]

    static func seconds(_ text: String) -> Double? {
        guard text.hasPrefix("P") else { return nil }
        var (total, number, isTime, isWeekend) = (0.0, "", false, false)
        for character in text.dropFirst() {
            switch character {
            case "T": isTime = true
            case "0"..."9", ".": number.append(character)
            case "E": isWeekend = true
            default:
                guard let count = Double(number),
                    let unit = character == "M" ? (isTime ? 60 : 2_592_000) : units[character]
                else { return nil }
                total += count * unit
                number = ""
            }
        }
        return isWeekend ? total * 2 / 7 : total
    }
}
