import DocumentModel
import NaturalLanguage
import Testing

struct QuantityTests {
    @Test(
        arguments: [
            ("They lost 1,000 men.", "1,000 1000-1000 EXACT men"),
            ("In Gaza 45,000 men left.", "45,000 45000-45000 EXACT men"),
            ("In Ukraine 12.5 million people fled.", "12.5 million 12500000-12500000 EXACT people"),
            ("A pair of drones fell.", "A pair 2-2 EXACT drones"),
            ("Four in ten Americans agree.", "Four in ten 0.4-0.4 EXACT Americans"),
            ("About 6 in 10 white men agree.", "About 6 in 10 0.6-0.6 ABOUT white men"),
            ("They lost four in ten days.", "four 4-4 EXACT -"),
            ("About 300 tonnes of grain worth a fortune burned.", "About 300 tonnes 300-300 ABOUT t grain"),
            ("A dozen and a half men came.", "A dozen and a half 18-18 EXACT men"),
            ("Rates rose 50 basis points.", "50 basis points 50-50 EXACT basis point -"),
            (
                "It fell a quarter of a percentage point.",
                "a quarter of a percentage point 0.25-0.25 EXACT percentage point -"
            ),
            ("It shot down 56 drones overnight.", "56 56-56 EXACT drones"),
            ("It grew 5.4 percent year on year.", "5.4 percent 5.4-5.4 EXACT percent -"),
            ("Rates fell by 25bp.", "25bp 25-25 EXACT basis point -"),
            ("It lost billions of dollars.", "billions of dollars 1000000000-* VAGUE USD -"),
            ("They stole thousands of pounds.", "thousands of pounds 1000-* VAGUE GBP -"),
            ("The three men aboard Togo's ship left.", "three 3-3 EXACT men"),
            ("It ran for dozens of kilometres.", "dozens of kilometres 12-* VAGUE km -"),
            ("It cost tens of millions of euros.", "tens of millions of euros 10000000-* VAGUE EUR -"),
            ("There were 5.3 deaths per 100,000 people.", "5.3 5.3-5.3 EXACT per 100000 deaths"),
            ("They sent a 50,000-strong army.", "50,000-strong 50000-50000 EXACT army"),
            ("They sent some 500-strong units.", "some 500-strong 500-500 ABOUT units"),
            ("They paid Rs 2,000.", "Rs 2,000 2000-2000 EXACT rupee -"),
            ("They paid Ksh2,000.", "Ksh2,000 2000-2000 EXACT KES -"),
            ("Over half of Togo's hospitals.", "Over half 0.5-* MORE_THAN hospitals"),
            ("They sent a trio of gunmen.", "a trio 3-3 EXACT gunmen"),
            ("It was -20C on the pass.", "-20C -20--20 EXACT degC -"),
            ("It was 95F in the shade.", "95F 95-95 EXACT degF -"),
            ("Prices rose 5pc.", "5pc 5-5 EXACT percent -"),
            ("The 12,000-plus troops left.", "12,000-plus 12000-* AT_LEAST troops"),
            ("The 20-odd men left.", "20-odd 20-20 ABOUT men"),
            ("They lost twice as many.", "twice 2-2 EXACT times -"),
            ("It is three times the size.", "three times 3-3 EXACT times -"),
            ("They lost about 1,000 soldiers.", "about 1,000 1000-1000 ABOUT soldiers"),
            ("They lost more than 2.5 million people.", "more than 2.5 million 2500000-* MORE_THAN people"),
            ("They lost up to twenty-five trucks.", "up to twenty-five *-25 AT_MOST trucks"),
            ("They lost between 10 and 20 trucks.", "between 10 and 20 10-20 BETWEEN trucks"),
            ("They lost dozens of soldiers.", "dozens 12-* VAGUE soldiers"),
            ("They lost tens of thousands of men.", "tens of thousands 10000-* VAGUE men"),
            ("They lost two hundred and ten men.", "two hundred and ten 210-210 EXACT men"),
            ("Prices rose 3.5 percent.", "3.5 percent 3.5-3.5 EXACT percent -"),
            ("They paid $5 million.", "$5 million 5000000-5000000 EXACT USD -"),
            ("They lost at least a dozen tanks.", "at least a dozen 12-* AT_LEAST tanks"),
            ("They lost 500 or more trucks.", "500 or more 500-* AT_LEAST trucks"),
            ("They lost more than 10 but fewer than 20 trucks.", "more than 10 but fewer than 20 10-20 BETWEEN trucks"),
            ("They lost 10 to 12 thousand men.", "10 to 12 thousand 10000-12000 BETWEEN men"),
            ("They paid $5-10 million.", "$5-10 million 5000000-10000000 BETWEEN USD -"),
            ("They paid $12m.", "$12m 12000000-12000000 EXACT USD -"),
            ("They paid 13 dollars and 45 cents.", "13 dollars and 45 cents 13.45-13.45 EXACT USD -"),
            ("They paid 30 million Swiss francs.", "30 million Swiss francs 30000000-30000000 EXACT CHF -"),
            ("It is six miles away.", "six miles 6-6 EXACT mi -"),
            ("It weighs 25 pounds.", "25 pounds 25-25 EXACT lb -"),
            ("It dropped a 500-pound bomb.", "500-pound 500-500 EXACT lb bomb"),
            ("It is 5 feet 6 inches long.", "5 feet 6 inches 5.5-5.5 EXACT ft -"),
            ("They met a 34-year-old teacher.", "34-year-old 34-34 EXACT a teacher"),
            ("They met a two-month-old.", "two-month-old 2-2 EXACT mo -"),
            ("He is 60 years old.", "60 years old 60-60 EXACT a -"),
            ("It was 20 degrees Celsius.", "20 degrees Celsius 20-20 EXACT degC -"),
            ("It flew at 900 km/h.", "900 km/h 900-900 EXACT km/h -"),
            ("He was aged 60.", "aged 60 60-60 EXACT a -"),
            ("Ivan Petrenko, 34, left.", "34 34-34 EXACT a -"),
            ("Half the voters left.", "Half 0.5-0.5 EXACT voters"),
            ("Thousands more left.", "Thousands 1000-* VAGUE -"),
            ("They lost two or three men.", "two or three 2-3 BETWEEN men"),
            ("They lost two to three dozen men.", "two to three dozen 24-36 BETWEEN men"),
            ("They sent 10-12,000 troops.", "10-12,000 10000-12000 BETWEEN troops"),
            ("They paid a $3.5-billion bill.", "$3.5-billion 3500000000-3500000000 EXACT USD bill"),
            ("They lost a half-dozen men.", "a half-dozen 6-6 EXACT men"),
            ("They lost 1.2m people.", "1.2m 1200000-1200000 EXACT people"),
            ("They paid 10m euros.", "10m euros 10000000-10000000 EXACT EUR -"),
            ("It is 2m away.", "2m 2-2 EXACT m -"),
            ("They moved 12,34,567 voters.", "12,34,567 1234567-1234567 EXACT voters"),
            ("Prices rose 5 to 10 percent.", "5 to 10 percent 5-10 BETWEEN percent -"),
            ("It rose 2 percentage points.", "2 percentage points 2-2 EXACT percentage point -"),
        ] as [(String, String)])
    func reads(text: String, expected: String) {
        let document = Analysis.extracted(text)
        #expect(document.quantities.map { Self.described($0, text) } == [expected])
    }

