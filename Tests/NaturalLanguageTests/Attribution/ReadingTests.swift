import Testing

/// Where the program reads otherwise than the rules alone, and why that is right.
struct ReadingTests {
    @Test(arguments: [
        // The model has learnt that how somebody says it belongs to the cue.
        (
            "The men had left, Anna Berg said by phone.", "Anna Berg | said | The men had left",
            "Anna Berg | said by phone | The men had left"
        ),
        (
            "Berg said in a statement: “The water came in.”", "Berg | said | The water came in",
            "Berg | said in a statement | The water came in"
        ),
        // Only the model knows that the day is the denial's.
        (
            "Berg denied the report on Monday.", "Berg | denied | the report on Monday",
            "Berg | denied | the report"
        ),
        // Only a tree tells where the clause of the noun ends.
        (
            "Berg's claim that prices fell drew laughter.", "Berg | 's claim | that prices fell drew laughter",
            "Berg's | claim | that prices fell"
        ),
        // Only a tree tells who is the subject of a sentence without a verb of saying.
        ("Berg went on:\n“We are ready to leave.”", nil, "Berg | - | We are ready to leave"),
    ])
    func differs(text: String, rules: String?, product: String) {
        #expect(Reading.rules.attributions(text) == [rules].compactMap(\.self))
        #expect(Reading.product.attributions(text) == [product])
    }
}
