/// ISO 8601 durations, and those of TIMEX3, in seconds, a year of 365 days and a month of 30 as Recognizers-Text counts them.
enum DurationText {
    private static let units: [Character: Double] = [
        "Y": 31_536_000, "W": 604_800, "D": 86_400, "H": 3600, "S": 1, "Q": 7_776_000,
    ]

    static func seconds(_ text: String) -> Double? {
        guard text.hasPrefix("P") else { return nil }
        var (total, number, isTime, isWeekend) = (0.0, "", false, false)
        let plain = [("DE", "0Y"), ("CE", "00Y"), ("ML", "000Y")].reduce(text) { $0.replacing($1.0, with: $1.1) }
        for character in plain.dropFirst() {
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