    @Test(arguments: [
        "In 2024 they left.", "He is the one.", "They met on 5 May 2023.", "He flew an F-16.", "It is a Boeing 737.",
        "Go to room 12.", "They won 2-1.", "They met at COP29.", "It has 5G.", "It is 4K.",
        "It cost R2,300.", "It cost N2 billion.", "The Group of 7 met.", "They used Title 42.",
    ])
    func leavesOut(text: String) {
        #expect(Analysis.extracted(text).quantities.isEmpty)
    }

    /// Plain digits after a name are a part of it where the parser joins the two.
    @Test(arguments: [
        ("In Valencia 211 people died.", ["211 211-211 EXACT people"]),
        ("Israel frees 45 prisoners in Gaza.", ["45 45-45 EXACT prisoners"]),
        ("The Boeing 737 crashed.", []),
        ("Quake Kills 95 in Tibet", ["95 95-95 EXACT -"]),
        ("The S&P 500 fell.", []),
        ("They sent eight armored personnel carriers.", ["eight 8-8 EXACT armored personnel carriers"]),
        ("They shot down eight drones launched by Togo.", ["eight 8-8 EXACT drones"]),
    ])
    func readsAfterNames(text: String, expected: [String]) {
        #expect(Analysis.parsed(text).quantities.map { Self.described($0, text) } == expected)
    }

    /// Of a change both ends are told, and no range.
    @Test(arguments: [
        (
            "Sales rose 10 percent to 43.1 billion.",
            ["10 percent 10-10 EXACT percent -", "43.1 billion 43100000000-43100000000 EXACT -"]
        ),
        ("Claims rose 9,000 to 219,000.", ["9,000 9000-9000 EXACT -", "219,000 219000-219000 EXACT -"]),
        ("The toll rose from 12 to 15.", ["12 12-12 EXACT -", "15 15-15 EXACT -"]),
        (
            "Prices fell from 5 percent to 3 percent.",
            ["5 percent 5-5 EXACT percent -", "3 percent 3-3 EXACT percent -"]
        ),
    ])
    func readsChanges(text: String, expected: [String]) {
        #expect(Analysis.extracted(text).quantities.map { Self.described($0, text) } == expected)
    }

    @Test(
        arguments: [
            ("It is 20 miles away.", SIValue(low: 32186.88, high: 32186.88, unit: "m")),
            ("It is more than 5 km away.", SIValue(low: 5000, high: nil, unit: "m")),
            ("It weighs up to 500 grams.", SIValue(low: nil, high: 0.5, unit: "kg")),
            ("It flew at 180 km/h.", SIValue(low: 50, high: 50, unit: "m/s")),
            ("It was 25 degrees Celsius.", SIValue(low: 298.15, high: 298.15, unit: "K")),
            ("It was 32 degrees Fahrenheit.", SIValue(low: 273.15, high: 273.15, unit: "K")),
            ("It was 50 degrees.", nil), ("It holds 20 tons.", nil), ("It cost $20.", nil),
            ("It rose 20 percent.", nil), ("It has 20 men.", nil),
        ] as [(String, SIValue?)])
    func converts(text: String, expected: SIValue?) {
        #expect(Analysis.extracted(text).quantities.map(\.si) == [expected])
    }

    private static func described(_ quantity: Quantity, _ text: String) -> String {
        let bytes = Array(text.utf8)
        func words(_ span: Span) -> String { String(decoding: bytes[span.begin..<span.end], as: UTF8.self) }
        func bound(_ value: Double?) -> String {
            value.map { $0 == $0.rounded() ? "\(Int($0))" : "\($0)" } ?? "*"
        }
        let unit = quantity.unit.map { $0 + " " } ?? ""
        return "\(words(quantity.span)) \(bound(quantity.low))-\(bound(quantity.high)) "
            + "\(quantity.comparator.rawValue) \(unit)\(quantity.of.map(words) ?? "-")"
    }
}
