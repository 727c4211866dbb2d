import NaturalLanguage
import Testing

struct NumberTests {
    /// Each text with the numbers in it.
    @Test(
        arguments: [
            ("1,234,567 men", [1_234_567]), ("22,24,26", [22, 24, 26]), ("1 414 021 people", [1_414_021]),
            ("9.25", [9.25]),
            ("about .08", [0.08]), ("1e10", [1e10]), ("1.3x10^6", [1_300_000]), ("100k", [100_000]),
            ("10M", [10_000_000]),
            ("1m", []), ("-5 degrees", [-5]), ("minus two", [-2]), ("192.168.1.2", [192, 168, 1, 2]),
        ] as [(String, [Double])])
    func readsDigits(text: String, expected: [Double]) { check(text, expected) }

    @Test(
        arguments: [
            ("two hundred and ten", [210]), ("two hundred and two thousand", [202_000]), ("fifty-two", [52]),
            ("twenty-one trillion", [21e12]), ("a hundred", [100]), ("three dozen", [36]), ("3 hundred and 21", [321]),
            ("3 hundred and 2 hundred", [300, 200]), ("4 thousand 3 hundred", [4300]), ("thirteen lakh", [1_300_000]),
            ("two point five million", [2_500_000]), ("nought point nought three", [0.03]), ("the one", []),
        ] as [(String, [Double])])
    func readsWords(text: String, expected: [Double]) { check(text, expected) }

    @Test(
        arguments: [
            ("3/4", [0.75]), ("2 1/2", [2.5]), ("½", [0.5]), ("three fifths", [0.6]), ("twenty-three fifths", [4.6]),
            ("one hundred thirty fifths", [100.0 / 35]), ("one hundred and thirty fifths", [26]),
            ("two and fifty-four hundredths", [2.54]), ("five and a half million", [5_500_000]),
            ("one million and a half", [1_500_000]), ("half a million", [500_000]), ("one in five", [0.2]),
            ("two out of three", [2.0 / 3]), ("a third missile", []), ("24/7", [24, 7]),
        ] as [(String, [Double])])
    func readsParts(text: String, expected: [Double]) { check(text, expected) }

    @Test(
        arguments: [
            ("the 11th man", [11]), ("twenty-fifth", [25]), ("one hundred and third", [103]), ("two men", []),
        ] as [(String, [Double])])
    func readsOrdinals(text: String, expected: [Double]) {
        #expect(NumberFinder().ordinals(in: text).map(\.value) == expected)
    }

    private func check(_ text: String, _ expected: [Double]) {
        let found = NumberFinder().numbers(in: text).map(\.value)
        #expect(
            found.count == expected.count && zip(found, expected).allSatisfy { abs($0 - $1) < 1e-9 * max(1, abs($1)) },
            "\(found)")
    }
}
