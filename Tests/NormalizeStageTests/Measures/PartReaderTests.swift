import DocumentModel
import Testing

/// Which figure of a claim is a part of another.
struct PartReaderTests {
    @Test(
        arguments: [
            // words of parts before the number, behind it, and a list of parts
            ("Berg said 45 people died, including 12 children.", ["KILLED 45", "KILLED 12 of 45"]),
            ("Berg said 45 people died, six of them children.", ["KILLED 45", "KILLED 6 of 45"]),
            (
                "Berg said 45 people died, among them nine children and four women.",
                ["KILLED 45", "KILLED 9 of 45", "KILLED 4 of 45"]
            ),
            ("Berg said rebels seized 250 hostages, of whom 97 were freed.", ["CAPTURED 250", "RELEASED 97 of 250"]),
            ("\"We count 30 dead. Among them are four friends,\" Berg said.", ["KILLED 30", "KILLED 4 of 30"]),
            (
                "Berg said the army had lost 900 men, including 40 in the past day.",
                ["KILLED_OR_WOUNDED 900", "KILLED_OR_WOUNDED 40 of 900"]
            ),
            // the whole behind its part, or at the beginning
            ("Berg said 12 of the 45 dead were women.", ["KILLED 12 of 45", "KILLED 45"]),
            ("Berg said five children were among 20 dead.", ["KILLED 5 of 20", "KILLED 20"]),
            ("Berg said 72 of 117 drones were shot down.", ["DESTROYED 72 of 117", "WHOLE 117"]),
            ("Of the 117 drones, 72 were shot down, Berg said.", ["WHOLE 117", "DESTROYED 72 of 117"]),
            (
                "Berg said the army fired 117 drones, of which 72 were shot down and 30 were lost.",
                ["FIRED 117", "DESTROYED 72 of 117", "DESTROYED 30"]
            ),
            // no parts
            ("Berg said 45 people were killed and 12 wounded.", ["KILLED 45", "WOUNDED 12"]),
            ("Berg said 45 people died, including Lind, while 90 were hurt.", ["KILLED 45", "WOUNDED 90"]),
            ("Berg said 12 people died, including 45 children.", ["KILLED 12", "KILLED 45"]),
            (
                "Berg said 40 houses were destroyed, including Lind's, and two men killed.",
                ["DESTROYED 40", "KILLED 2"]
            ),
            ("Berg said 12 people were killed in two of the three regions.", ["KILLED 12"]),
            // a part of what counts nothing, whatever was counted before
            ("Berg said 12 people died. Lind said 350 people, including 75 patients, had been inside.", ["KILLED 12"]),
        ] as [(String, [String])])
    func parts(text: String, expected: [String]) {
        let found = Reader.claims(text, publishedAt: "2024-12-28").flatMap { claim in
            claim.measures.map { measure in
                let whole = measure.partOf.map { " of \(Int(claim.measures[$0].quantity.low ?? 0))" }
                return "\(measure.indicator) \(Int(measure.quantity.low ?? 0))\(whole ?? "")"
            }
        }
        #expect(found == expected)
    }
}
