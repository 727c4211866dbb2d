import DocumentModel
import Testing

/// Figures are parts of other figures of their claim, and no part is by way of its wholes a part of itself.
struct MeasurePartsTests {
    @Test(
        arguments: [
            ([], nil), ([nil], nil), ([nil, 0], nil), ([1, nil], nil), ([nil, 0, 1], nil),
            ([0], 0), ([1], 0), ([-1], 0), ([nil, 2], 1), ([1, 0], 0), ([nil, 2, 3, 1], 1),
        ] as [([Int?], Int?)])
    func firstMisplacedPart(wholes: [Int?], expected: Int?) {
        let quantity = Quantity(span: Span(begin: 0, end: 1), low: 1, high: 1, comparator: .exact)
        let measures = wholes.map { Measure(quantity: quantity, indicator: "KILLED", partOf: $0) }
        #expect(measures.firstMisplacedPart == expected)
    }
}
